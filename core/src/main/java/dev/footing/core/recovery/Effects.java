package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the steps of a course change against doing nothing, and until when switching helps: each a path of its own on
 * the random draws of the assessment.
 *
 * @param discovery the providers, who are asked again where an action changes the startup
 * @param setting the startup, on a known strategy, and the proposals
 * @param situation what is certain of it
 * @param rules calibration and policy
 * @param sampling how to simulate; empty where plans alone decide
 * @param target the strategy that the verdict says to move to; empty where it says none
 * @param other the best feasible strategy but the current one; empty where there is none
 * @param wantedShare the share of engineering to which infrastructure can go down; empty where it cannot
 * @param runway months of cash where it stays; empty beyond the horizon
 * @param threshold the gain that counts, in the currency's unit
 */
record Effects(
        Discovery discovery,
        Setting setting,
        Situation situation,
        Rules rules,
        Optional<Sampling> sampling,
        Optional<Candidate> target,
        Optional<Candidate> other,
        OptionalDouble wantedShare,
        OptionalDouble runway,
        double threshold) {
    /** Works out what the steps change, and until when switching helps: a course as far as these two go. */
    CourseOfAction.Builder course(ImmutableList<Step> steps, Candidate staying) {
        CourseOfAction.Builder course = CourseOfAction.builder();
        List<Path> stated = new ArrayList<>();
        stated.add(new Path(setting.startup(), situation, staying.strategy(), 0));
        for (Step step : steps) {
            path(step).ifPresent(stated::add);
        }
        ImmutableList<Integer> months = other.map(next -> months(next, staying)).orElse(ImmutableList.of());
        List<Path> table = new ArrayList<>();
        for (int month : months) {
            table.add(new Path(setting.startup(), situation, other.orElseThrow().strategy(), month));
        }
        if (stated.size() + table.size() == 1) {
            return course.steps(steps);
        }
        Switching switching = new Switching(paths(stated, table), situation, rules.currency());
        int next = 1;
        for (Step step : steps) {
            Optional<Effect> effect = Optional.empty();
            if (path(step).isPresent()) {
                effect = Optional.of(
                        switching.effect(modelled(step).orElseThrow().action(), next++));
            }
            course.addSteps(new Step(step.id(), step.fromWeek(), step.toWeek(), step.actions(), effect));
        }
        if (!table.isEmpty()) {
            LastSwitch last = switching.lastSwitch(other.orElseThrow().id(), months, stated.size(), threshold);
            course.lastSwitch(last);
        }
        return course;
    }

    /** Where switching does not help even now, it is not asked until when it does. */
    private ImmutableList<Integer> months(Candidate next, Candidate staying) {
        boolean now = next.objective() - staying.objective() > threshold;
        return now ? Switching.months(situation, runway) : ImmutableList.of(0);
    }

    static Optional<PlannedAction> modelled(Step step) {
        return step.actions().stream().filter(PlannedAction::modelled).findFirst();
    }

    /** A startup that stays for some months and moves to a strategy then. */
    private record Path(Startup startup, Situation situation, Strategy strategy, int months) {}

    private Optional<Path> path(Step step) {
        return modelled(step)
                .flatMap(action -> action.action() == Action.MOVE_TO_STRATEGY
                        ? target.map(next -> new Path(setting.startup(), situation, next.strategy(), monthOf(step)))
                        : wantedShare.isPresent() ? redirected() : Optional.empty());
    }

    /**
     * The whole number of months that is nearest to the weeks before a move begins; half a month goes to the even one.
     */
    static int monthOf(Step step) {
        int from = modelled(step).map(move -> move.fromWeek(step)).orElse(step.fromWeek());
        return (int) Math.rint((from - 1) / Months.WEEKS);
    }

    /**
     * The startup whose engineers spend on infrastructure what the strategy itself takes, drawn as for any startup that
     * did not measure it; its provider is asked again.
     */
    private Optional<Path> redirected() {
        Startup stated = setting.startup();
        Startup changed = stated.toBuilder()
                .observations(stated.observations().toBuilder()
                        .infrastructureTimeShare(Optional.empty())
                        .build())
                .build();
        Setting then = Setting.of(discovery, changed, rules);
        return then.current()
                .map(current -> new Path(changed, Situation.of(changed, then.current(), rules), current, 0));
    }

    private Paths paths(List<Path> stated, List<Path> table) {
        if (sampling.isEmpty()) {
            ImmutableList.Builder<ImmutableMap<Figure, Double>> figures = ImmutableList.builder();
            stated.forEach(path -> figures.add(planned(path)));
            table.forEach(path -> figures.add(planned(path)));
            return new Paths.PlannedPaths(figures.build());
        }
        Sampling how = sampling.orElseThrow();
        Simulation simulation = new Simulation(
                setting.startup(),
                rules,
                how.seed(),
                stated.stream().map(Effects::asCase).toList(),
                table.stream().map(Effects::asCase).toList(),
                how.workers());
        simulation.growTo(how.trials(), done -> {});
        return new Paths.SimulatedPaths(simulation);
    }

    private ImmutableMap<Figure, Double> planned(Path path) {
        return new PlanModel(path.startup(), path.situation().current(), rules).likely(path.strategy(), path.months());
    }

    private static SimulationCase asCase(Path path) {
        return SimulationCase.later(path.situation(), path.strategy(), path.months());
    }
}
