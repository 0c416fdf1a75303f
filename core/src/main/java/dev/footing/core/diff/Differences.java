package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Says why two results differ. Four causes (inputs, calibration, policy, strategies) are exchanged one after another on
 * the engine that is here, in every order, and each gets what it adds on average. What is then left of the recorded
 * difference is luck, where seed or trials differ, and the engine. Where the rules differ, their mechanisms are
 * exchanged one after another, too.
 *
 * <pre>{@code
 * Difference why = Differences.of(before, after, KnownRules.shipped(), discovery, 1);
 * }</pre>
 */
public final class Differences {
    private final ResultSide from;
    private final ResultSide to;
    private final Mixtures mixtures;
    private final CurrencyUnit currency;

    private Differences(ResultSide from, ResultSide to, Mixtures mixtures) {
        this.from = from;
        this.to = to;
        this.mixtures = mixtures;
        this.currency = from.startup().budget().currency();
    }

    /**
     * Compares two results.
     *
     * @param from the first, with the numbers of its strategies
     * @param to the second, with the numbers of its strategies
     * @param rules the calibrations and policies at hand, those of both results among them
     * @param discovery the providers that are here
     * @param threads how many threads simulate; their number changes no figure
     * @return where the difference comes from
     * @throws InvalidValueException where calibration or policy of one of them is not at hand, where one is of plans
     *     and the other simulated, or where they are in different currencies
     */
    public static Difference of(
            RecordedResult from, RecordedResult to, KnownRules rules, Discovery discovery, int threads) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(discovery, "discovery");
        check(from, to);
        ResultSide first = ResultSide.of(from, rules, discovery);
        ResultSide second = ResultSide.of(to, rules, discovery);
        return new Differences(first, second, new Mixtures(first, second, discovery, threads)).difference();
    }

    private static void check(RecordedResult from, RecordedResult to) {
        if (from.trials().isPresent() != to.trials().isPresent()) {
            throw new InvalidValueException(
                    "trials",
                    from.trials().isPresent() ? "in the first result only" : "in the second result only",
                    "must be in both results, or in neither",
                    "Compare plans with plans, and simulations with simulations.");
        }
        CurrencyUnit currency = from.startup().budget().currency();
        CurrencyUnit other = to.startup().budget().currency();
        if (!currency.equals(other)) {
            throw new InvalidValueException(
                    "currency", currency + " and " + other, "must be one", "State both startups in the same currency.");
        }
    }

    private Difference difference() {
        ImmutableList.Builder<FigureDifference> objectives = ImmutableList.builder();
        ImmutableList.Builder<StrategyId> notCompared = ImmutableList.builder();
        List<StrategyId> both = from.result().options().stream()
                .map(RecordedOption::id)
                .filter(id -> to.result().option(id).isPresent())
                .sorted()
                .toList();
        for (StrategyId id : both) {
            Optional<FigureDifference> figure = figure(
                    Optional.of(id),
                    result -> result.option(id).map(RecordedOption::objective),
                    assessment -> assessment.strategy(id).map(Recording::objective));
            figure.ifPresentOrElse(objectives::add, () -> notCompared.add(id));
        }
        Optional<FigureDifference> margin = figure(
                Optional.empty(),
                result -> result.verdict().margin(),
                assessment -> assessment.verdict().margin());
        return new Difference(
                from.result(),
                to.result(),
                Changes.between(from, to),
                objectives.build(),
                margin,
                new Mechanisms(from, to, mixtures).all(),
                notCompared.build());
    }

    /** Shares out one figure; empty where some mixture does not have it. */
    private Optional<FigureDifference> figure(
            Optional<StrategyId> strategy,
            Function<RecordedResult, Optional<Money>> recorded,
            Function<Assessment, Optional<Money>> computed) {
        Optional<Money> was = recorded.apply(from.result());
        Optional<Money> now = recorded.apply(to.result());
        Optional<Money> ownWas = was.flatMap(told -> computed.apply(mixtures.again(from)));
        Optional<Money> ownNow = now.flatMap(told -> computed.apply(mixtures.again(to)));
        if (ownWas.isEmpty() || ownNow.isEmpty()) {
            return Optional.empty();
        }
        BigInteger[] corners = new BigInteger[1 << Shapley.CAUSES];
        for (int mask = 0; mask < corners.length; mask++) {
            Optional<Money> corner = computed.apply(mixtures.of(mask));
            if (corner.isEmpty()) {
                return Optional.empty();
            }
            corners[mask] = minor(corner.orElseThrow());
        }
        ImmutableList<BigInteger> parts = new Shapley(mask -> corners[mask]).parts();
        BigInteger common = corners[corners.length - 1].subtract(corners[0]);
        BigInteger own = minor(ownNow.orElseThrow()).subtract(minor(ownWas.orElseThrow()));
        BigInteger told = minor(now.orElseThrow()).subtract(minor(was.orElseThrow()));
        ImmutableMap.Builder<Cause, Money> all = ImmutableMap.builder();
        for (int cause = 0; cause < Shapley.CAUSES; cause++) {
            all.put(Mixtures.CAUSES.get(cause), money(parts.get(cause)));
        }
        all.put(Cause.LUCK, money(own.subtract(common))).put(Cause.ENGINE, money(told.subtract(own)));
        return Optional.of(new FigureDifference(strategy, was.orElseThrow(), now.orElseThrow(), all.buildOrThrow()));
    }

    private static BigInteger minor(Money amount) {
        return amount.getAmountMinor().toBigIntegerExact();
    }

    private Money money(BigInteger minor) {
        return Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces()));
    }
}
