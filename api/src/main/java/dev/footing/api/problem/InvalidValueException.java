package dev.footing.api.problem;

import java.io.Serial;

/**
 * A value was built from something that cannot be: a negative head count, a range whose low end is above its high end.
 * The {@link #problem()} says which rule and the way out. Code that reads documents catches it and adds the place.
 */
public final class InvalidValueException extends IllegalArgumentException {
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
        if (broken) {
            throw new InvalidValueException(attribute, value, rule, wayOut);
        }
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }
}
