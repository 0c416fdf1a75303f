package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.report.CashByMonth.Month;
import dev.footing.formats.sentences.Sentences;
import java.util.List;
import java.util.stream.IntStream;

/** Cash of every strategy, month by month, on one scale. */
final class CashSection {
    /** A horizon with more months is shown in steps, in the chart and in its table alike. */
    private static final int MOST_MONTHS = 12;

    private static final ImmutableList<String> PERCENTILES = ImmutableList.of("5%", "25%", "median", "75%", "95%");
    private static final ImmutableList<String> PLAN = ImmutableList.of("plan");

    private final Assessment assessment;
    private final ImmutableList<StrategyAssessment> strategies;
    private final CashByMonth cash;
    private final StrategyNames names;

    CashSection(Assessment assessment) {
        this.assessment = assessment;
        this.strategies = assessment.strategies();
        this.cash = new CashByMonth(assessment, MOST_MONTHS);
        this.names = new StrategyNames(assessment);
    }

    Section section() {
        return Section.of("cash", "Cash, month by month", blocks());
    }

    private ImmutableList<Block> blocks() {
        if (strategies.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<ImmutableList<Month>> all =
                strategies.stream().map(cash::of).collect(ImmutableList.toImmutableList());
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
        String title = names.distinct(strategy.id());
        ImmutableList<String> lines = strategy.simulation().isPresent() ? PERCENTILES : PLAN;
        FanChart chart = new FanChart(
                title + ": cash lasts " + new StrategyFigures(strategy).until(assessment),
                new Axis("months from now", Unit.MONTHS, cash.currency()),
                new Axis("cash at the end of the month", Unit.MONEY, cash.currency()),
                months.stream().map(Month::point).collect(ImmutableList.toImmutableList()),
                lines,
                low,
                high,
                "cash has run out",
                cash.rounds().stream().map(CashSection::round).collect(ImmutableList.toImmutableList()));
        TableLayout<Month> table = TableLayout.<Month>captioned(title + ", cash at the end of each month")
                .numbers("Month", Month::month);
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            table.figures(
                    Sentences.capitalized(lines.get(i)),
                    month -> new Cell.Thousands(month.amounts().get(line)));
        }
        return new Block.Figure(
                "cash-" + (number + 1), chart, months.reverse().get(0).description(), table.table(months));
    }

    private static AxisLabel round(int month) {
        return new AxisLabel(month, "round, month " + month);
    }
}
