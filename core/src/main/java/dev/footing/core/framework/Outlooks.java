package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.Ceiling;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What changes at the next boundary of phases, and up to where what is ahead carries the startup.
 *
 * @param inputs what to look at
 */
record Outlooks(FrameworkInputs inputs) {
    Outlook outlook() {
        Outlook.Builder outlook =
                Outlook.builder().goalsBefore(PhaseGoal.of(inputs.phase())).ceiling(ceiling());
        return next(inputs.phase())
                .map(next -> {
                    boundary(outlook, next);
                    return outlook.nextPhase(next)
                            .goalsAfter(PhaseGoal.of(next))
                            .weights(weights(next))
                            .build();
                })
                .orElseGet(() -> outlook.addBecause(
                                Explanation.of(FrameworkCode.LAST_PHASE).build())
                        .build());
    }

    private static Optional<Phase> next(Phase phase) {
        return switch (phase) {
            case PRE_PRODUCT_MARKET_FIT -> Optional.of(Phase.POST_PRODUCT_MARKET_FIT);
            case POST_PRODUCT_MARKET_FIT -> Optional.of(Phase.GROWTH);
            case GROWTH -> Optional.empty();
        };
    }

    /** By users where there are or will be any, else by age; as the policy derives the phase. */
    private void boundary(Outlook.Builder outlook, Phase next) {
        Policy policy = inputs.policy();
        boolean toGrowth = next == Phase.GROWTH;
        double users = (toGrowth ? policy.growthUsers() : policy.marketFitUsers()).value();
        double age = (toGrowth ? policy.growthAge() : policy.marketFitAge()).value();
        Optional<Months> now = inputs.startup().ageMonths();
        if (inputs.firstUsers() > 0) {
            reached(outlook, next, Fact.Figure.bounded(users, Unit.USERS), inputs.monthOf(users));
        } else if (now.isPresent()) {
            double left = Math.max(0, StrictMath.ceil(age - now.orElseThrow().value()));
            OptionalInt month = left <= inputs.situation().horizon() ? OptionalInt.of((int) left) : OptionalInt.empty();
            reached(outlook, next, Fact.Figure.bounded(age, Unit.MONTHS), month);
        } else {
            Fact.Figure boundary = Fact.Figure.bounded(users, Unit.USERS);
            outlook.boundary(boundary)
                    .addBecause(Explanation.of(FrameworkCode.NEXT_PHASE_UNKNOWN)
                            .word("phase", next.id())
                            .putFacts("boundary", boundary)
                            .build());
        }
    }

    private void reached(Outlook.Builder outlook, Phase next, Fact.Figure boundary, OptionalInt month) {
        outlook.boundary(boundary);
        month.ifPresent(at -> outlook.month(Fact.Figure.bounded(at, Unit.MONTHS)));
        outlook.addBecause(when(next, boundary, month).build());
    }

    private Explanation.Builder when(Phase next, Fact.Figure boundary, OptionalInt month) {
        if (month.isEmpty()) {
            return about(FrameworkCode.NEXT_PHASE_LATER, next, boundary)
                    .figure("horizon", inputs.situation().horizon(), Unit.COUNT);
        }
        return month.getAsInt() == 0
                ? about(FrameworkCode.NEXT_PHASE_NOW, next, boundary)
                : about(FrameworkCode.NEXT_PHASE, next, boundary).figure("month", month.getAsInt(), Unit.COUNT);
    }

    private static Explanation.Builder about(FrameworkCode code, Phase next, Fact.Figure boundary) {
        return Explanation.of(code).word("phase", next.id()).putFacts("boundary", boundary);
    }

    private ImmutableList<Explanation> weights(Phase next) {
        ImmutableList.Builder<Explanation> weights = ImmutableList.builder();
        inputs.policy().criteria().forEach((criterion, rule) -> {
            double before = rule.weights().in(inputs.phase());
            double after = rule.weights().in(next);
            if (before != after) {
                weights.add(Explanation.of(after > before ? FrameworkCode.WEIGHT_RISES : FrameworkCode.WEIGHT_FALLS)
                        .word("criterion", criterion.id())
                        .figure("before", before, Unit.NONE)
                        .figure("after", after, Unit.NONE)
                        .build());
            }
        });
        return weights.build();
    }

    private ImmutableList<Explanation> ceiling() {
        return inputs.ahead()
                .map(this::ceiling)
                .orElse(ImmutableList.of(
                        Explanation.of(FrameworkCode.NOTHING_AHEAD).build()));
    }

    private ImmutableList<Explanation> ceiling(ProjectedStrategy ahead) {
        OptionalDouble carried = inputs.carriedBy(ahead);
        String strategy = ahead.id().value();
        if (carried.isEmpty()) {
            return ImmutableList.of(Explanation.of(FrameworkCode.CEILING_NONE)
                    .word("strategy", strategy)
                    .build());
        }
        double users = carried.getAsDouble();
        OptionalInt month = inputs.monthOf(users);
        Explanation.Builder reached = Explanation.of(
                        month.isPresent() ? FrameworkCode.CEILING_REACHED : FrameworkCode.CEILING_LATER)
                .word("strategy", strategy)
                .putFacts("ceiling", Fact.Figure.bounded(users, Unit.USERS));
        month.ifPresentOrElse(
                at -> reached.figure("month", at, Unit.COUNT),
                () -> reached.figure("horizon", inputs.situation().horizon(), Unit.COUNT));
        Explanation at = reached.build();
        return ahead.strategy()
                .ceiling()
                .filter(ceiling -> users != ceiling.users().value())
                .flatMap(Ceiling::monthlyListPriceBill)
                .map(bill -> ImmutableList.of(
                        at,
                        Explanation.of(FrameworkCode.CEILING_IS_BILL)
                                .amount("bill", Amounts.toMoney(Amounts.toDouble(bill), bill.getCurrencyUnit()))
                                .putFacts("users", Fact.Figure.bounded(users, Unit.USERS))
                                .build()))
                .orElse(ImmutableList.of(at));
    }
}
