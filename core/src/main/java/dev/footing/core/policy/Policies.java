package dev.footing.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.policy.CeilingRule;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The policies that ship: {@link #default2()} is the default, {@link #default1()} the one before it. */
public final class Policies {
    private static final String PHASES = "founding article, The Right Infrastructure Strategy for Startups";

    private static final String EVIDENCE = "evidence.properties";

    /** Where the entries of the default come from, as the ledger says. */
    private static final EvidenceTable REASONS = EvidenceTable.read(
            EVIDENCE, Objects.requireNonNull(Policies.class.getResourceAsStream(EVIDENCE), EVIDENCE));

    private Policies() {}

    /** {@return the policies that ship, the default first} */
    public static ImmutableList<Policy> shipped() {
        return ImmutableList.of(default2(), default1());
    }

    /**
     * The judgements of {@link #default1()}, and beyond them: of a round only the money that comes in counts, work on
     * infrastructure costs opportunities in all months, what cannot be paid is taken out, and staying needs no answer.
     * How sure a verdict is goes by direction, with the discrepancy between companies in it.
     *
     * @return the policy {@code default-2}
     */
    public static Policy default2() {
        return Policy.builder()
                .from(default1())
                .id("default-2")
                .evidence(REASONS.below("policy"))
                .roundShare(Share.of(0.20))
                .lastingTolerance(Share.of(0.05))
                .opportunityMonths(OpportunityMonths.ALL)
                .ruin(true)
                .stayingMayBeInsufficient(false)
                .ceiling(CeilingRule.BILL_WHERE_LIVE)
                .seedLimit(BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(10_000_000)))
                .revenueLimit(BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(250_000)))
                .rankWhereMoneyEnds(true)
                .verdictConfidence(Share.of(0.5))
                .confidenceOf(ConfidenceRule.DIRECTION)
                .directionLead(Share.of(0.15))
                .discrepancy(0.6)
                .conditional(true)
                .hiresPerArea(Ratio.of(0.5))
                .hiringMonths(Months.of(4))
                .forbidsByComponent(true)
                .build();
    }

    /**
     * Half of revenue is margin, an engineer-month is worth twice its cost, later money counts as much as money now,
     * and phases begin where the article puts them.
     *
     * @return the policy {@code default-1}
     */
    public static Policy default1() {
        return Policy.builder()
                .id("default-1")
                .margin(Share.of(0.5))
                .opportunityMultiple(Ratio.of(2))
                .discountRate(Ratio.of(0))
                .materiality(Share.of(0.02))
                .feasibleLasts(Share.of(0.9))
                .verdictLasts(Share.of(0.5))
                .verdictConfidence(Share.of(0.65))
                .informationWorth(Share.of(0.05))
                .criteria(criteria())
                .growthUsers(Users.of(100_000))
                .marketFitUsers(Users.of(1_000))
                .growthAge(Months.of(36))
                .marketFitAge(Months.of(18))
                .evidence(evidence())
                .build();
    }

    private static ImmutableSortedMap<Criterion, CriterionRule> criteria() {
        return ImmutableSortedMap.<Criterion, CriterionRule>naturalOrder()
                .put(Criterion.TIME_TO_MARKET, rule(new Curve(12, 0.5, true), 20, 8, 4))
                .put(Criterion.PRODUCT_FOCUS, rule(new Curve(0.40, 0.95, false), 22, 16, 10))
                .put(Criterion.RUNWAY, rule(new Curve(0.5, 1, false), 18, 14, 8))
                .put(Criterion.EXPERTISE_FIT, rule(new Curve(0, 1, false), 12, 12, 10))
                .put(Criterion.COST, rule(new Curve(0.25, 1, false), 8, 16, 28))
                .put(Criterion.RESILIENCE, rule(new Curve(1, 0, false), 6, 12, 14))
                .put(Criterion.COMPLIANCE, rule(new Curve(10, 1, false), 4, 8, 8))
                .put(Criterion.SCALE, rule(new Curve(1, 100, true), 4, 6, 8))
                .put(Criterion.ADAPTABILITY, rule(new Curve(1, 0.05, false), 6, 8, 10))
                .buildOrThrow();
    }

    private static CriterionRule rule(Curve curve, double pre, double post, double growth) {
        return new CriterionRule(curve, new PhaseWeights(pre, post, growth));
    }

    private static ImmutableSortedMap<String, Evidence> evidence() {
        ImmutableSortedMap.Builder<String, Evidence> evidence = ImmutableSortedMap.<String, Evidence>naturalOrder()
                .put("margin", assumed("gross margin before infrastructure of a young software company"))
                .put("opportunityMultiple", assumed("an engineer is hired to bring more than the salary"))
                .put("discountRate", assumed("over so few months the rate moves less than anything else"))
                .put("materiality", assumed("nobody changes course for less than a fiftieth of what is spent anyway"))
                .put(
                        "feasible.lasts",
                        assumed("one chance in ten to run out is the most that founders should plan for"))
                .put("verdict.lasts", assumed("what more often fails than lasts is no recommendation"))
                .put("verdict.confidence", assumed("ahead in two trials of three is the least to call it"))
                .put("verdict.informationWorth", assumed("answers worth more than this are worth asking for first"))
                .put("phase.growthUsers", assumed(PHASES + ": users"))
                .put("phase.marketFitUsers", assumed(PHASES + ": users"))
                .put("phase.growthAge", assumed(PHASES + ": months"))
                .put("phase.marketFitAge", assumed(PHASES + ": months"));
        PolicyParameters.all().stream()
                .map(Parameter::path)
                .filter(path -> path.startsWith("criteria."))
                .forEach(path -> evidence.put(path, assumed("a judgement of what matters in which phase")));
        return evidence.buildOrThrow();
    }

    private static Evidence assumed(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }
}
