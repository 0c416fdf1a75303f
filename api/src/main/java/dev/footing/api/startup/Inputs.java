package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Input.Spec;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.BigMoney;

/**
 * The table of everything that can be stated of a startup. Documents are read and written by it, ranges are checked by
 * it, evidence, correlations, break-even and sensitivity name its ids; there is no second list of fields.
 *
 * <pre>{@code
 * for (Input<?> input : Inputs.all()) {
 *     System.out.println(input.id() + ": " + input.label());
 * }
 * }</pre>
 */
public final class Inputs {
    /** What the startup is called. */
    public static final Input<String> NAME = text("/name", "name")
            .presence(Presence.REQUIRED)
            .bind(s -> Optional.of(s.name()), (d, v) -> d.startup.name(v));

    /** The day from which months count. */
    public static final Input<LocalDate> AS_OF = new Spec<>(
                    "/asOf", "day from which months count", Form.of(Form.Kind.DATE), LocalDate.class)
            .bind(Startup::asOf, (d, v) -> d.startup.asOf(v));

    /** How far it has come. */
    public static final Input<Phase> PHASE =
            Spec.choice("/phase", "phase", Phase.class).bind(Startup::phase, (d, v) -> d.startup.phase(v));

    /** Months since it was founded. */
    public static final Input<Double> AGE = number("/ageMonths", "age")
            .range(Months.RANGE)
            .bind(s -> value(s.ageMonths()), (d, v) -> d.startup.ageMonths(Months.of(v)));

    /** The currency of every amount. It is settled when a draft begins and cannot be changed by itself. */
    public static final Input<String> CURRENCY = text("/budget/currency", "currency of every amount")
            .standIn(s -> Optional.of(StartupDraft.DEFAULT_CURRENCY.getCode()))
            .bind(s -> Optional.of(s.budget().currency().getCode()), StartupDraft::requireCurrency);

    /** The cash at hand. */
    public static final Input<BigMoney> CASH = amount("/budget/cash", "cash now")
            .range(Budget.CASH)
            .presence(Presence.REQUIRED)
            .bind(s -> Optional.of(s.budget().cash()), (d, v) -> d.budget.cash(v));

    /** What is paid each month for neither engineers nor infrastructure. */
    public static final Input<BigMoney> OTHER_COSTS = amount("/budget/monthlyOtherCosts", "other monthly costs")
            .range(Budget.OTHER_COSTS)
            .implicit(BigMoney::zero)
            .bind(s -> Optional.of(s.budget().monthlyOtherCosts()), (d, v) -> d.budget.monthlyOtherCosts(v));

    /** How many months ahead are planned. */
    public static final Input<Integer> HORIZON = whole("/budget/horizonMonths", "horizon")
            .range(Budget.HORIZON)
            .implicit(Budget.DEFAULT_HORIZON)
            .bind(s -> Optional.of(s.budget().horizonMonths()), (d, v) -> d.budget.horizonMonths(v));

    /** Engineers. */
    public static final Input<Double> ENGINEERS = number("/team/engineers", "engineers")
            .range(Team.ENGINEERS)
            .presence(Presence.REQUIRED)
            .bind(s -> Optional.of(s.team().engineers().value()), (d, v) -> d.team.engineers(Fte.of(v)));

    /** Loaded cost of an engineer. */
    public static final Input<MoneyEstimate> COST_PER_ENGINEER = amountEstimate(
                    "/team/monthlyCostPerEngineer", "loaded monthly cost of an engineer")
            .range(Team.COST)
            .presence(Presence.REQUIRED)
            .bind(s -> Optional.of(s.team().monthlyCostPerEngineer()), (d, v) -> d.team.monthlyCostPerEngineer(v));

    /** Engineers whose work is infrastructure. */
    public static final Input<Double> INFRASTRUCTURE_ENGINEERS = number(
                    "/team/infrastructureEngineers", "engineers whose work is infrastructure")
            .range(Fte.RANGE)
            .bind(s -> value(s.team().infrastructureEngineers()), (d, v) -> d.team.infrastructureEngineers(Fte.of(v)));

