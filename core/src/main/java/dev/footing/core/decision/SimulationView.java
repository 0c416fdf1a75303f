package dev.footing.core.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.BlockWatch;
import dev.footing.core.simulation.Contrast;
import dev.footing.core.simulation.FigureGap;
import dev.footing.core.simulation.PairedObjectives;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Spreads;
import dev.footing.core.simulation.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Looks at strategies through a simulation. What open answers would change is simulated on the same draws, and each
 * strategy but once for all answers that mean the same to it. One instance serves one assessment and one thread.
 */
public final class SimulationView implements DecisionView {
    private final Simulation simulation;
    private final CurrencyUnit currency;
    private final Rules rules;
    private final Map<Key, Integer> positions = new HashMap<>();
    private final Map<StrategyId, Integer> stated = new HashMap<>();
    private final Map<Integer, Signals> signals = new HashMap<>();

    /** All that the figures of a strategy hang on from one way of answering to another. */
    private record Key(Strategy strategy, Optional<Strategy> current, int missing, int currentMissing) {
        static Key of(Setting setting, Strategy strategy, Rules rules) {
            Situation situation = Situation.of(setting.startup(), setting.current(), rules);
            return of(situation, strategy);
        }

        static Key of(Situation situation, Strategy strategy) {
            return new Key(
                    strategy,
                    situation.current(),
                    situation.missing(strategy),
                    situation.current().map(situation::missing).orElse(0));
        }
    }

    /**
     * Prepares the simulation.
     *
     * @param setting the startup and the proposals
     * @param open the startup under the answers not given yet
     * @param rules calibration and policy
     * @param seed the seed of all random numbers
     * @param workers who shares out the trials
     * @param kept how much is kept of how figures spread
     */
    public SimulationView(Setting setting, OpenAnswers open, Rules rules, long seed, Workers workers, Spreads kept) {
        this.rules = rules;
        this.currency = rules.currency();
        List<SimulationCase> asked = new ArrayList<>();
        Situation situation = Situation.of(setting.startup(), setting.current(), rules);
        for (Proposed proposed : setting.proposals().proposed()) {
            stated.put(proposed.strategy().id(), asked.size());
            positions.put(Key.of(situation, proposed.strategy()), asked.size());
            asked.add(new SimulationCase(situation, proposed.strategy()));
        }
        List<SimulationCase> supposed = new ArrayList<>();
        for (Setting way : open.ways()) {
            Situation then = Situation.of(way.startup(), way.current(), rules);
            for (Strategy strategy : Candidates.possibleStrategies(way)) {
                if (positions.putIfAbsent(Key.of(then, strategy), asked.size() + supposed.size()) == null) {
                    supposed.add(new SimulationCase(then, strategy));
                }
            }
        }
        this.simulation = new Simulation(setting.startup(), rules, seed, asked, supposed, workers, kept);
        if (rules.policy().confidenceOf() == ConfidenceRule.DIRECTION) {
            simulation.keepContest();
        }
    }

    /**
     * Simulates on.
     *
     * @param trials how many there are in all afterwards
     * @param listener gets the number of trials done
     */
    public void growTo(long trials, LongConsumer listener) {
        simulation.growTo(trials, listener);
        signals.clear();
    }

    /**
     * Has listeners watch the months of a strategy in the trials that follow.
     *
     * @param strategy one of those proposed
     * @param watches makes one for each thread
     */
    public void watch(StrategyId strategy, Supplier<? extends BlockWatch> watches) {
        simulation.watch(position(strategy), watches);
    }

    @Override
    public long trials() {
        return simulation.trials();
    }

    @Override
    public Signals signals(Setting setting, Strategy strategy) {
        return signals.computeIfAbsent(position(setting, strategy), simulation::signals);
    }

    private int position(Setting setting, Strategy strategy) {
        Integer position = positions.get(Key.of(setting, strategy, rules));
        if (position == null) {
            throw new InternalFaultException(strategy.id() + " is not simulated for these answers.");
        }
        return position;
    }

    @Override
    public Exactness exactness(Setting setting, Strategy first, Strategy second) {
        FigureGap gap = simulation.gap(position(setting, first), position(setting, second), Figure.OBJECTIVE);
        return new Exactness(gap.error(), gap.halfInterval());
    }

    @Override
    public Optional<ImmutableDoubleArray> best(Choice choice) {
        if (rules.policy().confidenceOf() != ConfidenceRule.DIRECTION) {
            return Optional.empty();
        }
        List<Integer> cases = new ArrayList<>();
        List<Double> added = new ArrayList<>();
        for (Candidate candidate : choice.feasible()) {
            cases.add(position(choice.setting(), candidate.strategy()));
            added.add(choice.stays(candidate) ? choice.threshold() : 0.0);
        }
        return Optional.of(simulation.best(cases, added));
    }

    @Override
    public Optional<Comparison> compare(StrategyId first, StrategyId second) {
        PairedObjectives paired = simulation.paired(position(first), position(second));
        return Optional.of(
                new Comparison(paired.error(), paired.halfInterval(), paired.ahead(), paired.aheadHalfInterval()));
    }

    @Override
    public double lastingHalfInterval(StrategyId strategy) {
        return simulation.lastingHalfInterval(position(strategy));
    }

    /**
     * States the figures of a strategy.
     *
     * @param strategy one of those proposed
     * @param choice which strategy is ahead
     * @return its figures
     */
    public SimulatedOutcome outcome(StrategyId strategy, Choice choice) {
        Optional<StrategyId> winner = choice.winner().map(Candidate::id);
        Optional<StrategyId> rival = choice.rival().map(Candidate::id);
        Optional<StrategyId> other = rival.filter(strategy::equals).isPresent() ? winner : rival;
        return simulation.outcome(position(strategy), other.map(id -> difference(strategy, id)));
    }

    /**
     * Gives a percentile of a figure of a strategy.
     *
     * @param strategy one of those proposed
     * @param figure a figure of which the spread is stated
     * @param p the share of trials in which it is no higher
     * @return the percentile
     */
    public double percentile(StrategyId strategy, Figure figure, double p) {
        return simulation.percentile(position(strategy), figure, p);
    }

    /**
     * Adds a figure of a strategy to a sum.
     *
     * @param sum the sum
     * @param strategy one of those proposed
     * @param figure which figure
     * @param weight what it counts
     */
    public void addTo(Contrast sum, StrategyId strategy, Figure figure, double weight) {
        sum.plus(simulation, position(strategy), figure, weight);
    }

    private PairedDifference difference(StrategyId first, StrategyId second) {
        PairedObjectives paired = simulation.paired(position(first), position(second));
        Money mean = stated(first).minus(stated(second));
        Money half = money(paired.halfInterval());
        return new PairedDifference(
                second,
                mean,
                money(paired.error()),
                mean.minus(half),
                mean.plus(half),
                new Probability(paired.ahead(), paired.aheadError()));
    }

    private Money stated(StrategyId id) {
        return signals.computeIfAbsent(position(id), simulation::signals)
                .objective()
                .stated(currency)
                .total();
    }

    private int position(StrategyId id) {
        Integer position = stated.get(id);
        if (position == null) {
            throw new InternalFaultException(id + " is not among the strategies that are simulated.");
        }
        return position;
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }
}
