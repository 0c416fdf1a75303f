package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Mixing;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.recovery.CourseRun;
import dev.footing.core.recovery.Sampling;
import dev.footing.core.scoring.CustomCriteria;
import dev.footing.core.scoring.ScorecardLint;
import dev.footing.core.sensitivity.Confirming;
import dev.footing.core.sensitivity.Findings;
import dev.footing.core.sensitivity.Inquiry;
import dev.footing.core.sensitivity.Question;
import dev.footing.core.sensitivity.TurningSearch;
import dev.footing.core.simulation.Simulation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.BigMoney;

/** One assessment, step by step; every step is a function of the ones before. */
final class AssessmentRun {
    private final Discovery discovery;
    private final Calibration calibration;
    private final ImmutableList<Calibration> others;
    private final Policy policy;
    private final CustomCriteria customs;
    private final Trials trials;
    private final BillSource bills;
    private final ImmutableSet<Analysis> analyses;
    private final ImmutableList.Builder<Explanation> notes = ImmutableList.builder();

    AssessmentRun(
            Discovery discovery,
            Calibration calibration,
            ImmutableList<Calibration> others,
            Policy policy,
            CustomCriteria customs,
            Trials trials,
            BillSource bills,
            ImmutableSet<Analysis> analyses) {
        this.discovery = discovery;
        this.calibration = calibration;
        this.others = others;
        this.policy = policy;
        this.customs = customs;
        this.trials = trials;
        this.bills = bills;
        this.analyses = analyses;
    }

    /**
     * An assessment, and the simulation on which it rests.
     *
     * @param assessment the assessment
     * @param view the simulation; empty where none was asked for
     */
    record Simulated(Assessment assessment, Optional<SimulationView> view) {}

    Assessment assess(Startup stated) {
        return simulate(stated).assessment();
    }

    Simulated simulate(Startup stated) {
        Startup startup = prepared(stated);
        Setting setting = asked(startup);
        OpenAnswers open = OpenAnswers.of(discovery, startup, policy.strategyOverrides());
        CalibratedRun run = new CalibratedRun(setting, open, calibration, policy, customs);
        addNotes(setting, run.model());
        CalibratedRun.Diagnosed diagnosed = run.diagnosed(trials);
        CalibratedRun.Answer answer = diagnosed.answer();
        notes.addAll(answer.notes());
        if (trials.wanted() && answer.trials() < Simulation.FEWEST_RANDOMISED) {
            notes.add(Explanation.of(Code.FEW_TRIALS)
                    .figure("trials", (double) answer.trials(), Unit.COUNT)
                    .figure("needed", (double) Simulation.FEWEST_RANDOMISED, Unit.COUNT)
                    .build());
        }
        notes.addAll(ScorecardLint.find(answer.strategies(), policy));
        Optional<CourseOfAction> course = course(setting, diagnosed);
        FounderTests tests = answer.framework().founderTests(runByTheTeam(setting));
        Findings findings = findings(startup, answer);
        Assessment assessment = Assessment.builder()
                .startup(startup)
                .provenance(provenance(setting, diagnosed, course))
                .courseOfAction(course)
                .addAllProblems(discovery.problems())
                .addAllProblems(setting.proposals().problems())
                .notes(notes.build())
                .addAllNotes(findings.notes())
                .verdict(Verdict.builder()
                        .from(answer.verdict())
                        .addAllRevisitIf(findings.revisitIf())
                        .build())
                .sensitivity(findings.sensitivity())
                .flips(findings.flips())
                .breakEven(findings.breakEven())
                .strategies(answer.strategies())
                .components(answer.components())
                .tests(tests)
                .patterns(answer.framework().patterns(tests))
                .outlook(answer.framework().outlook())
                .diagnosis(diagnosed.diagnosis())
                .alternatives(alternatives(setting, open, answer))
                .build();
        return new Simulated(assessment, answer.view());
    }

    /** The smallest value of a driver with which a strategy wins. */
    TurningPoint turningPoint(Startup stated, String driver, Predicate<Strategy> wanted) {
        Question question = new Question(prepared(stated), this::asked, calibration, policy);
        return new TurningSearch(question, wanted).search(driver);
    }

    private Startup prepared(Startup stated) {
        Startup exchanged = exchanged(stated);
        checkCurrentStrategy(stated);
        checkStrategyOverrides();
        return withPhase(withBill(exchanged));
    }

    private Setting asked(Startup startup) {
        return Setting.of(discovery, startup, policy.strategyOverrides());
    }

    /** What is proposed, and the best mix where it takes part. */
    private Setting mixed(Startup startup) {
        return Mixing.of(asked(startup), OpenAnswers.NONE, calibration, policy).setting();
    }

    private static boolean mixes(CalibratedRun.Answer answer) {
        return answer.strategies().stream().anyMatch(one -> one.id().equals(StrategyId.COMPOSED));
    }

    private Findings findings(Startup startup, CalibratedRun.Answer answer) {
        if (analyses.isEmpty()) {
            return Findings.none();
        }
        Question question = new Question(startup, mixes(answer) ? this::mixed : this::asked, calibration, policy);
        Confirming confirming =
                new Confirming(question, trials.wanted() ? OptionalLong.of(trials.seed()) : OptionalLong.empty());
        return new Inquiry(question, confirming, answer.verdict(), answer.strategies()).find(analyses);
    }

