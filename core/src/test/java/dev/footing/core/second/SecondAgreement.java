package dev.footing.core.second;

import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What differs between the engine and the plain second model on generated startups and strategies. */
public final class SecondAgreement {
    private static final double RELATIVE = 1e-11;
    private static final double FEW = 32;

    private SecondAgreement() {}

    /**
     * Compares plans. Figures agree to a relative 1e-12; a figure that is a difference of larger ones, to 1e-12 of
     * these.
     *
     * @param batch a seed
     * @param startups how many startups are generated from it
     * @return a line for each figure that differs
     */
    public static List<String> ofPlans(long batch, int startups) {
        RandomGenerator random = Seeds.random(batch);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < startups; i++) {
            SecondCase question = SecondCase.next(random);
            PlanModel engine =
                    new PlanModel(question.startup(), question.current().map(question::required), question.rules());
            for (Strategy strategy : question.strategies()) {
                Strategy here = question.required(strategy);
                Plan plan = engine.plan(here);
                SecondSums plain = SecondTrial.run(question.situation(), strategy, SecondLuck.PLAN);
                String where = "%s of startup %d of batch %d, ".formatted(strategy.id(), i, batch);
                SecondComparison.differences(engine.likely(here, 0), plan.signals(), plan.outcome(), plain)
                        .forEach(line -> all.add(where + line));
            }
        }
        return all;
    }

    /**
     * Compares trials that run side by side on luck that is written down, with incidents and with growth that varies.
     *
     * @param batch a seed
     * @param startups how many startups are generated from it
     * @return a line for each figure that differs
     */
    public static List<String> ofTrials(long batch, int startups) {
        RandomGenerator random = Seeds.random(batch);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < startups; i++) {
            SecondCase question = SecondCase.next(random);
            for (Strategy strategy : question.strategies()) {
                String where = "%s of startup %d of batch %d, ".formatted(strategy.id(), i, batch);
                trials(question, strategy, random).forEach(line -> all.add(where + line));
            }
        }
        return all;
    }

    private static List<String> trials(SecondCase question, Strategy strategy, RandomGenerator random) {
        SecondSituation here = question.situation();
        SecondOnce once = SecondOnce.of(here, strategy, SecondLuck.PLAN);
        double highest = Math.max(once.rate(), once.oldRate());
        List<String> differences = new ArrayList<>();
        if (highest > FEW) {
            return differences;
        }
        SecondScript script = SecondScript.next(random, here.startup().horizon(), highest);
        Projection engine = script.engine(
                question.startup(),
                question.current().map(question::required),
                question.required(strategy),
                question.rules());
        for (int k = 0; k < script.trials(); k++) {
            SecondSums plain = script.plain(here, strategy, k);
            double scale = Math.abs(plain.grossWorth()) + plain.incidentCost() + Math.abs(plain.ruin());
            for (SecondFigure figure : SecondFigure.values()) {
                double value = engine.row(figure.engine())[k];
                double expected = figure.of(plain);
                if (!(Math.abs(value - expected) <= RELATIVE * (Math.abs(expected) + figure.scale(scale)))) {
                    differences.add("trial " + k + ", " + figure + ": " + value + " against " + expected);
                }
            }
        }
        return differences;
    }
}