    /** The share of engineering that is planned for infrastructure. */
    public static final Input<Double> PLANNED_INFRASTRUCTURE_SHARE = number(
                    "/team/plannedInfrastructureShare", "planned share of engineering for infrastructure")
            .range(Share.RANGE)
            .bind(
                    s -> value(s.team().plannedInfrastructureShare()),
                    (d, v) -> d.team.plannedInfrastructureShare(Share.of(v)));

    /** Active users now. */
    public static final Input<Double> ACTIVE_USERS = number("/usage/activeUsers", "active users now")
            .range(Users.RANGE)
            .implicit(0.0)
            .bind(s -> Optional.of(s.usage().activeUsers().value()), (d, v) -> d.usage.activeUsers(Users.of(v)));

    /** Users at the launch. */
    public static final Input<Estimate> LAUNCH_USERS = estimate("/usage/launchUsers", "users at launch")
            .range(Users.RANGE)
            .implicit(Usage.NONE)
            .bind(s -> Optional.of(s.usage().launchUsers()), (d, v) -> d.usage.launchUsers(v));

    /** Growth of users. */
    public static final Input<Estimate> MONTHLY_GROWTH = estimate("/usage/monthlyGrowth", "monthly growth of users")
            .range(Usage.GROWTH)
            .implicit(Usage.NONE)
            .bind(s -> Optional.of(s.usage().monthlyGrowth()), (d, v) -> d.usage.monthlyGrowth(v));

    /** How much growth varies from month to month. */
    public static final Input<Double> GROWTH_VOLATILITY = number(
                    "/usage/growthVolatility", "standard deviation of monthly growth")
            .range(Usage.VOLATILITY)
            .implicit(0.0)
            .bind(
                    s -> Optional.of(s.usage().growthVolatility().value()),
                    (d, v) -> d.usage.growthVolatility(PerMonth.of(v)));

    /** Revenue of an active user. */
    public static final Input<MoneyEstimate> REVENUE_PER_USER = amountEstimate(
                    "/usage/monthlyRevenuePerUser", "monthly revenue of an active user")
            .range(Usage.REVENUE)
            .standIn(s ->
                    Optional.of(MoneyEstimate.fixed(BigMoney.zero(s.budget().currency()))))
            .bind(s -> s.usage().monthlyRevenuePerUser(), (d, v) -> d.usage.monthlyRevenuePerUser(v));

    /** The busiest hour against the average one. */
    public static final Input<Double> PEAK_TO_AVERAGE = number(
                    "/usage/peakToAverage", "load of the busiest hour over the average hour")
            .range(Usage.PEAK)
            .bind(s -> value(s.usage().peakToAverage()), (d, v) -> d.usage.peakToAverage(Ratio.of(v)));

    /** The month of the next round. */
    public static final Input<Integer> FUNDING_MONTH = whole("/funding/month", "month of the next round")
            .range(Funding.MONTH)
            .presence(Presence.REQUIRED_IN_GROUP)
            .bind(s -> s.funding().map(Funding::month), (d, v) -> d.funding().month(v));

    /** The money whose return is reported. */
    public static final Input<BigMoney> INVESTED = amount("/funding/invested", "money whose return is reported")
            .range(Funding.INVESTED)
            .standIn(s -> s.funding().map(funding -> s.budget().cash()))
            .bind(
                    s -> s.funding().flatMap(Funding::invested),
                    (d, v) -> d.funding().invested(v));

    /** Which round is next. */
    public static final Input<FundingStage> FUNDING_STAGE = Spec.choice(
                    "/funding/stage", "stage of the next round", FundingStage.class)
            .bind(
                    s -> s.funding().flatMap(Funding::stage),
                    (d, v) -> d.funding().stage(v));

    /** The month in which an audit is first demanded. */
    public static final Input<Integer> COMPLIANCE_MONTH = whole(
                    "/compliance/month", "month in which an audit is first demanded")
            .range(ComplianceDemand.MONTH)
            .bind(
                    s -> s.compliance().flatMap(ComplianceDemand::month),
                    (d, v) -> d.compliance().month(v));

