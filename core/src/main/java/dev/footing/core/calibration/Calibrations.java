package dev.footing.core.calibration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.policy.Valuation;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The calibrations that ship. {@link #field2026()} is the default: public data, and how size, peaks, counted incidents
 * and the month of the round matter. {@link #field2025()} is the default before that, which knows none of these.
 * {@link #article2024()} holds the claims of the article that Footing started from: it makes the article's own tables
 * come out, and proves none of them.
 */
public final class Calibrations {
    private static final String ARTICLE = "founding article, Return on Investment Analysis";

    private static final String EVIDENCE = "evidence.properties";

    /** Where the numbers of the default come from, as the ledger says. */
    private static final EvidenceTable REASONS = EvidenceTable.read(
            EVIDENCE, Objects.requireNonNull(Calibrations.class.getResourceAsStream(EVIDENCE), EVIDENCE));

    private Calibrations() {}

    /** {@return the calibrations that ship, the default first} */
    public static ImmutableList<Calibration> shipped() {
        return ImmutableList.of(field2026(), field2025(), article2024());
    }

    /**
     * Finds a calibration that ships.
     *
     * @param name its id
     * @return the calibration
     * @throws InvalidValueException where none has that id
     */
    public static Calibration named(String name) {
        Objects.requireNonNull(name, "name");
        return shipped().stream()
                .filter(calibration -> calibration.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "calibration",
                        '"' + name + '"',
                        "must be the name of a calibration",
                        KnownNames.of(shipped().stream().map(Calibration::id).toList())
                                .wayOut(name)));
    }

    /**
     * Public data, as far as there is some. What {@link #field2025()} says and this does not change is the same.
     *
     * @return the calibration {@code field-2026}
     */
    public static Calibration field2026() {
        return Calibration.builder()
                .from(field2025())
                .id("field-2026")
                .strategyOverrides(ImmutableList.of())
                .evidence(REASONS.below("calibration"))
                .sizeExponent(0.4)
                .incidentRevenueShare(Ratio.of(0.10))
                .incidentPrior(1)
                .peakReference(1.7)
                .securityOnlyWithAudit(true)
                .familiarMonths(Months.of(12))
                .liveUsers(Users.of(100))
                .roundIntercept(Optional.empty())
                .roundTiming(new RoundTiming(Share.of(0.20), Months.of(25.2), 0.757))
                .build();
    }

    /**
     * Public data. About 14% of seeded companies raise a Series A within 18 months; the effect of product work on that
     * is assumed, wide, and includes none at all; growth does not follow product work.
     *
     * @return the calibration {@code field-2025}
     */
    public static Calibration field2025() {
        Evidence effect = Evidence.of(
                Grade.ASSUMED,
                "an effect of product work on the round, wide and possibly none; nearest anchor: DORA 2018, elite teams are"
                        + " 1.53 times as likely to meet their goals");
        ImmutableSortedMap.Builder<String, Evidence> evidence = gaps();
        evidence.put("growthElasticity", assumed("no public evidence that infrastructure work slows growth by itself"))
                .put(
                        "round.intercept",
                        Evidence.of(
                                Grade.PUBLISHED,
                                "Carta, seed cohorts of 2022-24: about 14% raise a Series A within 18 months (30% in 2018)"))
                .put("round.slope", effect)
                .put("round.logSlope", effect)
                .put("round.referenceShare", assumed("the product share of a company that raises at the base rate"))
                .put(
                        "valuation.amount",
                        Evidence.of(Grade.PUBLISHED, "Carta, Q4 2024: median Series A valuation about $48M"));
        return gapValues(Calibration.builder())
                .id("field-2025")
                .strategyOverrides(FirstNumbers.overrides())
                .evidence(evidence.buildOrThrow())
                .growthElasticity(Share.of(0))
                .roundIntercept(logit(0.14))
                .roundSlope(0)
                .roundLogSlope(Estimate.range(0, 0.4, 0.8))
                .roundReferenceShare(0.85)
                .valuation(new Valuation.Independent(new MoneyEstimate.LogNormal(usd(48_000_000), 0.55)))
                .build();
    }

    /**
     * The article's claims. Its two points (25% and 8 to 12 million at a product share of 40%, 65% and 15 to 25 million
     * at 90%) fix the lines.
     *
     * @return the calibration {@code article-2024}
     */
    public static Calibration article2024() {
        double slope = (logit(0.65) - logit(0.25)) / 0.5;
        ImmutableSortedMap.Builder<String, Evidence> evidence = gaps();
        evidence.put("growthElasticity", assumed("growth in proportion to product work, as the article tells it"))
                .put("round.intercept", assumed(ARTICLE + ": 25% at a product share of 40%"))
                .put("round.slope", assumed(ARTICLE + ": 65% at a product share of 90%"))
                .put("round.logSlope", assumed("the article's two points fix a line; no further term"))
                .put("round.referenceShare", assumed("without effect, as the logarithmic term is nothing"))
                .put("valuation.lowBase", assumed(ARTICLE + ": $8M and $15M as low ends"))
                .put("valuation.lowSlope", assumed(ARTICLE + ": $8M and $15M as low ends"))
                .put("valuation.highBase", assumed(ARTICLE + ": $12M and $25M as high ends"))
                .put("valuation.highSlope", assumed(ARTICLE + ": $12M and $25M as high ends"));
        return gapValues(Calibration.builder())
                .id("article-2024")
                .strategyOverrides(FirstNumbers.overrides())
                .evidence(evidence.buildOrThrow())
                .growthElasticity(Share.of(1))
                .roundIntercept(logit(0.25) - 0.4 * slope)
                .roundSlope(slope)
                .roundLogSlope(Estimate.fixed(0))
                .roundReferenceShare(1)
                .addPublished(
                        new PublishedFigure(
                                "self-run-kubernetes",
                                -0.5,
                                -0.25,
                                0,
                                0.5,
                                Evidence.of(
                                        Grade.REPORTED,
                                        ARTICLE
                                                + ": for $2M and 8 engineers; but a chance of 25% at $8M to $12M is worth $2M to $3M")))
                .valuation(new Valuation.Lines(usd(2_400_000), usd(14_000_000), usd(1_600_000), usd(26_000_000)))
                .build();
    }

    private static Calibration.Builder gapValues(Calibration.Builder builder) {
        return builder.gapDelay(Ratio.of(0.40))
                .gapBuild(Ratio.of(0.20))
                .gapSteady(Ratio.of(0.60))
                .gapIncidents(Ratio.of(0.50))
                .overlap(Share.of(0.5));
    }

    private static ImmutableSortedMap.Builder<String, Evidence> gaps() {
        String corner = "set so that the article's from-scratch path comes out where nobody has the expertise, and the"
                + " 2 to 4 engineers for some 50 of a public case (docs/cases.md) where everybody has it";
        return ImmutableSortedMap.<String, Evidence>naturalOrder()
                .put("gapDelay", assumed(corner))
                .put("gapBuild", assumed(corner))
                .put("gapSteady", assumed(corner))
                .put("gapIncidents", assumed(corner))
                .put("overlap", assumed("half of the new bill is paid while both platforms run"));
    }

    private static Evidence assumed(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    private static BigMoney usd(long amount) {
        return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(amount));
    }
}
