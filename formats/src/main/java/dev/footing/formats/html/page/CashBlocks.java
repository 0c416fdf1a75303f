package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.startup.Funding;
import dev.footing.formats.html.chart.Fan;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/** Cash of every strategy, month by month, on one scale. */
final class CashBlocks {
    /** A horizon with more months is shown in steps, in the chart and in its table alike. */
    private static final int MOST_MONTHS = 36;

    private final Assessment assessment;
    private final Cash cash;

    CashBlocks(Assessment assessment) {
        this.assessment = assessment;
        this.cash = new Cash(assessment.startup().budget().currency());
    }

    ImmutableList<Block> blocks() {
        return first(Integer.MAX_VALUE);
    }

    /** The charts of the first so many strategies by rank. */
    ImmutableList<Block> first(int many) {
        List<StrategyAssessment> strategies =
                assessment.strategies().stream().limit(many).toList();
        if (strategies.isEmpty()) {
            return ImmutableList.of();
        }
        List<ImmutableList<Row>> rows = strategies.stream().map(this::rows).toList();
        double low = all(rows).min().orElse(0);
        double high = all(rows).max().orElse(0);
        ImmutableList.Builder<Block> fans = ImmutableList.builder();
        for (int i = 0; i < strategies.size(); i++) {
            fans.add(fan(strategies.get(i), i + 1, rows.get(i), low, high));
        }
        return ImmutableList.of(
                new Block.Prose(
                        strategies.stream().allMatch(one -> one.simulation().isPresent())
                                ? "All charts have the same scale. Half of the trials lie within the dark band, nine in"
                                        + " ten within the light one. The round's money is in no figure."
                                : "All charts have the same scale. Cash as planned, if nothing goes wrong; nothing was"
                                        + " simulated. The round's money is in no figure."),
                new Block.Group("fans", fans.build()));
    }

    private static DoubleStream all(List<ImmutableList<Row>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .map(Row::point)
                .flatMapToDouble(point -> DoubleStream.of(point.p5(), point.p95()));
    }

    private Block fan(StrategyAssessment one, int number, ImmutableList<Row> rows, double low, double high) {
        OptionalInt round = assessment
                .startup()
                .funding()
                .map(Funding::month)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        boolean simulated = one.simulation().isPresent();
        Fan fan = new Fan(
                one.id() + ", cash",
                rows.stream().map(Row::point).collect(ImmutableList.toImmutableList()),
                simulated,
                low,
                high,
                round,
                cash::of);
        Row last = rows.get(rows.size() - 1);
        String description = simulated
                ? "After " + last.point().month() + " months the median is "
                        + last.cells().get(3)
                        + "; 1 trial in 20 has less than " + last.cells().get(1) + ", 1 in 20 more than "
                        + last.cells().get(5) + "."
                : "After " + last.point().month() + " months the plan has "
                        + last.cells().get(1) + ".";
        ImmutableList<String> headings = simulated
                ? ImmutableList.of("Month", "5%", "25%", "Median", "75%", "95%")
                : ImmutableList.of("Month", "Plan");
        return new Block.Chart(
                "cash-" + number,
                false,
                fan.draw(description),
                new Block.Grid(
                        one.id() + ", cash at the end of each month",
                        headings,
                        rows.stream().map(Row::cells).collect(ImmutableList.toImmutableList())));
    }

    private ImmutableList<Row> rows(StrategyAssessment one) {
        int months = one.simulation()
                .map(outcome -> outcome.cashByMonth().size())
                .orElse(one.plan().cashByMonth().size());
        BigMoney now = assessment.startup().budget().cash();
        return Stream.concat(
                        Stream.of(row(0, one, List.of(now, now, now, now, now))),
                        shown(months)
                                .mapToObj(month -> row(
                                        month,
                                        one,
                                        one.simulation()
                                                .map(outcome -> bands(
                                                        outcome.cashByMonth().get(month - 1)))
                                                .orElseGet(() -> {
                                                    BigMoneyProvider plan = one.plan()
                                                            .cashByMonth()
                                                            .get(month - 1);
                                                    return List.of(plan, plan, plan, plan, plan);
                                                }))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The months that are shown: every one, or every so many, with the last one and the round. */
    private IntStream shown(int months) {
        int step = (months + MOST_MONTHS - 1) / MOST_MONTHS;
        int round = assessment.startup().funding().map(Funding::month).orElse(months);
        return IntStream.rangeClosed(1, months).filter(month -> month % step == 0 || month == months || month == round);
    }

    private static List<BigMoneyProvider> bands(MoneyPercentiles bands) {
        return List.of(bands.p5(), bands.p25(), bands.p50(), bands.p75(), bands.p95());
    }

    private static Row row(int month, StrategyAssessment one, List<? extends BigMoneyProvider> bands) {
        double[] plain = bands.stream().mapToDouble(Cash::plain).toArray();
        List<? extends BigMoneyProvider> told = one.simulation().isPresent() ? bands : bands.subList(0, 1);
        return new Row(
                new Fan.Point(month, plain[0], plain[1], plain[2], plain[3], plain[4]),
                Stream.concat(Stream.of(Integer.toString(month)), told.stream().map(Words::thousands))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A month of the chart and the same in the table. */
    private record Row(Fan.Point point, ImmutableList<String> cells) {}
}
