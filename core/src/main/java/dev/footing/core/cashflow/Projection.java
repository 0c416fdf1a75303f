package dev.footing.core.cashflow;

import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.policy.Rules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a strategy does to a startup, trial by trial: the whole model, from drawn numbers to figures. It holds the rows
 * that it works in; one instance serves one thread, and each run replaces the figures of the one before.
 */
public final class Projection {
    private final double roundShare;
    private final boolean opportunityInAllMonths;
    private final boolean ruins;
    private final double opportunityMultiple;
    private final double beyondCost;
    private final double margin;
    private final double roundDiscount;
    private final Transition before;
    private final Transition transition;
    private final CashFlow flow;
    private final Round round;
    private final Map<Figure, double[]> rows = new EnumMap<>(Figure.class);
    private final Map<ObjectivePart, double[]> parts = new EnumMap<>(ObjectivePart.class);
    private Situation situation;

    /**
     * Makes room.
     *
     * @param situation what is certain of the startup
     * @param rules calibration and policy
     * @param width how many trials
     */
    public Projection(Situation situation, Rules rules, int width) {
        Calibration calibration = rules.calibration();
        Policy policy = rules.policy();
        this.situation = situation;
        this.roundShare = policy.roundShare().value();
        this.opportunityInAllMonths = policy.opportunityMonths() == OpportunityMonths.ALL;
        this.ruins = policy.ruin();
        this.opportunityMultiple = policy.opportunityMultiple().value();
        this.beyondCost = opportunityMultiple - 1;
        this.margin = policy.margin().value();
        double[] discounts = discounts(situation, policy);
        this.roundDiscount = discounts.length == 0 ? 1 : discounts[situation.calibratedRoundMonth()];
        this.before = new Transition(width);
        this.transition = new Transition(width);
        this.flow = new CashFlow(situation, calibration.overlap().value(), discounts, width);
        this.round = new Round(calibration, situation.calibratedRoundMonth(), width);
        name(width);
    }

    /** Gives each figure its row: one that the model fills anyway where there is one. */
    private void name(int width) {
        CashFlowSums sums = flow.sums();
        CashFlowSums discounted = flow.discounted();
        rows.put(Figure.TIME_TO_PRODUCTION, transition.months());
        rows.put(Figure.STEADY_EFFORT, transition.steadyEffort());
        rows.put(Figure.INCIDENTS, flow.incidents());
        rows.put(Figure.UNMET_ENGINEER_MONTHS, flow.unmet());
        rows.put(Figure.PLATFORM, sums.platform());
        rows.put(Figure.CREDITS_USED, flow.creditsUsed());
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
            rows.computeIfAbsent(figure, unnamed -> new double[width]);
            if (discounted == sums) {
                figure.undiscounted().stream()
                        .filter(same -> roundShare == 1 || same != Figure.EXPECTED_VALUE)
                        .forEach(same -> rows.put(figure, row(same)));
            }
        }
        for (ObjectivePart part : ObjectivePart.values()) {
            boolean sum = !part.isTerm() && part != ObjectivePart.OBJECTIVE;
            parts.put(part, sum ? new double[width] : row(Figure.of(part)));
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
        flow.run(now, new StrategyPeriod(terms, transition, severity, 0), shared, customers, incidents);
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
            DrawnStrategy stay,
            int months,
            DrawnStrategy move,
            SharedDraws shared,
            Customers customers,
            Incidents incidents) {
        situation = now;
        before.settle(situation, stay.terms(), stay.draws());
        transition.settleAfter(months, before, situation, move.terms(), move.draws());
        StrategyPeriod first = new StrategyPeriod(stay.terms(), before, stay.severity(), 0);
        StrategyPeriod second = new StrategyPeriod(move.terms(), transition, move.severity(), months);
        flow.run(now, first, second, shared, customers, incidents);
        transition.countFromNow(months, before);
        figures(shared, customers);
    }

    /**
     * Says that all numbers have been drawn anew: until it is said again, those of one strategy are the same in every
     * run. So moves to one strategy in different months share what is the same in them. It changes no bit of any
     * figure.
     *
     * @param customers whom all runs are given
     */
    public void drawnAnew(Customers customers) {
        flow.drawnAnew(customers);
    }

    private void figures(SharedDraws shared, Customers customers) {
        work(shared.engineerCost());
        costs(shared.engineerCost(), customers);
        if (situation.calibratedRoundMonth() > 0) {
            round.hold(situation, transition, shared, flow);
            if (situation.invested() > 0) {
                gain(row(Figure.RETURN_ON_INVESTED), round.expected(), situation.invested());
            }
        }
        lasting();
        if (ruins) {
            ruin(shared.engineerCost(), customers);
        }
        objective(shared.engineerCost(), customers);
        Rows.copy(row(Figure.USERS_AT_HORIZON), customers.users(situation.horizon()));
    }

