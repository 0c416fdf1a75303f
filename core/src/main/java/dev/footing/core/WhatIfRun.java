package dev.footing.core;

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
import dev.footing.api.recovery.Change;
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
import dev.footing.core.AssessmentRun.Simulated;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.simulation.Contrast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.joda.money.Money;

/** Assesses a startup as stated and as supposed, on the same luck. */
final class WhatIfRun {
    private static final ImmutableMap<ObjectivePart, ImmutableList<Figure>> FIGURES =
            ImmutableMap.<ObjectivePart, ImmutableList<Figure>>builder()
                    .put(ObjectivePart.OBJECTIVE, ImmutableList.of(Figure.OBJECTIVE))
                    .put(ObjectivePart.EXPECTED_ROUND, ImmutableList.of(Figure.PART_ROUND))
                    .put(ObjectivePart.REVENUE_MARGIN, ImmutableList.of(Figure.PART_REVENUE))
                    .put(
                            ObjectivePart.TOTAL_COST_OF_OWNERSHIP,
                            ImmutableList.of(
                                    Figure.PART_ENGINEERING,
                                    Figure.PART_PLATFORM,
                                    Figure.PART_INCIDENTS,
                                    Figure.PART_AUDIT))
                    .put(ObjectivePart.INFRASTRUCTURE_ENGINEERING, ImmutableList.of(Figure.PART_ENGINEERING))
                    .put(ObjectivePart.PLATFORM, ImmutableList.of(Figure.PART_PLATFORM))
                    .put(ObjectivePart.INCIDENTS, ImmutableList.of(Figure.PART_INCIDENTS))
                    .put(ObjectivePart.COMPLIANCE, ImmutableList.of(Figure.PART_AUDIT))
                    .put(ObjectivePart.OPPORTUNITY, ImmutableList.of(Figure.PART_OPPORTUNITY))
                    .buildOrThrow();

    private final Function<Trials, AssessmentRun> runs;
    private final Trials trials;

    WhatIfRun(Function<Trials, AssessmentRun> runs, Trials trials) {
        this.runs = runs;
        this.trials = trials;
    }

    WhatIf answer(Startup stated, ImmutableList<Supposition<?>> supposed) {
        if (supposed.isEmpty()) {
            throw new InvalidValueException(
                    "supposed", "empty", "must be at least one", "Say which input is to be otherwise.");
        }
        Startup changed = Supposition.in(stated, supposed);
        Simulated first = simulate(stated, trials);
        Simulated second = simulate(changed, trials);
        Trials same = asMany(Math.max(trialsOf(first), trialsOf(second)));
        Simulated before = as(same, stated, first);
        Simulated after = as(same, changed, second);
        Optional<Pair> pair = pair(before.assessment());
        ImmutableList.Builder<SingleChange> alone = ImmutableList.builder();
        for (Supposition<?> one : supposed) {
            Optional<Simulated> single = supposed.size() == 1 ? Optional.of(after) : alone(stated, one, same);
            single.ifPresent(then -> alone.add(new SingleChange(
                    one, then.assessment().verdict(), pair.flatMap(two -> new Moves(before, then).lead(two)))));
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

    /** The answer to one supposition by itself, unless that cannot be without the others. */
    private Optional<Simulated> alone(Startup stated, Supposition<?> one, Trials same) {
        Startup changed;
        try {
            changed = Supposition.in(stated, List.of(one));
        } catch (InvalidValueException needsOthers) {
            return Optional.empty();
        }
        try {
            return Optional.of(simulate(changed, same));
        } catch (InvalidProfileException needsOthers) {
            return Optional.empty();
        }
    }

    private Simulated simulate(Startup startup, Trials asMany) {
        return runs.apply(asMany).simulate(startup);
    }

    private Trials asMany(long number) {
        return trials.wanted() ? trials.asMany(number) : trials;
    }

    /** The same again with more trials, where it has fewer. */
    private Simulated as(Trials same, Startup startup, Simulated done) {
        return same.wanted() && trialsOf(done) < same.first() ? simulate(startup, same) : done;
    }

    private static long trialsOf(Simulated done) {
        return done.assessment().provenance().trials().orElse(0);
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
    private record Moves(Simulated before, Simulated after) {
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
            return was.flatMap(one -> now.map(other -> new MoneyChange(
                    other.minus(one),
                    money(error(List.of(Figure.OBJECTIVE), List.of(pair.first(), pair.second())), one))));
        }

        private static Optional<Money> gap(Simulated side, Pair pair) {
            return objective(side, pair.first())
                    .flatMap(first -> objective(side, pair.second()).map(first::minus));
        }

        private static Optional<Money> objective(Simulated side, StrategyId strategy) {
            return side.assessment()
                    .strategy(strategy)
                    .map(one -> one.objective().total());
        }

        private StrategyChange change(StrategyAssessment was, StrategyAssessment now) {
            ImmutableMap.Builder<ObjectivePart, MoneyChange> parts = ImmutableMap.builder();
            for (ObjectivePart part : ObjectivePart.values()) {
                Money mean = now.objective().worth(part).minus(was.objective().worth(part));
                List<Figure> figures = Optional.ofNullable(FIGURES.get(part)).orElseThrow();
                parts.put(part, new MoneyChange(mean, money(error(figures, List.of(was.id())), mean)));
            }
            return new StrategyChange(
                    was.id(),
                    parts.buildOrThrow(),
                    change(was.id(), Figure.PRODUCT_SHARE, productShare(now) - productShare(was)),
                    change(was.id(), Figure.LASTS, lasts(after, now) - lasts(before, was)),
                    raise(was)
                            .flatMap(one ->
                                    raise(now).map(other -> change(was.id(), Figure.RAISE_PROBABILITY, other - one))));
        }

        private Change change(StrategyId strategy, Figure figure, double mean) {
            return new Change(mean, error(List.of(figure), List.of(strategy)));
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

        private static double productShare(StrategyAssessment one) {
            return one.simulation()
                    .map(outcome -> outcome.productShare().mean())
                    .orElse(one.plan().productShare());
        }

        private static double lasts(Simulated side, StrategyAssessment one) {
            return one.simulation()
                    .map(outcome -> outcome.lasts().probability())
                    .orElseGet(() -> planLasts(side.assessment().startup(), one.plan()) ? 1.0 : 0.0);
        }

        private static boolean planLasts(Startup startup, PlanOutcome plan) {
            double needed = startup.funding().map(Funding::month).orElse(Integer.MAX_VALUE);
            return plan.runwayMonths().isEmpty() || plan.runwayMonths().getAsDouble() >= needed;
        }

        private static Optional<Double> raise(StrategyAssessment one) {
            return one.simulation().isPresent()
                    ? one.simulation()
                            .flatMap(SimulatedOutcome::round)
                            .map(round -> round.raiseProbability().mean())
                    : one.plan().round().map(round -> round.raiseProbability());
        }
    }
}