    private Optional<CourseOfAction> course(Setting setting, CalibratedRun.Diagnosed diagnosed) {
        CalibratedRun.Answer answer = diagnosed.answer();
        Optional<Sampling> sampling = trials.wanted()
                ? Optional.of(new Sampling(Math.min(Sampling.MOST, answer.trials()), trials.seed(), trials.threads()))
                : Optional.empty();
        CourseRun run =
                new CourseRun(discovery, setting, calibration, policy, answer.choice(), answer.verdict(), sampling);
        return run.course(run.findings().and(diagnosed.diagnosis().ids()));
    }

    /** What running each component asks of the team; the way that asks least, where several are offered. */
    private static ImmutableSortedMap<Component, ImmutableSortedSet<ExpertiseArea>> runByTheTeam(Setting setting) {
        return setting.proposals().options().stream()
                .filter(option -> option.sourcing() == ComponentSourcing.SELF_RUN)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.<Component>naturalOrder(),
                        ComponentOption::component,
                        ComponentOption::requiredExpertise,
                        (one, other) -> other.size() < one.size() ? other : one));
    }

    /** The same startup on the same luck under the other calibrations. */
    private ImmutableList<Alternative> alternatives(Setting setting, OpenAnswers open, CalibratedRun.Answer answer) {
        Trials same = trials.asMany(answer.trials());
        return others.stream()
                .filter(other -> other.currency().equals(calibration.currency()))
                .map(other -> {
                    CalibratedRun.Answer elsewhere =
                            new CalibratedRun(setting, open, other, policy, customs).answer(same);
                    return Alternative.builder()
                            .calibration(other)
                            .verdict(elsewhere.verdict())
                            .strategies(elsewhere.strategies())
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    private Startup exchanged(Startup stated) {
        Exchange.rate(calibration.currency(), stated, policy)
                .ifPresent(rate -> notes.add(Explanation.of(Code.CURRENCY_CONVERTED)
                        .word("currency", rate.currency().getCode())
                        .word("into", calibration.currency().getCode())
                        .word("rate", rate.rate().getAmount().toPlainString())
                        .word("source", rate.source())
                        .word("date", rate.date().toString())
                        .build()));
        return Exchange.into(calibration.currency(), stated, policy);
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

    /** A name that nobody knows would replace nothing, and nobody would notice. */
    private void checkStrategyOverrides() {
        List<String> known =
                discovery.knownStrategies().stream().map(Object::toString).toList();
        for (StrategyOverride override : policy.strategyOverrides()) {
            String id = override.strategy().value();
            if (!known.contains(id)) {
                throw new InvalidValueException(
                        "strategyOverrides of policy " + policy.id(),
                        '"' + id + '"',
                        "must name a known strategy",
                        KnownNames.of(known).wayOut(id));
            }
        }
    }

    private Startup withBill(Startup startup) {
        if (Inputs.CURRENT_BILL.get(startup).filter(BigMoney::isPositive).isPresent()) {
            return startup;
        }
        return bills.monthlyBill(startup)
                .map(bill -> {
                    Startup billed = startup.with(Inputs.CURRENT_BILL, bill.amount());
                    Map<String, Evidence> evidence = new TreeMap<>(billed.evidence());
                    evidence.put(Inputs.CURRENT_BILL.id(), bill.evidence());
                    return billed.toBuilder().evidence(evidence).build();
                })
                .orElse(startup);
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

    private Provenance provenance(Setting setting, CalibratedRun.Diagnosed diagnosed, Optional<CourseOfAction> course) {
        CalibratedRun.Answer answer = diagnosed.answer();
        Encoding encoding = new Encoding();
        setting.startup().encodeTo(encoding);
        encoding.put("calibration", calibration.hash()).put("policy", policy.hash());
        customs.criteria().forEach(criterion -> criterion.encodeTo(encoding));
        if (trials.wanted()) {
            encoding.put("seed", Long.toString(trials.seed())).put("trials", (int) answer.trials());
        }
        for (StrategyAssessment assessed : answer.strategies()) {
            encoding.put("provider", assessed.provider());
            assessed.strategy().encodeTo(encoding);
            assessed.plan().encodeTo(encoding);
            assessed.simulation().ifPresent(outcome -> outcome.encodeTo(encoding));
            assessed.scorecard().encodeTo(encoding);
        }
        answer.verdict().encodeTo(encoding);
        setting.proposals().options().forEach(option -> option.encodeTo(encoding));
        answer.components()
                .forEach(advice -> encoding.put("advice " + advice.component().id(), advice.sourcing()));
        diagnosed.diagnosis().encodeTo(encoding);
        course.ifPresent(one -> one.encodeTo(encoding));
        return Provenance.builder()
                .engine(Engine.version())
                .calibration(calibration)
                .policy(policy)
                .criteria(customs.criteria())
                .providers(discovery.providers().stream()
                        .map(FoundProvider::toRecord)
                        .toList())
                .seed(trials.wanted() ? OptionalLong.of(trials.seed()) : OptionalLong.empty())
                .trials(trials.wanted() ? OptionalInt.of((int) answer.trials()) : OptionalInt.empty())
                .hash(encoding.sha256())
                .build();
    }

    private static InvalidProfileException invalid(Problem problem) {
        return new InvalidProfileException(ImmutableList.of(problem));
    }
}
