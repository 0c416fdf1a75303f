package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Phase;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.BigMoney;

/** The one table of the entries of a policy, by path: how each is read, written and set. */
public final class PolicyParameters {
    private static final ImmutableList<Entry<Policy, PolicyDraft>> ENTRIES = entries(ImmutableList.builder());
    private static final ImmutableList<Parameter<Policy>> ALL =
            ENTRIES.stream().map(Entry::parameter).collect(ImmutableList.toImmutableList());

    private PolicyParameters() {}

    /** {@return every entry, in the order of documents} */
    public static ImmutableList<Parameter<Policy>> all() {
        return ALL;
    }

    /** {@return every entry with the way to set it, in the same order} */
    public static ImmutableList<Entry<Policy, PolicyDraft>> entries() {
        return ENTRIES;
    }

    private static ImmutableList<Entry<Policy, PolicyDraft>> entries(
            ImmutableList.Builder<Entry<Policy, PolicyDraft>> all) {
        all.add(share(
                "margin", "gross margin of revenue before infrastructure", Policy::margin, Policy.Builder::margin));
        all.add(of(
                "opportunityMultiple",
                "worth of an engineer-month over its cost",
                Ratio.RANGE,
                Policy::opportunityMultiple,
                (p, v) -> p.opportunityMultiple(Ratio.of(v))));
        all.add(of(
                "discountRate",
                "yearly discount rate",
                Ratio.RANGE,
                Policy::discountRate,
                (p, v) -> p.discountRate(Ratio.of(v))));
        all.add(share(
                "materiality", "gain that counts, of the spend", Policy::materiality, Policy.Builder::materiality));
        all.add(share(
                "feasible.lasts",
                "share that must last to be feasible",
                Policy::feasibleLasts,
                Policy.Builder::feasibleLasts));
        all.add(share(
                "verdict.lasts",
                "share that must last for a verdict",
                Policy::verdictLasts,
                Policy.Builder::verdictLasts));
        all.add(share(
                "verdict.confidence",
                "share of trials ahead of the rival for a verdict",
                Policy::verdictConfidence,
                Policy.Builder::verdictConfidence));
        all.add(share(
                "verdict.informationWorth",
                "worth of answers that holds a verdict up, of the spend",
                Policy::informationWorth,
                Policy.Builder::informationWorth));
        all.add(of(
                "phase.growthUsers",
                "users from which growth begins",
                Users.RANGE,
                Policy::growthUsers,
                (p, v) -> p.growthUsers(Users.of(v))));
        all.add(of(
                "phase.marketFitUsers",
                "users from which the market fits",
                Users.RANGE,
                Policy::marketFitUsers,
                (p, v) -> p.marketFitUsers(Users.of(v))));
        all.add(of(
                "phase.growthAge",
                "age from which growth begins",
                Months.RANGE,
                Policy::growthAge,
                (p, v) -> p.growthAge(Months.of(v))));
        all.add(of(
                "phase.marketFitAge",
                "age from which the market fits",
                Months.RANGE,
                Policy::marketFitAge,
                (p, v) -> p.marketFitAge(Months.of(v))));
        secondModel(all);
        honesty(all);
        for (Criterion criterion : Criterion.values()) {
            criterion(all, criterion);
        }
        return all.build();
    }

