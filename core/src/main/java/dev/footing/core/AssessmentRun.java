package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Mixing;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** One assessment, step by step; every step is a function of the ones before. */
final class AssessmentRun {
    private final Discovery discovery;
    private final Calibration calibration;
    private final ImmutableList<Calibration> others;
    private final Policy policy;
    private final CustomCriteria customs;
    private final Trials trials;
    private final Preparation preparation;
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
        this.preparation = new Preparation(discovery, calibration, policy, bills);
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
        Startup startup = preparation.prepare(stated);
        Setting setting = asked(startup);
        OpenAnswers open = OpenAnswers.of(discovery, startup, policy.strategyOverrides());
        CalibratedRun run = new CalibratedRun(setting, open, calibration, policy, customs);
        notes.addAll(preparation.notes(setting, run.model()));
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
        FounderTests tests = answer.framework().founderTests(setting.proposals().expertiseOfOwn());
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

    TurningPoint turningPoint(Startup stated, String driver, StrategyId wanted) {
        preparation.requireKnown(wanted);
        return turningPoint(stated, driver, one -> one.id().equals(wanted));
    }

    /** The smallest value of a driver with which a strategy wins; a mix may take part at some values alone. */
    TurningPoint turningPoint(Startup stated, String driver, Predicate<Strategy> wanted) {
        Question question = new Question(preparation.prepare(stated), this::asked, this::mixed, calibration, policy);
        return new TurningSearch(question, wanted).search(driver);
    }

    /** Where the winner of an answer and the one next to it break even along a driver. */
    Optional<BreakEven> breakEven(Assessment answer, String driver) {
        return inquiry(answer.startup(), answer.verdict(), answer.strategies()).breakEven(driver);
    }

    private Setting asked(Startup startup) {
        return Setting.of(discovery, startup, policy.strategyOverrides());
    }

    /** What is proposed, and the best mix where it takes part. */
    private Setting mixed(Setting asked, Policy changed) {
        return Mixing.of(asked, OpenAnswers.NONE, calibration, changed).setting();
    }

    private Findings findings(Startup startup, CalibratedRun.Answer answer) {
        return analyses.isEmpty()
                ? Findings.none()
                : inquiry(startup, answer.verdict(), answer.strategies()).find(analyses);
    }

    private Inquiry inquiry(Startup startup, Verdict verdict, ImmutableList<StrategyAssessment> strategies) {
        boolean mixes = strategies.stream().anyMatch(one -> one.id().equals(StrategyId.COMPOSED));
        Question question =
                new Question(startup, this::asked, mixes ? this::mixed : (asked, any) -> asked, calibration, policy);
        Confirming confirming =
                new Confirming(question, trials.wanted() ? OptionalLong.of(trials.seed()) : OptionalLong.empty());
        return new Inquiry(question, confirming, verdict, strategies);
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
}
