package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;
import java.util.Optional;
import java.util.function.Function;

/** The one table of the entries of a policy, by path. */
public final class PolicyParameters {
    private static final ImmutableList<Parameter<Policy>> ALL = all(ImmutableList.builder());

    private PolicyParameters() {}

    /** {@return every entry, in the order of documents} */
    public static ImmutableList<Parameter<Policy>> all() {
        return ALL;
    }

    private static ImmutableList<Parameter<Policy>> all(ImmutableList.Builder<Parameter<Policy>> all) {
        all.add(of("margin", "gross margin of revenue before infrastructure", Unit.SHARE, Policy::margin));
        all.add(of(
                "opportunityMultiple",
                "worth of an engineer-month over its cost",
                Unit.RATIO,
                p -> p.opportunityMultiple()));
        all.add(of("discountRate", "yearly discount rate", Unit.RATIO, Policy::discountRate));
        all.add(of("materiality", "gain that counts, of the spend", Unit.SHARE, Policy::materiality));
        all.add(of("feasible.lasts", "share that must last to be feasible", Unit.SHARE, Policy::feasibleLasts));
        all.add(of("verdict.lasts", "share that must last for a verdict", Unit.SHARE, Policy::verdictLasts));
        all.add(of(
                "verdict.confidence",
                "share of trials ahead of the rival for a verdict",
                Unit.SHARE,
                Policy::verdictConfidence));
        all.add(of(
                "verdict.informationWorth",
                "worth of answers that holds a verdict up, of the spend",
                Unit.SHARE,
                p -> p.informationWorth()));
        all.add(of("phase.growthUsers", "users from which growth begins", Unit.USERS, Policy::growthUsers));
        all.add(of("phase.marketFitUsers", "users from which the market fits", Unit.USERS, Policy::marketFitUsers));
        all.add(of("phase.growthAge", "age from which growth begins", Unit.MONTHS, Policy::growthAge));
        all.add(of("phase.marketFitAge", "age from which the market fits", Unit.MONTHS, Policy::marketFitAge));
        for (Criterion criterion : Criterion.values()) {
            criterion(all, criterion);
        }
        return all.build();
    }

    private static void criterion(ImmutableList.Builder<Parameter<Policy>> all, Criterion criterion) {
        String path = "criteria." + criterion.id() + '.';
        String name = criterion.info().label();
        all.add(rule(
                path + "zeroAt",
                name + " that scores 0",
                criterion,
                rule -> rule.curve().zeroAt()));
        all.add(rule(
                path + "hundredAt",
                name + " that scores 100",
                criterion,
                rule -> rule.curve().hundredAt()));
        all.add(rule(
                path + "logarithmic",
                name + " by its logarithm",
                criterion,
                rule -> rule.curve().logarithmic()));
        for (Phase phase : Phase.values()) {
            all.add(rule(
                    path + "weight." + phase.id(),
                    "weight of " + name,
                    criterion,
                    rule -> rule.weights().in(phase)));
        }
    }

    private static Parameter<Policy> rule(
            String path, String label, Criterion criterion, Function<CriterionRule, Object> getter) {
        return new Parameter<>(
                path,
                label,
                Unit.NONE,
                policy -> Optional.ofNullable(policy.criteria().get(criterion)).map(getter));
    }

    private static Parameter<Policy> of(String path, String label, Unit unit, Function<Policy, Object> getter) {
        return new Parameter<>(path, label, unit, policy -> Optional.of(getter.apply(policy)));
    }
}
