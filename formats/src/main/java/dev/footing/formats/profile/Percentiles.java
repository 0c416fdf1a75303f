package dev.footing.formats.profile;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.formats.json.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The 5th and 95th percentile of a log-normal quantity, where few digits are enough: then it was stated by them.
 *
 * @param p5 the 5th percentile
 * @param p95 the 95th percentile
 */
record Percentiles(double p5, double p95) {
    private static final MathContext FEW = new MathContext(6);

    /** Those that read as just this value; empty where it is no log-normal one, or was stated otherwise. */
    static Optional<Percentiles> of(Object value) {
        if (value instanceof Estimate.LogNormal spread) {
            return around(spread.median(), spread.sigma())
                    .filter(few -> few.spread().equals(spread));
        }
        if (value instanceof MoneyEstimate.LogNormal spread) {
            BigDecimal median = spread.median().getAmount();
            return around(median.doubleValue(), spread.sigma())
                    .filter(few -> few.spread().sigma() == spread.sigma())
                    .filter(few -> Decimals.shortest(few.spread().median()).compareTo(median) == 0);
        }
        return Optional.empty();
    }

    private static Optional<Percentiles> around(double median, double sigma) {
        double factor = StrictMath.exp(Estimate.NORMAL_P95 * sigma);
        double p5 = few(median / factor);
        double p95 = few(median * factor);
        boolean stateable =
                p5 > 0 && p5 < p95 && Estimate.SIGMA.contains(StrictMath.log(p95 / p5) / (2 * Estimate.NORMAL_P95));
        return stateable ? Optional.of(new Percentiles(p5, p95)) : Optional.empty();
    }

    private static double few(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(FEW).doubleValue() : 0;
    }

    private Estimate.LogNormal spread() {
        return (Estimate.LogNormal) Estimate.percentiles(p5, p95);
    }
}
