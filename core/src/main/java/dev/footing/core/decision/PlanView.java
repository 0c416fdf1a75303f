package dev.footing.core.decision;

import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import java.util.IdentityHashMap;

/** Looks at strategies through their plans. One instance serves one assessment and one thread. */
public final class PlanView implements ExactView {
    private final Rules rules;
    private final IdentityHashMap<Setting, PlanModel> models = new IdentityHashMap<>();

    /**
     * Takes the rules.
     *
     * @param rules calibration and policy
     */
    public PlanView(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Signals signals(Setting setting, Strategy strategy) {
        return model(setting).signals(strategy);
    }

    /**
     * Gives what a startup spends over the horizon anyway.
     *
     * @param setting the startup
     * @return engineers and today's bill, in the currency's unit
     */
    public double spend(Setting setting) {
        return model(setting).spend();
    }

    private PlanModel model(Setting setting) {
        return models.computeIfAbsent(setting, key -> new PlanModel(key.startup(), key.current(), rules));
    }
}
