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

/** What changes at the next boundary of phases, and up to where what is ahead carries the startup. */
final class Outlooks {
    private final Frame frame;

    Outlooks(Frame frame) {
        this.frame = frame;
    }

    Outlook outlook() {
        Outlook.Builder outlook =
                Outlook.builder().goalsBefore(PhaseGoal.of(frame.phase())).ceiling(ceiling());
        return next(frame.phase())
                .map(next -> {
                    boundary(outlook, next);
                    return outlook.nextPhase(next)
                            .goalsAfter(PhaseGoal.of(next))
                            .weights(weights(next))
                            .build();
                })
                .orElseGet(() ->
                        outlook.addBecause(Say.that(FrameworkCode.LAST_PHASE)).build());
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
        Policy policy = frame.policy();
        boolean toGrowth = next == Phase.GROWTH;
        double users = (toGrowth ? policy.growthUsers() : policy.marketFitUsers()).value();
        double age = (toGrowth ? policy.growthAge() : policy.marketFitAge()).value();
        Optional<Months> now = frame.startup().ageMonths();
        if (frame.firstUsers() > 0) {
            reached(outlook, next, Say.figure(users, Unit.USERS), frame.monthOf(users));
        } else if (now.isPresent()) {
            double left = Math.max(0, StrictMath.ceil(age - now.orElseThrow().value()));
            OptionalInt month = left <= frame.situation().horizon() ? OptionalInt.of((int) left) : OptionalInt.empty();
            reached(outlook, next, Say.figure(age, Unit.MONTHS), month);
        } else {
            Fact.Figure boundary = Say.figure(users, Unit.USERS);
            outlook.boundary(boundary)
                    .addBecause(Explanation.of(FrameworkCode.NEXT_PHASE_UNKNOWN)
                            .word("phase", next.id())
                            .putFacts("boundary", boundary)
                            .build());
        }
    }

    private void reached(Outlook.Builder outlook, Phase next, Fact.Figure boundary, OptionalInt month) {
        outlook.boundary(boundary);
        month.ifPresent(at -> outlook.month(Say.figure(at, Unit.MONTHS)));
        outlook.addBecause(when(next, boundary, month));
    }

    private Explanation when(Phase next, Fact.Figure boundary, OptionalInt month) {
        if (month.isEmpty()) {
            return about(FrameworkCode.NEXT_PHASE_LATER, next, boundary)
                    .figure("horizon", frame.situation().horizon(), Unit.COUNT)
                    .build();
        }
        return month.getAsInt() == 0
                ? about(FrameworkCode.NEXT_PHASE_NOW, next, boundary).build()
                : about(FrameworkCode.NEXT_PHASE, next, boundary)
                        .figure("month", month.getAsInt(), Unit.COUNT)
                        .build();
    }

    private static Explanation.Builder about(FrameworkCode code, Phase next, Fact.Figure boundary) {
        return Explanation.of(code).word("phase", next.id()).putFacts("boundary", boundary);
    }

    private ImmutableList<Explanation> weights(Phase next) {
        ImmutableList.Builder<Explanation> weights = ImmutableList.builder();
        frame.policy().criteria().forEach((criterion, rule) -> {
            double before = rule.weights().in(frame.phase());
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
        return frame.ahead().map(this::ceiling).orElse(ImmutableList.of(Say.that(FrameworkCode.NOTHING_AHEAD)));
    }

    private ImmutableList<Explanation> ceiling(Projected ahead) {
        OptionalDouble carried = Capacity.users(ahead.strategy(), frame.situation());
        String strategy = ahead.id().value();
        if (carried.isEmpty()) {
            return ImmutableList.of(Say.that(FrameworkCode.CEILING_NONE, "strategy", strategy));
        }
        double users = carried.getAsDouble();
        OptionalInt month = frame.monthOf(users);
        Explanation.Builder reached = Explanation.of(
                        month.isPresent() ? FrameworkCode.CEILING_REACHED : FrameworkCode.CEILING_LATER)
                .word("strategy", strategy)
                .putFacts("ceiling", Say.figure(users, Unit.USERS));
        Explanation at = month.isPresent()
                ? reached.figure("month", month.getAsInt(), Unit.COUNT).build()
                : reached.figure("horizon", frame.situation().horizon(), Unit.COUNT)
                        .build();
        return ahead.strategy()
                .ceiling()
                .filter(ceiling -> users < ceiling.users().value())
                .flatMap(Ceiling::monthlyListPriceBill)
                .map(bill -> ImmutableList.of(
                        at,
                        Explanation.of(FrameworkCode.CEILING_IS_BILL)
                                .amount("bill", Amounts.toMoney(Amounts.toDouble(bill), bill.getCurrencyUnit()))
                                .putFacts("users", Say.figure(users, Unit.USERS))
                                .build()))
                .orElse(ImmutableList.of(at));
    }
}
