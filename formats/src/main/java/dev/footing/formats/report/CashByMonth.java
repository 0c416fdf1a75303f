package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.document.chart.ReserveChart;
import dev.footing.formats.sentences.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Cash of a strategy, month by month: in steps where that is more months than a chart and its table have room for. */
final class CashByMonth {
    private static final int PERCENTILES = 5;

    private final BigMoneyProvider now;
    private final CurrencyUnit currency;
    /** The month of the next round, where one is planned. */
    private final ImmutableList<Integer> rounds;

    private final int most;

    /** Shows so many months at most, beside the last one and that of the round. */
    CashByMonth(Assessment assessment, int most) {
        Startup startup = assessment.understood();
        this.now = startup.budget().cash();
        this.currency = startup.budget().currency();
        this.rounds = startup.funding().stream().map(Funding::month).collect(ImmutableList.toImmutableList());
        this.most = most;
    }

    CurrencyUnit currency() {
        return currency;
    }

    ImmutableList<Integer> rounds() {
        return rounds;
    }

    /** The months of a strategy, from now on. */
    ImmutableList<Month> of(StrategyAssessment strategy) {
        int figures = strategy.simulation().isPresent() ? PERCENTILES : 1;
        Month first = new Month(0, ImmutableList.copyOf(Collections.nCopies(figures, now)));
        int last = strategy.simulation()
                .map(outcome -> outcome.cashByMonth().size())
                .orElse(strategy.plan().cashByMonth().size());
        int step = (last + most - 1) / most;
        Stream<Month> shown = IntStream.rangeClosed(1, last)
                .filter(month -> month % step == 0 || month == last || rounds.contains(month))
                .mapToObj(month -> new Month(month, amounts(strategy, month)));
        return Stream.concat(Stream.of(first), shown).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<BigMoneyProvider> amounts(StrategyAssessment strategy, int month) {
        return strategy.simulation()
                .map(outcome -> percentiles(outcome.cashByMonth().get(month - 1)))
                .orElseGet(() -> ImmutableList.of(strategy.plan().cashByMonth().get(month - 1)));
    }

    private static ImmutableList<BigMoneyProvider> percentiles(MoneyPercentiles bands) {
        return ImmutableList.of(bands.p5(), bands.p25(), bands.p50(), bands.p75(), bands.p95());
    }

    /**
     * The amounts at the end of a month.
     *
     * @param month the month, counted from 1; 0 is now
     * @param amounts the percentiles from the lowest to the highest, or the plan alone
     */
    record Month(int month, ImmutableList<BigMoneyProvider> amounts) {
        FanChart.Point point() {
            return new FanChart.Point(
                    month, amounts.stream().map(Amounts::toDouble).collect(ImmutableList.toImmutableList()));
        }

        ReserveChart.Point reserve() {
            return new ReserveChart.Point(month, low(), Amounts.toDouble(middle()), high());
        }

        /** The median and the ends of its band, or the plan alone. */
        ImmutableList<Cell> cells() {
            Cell median = new Cell.Thousands(middle());
            return amounts.size() == 1
                    ? ImmutableList.of(median)
                    : ImmutableList.of(
                            median,
                            new Cell.Span(
                                    new Cell.Thousands(amounts.get(0)),
                                    new Cell.Thousands(amounts.reverse().get(0))));
        }

        private BigMoneyProvider middle() {
            return amounts.get(amounts.size() / 2);
        }

        double low() {
            return Amounts.toDouble(amounts.get(0));
        }

        double high() {
            return Amounts.toDouble(amounts.reverse().get(0));
        }

        String description() {
            List<String> written = amounts.stream().map(Words::thousands).toList();
            return written.size() == 1
                    ? "After " + month + " months the plan has " + written.get(0) + "."
                    : "After " + month + " months the median is " + written.get(2) + "; 1 trial in 20 has less than "
                            + written.get(0) + ", 1 in 20 more than " + written.get(4) + ".";
        }
    }
}
