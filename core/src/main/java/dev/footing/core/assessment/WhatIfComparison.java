package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.whatif.Pair;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.simulation.Contrast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;

/** Assesses a startup as stated and as supposed, on common random numbers, and compares the two answers. */
public final class WhatIfComparison {
    private final AssessmentSettings settings;

    /**
     * Takes the settings of the assessor. Neither analyses nor alternatives are computed.
     *
     * @param settings everything an assessment depends on beside the startup
     */
    public WhatIfComparison(AssessmentSettings settings) {
        this.settings = settings;
    }

    /**
     * Compares the startup as stated with the startup as supposed, and with each supposition alone. All are assessed
     * with the same number of trials.
     *
     * @param stated the startup as stated
     * @param supposed what is supposed, at least one
     * @return both answers and what changes
     */
    public WhatIf compare(Startup stated, ImmutableList<Supposition<?>> supposed) {
        if (supposed.isEmpty()) {
            throw new InvalidValueException(
                    "supposed", "empty", "must be at least one", "Say which input is to be otherwise.");
        }
        Startup changed = Supposition.in(stated, supposed);
        SimulatedAssessment first = assess(stated, settings.simulation());
        SimulatedAssessment second = assess(changed, settings.simulation());
        int trials = Math.max(first.trials(), second.trials());
        SimulatedAssessment before = first.trials() < trials ? assess(stated, trials) : first;
        SimulatedAssessment after = second.trials() < trials ? assess(changed, trials) : second;
        Optional<Pair> pair = pair(before.assessment());
        ImmutableList.Builder<SingleChange> alone = ImmutableList.builder();
        for (Supposition<?> supposition : supposed) {
            Optional<SimulatedAssessment> single =
                    supposed.size() == 1 ? Optional.of(after) : alone(stated, supposition, trials);
            single.ifPresent(answer -> alone.add(new SingleChange(
                    supposition,
                    answer.assessment().verdict(),
                    pair.flatMap(compared -> new Moves(before, answer).lead(compared)))));
        }
        Moves moves = new Moves(before, after);
        return WhatIf.builder()
                .supposed(supposed)
                .before(before.assessment())
                .after(after.assessment())
                .strategies(moves.strategies())
                .pair(pair)
                .lead(pair.flatMap(moves::lead))
                .alone(alone.build())
                .build();
    }

    /** The answer to a supposition alone; empty where it contradicts the startup without the others. */
    private Optional<SimulatedAssessment> alone(Startup stated, Supposition<?> supposition, int trials) {
        Startup changed;
        try {
            changed = Supposition.in(stated, List.of(supposition));
        } catch (InvalidValueException needsOthers) {
            return Optional.empty();
        }
        try {
            return Optional.of(assess(changed, trials));
        } catch (InvalidProfileException needsOthers) {
            return Optional.empty();
        }
    }

    private SimulatedAssessment assess(Startup startup, int trials) {
        SimulationOptions simulation = settings.simulation();
        return assess(startup, simulation.enabled() ? simulation.withTrials(trials) : simulation);
    }

    private SimulatedAssessment assess(Startup startup, SimulationOptions simulation) {
        return new AssessmentChain(settings.answerAlone(simulation)).assess(startup);
    }

    private static Optional<Pair> pair(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return verdict.strategy()
                .flatMap(first -> verdict.rival()
                        .or(() -> assessment.strategies().stream()
                                .filter(StrategyAssessment::feasible)
                                .map(StrategyAssessment::id)
                                .filter(id -> !id.equals(first))
                                .findFirst())
                        .map(second -> new Pair(first, second)));
    }

    /**
     * What moved from one answer to another.
     *
     * @param before the answer as stated
     * @param after the other one
     */
    private record Moves(SimulatedAssessment before, SimulatedAssessment after) {
        ImmutableList<StrategyChange> strategies() {
            ImmutableList.Builder<StrategyChange> all = ImmutableList.builder();
            for (StrategyAssessment was : before.assessment().strategies()) {
                after.assessment().strategy(was.id()).ifPresent(now -> all.add(change(was, now)));
            }
            return all.build();
        }

