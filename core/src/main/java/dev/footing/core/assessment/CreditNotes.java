package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Credits;
import dev.footing.core.cashflow.MonthWatch;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.plan.PlanModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Notes on credits of vendors: when they stop paying, by the plan, and what the bill is from then on, of the strategy
 * that the startup is on and of the best other one that they pay for; and credits that pay for nothing that competes.
 *
 * @param setting the startup and what competes
 * @param plans its plans
 * @param currency that of the figures
 */
record CreditNotes(Setting setting, PlanModel plans, CurrencyUnit currency) {
    Stream<Explanation.Builder> all() {
        Credits credits = plans.situation().credits();
        if (credits.none()) {
            return Stream.empty();
        }
        ImmutableList<Strategy> paid = setting.proposals().proposed().stream()
                .map(Proposed::strategy)
                .filter(strategy ->
                        credits.paying(strategy.id(), strategy.info().sourcing()) != 0)
                .collect(ImmutableList.toImmutableList());
        Optional<Strategy> current = setting.current().filter(paid::contains);
        Optional<Strategy> other = plans.best(paid.stream()
                .filter(strategy -> current.filter(strategy::equals).isEmpty()));
        return Stream.concat(
                Stream.of(current, other).flatMap(Optional::stream).flatMap(strategy -> end(strategy).stream()),
                forNothing(paid));
    }

    private Optional<Explanation.Builder> end(Strategy strategy) {
        Months months = new Months(plans.situation().horizon());
        plans.watch(strategy, months);
        int last = months.last();
        return last == 0 || last == plans.situation().horizon()
                ? Optional.empty()
                : Optional.of(Explanation.of(Code.CREDITS_END)
                        .word("strategy", strategy.id().value())
                        .figure("month", last, Unit.COUNT)
                        .amount("bill", Amounts.toMoney(months.bills[last + 1], currency)));
    }

    private Stream<Explanation.Builder> forNothing(List<Strategy> paid) {
        ImmutableSortedSet<String> words = setting.startup().budget().credits().stream()
                .filter(credit -> paid.stream()
                        .noneMatch(strategy -> credit.pays(
                                strategy.id().value(),
                                strategy.info().sourcing().id())))
                .flatMap(credit -> credit.covers().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(Explanation.of(Code.CREDITS_COVER_NOTHING).word("covers", String.join(", ", words)));
    }

    /** What credits pay of the bills of a plan, and what is left of these. */
    private static final class Months implements MonthWatch {
        private final double[] paid;
        private final double[] bills;

        Months(int horizon) {
            this.paid = new double[horizon + 1];
            this.bills = new double[horizon + 1];
        }

        @Override
        public void credits(int month, double[] used) {
            paid[month] = used[0];
        }

        @Override
        public void month(int month, double[] work, double[] platform, double[] cash, double[] incidents) {
            bills[month] = platform[0];
        }

        /** The last month in which something is paid; 0 where nothing is. */
        int last() {
            int last = paid.length - 1;
            while (last > 0 && !(paid[last] > 0)) {
                last--;
            }
            return last;
        }
    }
}
