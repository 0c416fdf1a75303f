package dev.footing.core.assessment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.Setting;
import dev.footing.core.diagnosis.Diagnostician;
import dev.footing.core.policy.Rules;
import dev.footing.core.recovery.CourseRun;
import dev.footing.core.recovery.MoveTime;
import dev.footing.core.recovery.Sampling;
import dev.footing.core.scoring.ScorecardLint;
import dev.footing.core.sensitivity.SensitivityFindings;
import dev.footing.core.simulation.Simulation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One assessment from beginning to end. {@link #assess} is the whole way of a startup through the core: each step takes
 * what the steps before it returned, and returns what it found.
 */
public final class AssessmentChain {
    private final AssessmentSettings settings;
    private final Rules rules;

    /**
     * Takes the settings of the assessor.
     *
     * @param settings everything the assessment depends on beside the startup
     */
    public AssessmentChain(AssessmentSettings settings) {
        this.settings = settings;
        this.rules = settings.rules();
    }

    /**
     * Assesses a startup.
     *
     * @param stated the startup as stated
     * @return the assessment, with the simulation it rests on
     */
    public SimulatedAssessment assess(Startup stated) {
        PreparedStartup prepared = new Preparation(settings).prepare(stated);
        return new AssessmentChain(settings.steadyFor(prepared.startup())).assess(stated, prepared);
    }

    /**
     * Assesses a startup for no more than its row: verdict, chances and figures are those of {@link #assess}, while the
     * percentiles that no row has, notes, course of action, analyses, alternatives and the hash of the result are left
     * out.
     *
     * @param stated the startup as stated
     * @return an assessment for {@link dev.footing.api.assessment.SummaryRow#brief} and nobody else
     */
    public Assessment brief(Startup stated) {
        PreparedStartup prepared = new Preparation(settings).prepare(stated);
        AssessmentSettings steady = settings.steadyFor(prepared.startup());
        return new AssessmentChain(steady.answerAlone(steady.simulation().forRow())).brief(stated, prepared);
    }

    private Assessment brief(Startup stated, PreparedStartup prepared) {
        Startup startup = prepared.startup();
        Setting proposed = setting(startup, rules);
        StrategyComparison comparison = new StrategyComparison(proposed, open(proposed), rules, settings.criteria());
        Diagnostician diagnostician = new Diagnostician(
                comparison.setting(), proposed.proposals().expertiseOfOwn(), comparison.plans(), rules.calibration());
        ComparisonResult compared = comparison.compare(settings.simulation(), view -> {});
        return Assessment.builder()
                .startup(stated)
                .understood(startup)
                .provenance(HashedParts.provenance(settings, proposed, compared, ""))
                .addAllProblems(settings.discovery().problems())
                .addAllProblems(proposed.proposals().problems())
                .verdict(compared.verdict())
                .strategies(compared.strategies())
                .diagnosis(diagnostician.diagnose(compared.strategies(), compared.verdict(), 0))
                .build();
    }

    private SimulatedAssessment assess(Startup stated, PreparedStartup prepared) {
        Startup startup = prepared.startup();
        Setting setting = setting(startup, rules);
        Supplier<OpenAnswers> open = open(setting);
        StrategyComparison comparison = new StrategyComparison(setting, open, rules, settings.criteria());
        ImmutableList<Explanation> inputNotes =
                new InputNotes(setting, comparison.plans(), rules, settings.discovery()).all();
        Diagnostician diagnostician = new Diagnostician(
                comparison.setting(), setting.proposals().expertiseOfOwn(), comparison.plans(), rules.calibration());
        ComparisonResult compared = comparison.compare(settings.simulation(), diagnostician::watch);
        Diagnosis diagnosis = diagnostician.diagnose(compared.strategies(), compared.verdict(), compared.trials());
        Optional<CourseOfAction> course = course(setting, compared, diagnosis);
        SensitivityFindings findings =
                new Inquiries(settings).findings(startup, compared.verdict(), compared.strategies());
        FounderTests tests =
                compared.framework().founderTests(setting.proposals().expertiseOfOwn());
        Assessment assessment = Assessment.builder()
                .startup(stated)
                .understood(startup)
                .provenance(new HashedParts(setting, compared, diagnosis, course).provenance(settings))
                .courseOfAction(course)
                .addAllProblems(settings.discovery().problems())
                .addAllProblems(setting.proposals().problems())
                .notes(prepared.notes())
                .addAllNotes(inputNotes)
                .addAllNotes(compared.notes())
                .addAllNotes(fewTrials(compared.trials()))
                .addAllNotes(ScorecardLint.find(compared.strategies(), rules.policy()))
                .addAllNotes(findings.notes())
                .verdict(Verdict.builder()
                        .from(compared.verdict())
                        .addAllRevisitIf(findings.revisitIf())
                        .build())
                .analyses(settings.analyses())
                .sensitivity(findings.sensitivity())
                .flips(findings.flips())
                .breakEven(findings.breakEven())
                .strategies(
                        new HiringPrices(settings.discovery(), setting, rules, compared.choice(), settings.simulation())
                                .noted(compared.strategies()))
                .components(compared.components())
                .tests(tests)
                .patterns(compared.framework().patterns(tests))
                .outlook(compared.framework().outlook())
                .diagnosis(diagnosis)
                .alternatives(alternatives(setting, open, compared.trials()))
                .build();
        return new SimulatedAssessment(assessment, compared.view());
    }

    private Setting setting(Startup startup, Rules by) {
        return Setting.of(settings.discovery(), startup, by);
    }

    /** The answers not given yet, which not every verdict hangs on. */
    private Supplier<OpenAnswers> open(Setting setting) {
        return Suppliers.memoize(() -> OpenAnswers.of(settings.discovery(), setting));
    }

    private Optional<CourseOfAction> course(Setting setting, ComparisonResult compared, Diagnosis diagnosis) {
        SimulationOptions simulation = settings.simulation();
        Optional<Sampling> sampling = simulation.enabled()
                ? Optional.of(new Sampling(
                        Math.min(Sampling.MOST, compared.trials()), simulation.seed(), simulation.workers()))
                : Optional.empty();
        CourseRun run = new CourseRun(
                settings.discovery(),
                setting,
                rules,
                compared.choice(),
                compared.verdict(),
                sampling,
                candidate -> MoveTime.of(candidate, compared.view()));
        return run.course(run.findings().and(diagnosis.ids()));
    }

    /** The answers of the same startup under the other calibrations, on common random numbers. */
    private ImmutableList<Alternative> alternatives(Setting setting, Supplier<OpenAnswers> open, long trials) {
        SimulationOptions asMany =
                settings.simulation().enabled() ? settings.simulation().withTrials(trials) : settings.simulation();
        return settings.alternatives().stream()
                .filter(other -> other.currency().equals(rules.currency()))
                .map(other -> {
                    Rules by = rules.with(other);
                    boolean same = by.strategyOverrides().equals(rules.strategyOverrides());
                    Setting there = same ? setting : setting(setting.startup(), by);
                    ComparisonResult compared = new StrategyComparison(
                                    there, same ? open : open(there), by, settings.criteria())
                            .compare(asMany, view -> {});
                    return Alternative.builder()
                            .calibration(other)
                            .verdict(compared.verdict())
                            .strategies(compared.strategies())
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Explanation> fewTrials(long trials) {
        return settings.simulation().enabled() && trials < Simulation.FEWEST_RANDOMISED
                ? ImmutableList.of(Explanation.of(Code.FEW_TRIALS)
                        .figure("trials", (double) trials, Unit.COUNT)
                        .figure("needed", (double) Simulation.FEWEST_RANDOMISED, Unit.COUNT)
                        .build())
                : ImmutableList.of();
    }
}