    /** Entries that came later and are neutral where nothing is said. */
    private static void secondModel(ImmutableList.Builder<Entry<Policy, PolicyDraft>> all) {
        all.add(share("roundShare", "part of a round that counts", Policy::roundShare, Policy.Builder::roundShare)
                .neutralWhen(policy -> policy.roundShare().value() == 1));
        all.add(share(
                        "lastingTolerance",
                        "shortfall of lasting that is tolerated",
                        Policy::lastingTolerance,
                        Policy.Builder::lastingTolerance)
                .neutralWhen(policy -> policy.lastingTolerance().value() == 0));
        all.add(entry(
                        "opportunityMonths",
                        "months in which work costs opportunities",
                        Form.choice(OpportunityMonths.class),
                        OpportunityMonths.class,
                        Policy::opportunityMonths,
                        Policy.Builder::opportunityMonths)
                .neutralWhen(policy -> policy.opportunityMonths() == OpportunityMonths.AFTER_ROUND));
        all.add(entry(
                        "ruin",
                        "what cannot be paid counts",
                        Form.of(Form.Kind.YES_NO),
                        Boolean.class,
                        Policy::ruin,
                        Policy.Builder::ruin)
                .neutralWhen(policy -> !policy.ruin()));
        all.add(entry(
                        "stayingMayBeInsufficient",
                        "missing answers hold up a verdict to stay",
                        Form.of(Form.Kind.YES_NO),
                        Boolean.class,
                        Policy::stayingMayBeInsufficient,
                        Policy.Builder::stayingMayBeInsufficient)
                .neutralWhen(Policy::stayingMayBeInsufficient));
        all.add(entry(
                        "ceiling",
                        "when a ceiling is passed",
                        Form.choice(CeilingRule.class),
                        CeilingRule.class,
                        Policy::ceiling,
                        Policy.Builder::ceiling)
                .neutralWhen(policy -> policy.ceiling() == CeilingRule.USERS_AND_BILL));
        all.add(limit(
                "seedLimit",
                "money raised above which a round is a later one",
                Policy::seedLimit,
                Policy.Builder::seedLimit));
        all.add(limit(
                "revenueLimit",
                "monthly revenue above which a round is a later one",
                Policy::revenueLimit,
                Policy.Builder::revenueLimit));
        all.add(entry(
                        "rankWhereMoneyEnds",
                        "strategies are ranked where money ends whatever one does",
                        Form.of(Form.Kind.YES_NO),
                        Boolean.class,
                        Policy::rankWhereMoneyEnds,
                        Policy.Builder::rankWhereMoneyEnds)
                .neutralWhen(policy -> !policy.rankWhereMoneyEnds()));
        all.add(entry(
                        "forbidsByComponent",
                        "a rule against buying covers customers' data",
                        Form.of(Form.Kind.YES_NO),
                        Boolean.class,
                        Policy::forbidsByComponent,
                        Policy.Builder::forbidsByComponent)
                .neutralWhen(policy -> !policy.forbidsByComponent()));
    }

    /** How sure a verdict may be, what it hangs on, and what hiring costs. */
    private static void honesty(ImmutableList.Builder<Entry<Policy, PolicyDraft>> all) {
        all.add(entry(
                        "confidenceOf",
                        "whose chance the confidence is",
                        Form.choice(ConfidenceRule.class),
                        ConfidenceRule.class,
                        Policy::confidenceOf,
                        Policy.Builder::confidenceOf)
                .neutralWhen(policy -> policy.confidenceOf() == ConfidenceRule.RIVAL));
        all.add(share(
                        "directionLead",
                        "lead of a direction over every other",
                        Policy::directionLead,
                        Policy.Builder::directionLead)
                .neutralWhen(policy -> policy.directionLead().value() == 0));
        all.add(of(
                        "discrepancy",
                        "spread of costs between companies with the same facts",
                        Policy.DISCREPANCY,
                        Policy::discrepancy,
                        (p, v) -> p.discrepancy(v))
                .neutralWhen(policy -> policy.discrepancy() == 0));
        all.add(entry(
                        "conditional",
                        "verdicts name the answers that would turn them",
                        Form.of(Form.Kind.YES_NO),
                        Boolean.class,
                        Policy::conditional,
                        Policy.Builder::conditional)
                .neutralWhen(policy -> !policy.conditional()));
        all.add(of(
                        "hiresPerArea",
                        "hires for each missing area of expertise",
                        Ratio.RANGE,
                        Policy::hiresPerArea,
                        (p, v) -> p.hiresPerArea(Ratio.of(v)))
                .neutralWhen(policy -> policy.hiresPerArea().value() == 0));
        all.add(of(
                        "hiringMonths",
                        "months until a hire is there",
                        Months.RANGE,
                        Policy::hiringMonths,
                        (p, v) -> p.hiringMonths(Months.of(v)))
                .neutralWhen(policy -> policy.hiringMonths().value() == 0));
    }

