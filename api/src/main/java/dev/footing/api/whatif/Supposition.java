package dev.footing.api.whatif;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.difference.Change;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One input with the value that is supposed for it.
 *
 * <pre>{@code
 * Startup larger = Supposition.in(startup, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
 * }</pre>
 *
 * @param input the input
 * @param value its value, in the currency of the startup where it is an amount
 * @param <T> the type of the value
 */
public record Supposition<T>(Input<T> input, T value) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Supposition<?>> DESCRIPTION = Description.<Supposition<?>>of(Supposition.class)
            .add(
                    "input",
                    ValueType.words(Inputs.ids()),
                    "the input",
                    supposed -> supposed.input().id())
            .maybe(
                    "value",
                    ValueType.any(),
                    "as in a profile",
                    supposed -> supposed.change().to())
            .documented()
            .build();

    /** Where a supposed value comes from. */
    public static final Evidence EVIDENCE = Evidence.of(Grade.ASSUMED, "what-if");

    /**
     * Refuses null and values outside the input's range.
     *
     * @param input the input
     * @param value its value
     */
    public Supposition {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(value, "value");
        value = input.check(value);
    }

    /**
     * Supposes all of them together. What was said of other inputs stays as it is.
     *
     * @param startup the startup as stated
     * @param supposed what is supposed
     * @return the startup with these values, each marked as supposed in its evidence
     * @throws InvalidValueException where an input stands twice, where the startup and the values contradict each
     *     other, or where a group that the startup does not have would lack what it needs; the problem names an input
     */
    public static Startup in(Startup startup, List<? extends Supposition<?>> supposed) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(supposed, "supposed");
        StartupDraft draft = StartupDraft.of(startup);
        Set<String> seen = new HashSet<>();
        for (Supposition<?> supposition : supposed) {
            InvalidValueException.throwIf(
                    !seen.add(supposition.input().id()),
                    supposition.input().id(),
                    "there twice",
                    "must be supposed once",
                    "Keep one of its values.");
        }
        for (Supposition<?> supposition : supposed) {
            requireGroup(supposition.input(), startup, seen);
            supposition.set(draft);
        }
        return draft.build();
    }

    private static void requireGroup(Input<?> changed, Startup startup, Set<String> supposed) {
        for (Input<?> input : Inputs.all()) {
            boolean needed = input.presence() == Presence.REQUIRED_IN_GROUP
                    && input.group().equals(changed.group());
            InvalidValueException.throwIf(
                    needed && input.get(startup).isEmpty() && !supposed.contains(input.id()),
                    input.id(),
                    "",
                    "is required",
                    "Suppose it beside " + changed.id() + ": " + input.label() + ".");
        }
    }

    /** {@return the input and its value in a form that documents can hold} */
    public Change change() {
        return Change.to(input, value);
    }

    private void set(StartupDraft draft) {
        draft.set(input, value).evidence(input.id(), EVIDENCE);
    }
}
