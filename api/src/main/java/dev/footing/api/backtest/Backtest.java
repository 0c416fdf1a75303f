package dev.footing.api.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How well advice fits what became of startups: scores with their intervals, which say what so many cases can tell. It
 * knows nothing of how the cases were chosen; cases that somebody picked say nothing about others.
 *
 * <pre>{@code
 * if (backtest.few()) {
 *     warn("Only " + backtest.judged() + " cases.");
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class Backtest {
    /** Fewer cases than these tell little. */
    public static final int FEW = 30;

    /** What its members are, in documents. */
    public static final Description<Backtest> DESCRIPTION = Description.of(Backtest.class)
            .maybe("rules", ScoredRules.DESCRIPTION, "the rules by which the advice was given", Backtest::rules)
            .add("seed", ValueType.of(Scalar.Kind.LARGE_WHOLE), "of the samples of intervals", Backtest::seed)
            .add("cases", Hits.COUNT, "cases that were read", Backtest::cases)
            .add("refused", ValueType.of(Scalar.Kind.LARGE_WHOLE), "lines that were no case", Backtest::refused)
            .add("judged", Hits.COUNT, "cases with chances that say what was right", Backtest::judged)
            .yesNo("few", "whether these are too few to tell much", Backtest::few)
            .add("right", Hits.DESCRIPTION, "how often the strategy ahead was right", Backtest::right)
            .list("uniform", UniformScore.DESCRIPTION, "the same for advice that is one for all", Backtest::uniform)
            .maybe("scores", Scores.DESCRIPTION, "the scores of the chances", Backtest::scores)
            .maybe("baseRate", Scores.DESCRIPTION, "those of how often the other cases went so", Backtest::baseRate)
            .maybe("gain", MeanScore.DESCRIPTION, "log score above that of the base rate", Backtest::gain)
            .list(
                    "reliability",
                    ReliabilityGroup.DESCRIPTION,
                    "how often the direction ahead was right, by chance",
                    Backtest::reliability)
            .maybe("rounds", RoundScores.DESCRIPTION, "how good the chances of rounds were", Backtest::rounds)
            .list("bands", BandCoverage.DESCRIPTION, "how often bands held what came about", Backtest::bands)
            .build();

    Backtest() {}

    /** {@return the rules by which the advice was given; absent without cases} */
    public abstract Optional<ScoredRules> rules();

    /** {@return the seed of the samples from which the intervals of means follow} */
    public abstract long seed();

    /** {@return how many cases were read} */
    public abstract int cases();

    /** {@return how many lines of the file were no case} */
    public abstract long refused();

    /** {@return the cases in which something was said of a decision whose outcome is known} */
    public int judged() {
        return right().cases();
    }

    /** {@return whether these are so few that the scores tell little} */
    public boolean few() {
        return judged() < FEW;
    }

    /** {@return how often the strategy ahead was right} */
    public abstract Hits right();

    /**
     * {@return how often advice that is the same for everybody would have been, in the order of {@link UniformAdvice}}
     */
    public abstract ImmutableList<UniformScore> uniform();

    /** {@return the scores of the chance of all strategies that turned out right; absent without a judged case} */
    public abstract Optional<Scores> scores();

    /** {@return the scores of who knows of each case how often the others went in each direction, and nothing else} */
    public abstract Optional<Scores> baseRate();

    /** {@return by how much the logarithmic score is above that of the base rate, case by case} */
    public abstract Optional<MeanScore> gain();

    /** {@return how often a direction that comes first with some chance was right, from the smallest chance} */
    public abstract ImmutableList<ReliabilityGroup> reliability();

    /** {@return how good the chances of rounds were; absent where of none a chance and the end are known} */
    public abstract Optional<RoundScores> rounds();

    /** {@return how often bands held what came about, for each figure that was observed} */
    public abstract ImmutableList<BandCoverage> bands();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Backtest}; counts and the hits of the strategy ahead are required. */
    public static final class Builder extends ImmutableBacktest.Builder {
        Builder() {}
    }
}
