package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import java.util.Optional;

/**
 * Asks the providers about a startup, projects what they propose and looks for what rules it out. A pure function of
 * the startup, so that it can be asked again with other answers.
 */
public final class Evaluator {
    private final Discovery discovery;
    private final Calibration calibration;
    private final Policy policy;

    /**
     * Takes what does not change from startup to startup.
     *
     * @param discovery the providers
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     */
    public Evaluator(Discovery discovery, Calibration calibration, Policy policy) {
        this.discovery = discovery;
        this.calibration = calibration;
        this.policy = policy;
    }

    /**
     * What is known of all strategies for one startup.
     *
     * @param proposals what the providers said
     * @param current the strategy that the startup is on, where its provider proposed it
     * @param model the plan view of the startup
     * @param candidates the proposed strategies, by id
     */
    public record Evaluation(
            Proposals proposals, Optional<Strategy> current, PlanModel model, ImmutableList<Candidate> candidates) {}

    /**
     * Evaluates a startup.
     *
     * @param startup the startup, its phase derived
     * @return what is known of all strategies
     */
    public Evaluation evaluate(Startup startup) {
        Proposals proposals = Proposals.ask(discovery, startup);
        Optional<Strategy> current = startup.current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> proposals.proposed().stream()
                        .map(Proposed::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        PlanModel model = new PlanModel(startup, current, calibration, policy);
        ImmutableList<Candidate> candidates = proposals.proposed().stream()
                .map(proposed -> candidate(startup, current, model, proposed))
                .collect(ImmutableList.toImmutableList());
        return new Evaluation(proposals, current, model, candidates);
    }

    private static Candidate candidate(
            Startup startup, Optional<Strategy> current, PlanModel model, Proposed proposed) {
        Strategy strategy = proposed.strategy();
        Plan plan = model.plan(strategy);
        ImmutableList<VetoFinding> broken = Vetoes.find(startup, strategy, plan.signals());
        boolean staying = current.filter(strategy::equals).isPresent();
        ImmutableList<VetoFinding> vetoes = broken.stream()
                .filter(finding -> !staying || finding.rule() == VetoRule.MANAGED_FORBIDDEN)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<VetoFinding> warnings =
                broken.stream().filter(finding -> !vetoes.contains(finding)).collect(ImmutableList.toImmutableList());
        return new Candidate(proposed.provider(), strategy, plan, vetoes, warnings);
    }
}