    /** What a rule against buying covers. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableSortedSet<Component>> COMPLIANCE_COVERS = new Spec<
                    ImmutableSortedSet<Component>>(
                    "/compliance/covers",
                    "components that a rule against buying covers",
                    Form.choices(Component.class),
                    (Class) ImmutableSortedSet.class)
            .bind(
                    s -> s.compliance().flatMap(ComplianceDemand::covers),
                    (d, v) -> d.compliance().covers(v));

    /** The strategy that it is on. */
    public static final Input<String> CURRENT_STRATEGY = text("/current/strategy", "strategy it is on now")
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::strategy),
                    (d, v) -> d.current().strategy(v));

    /** Months on the current strategy. */
    public static final Input<Double> CURRENT_MONTHS = number("/current/months", "months spent on the current strategy")
            .range(Months.RANGE)
            .implicit(0.0)
            .bind(
                    s -> s.current().map(current -> current.months().value()),
                    (d, v) -> d.current().months(Months.of(v)));

    /** The bill for the platform now. */
    public static final Input<BigMoney> CURRENT_BILL = amount(
                    "/current/monthlyPlatformCost", "monthly bill for the platform now")
            .range(CurrentPlatform.BILL)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::monthlyPlatformCost),
                    (d, v) -> d.current().monthlyPlatformCost(v));

    /** The list price of what it runs on. */
    public static final Input<BigMoney> LIST_PRICE = amount(
                    "/current/monthlyListPrice", "monthly list price of what it runs on now")
            .range(CurrentPlatform.LIST_PRICE)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::monthlyListPrice),
                    (d, v) -> d.current().monthlyListPrice(v));

    /** Money that is due in certain months. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableList<Payment>> PAYMENTS = new Spec<ImmutableList<Payment>>(
                    "/current/payments", "dated payments", Form.of(Form.Kind.RECORDS), (Class) ImmutableList.class)
            .bind(
                    s -> s.current().map(CurrentPlatform::payments).filter(payments -> !payments.isEmpty()),
                    (d, v) -> d.current().payments(v));

    /** Money of vendors' programmes that pays platform bills. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableList<Credit>> CREDITS = new Spec<ImmutableList<Credit>>(
                    "/budget/credits", "credits of vendors", Form.of(Form.Kind.RECORDS), (Class) ImmutableList.class)
            .bind(
                    s -> Optional.of(s.budget().credits()).filter(credits -> !credits.isEmpty()),
                    (d, v) -> d.budget.credits(v));

    /** The measured share of engineering that goes into infrastructure. */
    public static final Input<Double> INFRASTRUCTURE_TIME_SHARE = observation(
            "infrastructureTimeShare",
            "share of engineering time on infrastructure",
            Share.RANGE,
            s -> value(s.observations().infrastructureTimeShare()),
            (d, v) -> d.observations.infrastructureTimeShare(Share.of(v)));

    /** Releases a month. */
    public static final Input<Double> RELEASES_PER_MONTH = observation(
            "releasesPerMonth",
            "releases to customers a month",
            PerMonth.RANGE,
            s -> value(s.observations().releasesPerMonth()),
            (d, v) -> d.observations.releasesPerMonth(PerMonth.of(v)));

    /** The burn against the plan. */
    public static final Input<Double> BURN_MULTIPLE = observation(
            "burnMultipleOfPlan",
            "burn as a multiple of the plan",
            Ratio.RANGE,
            s -> value(s.observations().burnMultipleOfPlan()),
            (d, v) -> d.observations.burnMultipleOfPlan(Ratio.of(v)));

    /** The share of time in which the product was up. */
    public static final Input<Double> UPTIME = observation(
            "uptime",
            "share of time up",
            Share.RANGE,
            s -> value(s.observations().uptime()),
            (d, v) -> d.observations.uptime(Share.of(v)));

    /** Security incidents so far. */
    public static final Input<Integer> SECURITY_INCIDENTS = whole(
                    "/observations/securityIncidents", "security incidents so far")
            .range(Observations.INCIDENTS)
            .bind(s -> s.observations().securityIncidents(), (d, v) -> d.observations.securityIncidents(v));

    /** Months since customers last got a feature. */
    public static final Input<Double> MONTHS_SINCE_FEATURE = observation(
            "monthsSinceLastCustomerFeature",
            "months since customers last got a feature",
            Months.RANGE,
            s -> value(s.observations().monthsSinceLastCustomerFeature()),
            (d, v) -> d.observations.monthsSinceLastCustomerFeature(Months.of(v)));

    /** Serious incidents on the current strategy. */
    public static final Input<Integer> SERIOUS_INCIDENTS = whole(
                    "/observations/seriousIncidents", "serious incidents on the current strategy")
            .range(Observations.SERIOUS_INCIDENTS)
            .bind(s -> s.observations().seriousIncidents(), (d, v) -> d.observations.seriousIncidents(v));

    /** Months over which serious incidents were counted. */
    public static final Input<Double> OBSERVED_MONTHS = number(
                    "/observations/months", "months over which serious incidents were counted")
            .range(Observations.MONTHS)
            .standIn(s -> s.observations()
                    .seriousIncidents()
                    .flatMap(counted ->
                            s.current().map(current -> current.months().value()))
                    .filter(Observations.MONTHS::contains))
            .bind(s -> value(s.observations().months()), (d, v) -> d.observations.months(Months.of(v)));

    /** Why the team leans the way it does. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableSortedSet<Motive>> MOTIVES = new Spec<ImmutableSortedSet<Motive>>(
                    "/motives", "motives", Form.choices(Motive.class), (Class) ImmutableSortedSet.class)
            .bind(
                    s -> s.motives().isEmpty() ? Optional.empty() : Optional.of(s.motives()),
                    (d, v) -> d.startup.motives(v));

    /** Optimizations that are planned. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableList<PlannedOptimization>> PLANNED_OPTIMIZATIONS = new Spec<
                    ImmutableList<PlannedOptimization>>(
                    "/plannedOptimizations", "planned optimizations", Form.of(Form.Kind.RECORDS), (Class)
                            ImmutableList.class)
            .bind(
                    s -> s.plannedOptimizations().isEmpty() ? Optional.empty() : Optional.of(s.plannedOptimizations()),
                    (d, v) -> d.startup.plannedOptimizations(v));

    /** Rank correlations between uncertain inputs. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final Input<ImmutableList<Correlation>> CORRELATIONS = new Spec<ImmutableList<Correlation>>(
                    "/correlations", "rank correlations", Form.of(Form.Kind.RECORDS), (Class) ImmutableList.class)
            .bind(
                    s -> s.correlations().isEmpty() ? Optional.empty() : Optional.of(s.correlations()),
                    (d, v) -> d.startup.correlations(v));

    private static final InputTable TABLE = new InputTable();

    private Inputs() {}

    /** {@return every input, in the order of the profile} */
    public static ImmutableList<Input<?>> all() {
        return TABLE.all();
    }

    /**
     * Finds an input.
     *
     * @param id a JSON pointer such as {@code /team/engineers}
     * @return the input of that id, or empty where there is none
     */
    public static Optional<Input<?>> find(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(TABLE.byId().get(id));
    }

    /** {@return the ids of all inputs} */
    public static ImmutableSortedSet<String> ids() {
        return TABLE.byId().keySet();
    }

    static Spec<String> text(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.TEXT), String.class);
    }

    static Spec<Boolean> yesNo(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.YES_NO), Boolean.class);
    }

    static Spec<BigMoney> amount(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.AMOUNT), BigMoney.class);
    }

    private static Spec<Double> number(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.NUMBER), Double.class);
    }

    private static Spec<Integer> whole(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.WHOLE), Integer.class);
    }

    private static Spec<Estimate> estimate(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.ESTIMATE), Estimate.class);
    }

    private static Spec<MoneyEstimate> amountEstimate(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.AMOUNT_ESTIMATE), MoneyEstimate.class);
    }

    private static Input<Double> observation(
            String name,
            String label,
            Range range,
            Function<Startup, Optional<Double>> getter,
            BiConsumer<StartupDraft, Double> setter) {
        return number("/observations/" + name, label).range(range).bind(getter, setter);
    }

    private static Optional<Double> value(Optional<? extends Measure> measure) {
        return measure.map(Measure::value);
    }
}
