package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.formats.html.chart.Ranges;
import dev.footing.formats.text.Words;
import java.util.List;
import java.util.function.DoubleFunction;

/** How much of engineering goes into the product, and from when on it runs on each strategy. */
final class ProductBlocks {
    private final Assessment assessment;
    private final boolean simulated;

    ProductBlocks(Assessment assessment) {
        this.assessment = assessment;
        this.simulated = assessment.strategies().stream()
                .allMatch(one -> one.simulation().isPresent());
    }

    ImmutableList<Block> blocks() {
        if (assessment.strategies().isEmpty()) {
            return ImmutableList.of();
        }
        List<Named> shares = assessment.strategies().stream()
                .map(one -> new Named(
                        one,
                        one.simulation()
                                .map(outcome -> outcome.productShare())
                                .orElse(still(one.plan().productShare()))))
                .toList();
        List<Named> months = assessment.strategies().stream()
                .map(one -> new Named(
                        one,
                        one.simulation()
                                .map(outcome -> outcome.timeToProductionMonths())
                                .orElse(still(one.plan().timeToProductionMonths()))))
                .toList();
        List<Named> work = assessment.strategies().stream()
                .map(one -> new Named(
                        one,
                        one.simulation()
                                .map(outcome -> outcome.productEngineerMonths())
                                .orElse(still(one.plan().productEngineerMonths()))))
                .toList();
        int horizon = assessment.startup().budget().horizonMonths();
        return ImmutableList.of(
                new Block.Prose(
                        simulated
                                ? "The dot is the mean over the trials, the thick line the middle half of them, the thin"
                                        + " one nine in ten. Everything is over the whole horizon of " + horizon
                                        + " months."
                                : "As planned, if nothing goes wrong, over the whole horizon of " + horizon
                                        + " months."),
                new Block.Group(
                        "pair",
                        ImmutableList.of(
                                chart(
                                        "share",
                                        "Share of engineering that goes into the product",
                                        shares,
                                        1,
                                        "share of engineering",
                                        Words::percent),
                                chart(
                                        "production",
                                        "Months until the product runs on it",
                                        months,
                                        months.stream()
                                                .mapToDouble(one -> one.figure().p95())
                                                .max()
                                                .orElse(1),
                                        "months from now",
                                        Words::number),
                                chart(
                                        "work",
                                        "Engineer-months that go into the product",
                                        work,
                                        work.stream()
                                                .mapToDouble(one -> one.figure().p95())
                                                .max()
                                                .orElse(1),
                                        "engineer-months",
                                        Words::number))));
    }

    private static Distribution still(double value) {
        return new Distribution(value, 0, 0, value, value, value, value, value);
    }

    private Block chart(
            String id, String name, List<Named> named, double high, String axis, DoubleFunction<String> written) {
        ImmutableList<Ranges.Row> rows = named.stream()
                .map(one -> new Ranges.Row(
                        one.name(),
                        one.figure().p5(),
                        one.figure().p25(),
                        one.figure().mean(),
                        one.figure().p75(),
                        one.figure().p95(),
                        written.apply(one.figure().mean())))
                .collect(ImmutableList.toImmutableList());
        Ranges.Row first = rows.get(0);
        String description = "From " + first.label() + ", " + first.written() + ", to "
                + rows.get(rows.size() - 1).label() + ", "
                + rows.get(rows.size() - 1).written() + ", by rank.";
        ImmutableList<ImmutableList<String>> table = named.stream()
                .map(one -> simulated
                        ? ImmutableList.of(
                                one.name(),
                                written.apply(one.figure().p5()),
                                written.apply(one.figure().p25()),
                                written.apply(one.figure().mean()),
                                written.apply(one.figure().p75()),
                                written.apply(one.figure().p95()))
                        : ImmutableList.of(
                                one.name(), written.apply(one.figure().mean())))
                .collect(ImmutableList.toImmutableList());
        return new Block.Chart(
                id,
                false,
                new Ranges(name, rows, 0, high, axis, written).draw(description),
                new Block.Grid(
                        name,
                        simulated
                                ? ImmutableList.of("Strategy", "5%", "25%", "Mean", "75%", "95%")
                                : ImmutableList.of("Strategy", "Plan"),
                        table));
    }

    /** A strategy and a figure of it. */
    private record Named(StrategyAssessment strategy, Distribution figure) {
        String name() {
            return strategy.id().value();
        }
    }
}
