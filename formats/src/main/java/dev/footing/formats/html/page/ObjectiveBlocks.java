package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.formats.html.chart.StackedBars;
import dev.footing.formats.text.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the objective of each strategy is made of. */
final class ObjectiveBlocks {
    private static final ImmutableList<ObjectivePart> PARTS = Arrays.stream(ObjectivePart.values())
            .filter(part -> part != ObjectivePart.OBJECTIVE && part != ObjectivePart.TOTAL_COST_OF_OWNERSHIP)
            .collect(ImmutableList.toImmutableList());

    private final Assessment assessment;
    private final Cash cash;

    ObjectiveBlocks(Assessment assessment) {
        this.assessment = assessment;
        this.cash = new Cash(assessment.startup().budget().currency());
    }

    ImmutableList<Block> blocks() {
        if (assessment.strategies().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<StackedBars.Key> keys =
                PARTS.stream().map(ObjectiveBlocks::key).collect(ImmutableList.toImmutableList());
        ImmutableList<StackedBars.Row> rows = assessment.strategies().stream()
                .map(one -> new StackedBars.Row(
                        one.id().value(),
                        PARTS.stream()
                                .map(part -> Cash.plain(one.objective().worth(part)))
                                .collect(ImmutableList.toImmutableList()),
                        Cash.plain(one.objective().total()),
                        Words.millions(one.objective().total()),
                        mark(one)))
                .collect(ImmutableList.toImmutableList());
        String name = "Objective: what adds to it and what takes from it";
        StackedBars.Row first = rows.get(0);
        StackedBars.Row last = rows.get(rows.size() - 1);
        String description = "From " + first.label() + ", " + first.written() + ", to " + last.label() + ", "
                + last.written() + "; the diamond is the objective itself.";
        return ImmutableList.of(new Block.Chart(
                "objective",
                true,
                new StackedBars(name, rows, keys, "objective over the horizon", cash::of).draw(description),
                new Block.Grid(
                        name,
                        Stream.concat(
                                        Stream.concat(
                                                Stream.of("Strategy"),
                                                keys.stream().map(StackedBars.Key::name)),
                                        Stream.of("Objective"))
                                .collect(ImmutableList.toImmutableList()),
                        rows.stream().map(this::cells).collect(ImmutableList.toImmutableList()))));
    }

    private ImmutableList<String> cells(StackedBars.Row row) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(row.label()), row.parts().stream().map(cash::inFull)),
                        Stream.of(cash.inFull(row.total())))
                .collect(ImmutableList.toImmutableList());
    }

    private static StackedBars.Key key(ObjectivePart part) {
        return switch (part) {
            case EXPECTED_ROUND -> new StackedBars.Key("R", part.label(), "pa");
            case REVENUE_MARGIN -> new StackedBars.Key("M", part.label(), "pb");
            case INFRASTRUCTURE_ENGINEERING -> new StackedBars.Key("W", part.label(), "pc");
            case PLATFORM -> new StackedBars.Key("P", part.label(), "pd");
            case INCIDENTS -> new StackedBars.Key("I", part.label(), "pe");
            case COMPLIANCE -> new StackedBars.Key("A", part.label(), "pf");
            case OPPORTUNITY -> new StackedBars.Key("O", part.label(), "pg");
            case OBJECTIVE, TOTAL_COST_OF_OWNERSHIP ->
                throw new IllegalArgumentException(part + " is made of other parts.");
        };
    }

    /** How a strategy that cannot be taken is marked, as in the table. */
    private static String mark(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return "x";
        }
        return one.feasible() ? "" : "-";
    }
}
