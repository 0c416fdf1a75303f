package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.StripChart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Which strategy is best along each driver; of a result that does not say so, which of two. */
final class BreakEvenFigure {
    private static final int MOST = 12;
    private static final String CAPTION = "The best strategy along each number";

    private final Startup startup;
    private final StrategyNames names;
    private final ImmutableList<BreakEven> all;

    BreakEvenFigure(Assessment assessment) {
        this.startup = assessment.understood();
        this.names = new StrategyNames(assessment);
        this.all = assessment.breakEven();
    }

    /** The drivers along which it changes who is best; empty where there is none. */
    ImmutableList<Block> blocks() {
        List<Strip> strips = all.stream()
                .flatMap(breakEven -> strip(breakEven).stream())
                .limit(MOST)
                .toList();
        return strips.isEmpty() ? ImmutableList.of() : ImmutableList.of(figure(strips));
    }

    /** The first driver, whatever the answer along it; empty where none was examined. */
    ImmutableList<Block> first() {
        return all.stream().limit(1).map(this::block).collect(ImmutableList.toImmutableList());
    }

    private Block block(BreakEven breakEven) {
        return strip(breakEven)
                .map(strip -> figure(List.of(strip)))
                .orElseGet(() -> new Block.Paragraph(withoutCrossing(breakEven)));
    }

    private String withoutCrossing(BreakEven breakEven) {
        VariedNumber driver = driver(breakEven);
        if (breakEven.best().size() == 1) {
            Stretch only = breakEven.best().get(0);
            return name(only.strategy()) + " is best wherever " + driver.label() + " is between "
                    + driver.written(only.low()) + " and " + driver.written(only.high()) + ".";
        }
        return breakEven.answer() instanceof BreakEven.Always always
                ? names.distinct(always.winner()) + " is better wherever " + driver.label() + " is between "
                        + driver.written(always.low()) + " and " + driver.written(always.high()) + "."
                : "It is unknown where " + names.distinctText(breakEven.first()) + " and "
                        + names.distinctText(breakEven.second())
                        + " break even along "
                        + driver.label() + ".";
    }

    private VariedNumber driver(BreakEven breakEven) {
        return new VariedNumber(breakEven.driver(), breakEven.unit(), startup);
    }

    private String name(Optional<StrategyId> strategy) {
        return strategy.map(names::distinct).orElse("none");
    }

    private Optional<Strip> strip(BreakEven breakEven) {
        if (breakEven.best().size() > 1) {
            return Optional.of(new Strip(
                    names.distinct(breakEven.first()),
                    driver(breakEven),
                    breakEven.best().get(0).low(),
                    breakEven.best().get(breakEven.best().size() - 1).high(),
                    cuts(breakEven.best())));
        }
        return breakEven.best().isEmpty() && breakEven.answer() instanceof BreakEven.Crossings crossings
                ? Optional.of(new Strip(
                        names.distinct(breakEven.first()),
                        driver(breakEven),
                        crossings.low(),
                        crossings.high(),
                        crossings.crossings().stream().map(this::cut).collect(ImmutableList.toImmutableList())))
                : Optional.empty();
    }

    private Cut cut(Crossing crossing) {
        return new Cut(
                crossing.at(),
                crossing.within(),
                names.distinct(crossing.winnerBelow()),
                names.distinct(crossing.winnerAbove()));
    }

    private ImmutableList<Cut> cuts(List<Stretch> best) {
        ImmutableList.Builder<Cut> cuts = ImmutableList.builder();
        for (int i = 1; i < best.size(); i++) {
            Stretch below = best.get(i - 1);
            cuts.add(new Cut(
                    below.high(),
                    below.endsWithin(),
                    name(below.strategy()),
                    name(best.get(i).strategy())));
        }
        return cuts.build();
    }

    private static String title(List<Strip> strips) {
        return strips.size() == 1
                ? "Another strategy becomes best along "
                        + strips.get(0).driver().label()
                : "Another strategy becomes best along " + strips.size() + " of the numbers";
    }

    private Block figure(List<Strip> strips) {
        return new Block.Figure(
                "break-even",
                new StripChart(title(strips), strips.stream().map(Strip::row).collect(ImmutableList.toImmutableList())),
                "Each strip is the range of one input while all else stays; it changes where the best strategy"
                        + " does. The dot is the value as it is.",
                TableLayout.<OnStrip>captioned(CAPTION)
                        .phrases("Input", row -> row.driver().label())
                        .figures("From", row -> row.driver().cell(row.strip().low()))
                        .figures("To", row -> row.driver().cell(row.strip().high()))
                        .figures("Turns at", row -> row.driver().cell(row.cut().at()))
                        .phrases(
                                "Lies",
                                row -> row.cut()
                                        .within()
                                        .flatMap(row.driver()::between)
                                        .orElse("exactly there"))
                        .names("Best below", row -> row.cut().below())
                        .names("Best above", row -> row.cut().above())
                        .table(strips.stream().flatMap(Strip::turns).toList()));
    }

    /**
     * A value at which it changes who is best.
     *
     * @param at the value
     * @param within between which values it lies, as far as that is known
     * @param below who is best below
     * @param above who is best above
     */
    private record Cut(double at, Optional<TurnInterval> within, String below, String above) {}

    /** A cut on the strip of its driver. */
    private record OnStrip(Strip strip, Cut cut) {
        VariedNumber driver() {
            return strip.driver();
        }
    }

    /** A driver along which it changes who is best. */
    private record Strip(String ahead, VariedNumber driver, double low, double high, ImmutableList<Cut> cuts) {
        Stream<OnStrip> turns() {
            return cuts.stream().map(cut -> new OnStrip(this, cut));
        }

        /** The range around the cuts and the value as it is, as wide again. */
        StripChart.Row row() {
            OptionalDouble stated = driver.stated();
            double[] shown = DoubleStream.concat(values(), stated.stream())
                    .filter(value -> value >= low && value <= high)
                    .sorted()
                    .toArray();
            double first = shown[0];
            double last = shown[shown.length - 1];
            double beside = last > first ? (last - first) / 2 : Math.max(Math.abs(last) / 2, (high - first) / 10);
            return new StripChart.Row(
                    driver.label(),
                    driver.at(Math.max(low, first - beside)),
                    driver.at(Math.min(high, last + beside)),
                    labels(values()),
                    winners(),
                    ahead,
                    labels(stated.stream()));
        }

        private DoubleStream values() {
            return cuts.stream().mapToDouble(Cut::at);
        }

        private ImmutableList<AxisLabel> labels(DoubleStream values) {
            return values.mapToObj(driver::at).collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<String> winners() {
            return Stream.concat(Stream.of(cuts.get(0).below()), cuts.stream().map(Cut::above))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
