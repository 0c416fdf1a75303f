package dev.footing.api.policy;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;

/**
 * The weight of a criterion in each phase. The weights of all criteria of a policy sum to 100 in every phase; where
 * others are handed over beside them, those of the policy share what the others leave.
 *
 * @param preProductMarketFit the weight before the market fits
 * @param postProductMarketFit the weight once it fits
 * @param growth the weight in growth
 */
public record PhaseWeights(double preProductMarketFit, double postProductMarketFit, double growth) {
    static final Range WEIGHT = Range.of(0, 100, Unit.NONE);

    /**
     * Refuses weights below 0 or above 100.
     *
     * @param preProductMarketFit the weight before the market fits
     * @param postProductMarketFit the weight once it fits
     * @param growth the weight in growth
     */
    public PhaseWeights {
        preProductMarketFit = WEIGHT.check("preProductMarketFit", preProductMarketFit);
        postProductMarketFit = WEIGHT.check("postProductMarketFit", postProductMarketFit);
        growth = WEIGHT.check("growth", growth);
    }

    /**
     * Looks up a phase.
     *
     * @param phase a phase
     * @return the weight in that phase
     */
    public double in(Phase phase) {
        return switch (phase) {
            case PRE_PRODUCT_MARKET_FIT -> preProductMarketFit;
            case POST_PRODUCT_MARKET_FIT -> postProductMarketFit;
            case GROWTH -> growth;
        };
    }
}
