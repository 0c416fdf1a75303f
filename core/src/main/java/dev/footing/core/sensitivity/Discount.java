package dev.footing.core.sensitivity;

import com.google.common.collect.Maps;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/**
 * A discount on everything that is managed: its bill, and its unit price against others.
 *
 * @param question what is asked
 */
record Discount(SensitivityQuestion question) implements SensitivityDriver {
    /** How results name it. */
    static final String ID = "managed-discount";

    /** Nobody gets more off. */
    private static final double MOST = 0.9;

    private static final Range SHARE = Range.of(0, MOST, Unit.SHARE);
    /** The lowest price that a strategy can have, as a part of what machines cost. */
    private static final double LEAST_PRICE = 1e-6;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Range range() {
        return SHARE;
    }

    @Override
    public double value() {
        return 0;
    }

    @Override
    public ChangedQuestion at(double value) {
        return new ChangedQuestion(question.startup(), question.rules(), SHARE.check(ID, value));
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(Grade.DEFAULT, "list prices");
    }

    /** A discount is a part of the price by itself. */
    @Override
    public double size() {
        return 1;
    }

    static Strategy on(Strategy strategy, double discount) {
        double rest = 1 - discount;
        return strategy.toBuilder()
                .platformFixed(cheaper(strategy.platformFixed(), rest))
                .platformPerUser(cheaper(strategy.platformPerUser(), rest))
                .priceIndex(cheaper(strategy.priceIndex(), rest))
                .priceIndexByComponent(Maps.transformValues(
                        strategy.priceIndexByComponent(), index -> Math.max(LEAST_PRICE, index * rest)))
                .build();
    }

    static ComponentOption on(ComponentOption option, double discount) {
        double rest = 1 - discount;
        return option.toBuilder()
                .platformFixed(cheaper(option.platformFixed(), rest))
                .platformPerUser(cheaper(option.platformPerUser(), rest))
                .priceIndex(cheaper(option.priceIndex(), rest))
                .build();
    }

    static Startup onBill(Startup startup, double discount) {
        double rest = 1 - discount;
        return Inputs.CURRENT_BILL
                .get(startup)
                .map(bill -> {
                    StartupDraft draft = StartupDraft.of(startup).set(Inputs.CURRENT_BILL, cheaper(bill, rest));
                    BillParts.scale(draft, startup, rest);
                    return draft.build();
                })
                .orElse(startup);
    }

    private static BigMoney cheaper(BigMoney amount, double rest) {
        return BillParts.times(amount, rest);
    }

    private static Estimate cheaper(Estimate price, double rest) {
        return ShiftedNumbers.to(
                price, Math.max(LEAST_PRICE, price.likely() * rest), Range.of(LEAST_PRICE, 1e6, Unit.RATIO));
    }
}
