package dev.footing.core.decision;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.PlanModel;
import java.util.IdentityHashMap;

/** Looks at strategies through their plans. One instance serves one assessment and one thread. */
public final class PlanView implements PlannedView {
    private final Calibration calibration;
    private final Policy policy;
    private final IdentityHashMap<Setting, PlanModel> models = new IdentityHashMap<>();

    /**
     * Takes the rules.
     *
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     */
    public PlanView(Calibration calibration, Policy policy) {
        this.calibration = calibration;
        this.policy = policy;
    }

    @Override
    public Signals signals(Setting setting, Strategy strategy) {
        return model(setting).signals(strategy);
    }

    /**
     * Tells what a startup spends over the horizon anyway.
     *
     * @param setting the startup
     * @return engineers and today's bill, in the currency's unit
     */
    public double spend(Setting setting) {
        return model(setting).spend();
    }

    private PlanModel model(Setting setting) {
        return models.computeIfAbsent(setting, one -> new PlanModel(one.startup(), one.current(), calibration, policy));
    }
}
