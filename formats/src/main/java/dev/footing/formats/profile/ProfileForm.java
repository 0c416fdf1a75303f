package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A startup as the fields of a form, and the startup that follows when some of them are filled in otherwise. It is for
 * pages and programs that ask for inputs; what it lets in is what a profile may hold, by the same rules. Lists of
 * records, such as planned optimizations, and the currency are no fields and stay as they were stated.
 *
 * <pre>{@code
 * ProfileForm form = ProfileForm.of(startup);
 * Startup larger = form.filled(ImmutableListMultimap.of("/team/engineers", "12"));
 * }</pre>
 */
public final class ProfileForm {
    private static final ImmutableList<Input<?>> FIELDS = Inputs.all().stream()
            .filter(input -> input.kind() != Kind.RECORDS && input != Inputs.CURRENCY)
            .collect(ImmutableList.toImmutableList());

    private final Startup startup;
    private final ImmutableMap<String, FormField> fields;

    private ProfileForm(Startup startup) {
        this.startup = startup;
        this.fields = FIELDS.stream()
                .map(input -> FormField.of(input, startup))
                .collect(ImmutableMap.toImmutableMap(field -> field.input().id(), field -> field));
    }

    /**
     * The form of a startup.
     *
     * @param stated the startup; what was stated of it stands in the fields
     * @return the form
     */
    public static ProfileForm of(Startup stated) {
        Objects.requireNonNull(stated, "stated");
        return new ProfileForm(stated);
    }

    /** {@return the startup whose form it is} */
    public Startup startup() {
        return startup;
    }

    /** {@return every field, in the order of the profile} */
    public ImmutableList<FormField> fields() {
        return fields.values().asList();
    }

    /**
     * Takes what was filled in.
     *
     * @param entries what the fields hold, by the id of the input; a field that is not among them, or holds what was
     *     stated, stays as it is, and one that holds nothing but blanks is taken as not stated
     * @return the startup; inputs that changed are marked as supposed in its evidence
     * @throws InvalidProfileException where an entry belongs to no field, cannot be a value, or contradicts others;
     *     each problem names an input, and all are reported at once
     */
    public Startup filled(ImmutableListMultimap<String, String> entries) {
        List<Problem> problems = new ArrayList<>();
        Map<Input<?>, Optional<?>> changed = new LinkedHashMap<>();
        for (String id : entries.keySet()) {
            FormField field = fields.get(id);
            if (field == null) {
                problems.add(Problem.ofInput(
                        JsonNode.quoted(id),
                        "",
                        "is no field",
                        KnownNames.of(fields.keySet()).wayOut(id)));
                continue;
            }
            ImmutableList<String> texts = field.held(entries);
            if (!field.states(texts)) {
                try {
                    changed.put(field.input(), value(field.input(), texts));
                } catch (InvalidProfileException invalid) {
                    problems.addAll(invalid.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(ImmutableList.copyOf(problems));
        }
        return changed.isEmpty() ? startup : read(ProfileWriter.changed(startup, changed));
    }

    private Optional<?> value(Input<?> input, ImmutableList<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String text =
                input.kind() == Kind.CHOICES ? JsonWriter.text(json -> json.value(texts)) : String.join(", ", texts);
        return Optional.of(InputText.value(input, startup.budget().currency(), text));
    }

    /** Reads a profile that stands in no file, so that its lines mean nothing to a reader. */
    private static Startup read(String profile) {
        try {
            return ProfileReader.read(profile).startup();
        } catch (InvalidProfileException invalid) {
            throw new InvalidProfileException(invalid.problems().stream()
                    .map(problem -> Problem.builder()
                            .from(problem)
                            .position(Optional.empty())
                            .build())
                    .toList());
        }
    }
}
