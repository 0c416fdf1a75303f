package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.TornadoChart;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the margin between the best two comes to at both ends of the range of each input. */
final class MarginFigure {
    private static final int MOST = 12;
    private static final String CAPTION = "What each number moves: the margin at both ends of its range";

    private final Assessment assessment;

    MarginFigure(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The margin of the verdict; without a rival that over the next, as planned, where it is known who that is. */
    private Optional<Money> now() {
        return assessment
                .verdict()
                .margin()
                .or(() -> assessment.breakEven().stream()
                        .findFirst()
                        .flatMap(pair -> planned(pair.first())
                                .flatMap(first -> planned(pair.second()).map(first::minus))));
    }

    private Optional<Money> planned(StrategyId strategy) {
        return assessment.strategy(strategy).map(planned -> planned.plan().objective());
    }

    /** The inputs that move the margin; empty where none was examined. */
    ImmutableList<Block> blocks() {
        List<Sensitivity> moving = assessment.sensitivity().stream()
                .filter(sensitivity -> !sensitivity.importance().isZero())
                .filter(sensitivity ->
                        sensitivity.marginAtLow().or(sensitivity::marginAtHigh).isPresent())
                .limit(MOST)
                .toList();
        return moving.isEmpty() ? ImmutableList.of() : ImmutableList.of(figure(moving));
    }

    private Block figure(List<Sensitivity> moving) {
        CurrencyUnit currency = assessment.understood().budget().currency();
        ImmutableList<TornadoChart.Bar> bars = moving.stream().map(this::bar).collect(ImmutableList.toImmutableList());
        TornadoChart.Bar widest = bars.get(0);
        return new Block.Figure(
                "tornado",
                new TornadoChart(
                        "The margin moves most with " + widest.label(),
                        new Axis("margin of the one that is ahead over its rival", Unit.MONEY, currency),
                        bars,
                        now().stream()
                                .map(margin -> new AxisLabel(Amounts.toDouble(margin), "as it is"))
                                .collect(ImmutableList.toImmutableList())),
                "The widest is " + widest.label() + ", from " + widest.low().text() + " to "
                        + widest.high().text() + ". Left of zero the rival is ahead.",
                TableLayout.<Sensitivity>captioned(CAPTION)
                        .phrases("Input", sensitivity -> label(driver(sensitivity)))
                        .figures("From", sensitivity -> driver(sensitivity).cell(sensitivity.low()))
                        .figures("To", sensitivity -> driver(sensitivity).cell(sensitivity.high()))
                        .figures("Margin at the lower end", sensitivity -> margin(sensitivity.marginAtLow()))
                        .figures("Margin at the upper end", sensitivity -> margin(sensitivity.marginAtHigh()))
                        .phrases("Grade", SensitivitySection::grade)
                        .table(moving));
    }

    /** Where one end has no answer, its margin is the one as it is, or that of the other end. */
    private TornadoChart.Bar bar(Sensitivity sensitivity) {
        VariedNumber driver = driver(sensitivity);
        Optional<Money> low = sensitivity.marginAtLow();
        Optional<Money> high = sensitivity.marginAtHigh();
        Money atLow = low.or(this::now).or(() -> high).orElseThrow();
        Money atHigh = high.or(this::now).or(() -> low).orElseThrow();
        return new TornadoChart.Bar(
                label(driver),
                new AxisLabel(Amounts.toDouble(atLow), driver.written(sensitivity.low())),
                new AxisLabel(Amounts.toDouble(atHigh), driver.written(sensitivity.high())));
    }

    private String label(VariedNumber driver) {
        return new BearingSentences(assessment).label(driver);
    }

    private static Cell margin(Optional<Money> margin) {
        return Cell.of(margin, Cell.RoughAmount::new, "none");
    }

    private VariedNumber driver(Sensitivity sensitivity) {
        return new VariedNumber(sensitivity.input(), sensitivity.unit(), assessment.understood());
    }
}
