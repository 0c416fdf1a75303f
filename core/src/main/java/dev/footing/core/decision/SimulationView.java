package dev.footing.core.decision;

import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.simulation.BlockWatch;
import dev.footing.core.simulation.Case;
import dev.footing.core.simulation.Contrast;
import dev.footing.core.simulation.Paired;
import dev.footing.core.simulation.Simulation;
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
 * Looks at strategies through a simulation. What answers that nobody gave would change is simulated on the same luck,
 * and each strategy but once for all answers that mean the same to it. One instance serves one assessment and one
 * thread.
 */
public final class SimulationView implements View {
    private final Simulation simulation;
    private final CurrencyUnit currency;
    private final Map<Key, Integer> subjects = new HashMap<>();
    private final Map<StrategyId, Integer> stated = new HashMap<>();
    private final Map<Integer, Signals> signals = new HashMap<>();

    /** All that the figures of a strategy hang on from one way of answering to another. */
    private record Key(Strategy strategy, Optional<Strategy> current, int missing, int currentMissing) {
        static Key of(Setting setting, Strategy strategy) {
            Situation situation = Situation.of(setting.startup(), setting.current());
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
     * @param open the startup under the answers that nobody gave yet
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @param seed where all luck comes from
     * @param threads how many threads work
     */
    public SimulationView(
            Setting setting, OpenAnswers open, Calibration calibration, Policy policy, long seed, int threads) {
        this.currency = calibration.currency();
        List<Case> asked = new ArrayList<>();
        Situation situation = Situation.of(setting.startup(), setting.current());
        for (Proposed proposed : setting.proposals().proposed()) {
            stated.put(proposed.strategy().id(), asked.size());
            subjects.put(Key.of(situation, proposed.strategy()), asked.size());
            asked.add(new Case(situation, proposed.strategy()));
        }
        List<Case> supposed = new ArrayList<>();
        for (Setting way : open.ways()) {
            Situation then = Situation.of(way.startup(), way.current());
            for (Strategy strategy : Evaluation.possibleStrategies(way)) {
                if (subjects.putIfAbsent(Key.of(then, strategy), asked.size() + supposed.size()) == null) {
                    supposed.add(new Case(then, strategy));
                }
            }
        }
        this.simulation = new Simulation(setting.startup(), calibration, policy, seed, asked, supposed, threads);
    }

    /**
     * Simulates on.
     *
     * @param trials how many there are in all afterwards
     * @param listener is told how many are done
     */
    public void growTo(long trials, LongConsumer listener) {
        simulation.growTo(trials, listener);
        signals.clear();
    }

    /**
     * Tells somebody what the months of a strategy bring, in the trials that follow.
     *
     * @param strategy one of those proposed
     * @param watches makes one for each thread
     */
    public void tell(StrategyId strategy, Supplier<? extends BlockWatch> watches) {
        simulation.tell(subject(strategy), watches);
    }

    @Override
    public long trials() {
        return simulation.trials();
    }

    @Override
    public Signals signals(Setting setting, Strategy strategy) {
        Integer subject = subjects.get(Key.of(setting, strategy));
        if (subject == null) {
            throw new IllegalStateException(strategy.id() + " is not simulated for these answers.");
        }
        return signals.computeIfAbsent(subject, simulation::signals);
    }

    @Override
    public Optional<Comparison> compare(StrategyId one, StrategyId other) {
        Paired paired = simulation.paired(subject(one), subject(other));
        return Optional.of(
                new Comparison(paired.error(), paired.halfInterval(), paired.ahead(), paired.aheadHalfInterval()));
    }

    @Override
    public double lastingHalfInterval(StrategyId strategy) {
        return simulation.lastingHalfInterval(subject(strategy));
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
        return simulation.outcome(subject(strategy), other.map(id -> difference(strategy, id)));
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
        sum.plus(simulation, subject(strategy), figure, weight);
    }

    private PairedDifference difference(StrategyId one, StrategyId other) {
        Paired paired = simulation.paired(subject(one), subject(other));
        Money mean = stated(one).minus(stated(other));
        Money half = money(paired.halfInterval());
        return new PairedDifference(
                other,
                mean,
                money(paired.error()),
                mean.minus(half),
                mean.plus(half),
                new Probability(paired.ahead(), paired.aheadError()));
    }

    private Money stated(StrategyId id) {
        return signals.computeIfAbsent(subject(id), simulation::signals)
                .objective()
                .stated(currency)
                .total();
    }

    private int subject(StrategyId id) {
        Integer subject = stated.get(id);
        if (subject == null) {
            throw new IllegalStateException(id + " is not among the strategies that are simulated.");
        }
        return subject;
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }
}
