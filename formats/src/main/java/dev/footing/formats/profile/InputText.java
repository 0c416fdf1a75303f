package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.whatif.Supposition;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * Reads single inputs as they are typed: values are those of a profile, by the same rules, and words need no quotes.
 *
 * <pre>{@code
 * Supposition<?> more = InputText.supposition("/budget/cash=+20%", startup);
 * Supposition<?> asked = InputText.supposition("/expertise/observability=yes", startup);
 * }</pre>
 */
public final class InputText {
    private static final String RULE = "must be the id of an input, an equals sign and a value";
    private static final String WAY_OUT = "Write for example /team/engineers=12 or /budget/cash=+20%.";

    private InputText() {}

    /**
     * Reads an input and the value that is supposed for it. A number with a sign before and a percent sign behind is a
     * change of the value that the startup has: of an uncertain one each of its points moves, but not its sigma.
     * Without the percent sign a minus is part of the number, and a plus is refused.
     *
     * @param text such as {@code /team/engineers=12}
     * @param startup the startup that changes by a share start from
     * @return the input and its value
     * @throws InvalidProfileException where there is no such input, or it cannot have that value
     */
    public static Supposition<?> supposition(String text, Startup startup) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(startup, "startup");
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw refused(Problem.ofInput("INPUT=VALUE", JsonNode.quoted(text), RULE, WAY_OUT));
        }
        String id = text.substring(0, equals).strip();
        Input<?> input = Inputs.find(id).orElseThrow(() -> refused(unknown(id)));
        return supposed(input, text.substring(equals + 1).strip(), startup);
    }

    private static <T> Supposition<T> supposed(Input<T> input, String text, Startup startup) {
        if (input.kind().isNumeric() && RelativeChange.ambiguous(text)) {
            throw refused(Problem.ofInput(
                    input.id(),
                    JsonNode.quoted(text),
                    "must be a value, or a change with a sign before and a percent sign behind",
                    "Write the value itself, or +20% for a fifth more, or -10% for a tenth less."));
        }
        return new Supposition<>(
                input,
                input.kind().isNumeric() && RelativeChange.looksLike(text)
                        ? RelativeChange.of(text).from(input, startup)
                        : value(input, startup.budget().currency(), text));
    }

    /**
     * Reads the value of an input.
     *
     * @param input the input
     * @param currency the currency of amounts
     * @param text its value as in a profile; a word or text may stand without quotes
     * @param <T> the type of the value
     * @return the value
     * @throws InvalidProfileException where the input cannot have it; each problem names the input
     */
    public static <T> T value(Input<T> input, CurrencyUnit currency, String text) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(text, "text");
        ProblemList problems = new ProblemList();
        Checks checks = new Checks(problems);
        Optional<T> value = new StatedInputs(checks, currency)
                .read(input, node(input, text, problems))
                .map(StatedInput::value);
        if (problems.found() > 0) {
            throw new InvalidProfileException(problems.problems().stream()
                    .map(problem -> at(input, problem))
                    .toList());
        }
        return value.orElseThrow();
    }

    /** The value as JSON; what is no JSON is a text, which is then refused where a text cannot stand. */
    private static JsonNode node(Input<?> input, String text, ProblemList problems) {
        boolean word = switch (input.kind()) {
            case TEXT, DATE, CHOICE -> !text.startsWith("\"");
            default -> false;
        };
        if (!word) {
            ProblemList own = new ProblemList();
            try {
                JsonNode root = JsonDocument.parse(JsonText.of(text), own).root();
                own.problems().forEach(problem -> problems.add(root.position(), () -> problem));
                return root;
            } catch (InvalidProfileException noJson) {
                if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
                    throw new InvalidProfileException(noJson.problems().stream()
                            .map(problem -> at(input, problem))
                            .toList());
                }
            }
        }
        String quoted = JsonWriter.text(json -> json.value(text));
        return JsonDocument.parse(JsonText.of(quoted), problems).root();
    }

    /** The problem of a value by itself as one of the input; its line would be one of no file. */
    private static Problem at(Input<?> input, Problem problem) {
        boolean digits = problem.wayOut().equals(ScalarReader.WITHOUT_QUOTES);
        return Problem.builder()
                .from(problem)
                .where(input.id() + problem.where())
                .wayOut(digits ? "Write digits alone, for example 2000000 or 12.5." : problem.wayOut())
                .position(Optional.empty())
                .build();
    }

    private static Problem unknown(String id) {
        KnownNames ids = KnownNames.of(Inputs.ids());
        List<String> elsewhere =
                Inputs.ids().stream().filter(known -> known.endsWith('/' + id)).toList();
        Optional<String> near = elsewhere.size() == 1 ? Optional.of(elsewhere.get(0)) : ids.nearest(id);
        String group = near.map(nearest -> nearest.substring(0, nearest.lastIndexOf('/')))
                .orElse(id.substring(0, Math.max(0, id.lastIndexOf('/'))));
        List<String> within = Inputs.all().stream()
                .filter(input -> input.group().equals(group))
                .map(Input::id)
                .toList();
        String wayOut = near.map(nearest -> "Maybe " + nearest + " was meant. ").orElse("")
                + (within.isEmpty() ? "Known groups: " + groups() : "Known there: " + String.join(", ", within))
                + ". 'footing schema profile' has them all.";
        return Problem.ofInput(JsonNode.quoted(id), "", "is no known input", wayOut);
    }

    private static String groups() {
        return Inputs.all().stream()
                .map(Input::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static InvalidProfileException refused(Problem problem) {
        return new InvalidProfileException(ImmutableList.of(problem));
    }
}
