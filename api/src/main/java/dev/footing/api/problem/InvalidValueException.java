package dev.footing.api.problem;

import java.io.Serial;
import java.util.Objects;

/**
 * A value was built from something that cannot be: a negative head count, a range whose low end is above its high end,
 * or without something that has no default, which is an {@link IncompleteValueException}. The {@link #problem()} says
 * what is wrong, which rule and the way out. Code that reads documents catches it and adds the place. It is a fault of
 * neither a file nor Footing.
 *
 * <pre>{@code
 * try {
 *     team = Team.builder().engineers(wanted).monthlyCostPerEngineer(cost).build();
 * } catch (InvalidValueException refused) {
 *     show(refused.problem().where(), refused.problem().rule(), refused.problem().wayOut());
 * }
 * }</pre>
 */
public sealed class InvalidValueException extends IllegalArgumentException permits IncompleteValueException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Reports one broken rule.
     *
     * @param problem what is wrong
     */
    public InvalidValueException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /**
     * Reports one broken rule of an attribute.
     *
     * @param attribute the attribute's name or JSON pointer
     * @param value what it was given
     * @param rule the rule, as the rest of a sentence
     * @param wayOut what to do
     */
    public InvalidValueException(String attribute, String value, String rule, String wayOut) {
        this(Problem.ofInput(attribute, value, rule, wayOut));
    }

    /**
     * Refuses a value that breaks a rule.
     *
     * @param broken whether it breaks the rule
     * @param attribute what the value is called
     * @param value what it is
     * @param rule what it must be
     * @param wayOut what to do about it
     * @throws InvalidValueException where the rule is broken
     */
    public static void throwIf(boolean broken, String attribute, String value, String rule, String wayOut) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(wayOut, "wayOut");
        if (broken) {
            throw new InvalidValueException(attribute, value, rule, wayOut);
        }
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }
}