    /**
     * Has the months of the next runs watched.
     *
     * @param who watches from now on; {@link MonthWatch#NONE} for no one
     */
    public void watch(MonthWatch who) {
        flow.watch(who);
    }

    private void work(double[] engineerCost) {
        double[] product = row(Figure.PRODUCT_ENGINEER_MONTHS);
        Rows.sum(product, flow.productBeforeRound(), flow.productAfterRound());
        share(row(Figure.PRODUCT_SHARE), product, situation.engineers() * situation.horizon());
        Rows.product(row(Figure.PRODUCT_ENGINEERING), engineerCost, product);
    }

    private void costs(double[] engineerCost, Customers customers) {
        CashFlowSums sums = flow.sums();
        double[] infrastructure = row(Figure.INFRASTRUCTURE_ENGINEERING);
        engineering(infrastructure, engineerCost, sums);
        double[] total = row(Figure.INFRASTRUCTURE_TOTAL);
        Rows.sum(total, infrastructure, sums.platform());
        Rows.fill(row(Figure.COMPLIANCE_COST), sums.audit());
        ownership(row(Figure.TOTAL_COST_OF_OWNERSHIP), total, sums.incidentCost(), sums.audit());
        opportunity(row(Figure.OPPORTUNITY_COST), engineerCost, sums);
        Rows.copy(row(Figure.REVENUE), customers.revenueInAll());
    }

    private void objective(double[] engineerCost, Customers customers) {
        CashFlowSums discounted = flow.discounted();
        if (row(Figure.PART_ROUND) != round.expected()) {
            Rows.times(row(Figure.PART_ROUND), roundShare * roundDiscount, round.expected());
        }
        if (discounted != flow.sums()) {
            engineering(row(Figure.PART_ENGINEERING), engineerCost, discounted);
            Rows.fill(row(Figure.PART_AUDIT), discounted.audit());
            opportunity(row(Figure.PART_OPPORTUNITY), engineerCost, discounted);
        }
        Rows.times(row(Figure.PART_REVENUE), margin, customers.revenueDiscounted());
        addUp(ObjectivePart.OBJECTIVE);
    }

    private void ruin(double[] engineerCost, Customers customers) {
        double[] ruin = row(Figure.RUIN);
        double[] beyondMargin = row(Figure.PART_REVENUE);
        Rows.times(beyondMargin, 1 - margin, customers.revenueDiscounted());
        double[] worth = row(Figure.OBJECTIVE);
        Rows.times(worth, opportunityMultiple, engineerCost);
        flow.runOut().ruin(ruin, row(Figure.RUNWAY), beyondMargin, worth);
    }

    private void opportunity(double[] out, double[] engineerCost, CashFlowSums sums) {
        opportunity(out, beyondCost, engineerCost, sums.workAfterRound());
        if (opportunityInAllMonths) {
            addOpportunity(out, beyondCost, engineerCost, sums.workBeforeRound());
        }
    }

    /** Adds up a part of the objective in the order of its terms, trial by trial; see {@link ObjectivePart#addUp}. */
    private double[] addUp(ObjectivePart part) {
        double[] sum = row(part);
        boolean first = true;
        for (ObjectivePart inner : part.parts()) {
            double[] amounts = addUp(inner);
            if (first) {
                Rows.copy(sum, amounts);
                first = false;
            } else if (inner.isCost() == part.isCost()) {
                Rows.add(sum, amounts);
            } else {
                Rows.subtract(sum, amounts);
            }
        }
        return sum;
    }

    private void lasting() {
        notNegative(row(Figure.LASTS), flow.lowestBeforeRound());
        notNegative(row(Figure.LASTS_TO_HORIZON), flow.lowest());
        flow.runOut().runway(row(Figure.RUNWAY));
    }

    private static void engineering(double[] out, double[] engineerCost, CashFlowSums sums) {
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

    private static void addOpportunity(double[] out, double beyondCost, double[] engineerCost, double[] work) {
        for (int k = 0; k < out.length; k++) {
            out[k] += beyondCost * engineerCost[k] * work[k];
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
            throw new InternalFaultException("No row for " + figure + ".");
        }
        return row;
    }

    /**
     * Gives a part of the objective in the last run, discounted.
     *
     * @param part a term or a sum of terms
     * @return its amounts, one a trial, of a cost positive ones; replaced by the next run
     */
    public double[] row(ObjectivePart part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow();
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
