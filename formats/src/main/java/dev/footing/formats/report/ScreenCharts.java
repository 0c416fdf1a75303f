package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Funding;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.PairedBarChart;
import dev.footing.formats.document.chart.ReserveChart;
import dev.footing.formats.report.CashByMonth.Month;
import dev.footing.formats.report.ScreenFigures.Compared;
import dev.footing.formats.report.ScreenFigures.Measure;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.TitleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Two pictures of the first page: its figures as bars side by side, and the cash of the same strategies over time. */
final class ScreenCharts {
    /** As many points in time as a small chart and its table have room for. */
    private static final int MOST_MONTHS = 24;
    /** A difference below a month is said by the months themselves. */
    private static final double WHOLE = 1;

    private final Assessment assessment;
    private final ScreenRoles roles;
    private final StrategyNames names;
    private final ScreenFigures figures;
    private final ImmutableList<Compared> compared;

    ScreenCharts(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.roles = roles;
        this.names = new StrategyNames(assessment);
        this.figures = new ScreenFigures(assessment, roles);
        this.compared = figures.compared();
    }

    /** The two side by side, and how to read them; nothing where there is nothing to compare. */
    ImmutableList<Block> blocks() {
        if (roles.ahead().isEmpty() || compared.isEmpty()) {
            return ImmutableList.of();
        }
        String money = assessment.understood().funding().isPresent() ? "; the round's money is in none of them." : ".";
        String read = StrategyTables.isSimulated(assessment.strategies())
                ? "Lines are medians over the trials, and their bands hold nine trials in ten" + money
                : "Lines are the plans, if nothing goes wrong" + money;
        return ImmutableList.of(
                new Block.Parallel(ImmutableList.of(ImmutableList.of(bars()), ImmutableList.of(cash()))),
                new Block.Paragraph(read));
    }

