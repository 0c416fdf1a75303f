package dev.footing.core.scoring;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Months;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import java.util.Map;

/** Scores strategies for one startup in its phase. */
public final class Scoring {
    private static final double NO_CEILING = 100;

    private final Policy policy;
    private final Phase phase;
    private final ExpertiseAudit expertise;
    private final double engineers;
    private final double cheapest;
    private final CustomCriteria customs;
    private final double left;

    /**
     * Takes a startup.
     *
     * @param startup the startup, its phase derived
     * @param policy the policy with the criteria
     * @param customs the criteria that were handed over beside them
     * @param cheapest the lowest total cost of ownership among the strategies that nothing rules out
     */
    public Scoring(Startup startup, Policy policy, CustomCriteria customs, double cheapest) {
        this.policy = policy;
        this.phase = startup.phase().orElse(Phase.PRE_PRODUCT_MARKET_FIT);
        this.expertise = startup.expertise();
        this.engineers = startup.team().engineers().value();
        this.cheapest = cheapest;
        this.customs = customs;
        this.left = customs.left(phase);
    }

    /**
     * Scores a strategy.
     *
     * @param scored the strategy, and what the result states of it
     * @param signals what plan or simulation say of it, before any rounding
     * @return one score for each criterion of the policy, then one for each that was handed over
     * @throws dev.footing.api.problem.InvalidValueException where a criterion that was handed over gives no finite
     *     number
     * @throws IllegalStateException where it throws
     */
    public Scorecard score(ScoredStrategy scored, Signals signals) {
        ImmutableList.Builder<CriterionScore> scores = ImmutableList.builder();
        for (Map.Entry<Criterion, CriterionRule> entry : policy.criteria().entrySet()) {
            CriterionRule rule = entry.getValue();
            double raw = raw(entry.getKey(), scored.strategy(), signals);
            scores.add(new CriterionScore(
                    entry.getKey().info(),
                    raw,
                    rule.curve().score(raw),
                    left * rule.weights().in(phase)));
        }
        for (CustomCriterion custom : customs.criteria()) {
            double raw = customs.rawValue(custom, scored);
            scores.add(new CriterionScore(
                    custom.info(),
                    raw,
                    custom.curve().score(raw),
                    custom.weights().in(phase)));
        }
        return new Scorecard(scores.build());
    }

    private double raw(Criterion criterion, Strategy strategy, Signals signals) {
        return switch (criterion) {
            case TIME_TO_MARKET -> signals.months();
            case PRODUCT_FOCUS -> signals.productShare();
            case RUNWAY -> signals.lasts();
            case EXPERTISE_FIT -> expertiseFit(strategy);
            case COST -> ratio(cheapest, signals.totalCostOfOwnership());
            case RESILIENCE -> Months.OF_A_YEAR * signals.incidentRate();
            case COMPLIANCE -> strategy.complianceEffort().value();
            case SCALE ->
                strategy.ceiling()
                        .map(ceiling -> scale(ceiling.users().value(), signals.meanUsers()))
                        .orElse(NO_CEILING);
            case ADAPTABILITY -> strategy.exitEffort().value() / engineers;
        };
    }

    private double expertiseFit(Strategy strategy) {
        int required = strategy.requiredExpertise().size();
        int missing = expertise.missing(strategy.requiredExpertise()).size();
        return required == 0 ? 1 : (double) (required - missing) / required;
    }

    static double ratio(double cheapest, double own) {
        return own == 0 ? 1 : cheapest / own;
    }

    private static double scale(double ceiling, double users) {
        return users == 0 ? NO_CEILING : Math.min(Double.MAX_VALUE, ceiling / users);
    }
}
