package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.formats.sentences.Rounded;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What one strategy gains and loses against another, matter by matter.
 *
 * @param ahead the one
 * @param other the other
 * @param gains what the one gains, by what; negative where it loses
 */
record Advantage(StrategyAssessment ahead, StrategyAssessment other, ImmutableMap<Matter, Money> gains) {
    /** Three digits of each of three amounts leave the whole open by about this. */
    private static final BigDecimal LEAST_PART = new BigDecimal("0.02");

    static Advantage of(Assessment assessment, StrategyAssessment ahead, StrategyAssessment other) {
        Map<Matter, Money> gains = new EnumMap<>(Matter.class);
        assessment
                .compare(ahead.id(), other.id())
                .map(Contribution::leaves)
                .orElse(ImmutableList.of())
                .forEach(leaf -> gains.merge(Matter.of(leaf.part()), leaf.amount(), Money::plus));
        return new Advantage(ahead, other, ImmutableMap.copyOf(gains));
    }

    /** What all matters come to. */
    Money total() {
        return ahead.objective().total().minus(other.objective().total());
    }

    /** What all matters come to, as a first page has it, without its sign. */
    String totalInBrief() {
        return Rounded.brief(total().abs(), error(Matter.ROUND));
    }

    /** An amount of a matter as a first page has it, without its sign. */
    String brief(Matter matter, Money amount) {
        return Rounded.brief(amount.abs(), error(matter));
    }

    /** What it gains on, the most first. */
    ImmutableList<Map.Entry<Matter, Money>> winning() {
        return gains.entrySet().stream()
                .filter(gain -> gain.getValue().isPositive() && counts(gain))
                .sorted(Map.Entry.<Matter, Money>comparingByValue().reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /** The largest matter that speaks the other way than the whole. */
    Optional<Map.Entry<Matter, Money>> contrary() {
        return gains.entrySet().stream()
                .filter(gain -> gain.getKey() != Matter.SHORTFALL || leavesUnpaid())
                .filter(gain -> gain.getValue().isNegative() != total().isNegative() && counts(gain))
                .max(Comparator.comparing(gain -> gain.getValue().abs()));
    }

    /** Whether the other one runs out of cash more often, and what it costs is then never paid in full. */
    private boolean leavesUnpaid() {
        return !total().isNegative() && lasting(other) < lasting(ahead);
    }

    private static double lasting(StrategyAssessment strategy) {
        return strategy.simulation()
                .map(outcome -> outcome.lastsToHorizon().probability())
                .orElse(1.0);
    }

    /** Whether a part of the whole is more than the rounding of the amounts around it. */
    boolean isClear(Money part) {
        BigDecimal least = total().getAmount().abs().multiply(LEAST_PART);
        return part.getAmount().abs().compareTo(least) > 0 && counts(Map.entry(Matter.ROUND, part));
    }

    /** Whether it would not be printed as nothing. */
    private boolean counts(Map.Entry<Matter, Money> gain) {
        return brief(gain.getKey(), gain.getValue()).chars().anyMatch(letter -> letter > '0' && letter <= '9');
    }

    /** Where a matter has the error of the whole, that of the two trial by trial is used, where one is stated. */
    private Money error(Matter matter) {
        return Optional.of(matter)
                .filter(Matter.ROUND::equals)
                .flatMap(whole -> paired(ahead, other).or(() -> paired(other, ahead)))
                .orElseGet(() -> error(matter.figure()));
    }

    private static Optional<Money> paired(StrategyAssessment one, StrategyAssessment two) {
        return one.simulation()
                .flatMap(SimulatedOutcome::againstRival)
                .filter(difference -> difference.other().equals(two.id()))
                .map(PairedDifference::error);
    }

    /** The larger error of the two: as all meet the same random draws, that of their difference is no larger. */
    private Money error(Function<SimulatedOutcome, MoneyDistribution> figure) {
        Money own = error(ahead, figure);
        Money others = error(other, figure);
        return own.isGreaterThan(others) ? own : others;
    }

    private static Money error(StrategyAssessment strategy, Function<SimulatedOutcome, MoneyDistribution> figure) {
        return strategy.simulation()
                .map(figure)
                .map(MoneyDistribution::error)
                .orElse(Money.zero(strategy.plan().objective().getCurrencyUnit()));
    }
}
