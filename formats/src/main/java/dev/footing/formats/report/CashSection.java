package dev.footing.formats.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.sentences.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Cash of every strategy, month by month, on one scale. */
final class CashSection {
    /** A horizon with more months is shown in steps, in the chart and in its table alike. */
    private static final int MOST_MONTHS = 36;

    private static final ImmutableList<String> PERCENTILES = ImmutableList.of("5%", "25%", "median", "75%", "95%");
    private static final ImmutableList<String> PLAN = ImmutableList.of("plan");

    private final ImmutableList<StrategyAssessment> strategies;
    private final BigMoneyProvider now;
    private final CurrencyUnit currency;
    /** The month of the next round, where one is planned. */
    private final ImmutableList<Integer> rounds;

    CashSection(Assessment assessment) {
        this(assessment, Integer.MAX_VALUE);
    }

    /** Shows the first so many strategies by rank. */
    CashSection(Assessment assessment, int most) {
        Startup startup = assessment.understood();
        this.strategies = assessment.strategies().stream().limit(most).collect(ImmutableList.toImmutableList());
        this.now = startup.budget().cash();
        this.currency = startup.budget().currency();
        this.rounds = startup.funding().stream().map(Funding::month).collect(ImmutableList.toImmutableList());
    }

    Section section() {
        return Section.of("cash", "Cash, month by month", blocks());
    }

    private ImmutableList<Block> blocks() {
        if (strategies.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<ImmutableList<Month>> all =
                strategies.stream().map(this::months).collect(ImmutableList.toImmutableList());
        double low =
                all.stream().flatMap(List::stream).mapToDouble(Month::low).min().orElse(0);
        double high = all.stream()
                .flatMap(List::stream)
                .mapToDouble(Month::high)
                .max()
                .orElse(0);
        String drawn = StrategyTables.isSimulated(strategies)
                ? "Half of the trials lie within the dark band, nine in ten within the light one."
                : "Cash as planned, if nothing goes wrong; nothing was simulated.";
        return new Blocks()
                .paragraph("All charts have the same scale. " + drawn + " The round's money is in no figure.")
                .add(new Block.Parallel(IntStream.range(0, strategies.size())
                        .mapToObj(i -> ImmutableList.of(figure(i, all.get(i), low, high)))
                        .collect(ImmutableList.toImmutableList())))
                .list();
    }

    private Block figure(int number, ImmutableList<Month> months, double low, double high) {
        StrategyAssessment strategy = strategies.get(number);
        ImmutableList<String> lines = lines(strategy);
        FanChart chart = new FanChart(
                strategy.id() + ", cash",
                new Axis("months from now", Unit.MONTHS, currency),
                new Axis("cash at the end of the month", Unit.MONEY, currency),
                months.stream().map(Month::point).collect(ImmutableList.toImmutableList()),
                lines,
                low,
                high,
                "cash has run out",
                rounds.stream().map(CashSection::round).collect(ImmutableList.toImmutableList()));
        TableLayout<Month> table = TableLayout.<Month>captioned(strategy.id() + ", cash at the end of each month")
                .numbers("Month", Month::month);
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            table.figures(
                    Ascii.toUpperCase(lines.get(i).charAt(0)) + lines.get(i).substring(1),
                    month -> new Cell.Thousands(month.amounts().get(line)));
        }
        return new Block.Figure(
                "cash-" + (number + 1), chart, months.reverse().get(0).description(), table.table(months));
    }

    private static AxisLabel round(int month) {
        return new AxisLabel(month, "round, month " + month);
    }

    private static ImmutableList<String> lines(StrategyAssessment strategy) {
        return strategy.simulation().isPresent() ? PERCENTILES : PLAN;
    }

    private ImmutableList<Month> months(StrategyAssessment strategy) {
        Month first = new Month(
                0, ImmutableList.copyOf(Collections.nCopies(lines(strategy).size(), now)));
        int last = strategy.simulation()
                .map(outcome -> outcome.cashByMonth().size())
                .orElse(strategy.plan().cashByMonth().size());
        int step = (last + MOST_MONTHS - 1) / MOST_MONTHS;
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

    /** The amounts at the end of a month, one for each line of the chart. */
    private record Month(int month, ImmutableList<BigMoneyProvider> amounts) {
        FanChart.Point point() {
            return new FanChart.Point(
                    month, amounts.stream().map(Amounts::toDouble).collect(ImmutableList.toImmutableList()));
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
