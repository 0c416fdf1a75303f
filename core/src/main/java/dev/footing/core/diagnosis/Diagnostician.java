package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
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
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.MonthWatch;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.plan.PlanModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what ails one startup. Where it is simulated, {@link #watch} comes before the first trial; {@link #diagnose}
 * comes once everything is decided.
 *
 * <pre>{@code
 * Diagnostician diagnostician = new Diagnostician(setting, model, calibration);
 * diagnostician.watch(view);
 * // simulate and decide
 * Diagnosis diagnosis = diagnostician.diagnose(strategies, verdict, view.trials());
 * }</pre>
 */
public final class Diagnostician {
    private final Setting setting;
    private final PlanModel model;
    private final Calibration calibration;
    private final Facts facts;
    private final SharedDraws likely;
    /** What the trials show of staying, once they are watched. */
    private final List<SpiralTrials> watched = new ArrayList<>();

    /**
     * Takes a startup.
     *
     * @param setting the startup and the proposals
     * @param model its plans
     * @param calibration the parameters of the world
     */
    public Diagnostician(Setting setting, PlanModel model, Calibration calibration) {
        this.setting = setting;
        this.model = model;
        this.calibration = calibration;
        this.facts = new Facts(
                setting.startup(), setting.current(), setting.proposals().expertiseOfOwn());
        this.likely = SharedDraws.likely(setting.startup(), calibration);
    }

    private Course course(Strategy current) {
        Situation situation = model.situation();
        return new Course(
                situation,
                situation.monthToLast(),
                facts.builds(),
                facts.share(),
                facts.plannedShare(),
                facts.plannedMonths().orElse(0),
                current.complianceMonths(),
                new Signs(facts).burnOver().holds(),
                plannedCash(current));
    }

    private ImmutableDoubleArray plannedCash(Strategy current) {
        ImmutableDoubleArray.Builder planned = ImmutableDoubleArray.builder();
        model.tell(current, new MonthWatch() {
            @Override
            public void begin(double[] timeToProduction) {}

            @Override
            public void month(int month, double[] work, double[] platform, double[] cash, double[] incidents) {
                planned.add(cash[0]);
            }
        });
        return planned.build();
    }

    /**
     * Has a simulation tell what staying brings, where the startup is on something that could go on.
     *
     * @param view the simulation, before its first trial
     */
    public void watch(SimulationView view) {
        setting.current().ifPresent(current -> {
            SpiralTrials trials = new SpiralTrials(course(current));
            watched.add(trials);
            view.tell(current.id(), trials::watch);
        });
    }

    /**
     * Says what ails the startup.
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
                .redFlags(new FlagRules(facts, prospects).findings())
                .traps(new TrapRules(facts, prospects, motives).findings())
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
        double revenue = likely.revenuePerUser()[0] * model.situation().users();
        SpiralRule rule =
                new SpiralRule(facts, model.situation(), likely.engineerCost()[0], revenue, calibration.currency());
        return Spiral.builder()
                .stage(rule.stage())
                .evidence(rule.evidence())
                .against(rule.against())
                .open(rule.open())
                .warnings(rule.warnings())
                .later(later(rule.stage(), trials))
                .addBasis(basis(rule.stage(), trials))
                .build();
    }

    private ImmutableList<StageForecast> later(SpiralStage now, long trials) {
        if (trials > 0) {
            return watched.isEmpty() ? ImmutableList.of() : watched.get(0).later(now);
        }
        return setting.current()
                .map(current -> new SpiralTrials(course(current)).planned(now, model, current))
                .orElse(ImmutableList.of());
    }

    private Explanation basis(SpiralStage now, long trials) {
        Startup startup = setting.startup();
        if (now == SpiralStage.RUNWAY_PANIC) {
            return Explanation.of(DiagnosisCode.LAST_STAGE).build();
        }
        if (setting.current().isEmpty()) {
            return startup.current()
                    .flatMap(CurrentPlatform::strategy)
                    .map(id -> Explanation.of(DiagnosisCode.STAYING_NOT_DESCRIBED)
                            .word("strategy", id)
                            .build())
                    .orElseGet(
                            () -> Explanation.of(DiagnosisCode.NOTHING_RUN_YET).build());
        }
        Explanation.Builder basis = Explanation.of(
                        trials > 0 ? DiagnosisCode.IF_NOTHING_CHANGES : DiagnosisCode.IF_PLAN_HOLDS)
                .word("strategy", setting.current().orElseThrow().id().value())
                .figure("months", model.situation().monthToLast(), Unit.MONTHS);
        return (trials > 0 ? basis.figure("trials", (double) trials, Unit.COUNT) : basis).build();
    }
}