        Optional<MoneyChange> lead(Pair pair) {
            Optional<Money> was = gap(before, pair);
            Optional<Money> now = gap(after, pair);
            return was.flatMap(from -> now.map(to -> new MoneyChange(
                    to.minus(from),
                    money(error(List.of(Figure.OBJECTIVE), List.of(pair.first(), pair.second())), from))));
        }

        private static Optional<Money> gap(SimulatedAssessment side, Pair pair) {
            return objective(side, pair.first())
                    .flatMap(first -> objective(side, pair.second()).map(first::minus));
        }

        private static Optional<Money> objective(SimulatedAssessment side, StrategyId strategy) {
            return side.assessment()
                    .strategy(strategy)
                    .map(assessed -> assessed.objective().total());
        }

        private StrategyChange change(StrategyAssessment was, StrategyAssessment now) {
            ImmutableMap.Builder<ObjectivePart, MoneyChange> parts = ImmutableMap.builder();
            for (ObjectivePart part : ObjectivePart.values()) {
                Money mean = now.objective().worth(part).minus(was.objective().worth(part));
                parts.put(part, new MoneyChange(mean, money(error(Figure.allOf(part), List.of(was.id())), mean)));
            }
            return new StrategyChange(
                    was.id(),
                    parts.buildOrThrow(),
                    change(was.id(), Figure.PRODUCT_SHARE, productShare(now) - productShare(was)),
                    change(was.id(), Figure.LASTS, lasts(after, now) - lasts(before, was)),
                    raise(was)
                            .flatMap(from ->
                                    raise(now).map(to -> change(was.id(), Figure.RAISE_PROBABILITY, to - from))));
        }

        private FigureChange change(StrategyId strategy, Figure figure, double mean) {
            return new FigureChange(mean, error(List.of(figure), List.of(strategy)));
        }

        /** The error of what moves of the figures of the first strategy, less that of the second where there is one. */
        private OptionalDouble error(List<Figure> figures, List<StrategyId> strategies) {
            if (before.view().isEmpty() || after.view().isEmpty()) {
                return OptionalDouble.empty();
            }
            Contrast sum = new Contrast();
            double weight = 1;
            for (StrategyId strategy : strategies) {
                for (Figure figure : figures) {
                    after.view().orElseThrow().addTo(sum, strategy, figure, weight);
                    before.view().orElseThrow().addTo(sum, strategy, figure, -weight);
                }
                weight = -weight;
            }
            return OptionalDouble.of(sum.error());
        }

        private static Optional<Money> money(OptionalDouble error, Money like) {
            return error.isPresent()
                    ? Optional.of(Amounts.toMoney(error.getAsDouble(), like.getCurrencyUnit()))
                    : Optional.empty();
        }

        private static double productShare(StrategyAssessment strategy) {
            return strategy.simulation()
                    .map(outcome -> outcome.productShare().mean())
                    .orElse(strategy.plan().productShare());
        }

        private static double lasts(SimulatedAssessment side, StrategyAssessment strategy) {
            return strategy.simulation()
                    .map(outcome -> outcome.lasts().probability())
                    .orElseGet(() -> planLasts(side.assessment().understood(), strategy.plan()) ? 1.0 : 0.0);
        }

        private static boolean planLasts(Startup startup, PlanOutcome plan) {
            double needed = startup.funding().map(Funding::month).orElse(Integer.MAX_VALUE);
            return plan.runwayMonths().isEmpty() || plan.runwayMonths().getAsDouble() >= needed;
        }

        private static Optional<Double> raise(StrategyAssessment strategy) {
            return strategy.simulation().isPresent()
                    ? strategy.simulation()
                            .flatMap(SimulatedOutcome::round)
                            .map(round -> round.raiseProbability().mean())
                    : strategy.plan().round().map(round -> round.raiseProbability());
        }
    }
}
