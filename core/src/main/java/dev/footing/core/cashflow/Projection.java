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
    private final Transition before;
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
        this.before = new Transition(width);
        this.transition = new Transition(width);
        this.flow = new CashFlow(situation, calibration.overlap().value(), discounts, width);
        this.round = new Round(calibration, width);
        name(width);
    }

    /** Gives each figure its row: one that the model fills anyway where there is one. */
    private void name(int width) {
        Sums sums = flow.sums();
        Sums discounted = flow.discounted();
        rows.put(Figure.TIME_TO_PRODUCTION, transition.months());
        rows.put(Figure.STEADY_EFFORT, transition.steadyEffort());
        rows.put(Figure.INCIDENTS, flow.incidents());
        rows.put(Figure.UNMET_ENGINEER_MONTHS, flow.unmet());
        rows.put(Figure.PLATFORM, sums.platform());
        rows.put(Figure.INCIDENT_COST, sums.incidentCost());
        rows.put(Figure.CASH_AT_HORIZON, flow.cash()[flow.cash().length - 1]);
        rows.put(Figure.LOWEST_CASH, flow.lowestBeforeRound());
        rows.put(Figure.PITCH, round.pitch());
        rows.put(Figure.RAISE_PROBABILITY, round.raise());
        rows.put(Figure.VALUATION, round.valuation());
        rows.put(Figure.VALUATION_VARIANCE, round.variance());
        rows.put(Figure.EXPECTED_VALUE, round.expected());
        rows.put(Figure.PART_PLATFORM, discounted.platform());
        rows.put(Figure.PART_INCIDENTS, discounted.incidentCost());
        for (Figure figure : Figure.values()) {
            rows.computeIfAbsent(figure, one -> new double[width]);
        }
        if (discounted == sums) {
            rows.put(Figure.PART_ENGINEERING, row(Figure.INFRASTRUCTURE_ENGINEERING));
            rows.put(Figure.PART_AUDIT, row(Figure.COMPLIANCE_COST));
            rows.put(Figure.PART_OPPORTUNITY, row(Figure.OPPORTUNITY_COST));
            rows.put(Figure.PART_ROUND, round.expected());
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
        flow.run(now, new Leg(terms, transition, severity, 0), shared, customers, incidents);
        figures(shared, customers);
    }

    /**
     * Projects a strategy that is moved to later.
     *
     * @param now what is certain of the startup; horizon and round are those that room was made for
     * @param stay the current strategy, stayed on
     * @param months how many months are spent on it first, 0 up to the horizon, which is excluded
     * @param move the strategy that is moved to then
     * @param shared the numbers that all strategies share
     * @param customers users and revenue, gone through already where one path serves all strategies
     * @param incidents what may befall it
     */
    public void runLater(
            Situation now,
            Drawn stay,
            int months,
            Drawn move,
            SharedDraws shared,
            Customers customers,
            Incidents incidents) {
        situation = now;
        before.settle(situation, stay.terms(), stay.draws());
        transition.settleAfter(months, before, situation, move.terms(), move.draws());
        Leg first = new Leg(stay.terms(), before, stay.severity(), 0);
        Leg second = new Leg(move.terms(), transition, move.severity(), months);
        flow.run(now, first, second, shared, customers, incidents);
        transition.countFromNow(months, before);
        figures(shared, customers);
    }

    private void figures(SharedDraws shared, Customers customers) {
        work(shared.engineerCost());
        costs(shared.engineerCost(), customers);
        if (situation.roundMonth() > 0) {
            round.hold(situation, transition, shared, flow);
            if (situation.invested() > 0) {
                gain(row(Figure.RETURN_ON_INVESTED), round.expected(), situation.invested());
            }
        }
        objective(shared.engineerCost(), customers);
        lasting();
        Rows.copy(row(Figure.USERS_AT_HORIZON), customers.users(situation.horizon()));
    }

    /**
     * Tells somebody what the months of the next runs bring.
     *
     * @param who is told from now on; {@link MonthWatch#NONE} for nobody
     */
    public void tell(MonthWatch who) {
        flow.tell(who);
    }

    private void work(double[] engineerCost) {
        double[] product = row(Figure.PRODUCT_ENGINEER_MONTHS);
        Rows.sum(product, flow.productBeforeRound(), flow.productAfterRound());
        share(row(Figure.PRODUCT_SHARE), product, situation.engineers() * situation.horizon());
        Rows.product(row(Figure.PRODUCT_ENGINEERING), engineerCost, product);
    }

    private void costs(double[] engineerCost, Customers customers) {
        Sums sums = flow.sums();
        double[] infrastructure = row(Figure.INFRASTRUCTURE_ENGINEERING);
        engineering(infrastructure, engineerCost, sums);
        double[] total = row(Figure.INFRASTRUCTURE_TOTAL);
        Rows.sum(total, infrastructure, sums.platform());
        Rows.fill(row(Figure.COMPLIANCE_COST), sums.audit());
        ownership(row(Figure.TOTAL_COST_OF_OWNERSHIP), total, sums.incidentCost(), sums.audit());
        opportunity(row(Figure.OPPORTUNITY_COST), beyondCost, engineerCost, sums.workAfterRound());
        Rows.copy(row(Figure.REVENUE), customers.revenueInAll());
    }

    private void objective(double[] engineerCost, Customers customers) {
        Sums discounted = flow.discounted();
        if (discounted != flow.sums()) {
            Rows.times(row(Figure.PART_ROUND), roundDiscount, round.expected());
            engineering(row(Figure.PART_ENGINEERING), engineerCost, discounted);
            Rows.fill(row(Figure.PART_AUDIT), discounted.audit());
            opportunity(row(Figure.PART_OPPORTUNITY), beyondCost, engineerCost, discounted.workAfterRound());
        }
        Rows.times(row(Figure.PART_REVENUE), margin, customers.revenueDiscounted());
        total(
                row(Figure.OBJECTIVE),
                row(Figure.PART_ROUND),
                row(Figure.PART_REVENUE),
                row(Figure.PART_ENGINEERING),
                row(Figure.PART_PLATFORM),
                row(Figure.PART_INCIDENTS),
                row(Figure.PART_AUDIT),
                row(Figure.PART_OPPORTUNITY));
    }

    private static void total(
            double[] out,
            double[] round,
            double[] revenue,
            double[] engineering,
            double[] platform,
            double[] incidents,
            double[] audit,
            double[] opportunity) {
        for (int k = 0; k < out.length; k++) {
            double ownership = engineering[k] + platform[k] + incidents[k] + audit[k];
            out[k] = round[k] + revenue[k] - ownership - opportunity[k];
        }
    }

    private void lasting() {
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
