package dev.footing.core.composition;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Arithmetic with uncertain numbers that are lucky or unlucky together: low ends go with low ends, likely values with
 * likely values. A log-normal number beside others counts with its 5th and 95th percentile as ends.
 */
final class Estimates {
    private Estimates() {}

    static Estimate sum(List<Estimate> parts) {
        return points(parts, values -> {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum;
        });
    }

    static Estimate largest(List<Estimate> parts) {
        return alike(parts) ? parts.get(0) : points(parts, Estimates::most);
    }

    /** The mean by weights, none of them negative; all count alike where all are 0. */
    static Estimate mean(List<Estimate> parts, double[] weights) {
        if (alike(parts)) {
            return parts.get(0);
        }
        if (parts.stream().allMatch(part -> part instanceof Estimate.LogNormal)) {
            double[] sigmas = parts.stream()
                    .mapToDouble(part -> ((Estimate.LogNormal) part).sigma())
                    .toArray();
            double[] medians = parts.stream().mapToDouble(Estimate::likely).toArray();
            return Estimate.logNormal(mean(medians, weights), mean(sigmas, weights));
        }
        return points(parts, values -> mean(values, weights));
    }

    static MoneyEstimate moneyMean(List<MoneyEstimate> parts, double[] weights) {
        MoneyEstimate first = parts.get(0);
        if (parts.stream().allMatch(first::equals)) {
            return first;
        }
        CurrencyUnit currency = first.currency();
        Estimate mean = mean(parts.stream().map(MoneyEstimate::toEstimate).toList(), weights);
        if (mean instanceof Estimate.LogNormal logNormal) {
            return MoneyEstimate.logNormal(money(logNormal.median(), currency), logNormal.sigma());
        }
        return MoneyEstimate.range(
                money(low(mean), currency), money(mean.likely(), currency), money(high(mean), currency));
    }

    /** The mean by weights, never outside of what it is the mean of, and so exact where all are the same. */
    static double mean(double[] values, double[] weights) {
        double sum = 0;
        double of = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            of += weights[i];
        }
        if (of == 0) {
            for (double value : values) {
                sum += value;
            }
            of = values.length;
        }
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return Math.max(least, Math.min(most(values), sum / of));
    }

    static BigMoney money(double amount, CurrencyUnit currency) {
        return BigMoney.of(currency, BigDecimal.valueOf(amount));
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** What becomes of the values of all parts at one point. */
    private interface Point {
        double of(double[] values);
    }

    private static Estimate points(List<Estimate> parts, Point point) {
        double[] lows = new double[parts.size()];
        double[] likelies = new double[parts.size()];
        double[] highs = new double[parts.size()];
        for (int i = 0; i < lows.length; i++) {
            lows[i] = low(parts.get(i));
            likelies[i] = parts.get(i).likely();
            highs[i] = high(parts.get(i));
        }
        return Estimate.range(point.of(lows), point.of(likelies), point.of(highs));
    }

    private static boolean alike(List<Estimate> parts) {
        Estimate first = parts.get(0);
        for (Estimate part : parts) {
            if (!part.equals(first)) {
                return false;
            }
        }
        return true;
    }

    static double low(Estimate estimate) {
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return logNormal.median() * StrictMath.exp(-Estimate.NORMAL_P95 * logNormal.sigma());
        }
        return estimate instanceof Estimate.Pert pert ? pert.low() : estimate.likely();
    }

    static double high(Estimate estimate) {
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return logNormal.median() * StrictMath.exp(Estimate.NORMAL_P95 * logNormal.sigma());
        }
        return estimate instanceof Estimate.Pert pert ? pert.high() : estimate.likely();
    }

    /** Collects one estimate of each part. */
    static <T> List<Estimate> of(List<T> parts, Function<T, Estimate> getter) {
        List<Estimate> estimates = new ArrayList<>(parts.size());
        for (T part : parts) {
            estimates.add(getter.apply(part));
        }
        return estimates;
    }
}