    private static Entry<Policy, PolicyDraft> limit(
            String path,
            String label,
            Function<Policy, Optional<BigMoney>> getter,
            BiConsumer<Policy.Builder, BigMoney> setter) {
        Parameter<Policy> parameter = new Parameter<>(
                path,
                label,
                Unit.MONEY,
                Form.of(Form.Kind.AMOUNT, Policy.LIMIT),
                getter::apply,
                policy -> getter.apply(policy).isEmpty());
        return Entry.of(parameter, BigMoney.class, (draft, value) -> setter.accept(draft.policy(), value));
    }

    private static <T> Entry<Policy, PolicyDraft> entry(
            String path,
            String label,
            Form form,
            Class<T> type,
            Function<Policy, T> getter,
            BiConsumer<Policy.Builder, T> setter) {
        Parameter<Policy> parameter =
                new Parameter<>(path, label, Unit.NONE, form, policy -> Optional.of(getter.apply(policy)));
        return Entry.of(parameter, type, (draft, value) -> setter.accept(draft.policy(), value));
    }

    private static void criterion(ImmutableList.Builder<Entry<Policy, PolicyDraft>> all, Criterion criterion) {
        String path = "criteria." + criterion.id() + '.';
        String name = criterion.info().label();
        Form any = Form.of(Form.Kind.NUMBER, Range.FINITE);
        all.add(rule(
                path + "zeroAt",
                name + " that scores 0",
                any,
                criterion,
                Double.class,
                rule -> rule.curve().zeroAt(),
                CriterionDraft::zeroAt));
        all.add(rule(
                path + "hundredAt",
                name + " that scores 100",
                any,
                criterion,
                Double.class,
                rule -> rule.curve().hundredAt(),
                CriterionDraft::hundredAt));
        all.add(rule(
                path + "logarithmic",
                name + " by its logarithm",
                Form.of(Form.Kind.YES_NO),
                criterion,
                Boolean.class,
                rule -> rule.curve().logarithmic(),
                CriterionDraft::logarithmic));
        for (Phase phase : Phase.values()) {
            all.add(rule(
                    path + "weight." + phase.id(),
                    "weight of " + name,
                    Form.of(Form.Kind.NUMBER, PhaseWeights.WEIGHT),
                    criterion,
                    Double.class,
                    rule -> rule.weights().in(phase),
                    (draft, weight) -> draft.weight(phase, weight)));
        }
    }

    private static <T> Entry<Policy, PolicyDraft> rule(
            String path,
            String label,
            Form form,
            Criterion criterion,
            Class<T> type,
            Function<CriterionRule, Object> getter,
            BiConsumer<CriterionDraft, T> setter) {
        return Entry.of(
                new Parameter<>(
                        path,
                        label,
                        Unit.NONE,
                        form,
                        policy -> Optional.ofNullable(policy.criteria().get(criterion))
                                .map(getter)),
                type,
                (draft, value) -> setter.accept(draft.criterion(criterion), value));
    }

    private static Entry<Policy, PolicyDraft> share(
            String path, String label, Function<Policy, Object> getter, BiConsumer<Policy.Builder, Share> setter) {
        return of(path, label, Share.RANGE, getter, (policy, value) -> setter.accept(policy, Share.of(value)));
    }

    private static Entry<Policy, PolicyDraft> of(
            String path,
            String label,
            Range range,
            Function<Policy, Object> getter,
            BiConsumer<Policy.Builder, Double> setter) {
        Parameter<Policy> parameter = new Parameter<>(
                path,
                label,
                range.unit(),
                Form.of(Form.Kind.NUMBER, range),
                policy -> Optional.of(getter.apply(policy)));
        return Entry.of(parameter, Double.class, (draft, value) -> setter.accept(draft.policy(), value));
    }
}
