package dev.footing.core;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.PhaseRule;
import java.util.List;
import java.util.Optional;

/** One assessment, step by step; every step is a function of the ones before. */
final class AssessmentRun {
    private final Discovery discovery;
    private final Calibration calibration;
    private final Policy policy;
    private final ImmutableList.Builder<Explanation> notes = ImmutableList.builder();

    AssessmentRun(Discovery discovery, Calibration calibration, Policy policy) {
        this.discovery = discovery;
        this.calibration = calibration;
        this.policy = policy;
    }

    Assessment assess(Startup stated) {
        checkCurrency(stated);
        checkCurrentStrategy(stated);
        Startup startup = withPhase(stated);
        Proposals proposals = Proposals.ask(discovery, startup);
        Optional<Strategy> current = current(startup, proposals);
        PlanModel model = new PlanModel(startup, current, calibration, policy);
        addNotes(startup, current, model);
        ImmutableList.Builder<StrategyAssessment> strategies = ImmutableList.builder();
        for (Proposed proposed : proposals.proposed()) {
            Plan plan = model.plan(proposed.strategy());
            strategies.add(StrategyAssessment.builder()
                    .strategy(proposed.strategy())
                    .provider(proposed.provider())
                    .plan(plan.outcome())
                    .notes(plan.notes())
                    .build());
        }
        ImmutableList<StrategyAssessment> assessed = strategies.build();
        return Assessment.builder()
                .startup(startup)
                .provenance(provenance(startup, assessed))
                .addAllProblems(discovery.problems())
                .addAllProblems(proposals.problems())
                .notes(notes.build())
                .strategies(assessed)
                .build();
    }

    private void checkCurrency(Startup startup) {
        if (!startup.budget().currency().equals(calibration.currency())) {
            throw invalid(Problem.ofInput(
                    Inputs.CURRENCY.id(),
                    startup.budget().currency().getCode(),
                    "must be " + calibration.currency().getCode() + ", in which strategies and calibrations are stated",
                    "Convert the amounts, and say at which rate in their evidence."));
        }
    }

    private void checkCurrentStrategy(Startup startup) {
        startup.current().flatMap(CurrentPlatform::strategy).ifPresent(id -> {
            List<String> known =
                    discovery.knownStrategies().stream().map(Object::toString).toList();
            if (!known.contains(id)) {
                throw invalid(Problem.ofInput(
                        Inputs.CURRENT_STRATEGY.id(),
                        '"' + id + '"',
                        "must be the id of a known strategy",
                        KnownNames.of(known).wayOut(id)));
            }
        });
    }

    private Startup withPhase(Startup startup) {
        if (startup.phase().isPresent()) {
            return startup;
        }
        PhaseRule rule = PhaseRule.derive(startup, policy);
        String reason = rule.decidedBy().map(Input::id).orElse("nothing known of users and age");
        notes.add(Explanation.of(Code.PHASE_DERIVED)
                .word("phase", rule.phase().id())
                .word("reason", reason)
                .build());
        return startup.toBuilder()
                .phase(rule.phase())
                .putEvidence(Inputs.PHASE.id(), Evidence.of(Grade.DEFAULT, "not stated; derived from " + reason))
                .build();
    }

    private Optional<Strategy> current(Startup startup, Proposals proposals) {
        Optional<String> stated = startup.current().flatMap(CurrentPlatform::strategy);
        Optional<Strategy> current = stated.flatMap(id -> proposals.proposed().stream()
                .map(Proposed::strategy)
                .filter(strategy -> strategy.id().value().equals(id))
                .findFirst());
        if (stated.isPresent() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_NOT_TAILORED)
                    .word("strategy", stated.orElseThrow())
                    .build());
        }
        return current;
    }

    private void addNotes(Startup startup, Optional<Strategy> current, PlanModel model) {
        if (startup.usage().live() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_UNKNOWN).build());
        }
        model.derivedBill()
                .ifPresent(bill -> notes.add(Explanation.of(Code.BILL_DERIVED)
                        .amount("bill", Amounts.toMoney(bill, calibration.currency()))
                        .word("strategy", current.orElseThrow().id().value())
                        .build()));
        if (startup.funding().isEmpty()) {
            notes.add(Explanation.of(Code.NO_ROUND_PLANNED).build());
        }
        startup.compliance()
                .filter(audit -> audit.month() > startup.budget().horizonMonths())
                .ifPresent(audit -> notes.add(Explanation.of(Code.AUDIT_BEYOND_HORIZON)
                        .figure("month", audit.month(), Unit.COUNT)
                        .build()));
    }

    private Provenance provenance(Startup startup, ImmutableList<StrategyAssessment> strategies) {
        Encoding encoding = new Encoding();
        startup.encodeTo(encoding);
        encoding.put("calibration", calibration.hash()).put("policy", policy.hash());
        for (StrategyAssessment assessed : strategies) {
            encoding.put("provider", assessed.provider());
            assessed.strategy().encodeTo(encoding);
            assessed.plan().encodeTo(encoding);
        }
        return Provenance.builder()
                .engine(Engine.version())
                .calibration(calibration)
                .policy(policy)
                .providers(discovery.providers().stream()
                        .map(FoundProvider::toRecord)
                        .toList())
                .hash(encoding.sha256())
                .build();
    }

    private static InvalidProfileException invalid(Problem problem) {
        return new InvalidProfileException(ImmutableList.of(problem));
    }
}
