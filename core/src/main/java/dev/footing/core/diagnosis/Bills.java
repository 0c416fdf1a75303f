package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.MonthWatch;
import dev.footing.core.plan.PlanModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;

/**
 * What the strategies cost in the last month, as planned; those that are still building then are left out.
 *
 * @param all all of them, the cheapest first
 * @param users users in the last month, with the strategy that has most of them
 */
record Bills(ImmutableList<StrategyBill> all, double users) {
    private static final Comparator<StrategyBill> BY_TOTAL =
            Comparator.comparing(StrategyBill::total).thenComparing(bill -> bill.strategy());

    /** None, where no rule asks for bills. */
    static Bills none() {
        return new Bills(ImmutableList.of(), 0);
    }

    static Bills of(PlanModel model, List<Strategy> strategies, double engineerCost, CurrencyUnit currency) {
        ImmutableList.Builder<StrategyBill> bills = ImmutableList.builder();
        double most = 0;
        for (Strategy strategy : strategies) {
            LastMonth last = new LastMonth();
            model.watch(strategy, last);
            most = Math.max(most, model.signals(strategy).users());
            if (last.timeToProduction <= last.month - 1) {
                bills.add(new StrategyBill(
                        strategy.id(),
                        strategy.info().sourcing(),
                        Amounts.toMoney(last.platform, currency),
                        Amounts.toMoney(last.work * engineerCost, currency)));
            }
        }
        return new Bills(bills.build().stream().sorted(BY_TOTAL).collect(ImmutableList.toImmutableList()), most);
    }

    Optional<StrategyBill> cheapestOwn() {
        return first(bill -> bill.sourcing() != Sourcing.MANAGED);
    }

    Optional<StrategyBill> cheapestBought() {
        return first(bill -> bill.sourcing() == Sourcing.MANAGED);
    }

    private Optional<StrategyBill> first(Predicate<StrategyBill> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** Keeps the last month of a plan. */
    private static final class LastMonth implements MonthWatch {
        private double timeToProduction;
        private int month;
        private double platform;
        private double work;

        @Override
        public void begin(double[] months) {
            timeToProduction = months[0];
        }

        @Override
        public void month(int now, double[] workNow, double[] platformNow, double[] cash, double[] incidents) {
            month = now;
            platform = platformNow[0];
            work = workNow[0];
        }
    }
}
