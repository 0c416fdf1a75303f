package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import java.util.Objects;

/**
 * How often an advice that is the same for everybody would have been right.
 *
 * @param advice the advice
 * @param right how often a strategy that it allows was right
 */
public record UniformScore(UniformAdvice advice, Hits right) {
    /** What its members are, in documents. */
    public static final Description<UniformScore> DESCRIPTION = Description.of(UniformScore.class)
            .add("advice", UniformAdvice.class, "what is said to everybody", UniformScore::advice)
            .add("right", Hits.DESCRIPTION, "how often a strategy that it allows was right", UniformScore::right)
            .build();

    /**
     * Refuses null.
     *
     * @param advice the advice
     * @param right how often it was right
     */
    public UniformScore {
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(right, "right");
    }
}
