package dev.footing.api;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Commitment;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.CreditUse;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Every attribute that is a stated amount or an estimate of one, with the values that it may have. */
final class AmountTable {
    private static final Range AMOUNT = Range.of(0, 1e15, Unit.MONEY);
    private static final Range ANY = Range.FINITE;
    private static final BigMoney MOST = usd(new BigDecimal(Double.MAX_VALUE));
    private static final BigMoney ONE = Examples.usd("1");

    /**
     * One amount.
     *
     * @param id type and accessor
     * @param name what a message calls it
     * @param range the values that it may have, written down apart from the code
     * @param build makes a value that has the amount
     * @param read reads the amount, or the estimate of it, again
     */
    record Attribute(
            String id, String name, Range range, Function<BigMoney, Object> build, Function<Object, Object> read) {
        BigMoney amount(BigMoney amount) {
            Object found = read.apply(build.apply(amount));
            if (found instanceof Optional<?> optional) {
                found = optional.orElseThrow();
            }
            return found instanceof MoneyEstimate estimate ? estimate.anchors().get(0) : (BigMoney) found;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static final ImmutableList<Attribute> ALL = ImmutableList.<Attribute>builder()
            .addAll(startup())
            .addAll(strategy())
            .addAll(option())
            .addAll(valuation())
            .addAll(forms())
            .addAll(rules())
            .add(of(
                    "ExchangeRate.rate",
                    "rate",
                    Range.above(0, 1e6, Unit.NONE),
                    v -> new ExchangeRate(CurrencyUnit.EUR, v, "a source", LocalDate.of(2026, 5, 4)),
                    ExchangeRate::rate))
            .build();

    /** Amounts that cannot have every value of their range at once with the amounts beside them. */
    static final ImmutableList<Attribute> BESIDE_OTHERS = ImmutableList.of(
            of("MoneyEstimate.Pert.low", "low", ANY, v -> new MoneyEstimate.Pert(v, v, MOST), MoneyEstimate.Pert::low),
            of(
                    "MoneyEstimate.Pert.high",
                    "high",
                    ANY,
                    v -> new MoneyEstimate.Pert(MOST.negated(), MOST.negated(), v),
                    MoneyEstimate.Pert::high));

    private AmountTable() {}

    static BigMoney usd(BigDecimal amount) {
        return BigMoney.of(CurrencyUnit.USD, amount);
    }

    private static List<Attribute> startup() {
        return List.of(
                of("Budget.cash", "cash", AMOUNT, v -> Budget.builder().cash(v).build(), Budget::cash),
                of(
                        "Budget.monthlyOtherCosts",
                        "monthlyOtherCosts",
                        Range.of(-1e15, 1e15, Unit.MONEY_PER_MONTH),
                        v -> Budget.builder().cash(ONE).monthlyOtherCosts(v).build(),
                        Budget::monthlyOtherCosts),
                of(
                        "Team.monthlyCostPerEngineer",
                        "monthlyCostPerEngineer",
                        AMOUNT,
                        v -> Team.builder()
                                .engineers(1)
                                .monthlyCostPerEngineer(v)
                                .build(),
                        Team::monthlyCostPerEngineer),
                of(
                        "Usage.monthlyRevenuePerUser",
                        "monthlyRevenuePerUser",
                        AMOUNT,
                        v -> Usage.builder()
                                .monthlyRevenuePerUser(MoneyEstimate.fixed(v))
                                .build(),
                        Usage::monthlyRevenuePerUser),
                of(
                        "Funding.invested",
                        "invested",
                        AMOUNT,
                        v -> Funding.builder().month(1).invested(v).build(),
                        Funding::invested),
                of(
                        "CurrentPlatform.monthlyPlatformCost",
                        "monthlyPlatformCost",
                        AMOUNT,
                        v -> CurrentPlatform.builder().monthlyPlatformCost(v).build(),
                        CurrentPlatform::monthlyPlatformCost),
                of(
                        "CurrentPlatform.monthlyListPrice",
                        "monthlyListPrice",
                        Range.above(0, 1e15, Unit.MONEY_PER_MONTH),
                        v -> CurrentPlatform.builder().monthlyListPrice(v).build(),
                        CurrentPlatform::monthlyListPrice),
                of(
                        "Payment.amount",
                        "amount",
                        AMOUNT,
                        v -> Payment.inMonth(1, v, PaymentCondition.STAYING),
                        Payment::amount),
                of("Credit.amount", "amount", Range.above(0, 1e15, Unit.MONEY), v -> Credit.of(v, 6), Credit::amount),
                of(
                        "CreditUse.monthly",
                        "monthly",
                        AMOUNT,
                        v -> CreditUse.builder().monthly(v).build(),
                        CreditUse::monthly),
                of(
                        "Commitment.monthly",
                        "monthly",
                        AMOUNT,
                        v -> Commitment.builder().monthly(v).build(),
                        Commitment::monthly),
                of(
                        "ComponentUse.monthlyCost",
                        "monthlyCost",
                        AMOUNT,
                        v -> ComponentUse.builder()
                                .sourcing(ComponentSourcing.CUSTOM)
                                .monthlyCost(v)
                                .build(),
                        ComponentUse::monthlyCost));
    }

    private static List<Attribute> rules() {
        Range limit = Range.above(0, 1e15, Unit.MONEY);
        return List.of(
                of(
                        "Calibration.sizeReference",
                        "sizeReference",
                        limit,
                        v -> Examples.calibration().sizeReference(v).build(),
                        Calibration::sizeReference),
                of(
                        "Policy.seedLimit",
                        "seedLimit",
                        limit,
                        v -> Examples.policy().seedLimit(v).build(),
                        Policy::seedLimit),
                of(
                        "Policy.revenueLimit",
                        "revenueLimit",
                        limit,
                        v -> Examples.policy().revenueLimit(v).build(),
                        Policy::revenueLimit));
    }

    private static List<Attribute> strategy() {
        return List.of(
                strategy("platformFixed", (b, v) -> b.platformFixed(v), Strategy::platformFixed),
                strategy("platformPerUser", (b, v) -> b.platformPerUser(v), Strategy::platformPerUser),
                strategy("complianceCost", (b, v) -> b.complianceCost(v), Strategy::complianceCost),
                strategy("incidentCost", (b, v) -> b.incidentCost(MoneyEstimate.fixed(v)), Strategy::incidentCost),
                of(
                        "SetupCost.Stated.amount",
                        "setupCost",
                        AMOUNT,
                        v -> new SetupCost.Stated(MoneyEstimate.fixed(v)),
                        SetupCost.Stated::amount),
                of(
                        "SetupCost.Hardware.floor",
                        "setupCost.floor",
                        AMOUNT,
                        v -> new SetupCost.Hardware(v, Ratio.of(1), Estimate.fixed(1)),
                        SetupCost.Hardware::floor),
                of(
                        "Ceiling.monthlyListPriceBill",
                        "ceiling.monthlyListPriceBill",
                        AMOUNT,
                        v -> new Ceiling(Users.of(1), Optional.of(v)),
                        Ceiling::monthlyListPriceBill));
    }

    private static Attribute strategy(
            String name,
            BiFunction<Strategy.Builder, BigMoney, Strategy.Builder> set,
            Function<Strategy, Object> read) {
        return of(
                "Strategy." + name,
                name,
                AMOUNT,
                v -> set.apply(Examples.strategy(), v).build(),
                read);
    }

    private static List<Attribute> option() {
        return List.of(
                option("platformFixed", AMOUNT, (b, v) -> b.platformFixed(v), ComponentOption::platformFixed),
                option("platformPerUser", AMOUNT, (b, v) -> b.platformPerUser(v), ComponentOption::platformPerUser),
                option(
                        "complianceCost",
                        Range.of(0, 5e13, Unit.MONEY),
                        (b, v) -> b.complianceCost(v),
                        ComponentOption::complianceCost),
                option(
                        "incidentCost",
                        AMOUNT,
                        (b, v) -> b.incidentCost(MoneyEstimate.fixed(v)),
                        ComponentOption::incidentCost));
    }

    private static Attribute option(
            String name,
            Range range,
            BiFunction<ComponentOption.Builder, BigMoney, ComponentOption.Builder> set,
            Function<ComponentOption, Object> read) {
        return of(
                "ComponentOption." + name,
                name,
                range,
                v -> set.apply(Examples.option(), v).build(),
                read);
    }

    private static List<Attribute> valuation() {
        return List.of(
                lines("lowBase", v -> new Valuation.Lines(v, ONE, ONE, ONE), Valuation.Lines::lowBase),
                lines("lowSlope", v -> new Valuation.Lines(ONE, v, ONE, ONE), Valuation.Lines::lowSlope),
                lines("highBase", v -> new Valuation.Lines(ONE, ONE, v, ONE), Valuation.Lines::highBase),
                lines("highSlope", v -> new Valuation.Lines(ONE, ONE, ONE, v), Valuation.Lines::highSlope),
                of(
                        "Valuation.Independent.amount",
                        "valuation.median",
                        Range.above(0, 1e15, Unit.MONEY),
                        v -> new Valuation.Independent(new MoneyEstimate.LogNormal(v, 1)),
                        Valuation.Independent::amount));
    }

    private static Attribute lines(
            String name, Function<BigMoney, Object> build, Function<Valuation.Lines, Object> read) {
        return of("Valuation.Lines." + name, "valuation." + name, AMOUNT, build, read);
    }

    private static List<Attribute> forms() {
        return List.of(
                of("MoneyEstimate.Fixed.amount", "amount", ANY, MoneyEstimate.Fixed::new, MoneyEstimate.Fixed::amount),
                of(
                        "MoneyEstimate.Pert.likely",
                        "likely",
                        ANY,
                        v -> new MoneyEstimate.Pert(MOST.negated(), v, MOST),
                        MoneyEstimate.Pert::likely),
                of(
                        "MoneyEstimate.LogNormal.median",
                        "median",
                        Range.above(0, Double.MAX_VALUE, Unit.NONE),
                        v -> new MoneyEstimate.LogNormal(v, 1),
                        MoneyEstimate.LogNormal::median));
    }

    @SuppressWarnings("unchecked")
    private static <S> Attribute of(
            String id, String name, Range range, Function<BigMoney, ?> build, Function<S, ?> read) {
        return new Attribute(id, name, range, build::apply, value -> ((Function<Object, Object>) read).apply(value));
    }
}