    private Block bars() {
        ImmutableList<PairedBarChart.Panel> panels = figures.measures().stream()
                .map(measure -> new PairedBarChart.Panel(
                        measure.label(),
                        compared.stream().map(each -> bar(measure, each)).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        Table.Builder table = Table.captioned("Side by side", Column.words("Figure"));
        compared.forEach(each -> table.columns(Column.figures(heading(each))));
        figures.measures()
                .forEach(measure -> table.row(Stream.concat(
                                Stream.of(new Cell.Phrase(measure.label())),
                                compared.stream().map(each -> measure.cell().apply(each.strategy())))
                        .collect(ImmutableList.toImmutableList())));
        return new Block.Figure(
                "side-by-side",
                new PairedBarChart(Sentences.of(comparison()), panels),
                "A bar for each strategy in each of " + panels.size() + " figures.",
                table.build());
    }

    private String heading(Compared each) {
        return each.inBrief() + ", " + names.distinct(each.strategy().id());
    }

    private static PairedBarChart.Bar bar(Measure measure, Compared each) {
        double value = Math.max(0, measure.value().applyAsDouble(each.strategy()));
        return new PairedBarChart.Bar(
                each.inBrief(),
                each.emphasis(),
                value,
                measure.cell().apply(each.strategy()).text());
    }

    /** The time that is left for the product, and whether that costs more or less to own. */
    private Explanation comparison() {
        StrategyAssessment ahead = roles.ahead().orElseThrow();
        double share = share(ahead);
        Optional<StrategyAssessment> reference = roles.reference();
        if (reference.isEmpty()) {
            return Explanation.of(TitleCode.TIME_ON_PRODUCT)
                    .word("strategy", names.distinctText(ahead.id()))
                    .figure("share", share, Unit.SHARE)
                    .build();
        }
        StrategyAssessment other = reference.orElseThrow();
        boolean cheaper = new StrategyFigures(ahead).ownership().isLessThan(new StrategyFigures(other).ownership());
        return Explanation.of(cheaper ? cheaper(share, share(other)) : dearer(share, share(other)))
                .word("strategy", names.distinctText(ahead.id()))
                .figure("share", share, Unit.SHARE)
                .figure("part", share(other), Unit.SHARE)
                .word("other", beside(other))
                .build();
    }

    private static TitleCode cheaper(double share, double other) {
        return share < other ? TitleCode.TIME_ON_PRODUCT_BUT_CHEAPER : TitleCode.TIME_ON_PRODUCT_AND_CHEAPER;
    }

    private static TitleCode dearer(double share, double other) {
        return share > other ? TitleCode.TIME_ON_PRODUCT_BUT_DEARER : TitleCode.TIME_ON_PRODUCT_AND_DEARER;
    }

    /** A share as it is printed, in whole percent, so that two that look alike are alike. */
    private static double share(StrategyAssessment strategy) {
        return Math.rint(100 * new StrategyFigures(strategy).productShare()) / 100;
    }

    /** Another strategy behind a comparison. */
    private String beside(StrategyAssessment other) {
        return roles.today().map(StrategyAssessment::id).equals(Optional.of(other.id()))
                ? "today"
                : "with " + names.distinctText(other.id());
    }

    private Block cash() {
        CashByMonth cash = new CashByMonth(assessment, MOST_MONTHS);
        ImmutableList<ImmutableList<Month>> months =
                compared.stream().map(each -> cash.of(each.strategy())).collect(ImmutableList.toImmutableList());
        List<ReserveChart.Line> lines = new ArrayList<>();
        Table.Builder table = Table.captioned("Cash at the end of each month", Column.figures("Month"));
        boolean simulated = StrategyTables.isSimulated(assessment.strategies());
        for (int i = 0; i < compared.size(); i++) {
            Compared each = compared.get(i);
            lines.add(new ReserveChart.Line(
                    each.inBrief(),
                    each.emphasis(),
                    months.get(i).stream().map(Month::reserve).collect(ImmutableList.toImmutableList()),
                    end(each)));
            table.columns(Column.figures(heading(each)));
            if (simulated) {
                table.columns(Column.figures("9 in 10"));
            }
        }
        for (int row = 0; row < months.get(0).size(); row++) {
            ImmutableList.Builder<Cell> cells = ImmutableList.builder();
            cells.add(new Cell.Decimal(months.get(0).get(row).month()));
            for (ImmutableList<Month> all : months) {
                cells.addAll(all.get(row).cells());
            }
            table.row(cells.build());
        }
        return new Block.Figure(
                "cash-compared",
                new ReserveChart(
                        Sentences.of(lasting()),
                        new Axis("months from now", Unit.MONTHS, cash.currency()),
                        new Axis("cash at the end of the month", Unit.MONEY, cash.currency()),
                        ImmutableList.copyOf(lines),
                        assessment.understood().funding().stream()
                                .map(Funding::month)
                                .map(month -> new AxisLabel(month, "round, " + new CalendarMonth(assessment).of(month)))
                                .collect(ImmutableList.toImmutableList())),
                "Cash month by month, without the round: "
                        + String.join(
                                "; ",
                                compared.stream()
                                        .map(each -> heading(each) + ", lasts "
                                                + new StrategyFigures(each.strategy()).until(assessment))
                                        .toList())
                        + ".",
                table.build());
    }

    private ImmutableList<AxisLabel> end(Compared each) {
        OptionalDouble runway = new StrategyFigures(each.strategy()).runwayMonths();
        return runway.isPresent()
                ? ImmutableList.of(new AxisLabel(
                        runway.getAsDouble(),
                        each.inBrief() + " out: " + new CalendarMonth(assessment).of(runway.getAsDouble())))
                : ImmutableList.of();
    }

    /** Until when cash lasts, against today or the runner-up. */
    private Explanation lasting() {
        StrategyAssessment ahead = roles.ahead().orElseThrow();
        Optional<StrategyAssessment> reference = roles.reference();
        String strategy = names.distinctText(ahead.id());
        if (reference.isEmpty()) {
            return Explanation.of(TitleCode.CASH_LASTS)
                    .word("strategy", strategy)
                    .word("until", new StrategyFigures(ahead).until(assessment))
                    .build();
        }
        StrategyAssessment other = reference.orElseThrow();
        OptionalDouble own = new StrategyFigures(ahead).runwayMonths();
        OptionalDouble theirs = new StrategyFigures(other).runwayMonths();
        double longer = own.orElse(0) - theirs.orElse(0);
        boolean alike =
                new StrategyFigures(ahead).until(assessment).equals(new StrategyFigures(other).until(assessment));
        if (!alike && (own.isPresent() != theirs.isPresent() || Math.abs(longer) < WHOLE)) {
            return Explanation.of(TitleCode.CASH_LASTS_BESIDE)
                    .word("strategy", strategy)
                    .word("until", new StrategyFigures(ahead).until(assessment))
                    .word("other", beside(other))
                    .word("otherUntil", new StrategyFigures(other).until(assessment))
                    .build();
        }
        Explanation.Builder said = Explanation.of(
                        alike
                                ? TitleCode.CASH_LASTS_ALIKE
                                : longer > 0 ? TitleCode.CASH_LASTS_LONGER : TitleCode.CASH_LASTS_SHORTER)
                .word("strategy", strategy)
                .word("until", new StrategyFigures(ahead).until(assessment))
                .word("other", beside(other));
        return alike
                ? said.build()
                : said.figure("months", Math.abs(longer), Unit.MONTHS).build();
    }
}
