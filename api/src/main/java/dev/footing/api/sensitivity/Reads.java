package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyParameters;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which numbers the model reads for each leaf of the objective, by path; the page on the model has the formulas.
 *
 * @param inputs ids of inputs
 * @param own parameters of the strategy itself
 * @param current parameters of the strategy that the startup is on
 * @param calibration parameters of the world
 * @param policy rules of judgement
 */
record Reads(
        ImmutableSet<String> inputs,
        ImmutableSet<String> own,
        ImmutableSet<String> current,
        ImmutableSet<String> calibration,
        ImmutableSet<String> policy) {
    private static final Reads NONE =
            new Reads(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    /** When production begins, and how much work it takes until then. */
    private static final Reads TRANSITION = NONE.inputs(
                    Inputs.ENGINEERS,
                    Inputs.ACTIVE_USERS,
                    Inputs.CURRENT_STRATEGY,
                    Inputs.CURRENT_MONTHS,
                    Inputs.INFRASTRUCTURE_TIME_SHARE,
                    Inputs.HORIZON)
            .inputs(expertise())
            .own("timeToProduction", "overrunSigma", "buildEffort", "requiredExpertise")
            .current("exitEffort", "steadyEffort", "requiredExpertise")
            .calibration("gapDelay", "gapBuild", "gapSteady")
            .policy("discountRate");

    /** How many incidents there are. */
    private static final Reads INCIDENTS =
            TRANSITION.own("incidentRate").current("incidentRate").calibration("gapIncidents");

    /** The engineers' work on infrastructure, month by month. */
    private static final Reads WORK = INCIDENTS
            .inputs(Inputs.COMPLIANCE_MONTH)
            .own("steadyEffort", "hires", "hiringDelayMonths")
            .own("incidentEffort", "complianceEffort", "complianceMonths");

    /** Users, month by month; where growth follows product work, that work, too. */
    private static final Reads USERS = WORK.inputs(
                    Inputs.LAUNCH_USERS, Inputs.MONTHLY_GROWTH, Inputs.GROWTH_VOLATILITY, Inputs.CORRELATIONS)
            .calibration("growthElasticity");

    private static final Reads ENGINEERING = WORK.inputs(Inputs.COST_PER_ENGINEER, Inputs.CORRELATIONS);

    private static final Reads REVENUE = USERS.inputs(Inputs.REVENUE_PER_USER);

    private static final Reads PLATFORM = USERS.inputs(
                    Inputs.CURRENT_BILL, Inputs.LIST_PRICE, Inputs.PAYMENTS, Inputs.PEAK_TO_AVERAGE, Inputs.CREDITS)
            .inputs(BillInputs.COMMITMENT, BillInputs.COMMITMENT_END)
            .inputs(componentCosts())
            .own("platformFixed", "platformPerUser", "includedUsers", "priceIndex", "elastic", "paysForPeak")
            .own(componentPrices())
            .own("setupCost", "setupCost.floor", "setupCost.monthsOfListPriceBill", "setupCost.factor")
            .current("platformFixed", "platformPerUser", "includedUsers", "priceIndex", "elastic", "paysForPeak")
            .current(componentPrices())
            .calibration("overlap", "peakReference", "liveUsers");

    private static final Reads INCIDENT_COST =
            INCIDENTS.own("incidentCost").and(REVENUE).calibration("incidentRevenueShare");

    private static final Reads AUDIT = NONE.inputs(Inputs.COMPLIANCE_MONTH, Inputs.HORIZON)
            .own("complianceCost")
            .policy("discountRate");

    private static final Reads OPPORTUNITY =
            ENGINEERING.inputs(Inputs.FUNDING_MONTH).policy("opportunityMultiple", "opportunityMonths");

    /** The pitch hangs on product work; whether it comes to one, on everything that costs or brings cash. */
    private static final Reads ROUND = ENGINEERING
            .and(REVENUE)
            .and(PLATFORM)
            .and(INCIDENT_COST)
            .and(AUDIT)
            .inputs(Inputs.FUNDING_MONTH, Inputs.FUNDING_STAGE, Inputs.INVESTED, Inputs.CASH, Inputs.OTHER_COSTS)
            .policy("roundShare", "seedLimit", "revenueLimit")
            .calibration("round.chance24", "round.medianMonths", "round.sigma")
            .calibration("round.intercept", "round.slope", "round.logSlope", "round.referenceShare")
            .calibration("valuation.lowBase", "valuation.lowSlope", "valuation.highBase", "valuation.highSlope")
            .calibration("valuation.amount");

    private static final Reads RUIN = REVENUE.and(ENGINEERING)
            .and(PLATFORM)
            .and(INCIDENT_COST)
            .and(AUDIT)
            .inputs(Inputs.CASH, Inputs.OTHER_COSTS)
            .policy("ruin", "margin", "opportunityMultiple", "discountRate");

    static Reads of(ObjectivePart leaf) {
        return switch (leaf) {
            case EXPECTED_ROUND -> ROUND;
            case REVENUE_MARGIN -> REVENUE.policy("margin");
            case INFRASTRUCTURE_ENGINEERING -> ENGINEERING;
            case PLATFORM -> PLATFORM;
            case INCIDENTS -> INCIDENT_COST;
            case COMPLIANCE -> AUDIT;
            case OPPORTUNITY -> OPPORTUNITY;
            case RUIN -> RUIN;
            case OBJECTIVE, TOTAL_COST_OF_OWNERSHIP -> throw new IllegalArgumentException(leaf + " is no leaf.");
        };
    }

    private static Input<?>[] expertise() {
        return Arrays.stream(ExpertiseArea.values())
                .map(area -> Inputs.find("/expertise/" + area.id()).orElseThrow())
                .toArray(Input<?>[]::new);
    }

    private static Input<?>[] componentCosts() {
        return Arrays.stream(Component.values()).map(BillInputs::monthlyCost).toArray(Input<?>[]::new);
    }

    private static String[] componentPrices() {
        return Arrays.stream(Component.values())
                .map(StrategyParameters::priceIndexOf)
                .toArray(String[]::new);
    }

    private Reads inputs(Input<?>... more) {
        String[] ids = Arrays.stream(more).map(Input::id).toArray(String[]::new);
        return new Reads(joined(inputs, ids), own, current, calibration, policy);
    }

    private Reads own(String... more) {
        return new Reads(inputs, joined(own, more), current, calibration, policy);
    }

    private Reads current(String... more) {
        return new Reads(inputs, own, joined(current, more), calibration, policy);
    }

    private Reads calibration(String... more) {
        return new Reads(inputs, own, current, joined(calibration, more), policy);
    }

    private Reads policy(String... more) {
        return new Reads(inputs, own, current, calibration, joined(policy, more));
    }

    private Reads and(Reads other) {
        return new Reads(
                union(inputs, other.inputs),
                union(own, other.own),
                union(current, other.current),
                union(calibration, other.calibration),
                union(policy, other.policy));
    }

    private static ImmutableSet<String> joined(ImmutableSet<String> some, String... more) {
        return union(some, ImmutableSet.copyOf(more));
    }

    private static ImmutableSet<String> union(ImmutableSet<String> some, ImmutableSet<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(ImmutableSet.toImmutableSet());
    }
}
