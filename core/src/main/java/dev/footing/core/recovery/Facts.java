package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Candidate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * All that the lines of the playbook ask about.
 *
 * @param startup the startup
 * @param findings what was found
 * @param verdict what follows from the figures
 * @param staying the current strategy
 * @param target the strategy that the verdict says to move to; empty where it says none
 * @param gain by how much its objective is above that of staying, in the currency's unit; 0 where there is none
 * @param moveWork engineer-months of that move
 * @param wantedShare the share of engineering that the current strategy itself takes, where a live startup stays on it
 *     and spends more; empty elsewhere
 * @param lastingNeeded the share of trials in which a strategy must last that a verdict may speak of
 * @param plannedMonths the months that the current strategy takes to build
 * @param currency the currency of all amounts
 */
record Facts(
        Startup startup,
        Findings findings,
        Verdict verdict,
        Candidate staying,
        Optional<Candidate> target,
        double gain,
        double moveWork,
        OptionalDouble wantedShare,
        double lastingNeeded,
        double plannedMonths,
        CurrencyUnit currency) {
    /** The share of engineering on infrastructure above which a red flag is raised. */
    static final double USUAL_SHARE = 0.20;

    double engineers() {
        return startup.team().engineers().value();
    }

    boolean modelled(Action action) {
        return action == Action.MOVE_TO_STRATEGY
                || (action == Action.ENGINEERS_TO_ASKED_FOR_FEATURES && wantedShare.isPresent());
    }

    /** Reasons from red flags that are raised. */
    ImmutableList<Explanation> flags(RedFlag... flags) {
        ImmutableList.Builder<Explanation> reasons = ImmutableList.builder();
        for (RedFlag flag : flags) {
            reasons.addAll(found(flag.id()));
        }
        return reasons.build();
    }

    /** The same where no round is planned, for which one would prepare. */
    ImmutableList<Explanation> flagsWithoutRound(RedFlag... flags) {
        return startup.funding().isPresent() ? ImmutableList.of() : flags(flags);
    }

    /** Reasons from traps that are raised: the action takes away what leads into them. */
    ImmutableList<Explanation> trap(Trap trap) {
        return found(trap.id());
    }

    /** A reason from the stage of the spiral. */
    ImmutableList<Explanation> stage(SpiralStage stage) {
        return found(stage.id());
    }

    private ImmutableList<Explanation> found(String id) {
        return findings.has(id)
                ? ImmutableList.of(
                        Explanation.of(RecoveryCode.WAS_FOUND).word("what", id).build())
                : ImmutableList.of();
    }

    /** A reason from a figure that nobody stated. */
    ImmutableList<Explanation> unstated(Input<Double> input) {
        return input.get(startup).isPresent()
                ? ImmutableList.of()
                : ImmutableList.of(Explanation.of(RecoveryCode.NOT_STATED)
                        .word("input", input.label())
                        .build());
    }

    /** A reason from a figure that lies where something has to be done. */
    ImmutableList<Explanation> stated(Input<Double> input, DoublePredicate bad) {
        return input.get(startup)
                .filter(bad::test)
                .map(value -> ImmutableList.of(Explanation.of(RecoveryCode.STATED_AS)
                        .word("input", input.label())
                        .figure("value", value, input.unit())
                        .build()))
                .orElse(ImmutableList.of());
    }

    ImmutableList<Explanation> lastsRarely() {
        return findings.has(Findings.STAYING_DOES_NOT_LAST)
                ? ImmutableList.of(Explanation.of(RecoveryCode.STAYING_LASTS_RARELY)
                        .figure("share", staying.signals().lasts(), Unit.SHARE)
                        .figure("needed", lastingNeeded, Unit.SHARE)
                        .build())
                : ImmutableList.of();
    }

    ImmutableList<Explanation> late() {
        return findings.has(Findings.BUILD_OVER_ITS_TIME)
                ? ImmutableList.of(Explanation.of(RecoveryCode.BUILD_OVER_ITS_TIME)
                        .figure(
                                "months",
                                startup.current()
                                        .map(current -> current.months().value())
                                        .orElse(0.0),
                                Unit.MONTHS)
                        .figure("planned", plannedMonths, Unit.MONTHS)
                        .build())
                : ImmutableList.of();
    }

    ImmutableList<Explanation> spendsTooMuch() {
        return wantedShare.isPresent()
                ? ImmutableList.of(Explanation.of(RecoveryCode.TAKES_MORE_THAN_NEEDED)
                        .figure(
                                "share",
                                startup.observations()
                                        .infrastructureTimeShare()
                                        .map(Share::value)
                                        .orElse(0.0),
                                Unit.SHARE)
                        .figure("needed", wantedShare.getAsDouble(), Unit.SHARE)
                        .build())
                : ImmutableList.of();
    }

    ImmutableList<Explanation> moves() {
        return target.map(candidate -> ImmutableList.of(Explanation.of(RecoveryCode.VERDICT_MOVES)
                        .word("strategy", candidate.id().value())
                        .amount("gain", Amounts.toMoney(gain, currency))
                        .build()))
                .orElse(ImmutableList.of());
    }

    /** The same without the figure, for what only prepares it. */
    ImmutableList<Explanation> preparesMove() {
        return target.map(candidate -> ImmutableList.of(Explanation.of(RecoveryCode.VERDICT_TAKES)
                        .word("strategy", candidate.id().value())
                        .build()))
                .orElse(ImmutableList.of());
    }

    /** Where the verdict recommends nothing, it is open whether to move. */
    ImmutableList<Explanation> open() {
        return verdict.kind() == Verdict.Kind.RECOMMEND
                ? ImmutableList.of()
                : ImmutableList.of(Explanation.of(RecoveryCode.MOVE_IS_OPEN)
                        .word("kind", verdict.kind().id())
                        .build());
    }

    ImmutableList<Explanation> round() {
        return startup.funding()
                .map(Funding::month)
                .map(month -> ImmutableList.of(Explanation.of(RecoveryCode.ROUND_AHEAD)
                        .figure("month", month, Unit.COUNT)
                        .build()))
                .orElse(ImmutableList.of());
    }

    ImmutableList<Explanation> users() {
        return startup.usage().live()
                ? ImmutableList.of(Explanation.of(RecoveryCode.USERS_TO_ASK)
                        .figure("users", startup.usage().activeUsers().value(), Unit.USERS)
                        .build())
                : ImmutableList.of();
    }

    /** A reason from security incidents so far. */
    ImmutableList<Explanation> incidents() {
        return Inputs.SECURITY_INCIDENTS
                .get(startup)
                .filter(count -> count > 0)
                .map(count -> ImmutableList.of(Explanation.of(RecoveryCode.STATED_AS)
                        .word("input", Inputs.SECURITY_INCIDENTS.label())
                        .figure("value", count, Unit.COUNT)
                        .build()))
                .orElse(ImmutableList.of());
    }

    /** Parts that are run or written in-house and set nobody apart. */
    ImmutableList<Explanation> partsInHouse() {
        String parts = startup.components().entrySet().stream()
                .filter(entry -> commodity(entry.getValue()))
                .map(Map.Entry::getKey)
                .map(component -> component.id())
                .collect(Collectors.joining(", "));
        return parts.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Explanation.of(RecoveryCode.PARTS_IN_HOUSE)
                        .word("parts", parts)
                        .build());
    }

    private static boolean commodity(ComponentUse use) {
        boolean inHouse = use.sourcing() == ComponentSourcing.SELF_RUN || use.sourcing() == ComponentSourcing.CUSTOM;
        return inHouse && !use.differentiator().orElse(false);
    }
}
