package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A startup that is on one of two strategies, all three generated.
 *
 * @param startup the startup
 * @param first a strategy
 * @param second another one
 */
public record LawCase(Startup startup, Strategy first, Strategy second) {
    public static final Rules RULES = new Rules(Calibrations.field2026(), Policies.default2());
    static final StrategyId FIRST = StrategyId.of("acme.first");
    static final StrategyId SECOND = StrategyId.of("acme.second");

    private static final int TRIALS = 256;

    /** One month of a plan. */
    record Month(double work, double platform, double cash) {}

    public static LawCase of(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = StartupGenerator.next(random, List.of(FIRST, SECOND));
        boolean known = startup.current().flatMap(CurrentPlatform::strategy).isPresent();
        return new LawCase(
                known ? startup : startup.with(Inputs.CURRENT_STRATEGY, FIRST.value()),
                StrategyGenerator.next(random, FIRST),
                StrategyGenerator.next(random, SECOND));
    }

    /** The same with users now, and with a bill that is stated. */
    public static LawCase live(long seed) {
        return of(seed).with(startup -> startup.usage().live() ? startup : startup.with(Inputs.ACTIVE_USERS, 1_234.0))
                .with(startup ->
                        startup.toBuilder().components(ImmutableMap.of()).build())
                .with(startup -> statesBill(startup) ? startup : startup.with(Inputs.CURRENT_BILL, usd(3_210)));
    }

    private static boolean statesBill(Startup startup) {
        return Inputs.CURRENT_BILL.get(startup).filter(bill -> !bill.isZero()).isPresent();
    }

    public LawCase with(UnaryOperator<Startup> change) {
        return new LawCase(change.apply(startup), first, second);
    }

    public LawCase withStrategies(UnaryOperator<Strategy> change) {
        return new LawCase(startup, change.apply(first), change.apply(second));
    }

    public LawCase paying(Payment... payments) {
        return with(asked -> asked.with(Inputs.PAYMENTS, ImmutableList.copyOf(payments)).toBuilder()
                .current(asked.current().orElseThrow().toBuilder()
                        .payments(ImmutableList.copyOf(payments))
                        .commitment(Optional.empty())
                        .build())
                .build());
    }

    public static Payment payment(int month, double amount, PaymentCondition when) {
        return new Payment(month, month, usd(amount), when);
    }

    public Strategy current() {
        String id = startup.current().flatMap(CurrentPlatform::strategy).orElseThrow();
        return id.equals(FIRST.value()) ? first : second;
    }

    public Strategy other() {
        return current().equals(first) ? second : first;
    }

    public List<Strategy> strategies() {
        return List.of(first, second);
    }

    int horizon() {
        return startup.budget().horizonMonths();
    }

    public double cash() {
        return Amounts.toDouble(startup.budget().cash());
    }

    public Situation situation() {
        return Situation.of(startup, Optional.of(current()), RULES);
    }

    public PlanModel model() {
        return model(RULES);
    }

    public PlanModel model(Rules rules) {
        return new PlanModel(startup, Optional.of(current()), rules);
    }

    Map<Figure, Double> plan(Strategy strategy) {
        return model().likely(strategy, 0);
    }

    public List<Month> months(Strategy strategy) {
        List<Month> months = new ArrayList<>();
        model().watch(
                        strategy,
                        (month, work, platform, cash, incidents) ->
                                months.add(new Month(work[0], platform[0], cash[0])));
        return months;
    }

    Simulation simulation(Strategy strategy) {
        List<SimulationCase> simulated = List.of(new SimulationCase(situation(), strategy));
        Simulation simulation = new Simulation(startup, RULES, 7, simulated, List.of(), Workers.own(1));
        simulation.growTo(TRIALS, done -> {});
        return simulation;
    }

    Signals trials(Strategy strategy) {
        return simulation(strategy).signals(0);
    }

    /** Cash plus objective of a plan, which no amount of cash alone moves while it lasts. */
    public static double objective(Map<Figure, Double> plan) {
        return figure(plan, Figure.OBJECTIVE);
    }

    public static double figure(Map<Figure, Double> plan, Figure figure) {
        return Optional.ofNullable(plan.get(figure)).orElseThrow();
    }

    /** The months until cash runs out, where it does. */
    public static OptionalDouble runway(Map<Figure, Double> plan) {
        double months = figure(plan, Figure.RUNWAY);
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }

    /** The largest amount that any figure of a plan is the sum of, against which rounding is judged. */
    public double scale(Map<Figure, Double> plan) {
        double cost = startup.team().monthlyCostPerEngineer().toEstimate().likely();
        double burn = (startup.team().engineers().value() * cost
                        + Math.abs(Amounts.toDouble(startup.budget().monthlyOtherCosts())))
                * horizon();
        double largest = plan.values().stream()
                .mapToDouble(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return Math.max(1, Math.max(largest, burn + Math.abs(cash())));
    }

    void requireSame(Map<Figure, Double> before, Map<Figure, Double> after, double tolerance) {
        double scale = Math.max(scale(before), scale(after));
        before.forEach((figure, value) -> {
            double now = figure(after, figure);
            boolean same = value.equals(now)
                    || Math.abs(value - now) <= tolerance * Math.max(scale(figure, scale), Math.abs(value));
            assertThat(same)
                    .as("%s of %s: %s and %s", figure, startup.name(), value, now)
                    .isTrue();
        });
    }

    /** Shares and months are judged by themselves, amounts by the largest of them. */
    private static double scale(Figure figure, double largest) {
        return switch (figure) {
            case TIME_TO_PRODUCTION, PRODUCT_SHARE, PITCH, RAISE_PROBABILITY, RUNWAY, STEADY_EFFORT -> 1;
            default -> largest;
        };
    }

    public static BigMoney usd(double amount) {
        return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(amount));
    }
}
