package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.plan.PlanModel;

/**
 * Makes the diagnosis of one startup. Where it is simulated, {@link #watch} comes before the first trial;
 * {@link #diagnose} comes once everything is decided.
 *
 * <pre>{@code
 * Diagnostician diagnostician = new Diagnostician(setting, expertise, model, calibration);
 * diagnostician.watch(view);
 * // simulate and decide
 * Diagnosis diagnosis = diagnostician.diagnose(strategies, verdict, view.trials());
 * }</pre>
 */
public final class Diagnostician {
    private final Setting setting;
    private final PlanModel model;
    private final Calibration calibration;
    private final KnownFacts facts;
    private final SharedDraws likely;
    private final Burn burn;
    /** What plan or trials show of staying; none where the startup is on no strategy that could go on. */
    private final ImmutableList<SpiralTrials> staying;

    /**
     * Takes a startup.
     *
     * @param setting the startup and the proposals
     * @param expertise what running each component oneself takes
     * @param model its plans
     * @param calibration the parameters of the world
     */
    public Diagnostician(
            Setting setting,
            ImmutableSortedMap<Component, ImmutableSortedSet<ExpertiseArea>> expertise,
            PlanModel model,
            Calibration calibration) {
        this.setting = setting;
        this.model = model;
        this.calibration = calibration;
        this.facts = new KnownFacts(setting.startup(), setting.current(), expertise);
        this.likely = SharedDraws.likely(setting.startup(), calibration);
        this.burn = Burn.of(setting.startup(), model.situation(), likely);
        this.staying = setting.current().stream()
                .map(current -> new SpiralTrials(inputs(current)))
                .collect(ImmutableList.toImmutableList());
    }

    private SpiralInputs inputs(Strategy current) {
        Situation situation = model.situation();
        return new SpiralInputs(
                situation,
                situation.monthToLast(),
                facts.builds(),
                facts.share(),
                facts.plannedShare(),
                facts.plannedMonths().orElse(0),
                current.complianceMonths(),
                new Signs(facts).burnOver().holds(),
                burn.beyondDerived(),
                plannedCash(current));
    }

    private ImmutableDoubleArray plannedCash(Strategy current) {
        ImmutableDoubleArray.Builder planned = ImmutableDoubleArray.builder();
        model.watch(current, (month, work, platform, cash, incidents) -> planned.add(cash[0]));
        return planned.build();
    }

    /**
     * Watches in a simulation what staying brings, where the startup is on a strategy that could go on.
     *
     * @param view the simulation, before its first trial
     */
    public void watch(SimulationView view) {
        setting.current().ifPresent(current -> staying.forEach(trials -> view.watch(current.id(), trials::watch)));
    }

    /**
     * Makes the diagnosis.
     *
     * @param strategies every strategy, by rank
     * @param verdict what follows from them
     * @param trials how many were simulated; 0 without a simulation
     * @return the diagnosis
     */
    public Diagnosis diagnose(ImmutableList<StrategyAssessment> strategies, Verdict verdict, long trials) {
        Prospects prospects = new Prospects(strategies, verdict);
        MotiveRules motives = new MotiveRules(facts, prospects, bills(strategies));
        return Diagnosis.builder()
                .spiral(spiral(trials))
                .redFlags(RedFlagRule.findings(new RedFlagSigns(facts, prospects)))
                .traps(TrapRule.findings(new TrapFacts(facts, prospects, motives)))
                .motives(motives.findings())
                .build();
    }

    private Bills bills(ImmutableList<StrategyAssessment> strategies) {
        if (!MotiveRules.asksForBills(setting.startup())) {
            return Bills.none();
        }
        return Bills.of(
                model,
                strategies.stream().map(StrategyAssessment::strategy).toList(),
                likely.engineerCost()[0],
                calibration.currency());
    }

    private Spiral spiral(long trials) {
        SpiralRule rule =
                new SpiralRule(facts, model.situation(), likely.engineerCost()[0], burn, calibration.currency());
        return Spiral.builder()
                .stage(rule.stage())
                .evidence(rule.evidence())
                .against(rule.against())
                .open(rule.open())
                .warnings(rule.warnings())
                .later(later(rule.stage(), trials))
                .addBasis(basis(rule.stage(), trials).build())
                .build();
    }

    private ImmutableList<StageForecast> later(SpiralStage now, long trials) {
        return setting.current().stream()
                .flatMap(current ->
                        staying.stream().map(seen -> trials > 0 ? seen.later(now) : seen.planned(now, model, current)))
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Explanation.Builder basis(SpiralStage now, long trials) {
        Startup startup = setting.startup();
        if (now == SpiralStage.RUNWAY_PANIC) {
            return Explanation.of(DiagnosisCode.LAST_STAGE);
        }
        if (setting.current().isEmpty()) {
            return startup.current()
                    .flatMap(CurrentPlatform::strategy)
                    .map(id ->
                            Explanation.of(DiagnosisCode.STAYING_NOT_DESCRIBED).word("strategy", id))
                    .orElseGet(() -> Explanation.of(DiagnosisCode.NOTHING_RUN_YET));
        }
        Explanation.Builder basis = Explanation.of(
                        trials > 0 ? DiagnosisCode.IF_NOTHING_CHANGES : DiagnosisCode.IF_PLAN_HOLDS)
                .word("strategy", setting.current().orElseThrow().id().value())
                .figure("months", model.situation().monthToLast(), Unit.MONTHS);
        return trials > 0 ? basis.figure("trials", (double) trials, Unit.COUNT) : basis;
    }
}
