package dev.footing.testkit;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Draws single values for one startup or strategy. Most have usual sizes only; one in eight is wild, and then one in
 * six of its numbers lies at an end of its range.
 */
final class Draws {
    /** The currency of everything that is generated, as strategies and calibrations that ship have it. */
    static final CurrencyUnit CURRENCY = CurrencyUnit.USD;

    private static final double TINY = 1e-6;
    private static final double USUAL_SIGMA = 1.2;
    private static final double LARGEST_SIGMA_BY_PERCENTILES = 2.9;
    private static final int MOST_DECIMALS = 4;

    private final RandomGenerator random;
    private final boolean wild;

    Draws(RandomGenerator random) {
        this.random = random;
        this.wild = oneIn(8);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    boolean wildly() {
        return wild && oneIn(6);
    }

    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of the choices in any order: none, one, several or all. */
    <T> List<T> some(List<T> choices) {
        List<T> left = new ArrayList<>(choices);
        for (int i = left.size() - 1; i > 0; i--) {
            Collections.swap(left, i, random.nextInt(i + 1));
        }
        return List.copyOf(left.subList(0, whole(0, left.size())));
    }

    double number(Range range, UsualSize usual) {
        if (wildly()) {
            return end(range);
        }
        if (oneIn(8) && range.contains(0)) {
            return 0;
        }
        double drawn = usual.low() > 0
                ? StrictMath.exp(between(StrictMath.log(usual.low()), StrictMath.log(usual.high())))
                : between(usual.low(), usual.high());
        double rounded = StrictMath.rint(drawn);
        return oneIn(3) && range.contains(rounded) ? rounded : drawn;
    }

    Estimate estimate(Range range, UsualSize usual) {
        return switch (whole(0, 3)) {
            case 0 -> Estimate.fixed(number(range, usual));
            case 1 -> points(range, usual);
            case 2 -> Estimate.logNormal(positive(range, usual), sigma());
            default -> percentiles(range, usual);
        };
    }

    BigMoney amount(Range range, UsualSize usual) {
        BigMoney amount = money(number(range, usual), whole(0, MOST_DECIMALS));
        return range.aboveLow() && amount.isZero() ? money(usual.low(), 0) : amount;
    }

    MoneyEstimate amountEstimate(Range range, UsualSize usual) {
        Estimate estimate = estimate(range, usual);
        int decimals = whole(0, MOST_DECIMALS);
        if (estimate instanceof Estimate.Pert points) {
            return MoneyEstimate.range(
                    money(points.low(), decimals), money(points.likely(), decimals), money(points.high(), decimals));
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            BigMoney median = BigMoney.of(CURRENCY, BigDecimal.valueOf(logNormal.median()));
            return MoneyEstimate.logNormal(median, logNormal.sigma());
        }
        return MoneyEstimate.fixed(money(estimate.likely(), decimals));
    }

    double sigma() {
        if (wildly()) {
            return Estimate.SIGMA.high();
        }
        return oneIn(8) ? 0 : between(0, USUAL_SIGMA);
    }

    /** Evidence of any grade but the one that marks defaults. */
    Evidence evidence() {
        List<Grade> grades = List.of(Grade.MEASURED, Grade.PUBLISHED, Grade.REPORTED, Grade.ASSUMED);
        Evidence.Builder evidence =
                Evidence.builder().grade(pick(grades)).source(pick(List.of("books", "interview", "survey, page 3")));
        return oneIn(2) ? evidence.date(day()).build() : evidence.build();
    }

    LocalDate day() {
        return LocalDate.of(whole(2015, 2030), whole(1, 12), whole(1, 28));
    }

    private Estimate points(Range range, UsualSize usual) {
        double[] points = {number(range, usual), number(range, usual), number(range, usual)};
        Arrays.sort(points);
        double likely = pick(List.of(points[0], points[1], points[1], points[1], points[2]));
        return Estimate.range(points[0], likely, points[2]);
    }

    private Estimate percentiles(Range range, UsualSize usual) {
        double median = positive(range, usual);
        double sigma = StrictMath.min(sigma(), LARGEST_SIGMA_BY_PERCENTILES);
        double factor = StrictMath.exp(sigma * Estimate.NORMAL_P95);
        Estimate estimate = Estimate.percentiles(median / factor, median * factor);
        // At the end of a range the root of the product may come out an ulp beyond it.
        return range.contains(estimate.likely()) ? estimate : Estimate.logNormal(median, sigma);
    }

    private double positive(Range range, UsualSize usual) {
        double size = StrictMath.abs(number(range, usual));
        return size > 0 ? size : TINY;
    }

    private double end(Range range) {
        if (oneIn(2)) {
            return range.high();
        }
        return range.aboveLow() ? range.low() + TINY : range.low();
    }

    private static BigMoney money(double amount, int decimals) {
        return BigMoney.of(CURRENCY, BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
