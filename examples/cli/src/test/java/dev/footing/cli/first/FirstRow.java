package dev.footing.cli.first;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** One strategy of the first release: steps that state its numbers, given how many engineers there are. */
final class FirstRow {
    private final StrategyInfo info;
    private final List<BiConsumer<Strategy.Builder, Double>> steps = new ArrayList<>();
    private Function<Strategy, ImmutableList<ComponentOption>> parts = strategy -> ImmutableList.of();

    private FirstRow(StrategyInfo info) {
        this.info = info;
    }

    static FirstRow of(String id, Sourcing sourcing) {
        FirstRow row = new FirstRow(StrategyInfo.of(id, id, sourcing, id));
        row.steps.add(sourcing == Sourcing.MANAGED ? FirstStrategies::bought : FirstStrategies::ownRun);
        return row;
    }

    /** Who builds also runs it, until {@link #steady} says otherwise. */
    FirstRow work(Estimate time, DoubleUnaryOperator people) {
        return step((strategy, engineers) -> strategy.timeToProduction(time)
                .buildEffort(Estimate.fixed(people.applyAsDouble(engineers)))
                .steadyEffort(Estimate.fixed(people.applyAsDouble(engineers))));
    }

    FirstRow steady(double low, double lowEach, double likely, double likelyEach, double high, double highEach) {
        return step((strategy, engineers) -> strategy.steadyEffort(Estimate.range(
                low + lowEach * engineers, likely + likelyEach * engineers, high + highEach * engineers)));
    }

    FirstRow bill(String fixed, String perUser, double included, Estimate priceIndex) {
        return more(strategy -> strategy.platformFixed(usd(fixed))
                .platformPerUser(usd(perUser))
                .includedUsers(Users.of(included))
                .priceIndex(priceIndex));
    }

    FirstRow requires(ImmutableSortedSet<ExpertiseArea> areas) {
        return more(strategy -> strategy.requiredExpertise(areas));
    }

    FirstRow incidents(double rate, String median) {
        return more(strategy ->
                strategy.incidentRate(PerMonth.of(rate)).incidentCost(MoneyEstimate.logNormal(usd(median), 1)));
    }

    FirstRow exit(double base, double each) {
        return step((strategy, engineers) -> strategy.exitEffort(FirstStrategies.months(base, each, engineers)));
    }

    FirstRow audit(double effort, int months, long cost) {
        return more(strategy -> strategy.complianceEffort(EngineerMonths.of(effort))
                .complianceMonths(months)
                .complianceCost(usd(Long.toString(cost))));
    }

    FirstRow parts(Function<Strategy, ImmutableList<ComponentOption>> division) {
        parts = division;
        return this;
    }

    FirstRow more(Consumer<Strategy.Builder> step) {
        return step((strategy, engineers) -> step.accept(strategy));
    }

    StrategyInfo info() {
        return info;
    }

    Strategy strategy(double engineers) {
        Strategy.Builder strategy =
                Strategy.builder().info(info).evidence(Evidence.of(Grade.ASSUMED, "as in the first release"));
        steps.forEach(step -> step.accept(strategy, engineers));
        return strategy.build();
    }

    ImmutableList<ComponentOption> components(double engineers) {
        return parts.apply(strategy(engineers));
    }

    private FirstRow step(BiConsumer<Strategy.Builder, Double> step) {
        steps.add(step);
        return this;
    }

    private static BigMoney usd(String amount) {
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
