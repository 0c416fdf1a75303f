package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of which single numbers are replaced, by the entries of {@link StrategyParameters}. Providers state
 * strategies with {@link Strategy#builder()}. A draft is mutable and is used by one thread. A setup cost has one of two
 * forms: setting a part of one takes the place of the other.
 */
public final class StrategyDraft {
    final Strategy.Builder strategy = Strategy.builder();

    private final Map<String, Evidence> evidence = new TreeMap<>();
    private final Map<Component, Double> prices = new EnumMap<>(Component.class);
    private @Nullable MoneyEstimate stated;
    private @Nullable BigMoney floor;
    private @Nullable Ratio months;
    private @Nullable Estimate factor;
    private @Nullable Users most;
    private @Nullable BigMoney largestBill;
    private boolean peakFollows;

    private StrategyDraft(Strategy from) {
        strategy.from(from);
        evidence.putAll(from.evidenceByParameter());
        prices.putAll(from.priceIndexByComponent());
        if (from.setupCost() instanceof SetupCost.Stated cost) {
            stated = cost.amount();
        } else if (from.setupCost() instanceof SetupCost.Hardware hardware) {
            floor = hardware.floor();
            months = hardware.monthsOfListPriceBill();
            factor = hardware.factor();
        }
        peakFollows = from.paysForPeak() != from.elastic();
        most = from.ceiling().map(Ceiling::users).orElse(null);
        largestBill = from.ceiling().flatMap(Ceiling::monthlyListPriceBill).orElse(null);
    }

    /**
     * Starts with everything of a strategy.
     *
     * @param from a strategy
     * @return a draft
     */
    public static StrategyDraft of(Strategy from) {
        Objects.requireNonNull(from, "from");
        return new StrategyDraft(from);
    }

    /**
     * States where a number comes from.
     *
     * @param path its path in {@link StrategyParameters}
     * @param source the evidence
     * @return this
     */
    public StrategyDraft evidence(String path, Evidence source) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
        evidence.put(path, source);
        return this;
    }

    /**
     * Builds the strategy.
     *
     * @return the strategy
     * @throws InvalidValueException where a part of a setup cost or a ceiling is missing, or amounts are in several
     *     currencies
     */
    public Strategy build() {
        if (most == null && largestBill != null) {
            throw missing("ceiling.users");
        }
        return strategy.setupCost(setup())
                .ceiling(Optional.ofNullable(most).map(users -> new Ceiling(users, Optional.ofNullable(largestBill))))
                .evidenceByParameter(evidence)
                .priceIndexByComponent(prices)
                .build();
    }

    /** Whether it pays for the peak follows, unless something else was said of that. */
    void elastic(boolean followsDown) {
        strategy.elastic(followsDown);
        if (peakFollows) {
            strategy.paysForPeak(!followsDown);
        }
    }

    void paysForPeak(boolean bought) {
        strategy.paysForPeak(bought);
        peakFollows = false;
    }

    void priceIndex(Component component, double index) {
        prices.put(component, index);
    }

    void setupCost(MoneyEstimate amount) {
        stated = amount;
        floor = null;
        months = null;
        factor = null;
    }

    void hardwareFloor(BigMoney least) {
        stated = null;
        floor = least;
    }

    void hardwareMonths(double ofTheBill) {
        stated = null;
        months = Ratio.of(ofTheBill);
    }

    void hardwareFactor(Estimate part) {
        stated = null;
        factor = part;
    }

    void ceilingUsers(double users) {
        most = Users.of(users);
    }

    void ceilingBill(BigMoney bill) {
        largestBill = bill;
    }

    private SetupCost setup() {
        if (stated != null) {
            return new SetupCost.Stated(stated);
        }
        return new SetupCost.Hardware(
                there(floor, "setupCost.floor"),
                there(months, "setupCost.monthsOfListPriceBill"),
                there(factor, "setupCost.factor"));
    }

    private static <T> T there(@Nullable T part, String path) {
        return Optional.ofNullable(part).orElseThrow(() -> missing(path));
    }

    private static InvalidValueException missing(String path) {
        return new InvalidValueException(path, "", "is required beside its other parts", "State all of them.");
    }
}
