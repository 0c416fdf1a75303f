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
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Decision;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.PhaseRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        Setting setting = Setting.of(discovery, startup);
        OpenAnswers open = OpenAnswers.of(discovery, startup);
        PlanModel model = new PlanModel(startup, setting.current(), calibration, policy);
        addNotes(setting, model);
        Decision decision = Decision.of(setting, open, policy, model.spend(), new PlanView(calibration, policy));
        ImmutableList<StrategyAssessment> assessed = assessed(decision, model);
        return Assessment.builder()
                .startup(startup)
                .provenance(provenance(startup, assessed, decision.verdict()))
                .addAllProblems(discovery.problems())
                .addAllProblems(setting.proposals().problems())
                .notes(notes.build())
                .verdict(decision.verdict())
                .strategies(assessed)
                .build();
    }

    private static ImmutableList<StrategyAssessment> assessed(Decision decision, PlanModel model) {
        ImmutableList.Builder<StrategyAssessment> assessed = ImmutableList.builder();
        int rank = 1;
        for (Candidate candidate : decision.choice().ranked()) {
            Plan plan = model.plan(candidate.strategy());
            assessed.add(StrategyAssessment.builder()
                    .strategy(candidate.strategy())
                    .provider(candidate.provider())
                    .plan(plan.outcome())
                    .rank(rank++)
                    .feasible(decision.choice().feasible().contains(candidate))
                    .scorecard(Optional.ofNullable(decision.scorecards().get(candidate.id()))
                            .orElseThrow())
                    .vetoes(candidate.vetoes())
                    .notes(plan.notes())
                    .build());
        }
        return assessed.build();
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
        Map<String, Evidence> evidence = new TreeMap<>(startup.evidence());
        evidence.put(Inputs.PHASE.id(), Evidence.of(Grade.DEFAULT, "not stated; derived from " + reason));
        return startup.toBuilder().phase(rule.phase()).evidence(evidence).build();
    }

    private void addNotes(Setting setting, PlanModel model) {
        Startup startup = setting.startup();
        Optional<String> stated = startup.current().flatMap(CurrentPlatform::strategy);
        Optional<Strategy> current = setting.current();
        if (stated.isPresent() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_NOT_TAILORED)
                    .word("strategy", stated.orElseThrow())
                    .build());
        }
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

    private Provenance provenance(Startup startup, ImmutableList<StrategyAssessment> strategies, Verdict verdict) {
        Encoding encoding = new Encoding();
        startup.encodeTo(encoding);
        encoding.put("calibration", calibration.hash()).put("policy", policy.hash());
        for (StrategyAssessment assessed : strategies) {
            encoding.put("provider", assessed.provider());
            assessed.strategy().encodeTo(encoding);
            assessed.plan().encodeTo(encoding);
            assessed.scorecard().encodeTo(encoding);
        }
        verdict.encodeTo(encoding);
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
