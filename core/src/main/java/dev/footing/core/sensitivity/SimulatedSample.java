package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Candidates;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.ExactView;
import dev.footing.core.decision.Setting;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.PairedObjectives;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The simulation of a question with something changed, and who is ahead in it. It chooses as if the means were exact,
 * so that who is ahead changes at one place, and says apart whether their errors leave that open. What answers alone
 * rule out is not simulated: it is known by its plan.
 */
final class SimulatedSample implements ExactView {
    private final PlanSample planned;
    private final Policy policy;
    private final Simulation simulation;
    private final Map<StrategyId, Integer> positions = new HashMap<>();
    private final Map<StrategyId, Signals> known = new HashMap<>();
    private final Choice choice;

    SimulatedSample(PlanSample planned, Rules rules, CommonTrials trials) {
        this.planned = planned;
        this.policy = rules.policy();
        Setting setting = planned.setting();
        Situation situation = Situation.of(setting.startup(), setting.current(), rules);
        ImmutableList.Builder<SimulationCase> cases = ImmutableList.builder();
        for (Strategy strategy : Candidates.possibleStrategies(setting)) {
            positions.put(strategy.id(), positions.size());
            cases.add(new SimulationCase(situation, strategy));
        }
        this.simulation = trials.simulate(setting.startup(), rules, cases.build());
        this.choice = Choice.of(Candidates.of(setting, this), policy, planned.spend(), this);
    }

    @Override
    public Signals signals(Setting asked, Strategy strategy) {
        Integer position = positions.get(strategy.id());
        return position == null
                ? planned.signals(asked, strategy)
                : known.computeIfAbsent(strategy.id(), id -> simulation.signals(position));
    }

    /** Who is ahead, and whether the trials leave no doubt of it. */
    Seen seen() {
        return new Seen(Winners.of(choice, policy), new Certainty(choice, policy, this).certain());
    }

    /** How two strategies compare; empty where one of them is not simulated. */
    Optional<PairedObjectives> paired(StrategyId first, StrategyId second) {
        Integer one = positions.get(first);
        Integer other = positions.get(second);
        return one == null || other == null ? Optional.empty() : Optional.of(simulation.paired(one, other));
    }

    /** Half of the 95% interval of the difference of two objectives; none where one is known by its plan alone. */
    double gapHalfInterval(StrategyId first, StrategyId second) {
        return paired(first, second).map(PairedObjectives::halfInterval).orElse(0.0);
    }

    /** Half of the 95% interval of the share of trials in which a strategy lasts. */
    double lastsHalfInterval(StrategyId strategy) {
        Integer position = positions.get(strategy);
        return position == null ? 0 : simulation.lastingHalfInterval(position);
    }

    /** Half of the 95% interval of the median runway of a strategy. */
    double runwayHalfInterval(StrategyId strategy) {
        Integer position = positions.get(strategy);
        return position == null ? 0 : simulation.runwayHalfInterval(position);
    }

    /** Whether every strategy has the figures that it has in another sample. */
    boolean sameAs(SimulatedSample other) {
        List<Candidate> ranked = choice.ranked();
        List<Candidate> there = other.choice.ranked();
        return ranked.size() == there.size()
                && ranked.stream()
                        .allMatch(candidate -> there.stream()
                                .anyMatch(match -> match.id().equals(candidate.id())
                                        && match.objective() == candidate.objective()
                                        && match.signals().lasts()
                                                == candidate.signals().lasts()
                                        && match.vetoes().size()
                                                == candidate.vetoes().size()));
    }
}
