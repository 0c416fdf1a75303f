package dev.footing.api.problem;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value was built without something that it cannot be without and that has no default: a startup without its budget.
 * The message names the value, everything that is missing, and the calls that mend it.
 *
 * <pre>{@code
 * Startup.builder().name("Example").build();
 * // Startup lacks budget and team, which have no default. Call budget(...) and team(...) on its builder before build().
 * }</pre>
 */
public final class IncompleteValueException extends InvalidValueException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the generated builders say; they can only hand over this text. */
    private static final Pattern GENERATED =
            Pattern.compile("Cannot build (\\S+), some of required attributes are not set \\[(.+)]");

    private final transient ImmutableList<String> missing;

    /**
     * Reports what a builder lacks. The generated builders call this.
     *
     * @param generated what the builder says, with the name of the value and the attributes that are missing
     */
    public IncompleteValueException(String generated) {
        this(generated, attributes(generated));
    }

    private IncompleteValueException(String generated, ImmutableList<String> missing) {
        super(problem(generated, missing));
        this.missing = missing;
    }

    /** {@return the attributes that are missing, in the order of the value, as its builder names them} */
    public ImmutableList<String> missing() {
        return missing;
    }

    private static Problem problem(String generated, ImmutableList<String> missing) {
        return Problem.ofInput(
                value(generated),
                "",
                "lacks " + String.join(" and ", missing) + ", which " + (missing.size() == 1 ? "has" : "have")
                        + " no default",
                "Call " + missing.stream().map(name -> name + "(...)").collect(Collectors.joining(" and "))
                        + " on its builder before build().");
    }

    private static String value(String generated) {
        return matched(generated).group(1);
    }

    private static ImmutableList<String> attributes(String generated) {
        return ImmutableList.copyOf(
                Splitter.on(',').trimResults().split(matched(generated).group(2)));
    }

    private static Matcher matched(String generated) {
        Matcher matcher = GENERATED.matcher(generated);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A builder says what it lacks, but said: " + generated);
        }
        return matcher;
    }
}
