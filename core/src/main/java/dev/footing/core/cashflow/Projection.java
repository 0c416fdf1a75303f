package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.core.cashflow.Incidents.Severity;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a strategy does to a startup, trial by trial: the whole model, from drawn numbers to figures. It holds the rows
 * that it works in; one instance serves one thread, and each run replaces the figures of the one before.
 */
public final class Projection {
    private final double beyondCost;
    private final double margin;
    private final double roundDiscount;
    private final Transition transition;
    private final CashFlow flow;
    private final Round round;
    private final Map<Figure, double[]> rows = new EnumMap<>(Figure.class);
    private Situation situation;

    /**
     * Makes room.
     *
     * @param situation what is certain of the startup
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @param width how many trials
     */
    public Projection(Situation situation, Calibration calibration, Policy policy, int width) {
        this.situation = situation;
        this.beyondCost = policy.opportunityMultiple().value() - 1;
        this.margin = policy.margin().value();
        double[] discounts = discounts(situation, policy);
        this.roundDiscount = discounts.length == 0 ? 1 : discounts[situation.roundMonth()];
        this.transition = new Transition(width);
        this.flow = new CashFlow(situation, calibration.overlap().value(), discounts, width);
        this.round = new Round(calibration, width);
        for (Figure figure : Figure.values()) {
            rows.put(figure, new double[width]);
        }
    }

    /**
     * What money of each month counts now, by month from 0.
     *
     * @param situation what is certain of the startup
     * @param policy the rules of judgement
     * @return one factor a month, or none where all counts in full
     */
    public static double[] discounts(Situation situation, Policy policy) {
        double rate = policy.discountRate().value();
        if (rate == 0) {
            return new double[0];
        }
        double[] discounts = new double[situation.horizon() + 1];
        for (int month = 0; month < discounts.length; month++) {
            discounts[month] = StrictMath.pow(1 + rate, -month / 12.0);
        }
        return discounts;
    }

    /**
     * Projects a strategy.
     *
     * @param now what is certain of the startup; horizon and round are those that room was made for
     * @param terms what is certain of the strategy
     * @param own its uncertain numbers
     * @param shared those that all strategies share
     * @param customers users and revenue, gone through already where one path serves all strategies
     * @param incidents what may befall it
     * @param severity how bad an incident is on it
     */
    public void run(
            Situation now,
            Terms terms,
            StrategyDraws own,
            SharedDraws shared,
            Customers customers,
            Incidents incidents,
            Severity severity) {
        situation = now;
        transition.settle(situation, terms, own);
        flow.run(now, terms, transition, shared, customers, incidents, severity);
        work(shared.engineerCost());
        costs(shared.engineerCost(), customers);
        if (situation.roundMonth() > 0) {
            round.hold(situation, transition, shared, flow);
            round();
        }
        objective(shared.engineerCost(), customers);
        lasting();
        Rows.copy(row(Figure.TIME_TO_PRODUCTION), transition.months());
        Rows.copy(row(Figure.STEADY_EFFORT), transition.steadyEffort());
        Rows.copy(row(Figure.INCIDENTS), flow.incidents());
        Rows.copy(row(Figure.USERS_AT_HORIZON), customers.users(situation.horizon()));
    }

    private void work(double[] engineerCost) {
        double[] product = row(Figure.PRODUCT_ENGINEER_MONTHS);
        Rows.sum(product, flow.productBeforeRound(), flow.productAfterRound());
        share(row(Figure.PRODUCT_SHARE), product, situation.engineers() * situation.horizon());
        Rows.product(row(Figure.PRODUCT_ENGINEERING), engineerCost, product);
        Rows.copy(row(Figure.UNMET_ENGINEER_MONTHS), flow.unmet());
    }

    private void costs(double[] engineerCost, Customers customers) {
        Sums sums = flow.sums();
        double[] infrastructure = row(Figure.INFRASTRUCTURE_ENGINEERING);
        engineering(infrastructure, engineerCost, sums);
        Rows.copy(row(Figure.PLATFORM), sums.platform());
        double[] total = row(Figure.INFRASTRUCTURE_TOTAL);
        Rows.sum(total, infrastructure, sums.platform());
        Rows.copy(row(Figure.INCIDENT_COST), sums.incidentCost());
        Rows.fill(row(Figure.COMPLIANCE_COST), sums.audit());
        ownership(row(Figure.TOTAL_COST_OF_OWNERSHIP), total, sums.incidentCost(), sums.audit());
        opportunity(row(Figure.OPPORTUNITY_COST), beyondCost, engineerCost, sums.workAfterRound());
        Rows.copy(row(Figure.REVENUE), customers.revenueInAll());
    }

