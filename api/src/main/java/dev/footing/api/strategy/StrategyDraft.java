package dev.footing.api.strategy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/**
 * A strategy of which single numbers are replaced, by the entries of {@link StrategyParameters}. Providers state
 * strategies with {@link Strategy#builder()}. A draft is mutable and is used by one thread. A setup cost has one of two
 * forms: setting a part of one takes the place of the other.
 */
public final class StrategyDraft {
    final Strategy.Builder strategy = Strategy.builder();

    private final Map<String, Evidence> evidence = new TreeMap<>();
    private Optional<MoneyEstimate> stated = Optional.empty();
    private Optional<BigMoney> floor = Optional.empty();
    private Optional<Ratio> months = Optional.empty();
    private Optional<Estimate> factor = Optional.empty();
    private Optional<Users> most = Optional.empty();
    private Optional<BigMoney> largestBill = Optional.empty();

    private StrategyDraft(Strategy from) {
        strategy.from(from);
        evidence.putAll(from.evidenceByParameter());
        if (from.setupCost() instanceof SetupCost.Stated cost) {
            stated = Optional.of(cost.amount());
        } else if (from.setupCost() instanceof SetupCost.Hardware hardware) {
            floor = Optional.of(hardware.floor());
            months = Optional.of(hardware.monthsOfListPriceBill());
            factor = Optional.of(hardware.factor());
        }
        most = from.ceiling().map(Ceiling::users);
        largestBill = from.ceiling().flatMap(Ceiling::monthlyListPriceBill);
    }

    /**
     * Starts with everything of a strategy.
     *
     * @param from a strategy
     * @return a draft
     */
    public static StrategyDraft of(Strategy from) {
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
        if (most.isEmpty() && largestBill.isPresent()) {
            throw missing("ceiling.users");
        }
        return strategy.setupCost(setup())
                .ceiling(most.map(users -> new Ceiling(users, largestBill)))
                .evidenceByParameter(evidence)
                .build();
    }

    void setupCost(MoneyEstimate amount) {
        stated = Optional.of(amount);
        floor = Optional.empty();
        months = Optional.empty();
        factor = Optional.empty();
    }

    void hardwareFloor(BigMoney least) {
        stated = Optional.empty();
        floor = Optional.of(least);
    }

    void hardwareMonths(double ofTheBill) {
        stated = Optional.empty();
        months = Optional.of(Ratio.of(ofTheBill));
    }

    void hardwareFactor(Estimate part) {
        stated = Optional.empty();
        factor = Optional.of(part);
    }

    void ceilingUsers(double users) {
        most = Optional.of(Users.of(users));
    }

    void ceilingBill(BigMoney bill) {
        largestBill = Optional.of(bill);
    }

    private SetupCost setup() {
        if (stated.isPresent()) {
            return new SetupCost.Stated(stated.orElseThrow());
        }
        return new SetupCost.Hardware(
                floor.orElseThrow(() -> missing("setupCost.floor")),
                months.orElseThrow(() -> missing("setupCost.monthsOfListPriceBill")),
                factor.orElseThrow(() -> missing("setupCost.factor")));
    }

    private static InvalidValueException missing(String path) {
        return new InvalidValueException(path, "", "is required beside its other parts", "State all of them.");
    }
}
