package dev.footing.bills.focus;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The costs of a charge, as stated.
 *
 * @param billed what is paid
 * @param effective with purchases spread
 * @param list at list prices
 * @param contracted at negotiated prices
 */
public record Costs(
        BigDecimal billed, Optional<BigDecimal> effective, Optional<BigDecimal> list, Optional<BigDecimal> contracted) {
    /** {@return whether the effective cost is a whole number, where one is stated} */
    public Optional<Boolean> effectiveIsWhole() {
        return effective.map(Costs::whole);
    }

    /** {@return whether what is billed has a fraction} */
    public boolean billedHasFraction() {
        return !whole(billed);
    }

    /**
     * What it costs at list prices, by the cost that is believed.
     *
     * @param cost what it costs
     * @return the list cost
     */
    public BigDecimal listBeside(BigDecimal cost) {
        return list.filter(stated -> !estimated(cost))
                .orElseGet(() ->
                        contracted.map(agreed -> agreed.max(cost).max(billed)).orElseGet(() -> cost.max(billed)));
    }

    /**
     * Tells whether the list cost is a lower bound, as none is stated or 0 beside other costs.
     *
     * @param cost what it costs
     * @return whether another cost stands in
     */
    public boolean estimated(BigDecimal cost) {
        boolean nothing = cost.signum() == 0
                && billed.signum() == 0
                && contracted.map(BigDecimal::signum).orElse(0) == 0;
        return list.isEmpty() || (list.get().signum() == 0 && !nothing);
    }

    private static boolean whole(BigDecimal number) {
        return number.scale() <= 0
                || number.signum() == 0
                || number.stripTrailingZeros().scale() <= 0;
    }
}
