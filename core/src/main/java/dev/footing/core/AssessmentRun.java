package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Evaluator;
import dev.footing.core.decision.Evaluator.Evaluation;
import dev.footing.core.decision.VerdictRules;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.scoring.Scoring;
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
        Evaluator evaluator = new Evaluator(discovery, calibration, policy);
        Evaluation evaluation = evaluator.evaluate(startup);
        addNotes(startup, evaluation);
        Choice choice = Choice.of(evaluation, policy);
        ImmutableMap<StrategyId, Scorecard> scorecards = scorecards(startup, evaluation);
        Verdict verdict =
                new VerdictRules(startup, policy, choice, evaluation.model().spend(), scorecards).verdict(evaluator);
        ImmutableList<StrategyAssessment> assessed = assessed(choice, scorecards);
        return Assessment.builder()
                .startup(startup)
                .provenance(provenance(startup, assessed, verdict))
                .addAllProblems(discovery.problems())
                .addAllProblems(evaluation.proposals().problems())
                .notes(notes.build())
                .verdict(verdict)
                .strategies(assessed)
                .build();
    }

    private ImmutableMap<StrategyId, Scorecard> scorecards(Startup startup, Evaluation evaluation) {
        List<Candidate> compared =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double cheapest = (compared.isEmpty() ? evaluation.candidates() : compared)
                .stream()
                        .mapToDouble(candidate -> candidate
                                .plan()
                                .outcome()
                                .totalCostOfOwnership()
                                .getAmount()
                                .doubleValue())
                        .min()
                        .orElse(0);
        Scoring scoring = new Scoring(startup, policy, cheapest);
        return evaluation.candidates().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Candidate::id, candidate -> scoring.score(candidate.strategy(), candidate.plan())));
    }

    private static ImmutableList<StrategyAssessment> assessed(
            Choice choice, ImmutableMap<StrategyId, Scorecard> scorecards) {
        ImmutableList.Builder<StrategyAssessment> assessed = ImmutableList.builder();
        int rank = 1;
        for (Candidate candidate : choice.ranked()) {
            assessed.add(StrategyAssessment.builder()
                    .strategy(candidate.strategy())
                    .provider(candidate.provider())
                    .plan(candidate.plan().outcome())
                    .rank(rank++)
                    .feasible(choice.feasible().contains(candidate))
                    .scorecard(
                            Optional.ofNullable(scorecards.get(candidate.id())).orElseThrow())
                    .vetoes(candidate.vetoes())
                    .notes(candidate.plan().notes())
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

    private void addNotes(Startup startup, Evaluation evaluation) {
        Optional<String> stated = startup.current().flatMap(CurrentPlatform::strategy);
        Optional<Strategy> current = evaluation.current();
        if (stated.isPresent() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_NOT_TAILORED)
                    .word("strategy", stated.orElseThrow())
                    .build());
        }
        if (startup.usage().live() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_UNKNOWN).build());
        }
        evaluation
                .model()
                .derivedBill()
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
