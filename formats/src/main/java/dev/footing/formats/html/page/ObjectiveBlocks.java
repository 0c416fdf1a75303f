package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.formats.html.chart.StackedBars;
import dev.footing.formats.html.chart.StackedBars.Key;
import dev.footing.formats.text.Words;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the objective of each strategy is made of. */
final class ObjectiveBlocks {
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
        ImmutableList<Key> keys = keys();
        ImmutableList<StackedBars.Row> rows = assessment.strategies().stream()
                .map(one -> new StackedBars.Row(
                        one.id().value(),
                        parts(one),
                        Cash.plain(objective(one)),
                        Words.millions(objective(one)),
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
                                                keys.stream().map(Key::name)),
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

    private ImmutableList<Key> keys() {
        boolean discounted = assessment.provenance().policy().discountRate().value() != 0;
        String round = assessment.startup().funding().isPresent() ? "expected round" : "no round";
        return ImmutableList.of(
                new Key("R", discounted ? round + ", discounting" : round, "pa"),
                new Key("M", "margin of revenue", "pb"),
                new Key("W", "infrastructure work", "pc"),
                new Key("P", "platform bills", "pd"),
                new Key("I", "incidents", "pe"),
                new Key("A", "audit", "pf"),
                new Key("O", "opportunity", "pg"));
    }

    /** The parts in the order of the keys; the round is what the others leave. */
    private ImmutableList<Double> parts(StrategyAssessment one) {
        double margin = assessment.provenance().policy().margin().value()
                * figure(
                        one,
                        plan -> plan.plan().revenue(),
                        outcome -> outcome.revenue().mean());
        double work = -figure(
                one,
                plan -> plan.plan().infrastructureEngineering(),
                outcome -> outcome.infrastructureEngineering().mean());
        double platform = -figure(
                one,
                plan -> plan.plan().platform(),
                outcome -> outcome.platform().mean());
        double incidents = -figure(
                one,
                plan -> plan.plan().incidentCost(),
                outcome -> outcome.incidentCost().mean());
        double audit = -figure(
                one,
                plan -> plan.plan().complianceCost(),
                outcome -> outcome.complianceCost().mean());
        double opportunity = -figure(
                one,
                plan -> plan.plan().opportunityCost(),
                outcome -> outcome.opportunityCost().mean());
        double rest = Cash.plain(objective(one)) - margin - work - platform - incidents - audit - opportunity;
        double round = Math.abs(rest) < 1 ? 0 : rest;
        return ImmutableList.of(round, margin, work, platform, incidents, audit, opportunity);
    }

    private static double figure(
            StrategyAssessment one,
            Function<StrategyAssessment, Money> plan,
            Function<SimulatedOutcome, Money> simulated) {
        return Cash.plain(one.simulation().map(simulated).orElseGet(() -> plan.apply(one)));
    }

    private static Money objective(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.objective().mean())
                .orElse(one.plan().objective());
    }

    /** How a strategy that cannot be taken is marked, as in the table. */
    private static String mark(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return "x";
        }
        return one.feasible() ? "" : "-";
    }
}