    private void round() {
        Rows.copy(row(Figure.PITCH), round.pitch());
        Rows.copy(row(Figure.RAISE_PROBABILITY), round.raise());
        Rows.copy(row(Figure.VALUATION), round.valuation());
        Rows.copy(row(Figure.VALUATION_VARIANCE), round.variance());
        Rows.copy(row(Figure.EXPECTED_VALUE), round.expected());
        if (situation.invested() > 0) {
            gain(row(Figure.RETURN_ON_INVESTED), round.expected(), situation.invested());
        }
    }

    private void objective(double[] engineerCost, Customers customers) {
        Sums sums = flow.discounted();
        if (situation.roundMonth() > 0) {
            Rows.times(row(Figure.PART_ROUND), roundDiscount, round.expected());
        }
        Rows.times(row(Figure.PART_REVENUE), margin, customers.revenueDiscounted());
        engineering(row(Figure.PART_ENGINEERING), engineerCost, sums);
        Rows.copy(row(Figure.PART_PLATFORM), sums.platform());
        Rows.copy(row(Figure.PART_INCIDENTS), sums.incidentCost());
        Rows.fill(row(Figure.PART_AUDIT), sums.audit());
        opportunity(row(Figure.PART_OPPORTUNITY), beyondCost, engineerCost, sums.workAfterRound());
        double[] objective = row(Figure.OBJECTIVE);
        Rows.sum(objective, row(Figure.PART_ROUND), row(Figure.PART_REVENUE));
        Rows.addTimes(objective, -1, row(Figure.PART_ENGINEERING));
        Rows.addTimes(objective, -1, row(Figure.PART_PLATFORM));
        Rows.addTimes(objective, -1, row(Figure.PART_INCIDENTS));
        Rows.addTimes(objective, -1, row(Figure.PART_AUDIT));
        Rows.addTimes(objective, -1, row(Figure.PART_OPPORTUNITY));
    }

    private void lasting() {
        Rows.copy(row(Figure.CASH_AT_HORIZON), flow.cash()[situation.horizon()]);
        Rows.copy(row(Figure.LOWEST_CASH), flow.lowestBeforeRound());
        notNegative(row(Figure.LASTS), flow.lowestBeforeRound());
        notNegative(row(Figure.LASTS_TO_HORIZON), flow.lowest());
        flow.runway(row(Figure.RUNWAY));
    }

    private static void engineering(double[] out, double[] engineerCost, Sums sums) {
        double[] before = sums.workBeforeRound();
        double[] after = sums.workAfterRound();
        double hires = sums.hires();
        for (int k = 0; k < out.length; k++) {
            out[k] = engineerCost[k] * (before[k] + after[k] + hires);
        }
    }

    private static void share(double[] out, double[] part, double whole) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.min(1, part[k] / whole);
        }
    }

    private static void ownership(double[] out, double[] infrastructure, double[] incidents, double audit) {
        for (int k = 0; k < out.length; k++) {
            out[k] = infrastructure[k] + incidents[k] + audit;
        }
    }

    private static void opportunity(double[] out, double beyondCost, double[] engineerCost, double[] work) {
        for (int k = 0; k < out.length; k++) {
            out[k] = beyondCost * engineerCost[k] * work[k];
        }
    }

    private static void gain(double[] out, double[] value, double invested) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (value[k] - invested) / invested;
        }
    }

    private static void notNegative(double[] out, double[] cash) {
        for (int k = 0; k < out.length; k++) {
            out[k] = cash[k] >= 0 ? 1 : 0;
        }
    }

    /**
     * Gives a figure of the last run.
     *
     * @param figure which
     * @return its values, one a trial; replaced by the next run
     */
    public double[] row(Figure figure) {
        double[] row = rows.get(figure);
        if (row == null) {
            throw new IllegalStateException("No row for " + figure + ".");
        }
        return row;
    }

    /**
     * Gives the cash of the last run.
     *
     * @param month the month, from 1
     * @return cash at its end, one entry a trial; replaced by the next run
     */
    public double[] cash(int month) {
        return flow.cash()[month];
    }

    /** {@return how the startup gets onto the strategy, in the last run} */
    public Transition transition() {
        return transition;
    }

    /** {@return mean product share of the months up to the round, one entry a trial; replaced by the next run} */
    public double[] shareBeforeRound() {
        return round.share();
    }
}
