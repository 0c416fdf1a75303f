package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import org.joda.money.Money;

/** Verdicts with another branch, and with chances, that are stated by hand. */
public final class Conditionals {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");

    private Conditionals() {}

    /** {@return what to take with two areas of expertise, worth 741,014 with a standard error of 1,203} */
    public static VerdictCondition condition() {
        return VerdictCondition.builder()
                .addAreas(ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING)
                .strategy(TWO)
                .sourcing(Sourcing.SELF_RUN)
                .worth(Money.parse("USD 741014.25"))
                .error(Money.parse("USD 1203"))
                .build();
    }

    /**
     * Creates chances of the two strategies and their directions.
     *
     * @param direction where the first strategy lies
     * @param first its chance
     * @return the chances, the likelier first; the second strategy is run
     */
    public static Chances chances(Direction direction, double first) {
        Chances.OfStrategy one = new Chances.OfStrategy(ONE, Share.of(first));
        Chances.OfStrategy two = new Chances.OfStrategy(TWO, Share.of(1 - first));
        Chances.OfDirection there = new Chances.OfDirection(direction, Share.of(first));
        Chances.OfDirection other = new Chances.OfDirection(Direction.SELF_RUN, Share.of(1 - first));
        return Chances.builder()
                .strategies(first >= 0.5 ? ImmutableList.of(one, two) : ImmutableList.of(two, one))
                .directions(first >= 0.5 ? ImmutableList.of(there, other) : ImmutableList.of(other, there))
                .build();
    }

    /** {@return a simulated assessment that says to stay unless the startup has what it did not say it has} */
    public static Assessment reference() {
        return staying(0.64);
    }

    /** The second strategy is run, as chances and condition say. */
    private static StrategyAssessment sourced(StrategyAssessment strategy) {
        StrategyInfo info = strategy.strategy().info();
        Sourcing sourcing = info.id().equals(TWO) ? Sourcing.SELF_RUN : Sourcing.MANAGED;
        return StrategyAssessment.builder()
                .from(strategy)
                .strategy(strategy.strategy().toBuilder()
                        .info(StrategyInfo.of(info.id().value(), info.name(), sourcing, info.summary()))
                        .build())
                .build();
    }

    /**
     * Creates an assessment that says so with a chance.
     *
     * @param chance how likely staying is the best
     * @return the assessment, whose verdict is conditional
     */
    public static Assessment staying(double chance) {
        Assessment plain = Simulations.reference();
        return Assessment.builder()
                .from(plain)
                .understood(plain.understood().toBuilder()
                        .current(CurrentPlatform.builder().strategy(ONE.value()).build())
                        .build())
                .strategies(
                        plain.strategies().stream().map(Conditionals::sourced).toList())
                .verdict(Verdict.builder()
                        .from(plain.verdict())
                        .kind(Verdict.Kind.CONDITIONAL)
                        .reason(Verdict.Reason.LEAVE_IT)
                        .condition(condition())
                        .chances(chances(Direction.STAY, chance))
                        .confidence(Share.of(chance))
                        .build())
                .build();
    }
}
