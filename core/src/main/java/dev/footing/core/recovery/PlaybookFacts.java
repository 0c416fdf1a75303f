package dev.footing.core.recovery;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.composition.BuyingRule;
import dev.footing.core.decision.Candidate;
import dev.footing.core.diagnosis.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.joda.money.CurrencyUnit;

/**
 * All that the rows of the playbook ask about.
 *
 * @param startup the startup
 * @param findings what was found
 * @param verdict what follows from the figures
 * @param staying the current strategy
 * @param target the strategy that the verdict says to move to; empty where it says none
 * @param gain by how much its objective is above that of staying, in the currency's unit; 0 where there is none
 * @param move that move; empty where there is none
 * @param wantedShare the share of engineering that the current strategy itself takes, where a live startup stays on it
 *     and spends more; empty elsewhere
 * @param lastingNeeded the share of trials in which a strategy must last that a verdict may speak of
 * @param plannedMonths the months that the current strategy takes to build
 * @param rule what it must not buy
 * @param currency the currency of all amounts
 */
record PlaybookFacts(
        Startup startup,
        RecoveryFindings findings,
        Verdict verdict,
        Candidate staying,
        Optional<Candidate> target,
        double gain,
        Optional<PlannedMove> move,
        OptionalDouble wantedShare,
        double lastingNeeded,
        double plannedMonths,
        BuyingRule rule,
        CurrencyUnit currency) {
    double engineers() {
        return startup.team().engineers().value();
    }

    boolean modelled(Action action) {
        return action == Action.MOVE_TO_STRATEGY
                || (action == Action.ENGINEERS_TO_ASKED_FOR_FEATURES && wantedShare.isPresent());
    }

    boolean roundPlanned() {
        return startup.funding().isPresent();
    }

    /** A reason from a stage of the spiral, a trap or a red flag. */
    Optional<Explanation.Builder> found(Identified finding) {
        return reason(
                findings.has(finding.id()),
                Explanation.of(RecoveryCode.WAS_FOUND).word("what", finding.id()));
    }

    private static Optional<Explanation.Builder> reason(boolean holds, Explanation.Builder why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    /** A reason from a figure that was not stated. */
    Optional<Explanation.Builder> unstated(Input<Double> input) {
        return reason(
                input.get(startup).isEmpty(),
                Explanation.of(RecoveryCode.NOT_STATED).word("input", input.label()));
    }

    Optional<Explanation.Builder> burnsOverPlan() {
        return stated(Inputs.BURN_MULTIPLE, burn -> burn > Threshold.BURN_AS_PLANNED.value());
    }

    Optional<Explanation.Builder> customersWait() {
        return stated(Inputs.MONTHS_SINCE_FEATURE, months -> months > Threshold.MONTHS_WAITING.value());
    }

    Optional<Explanation.Builder> releasesRarely() {
        return stated(Inputs.RELEASES_PER_MONTH, releases -> releases < Threshold.WEEKLY_RELEASES.value());
    }

    private Optional<Explanation.Builder> stated(Input<Double> input, DoublePredicate bad) {
        return input.get(startup).filter(bad::test).map(value -> stated(input, value, input.unit()));
    }

    private static Explanation.Builder stated(Input<?> input, double value, Unit unit) {
        return Explanation.of(RecoveryCode.STATED_AS)
                .word("input", input.label())
                .figure("value", value, unit);
    }

    /** A reason from security incidents so far. */
    Optional<Explanation.Builder> incidents() {
        return Inputs.SECURITY_INCIDENTS
                .get(startup)
                .filter(count -> count > 0)
                .map(count -> stated(Inputs.SECURITY_INCIDENTS, count, Unit.COUNT));
    }

    Optional<Explanation.Builder> lastsRarely() {
        return reason(
                findings.has(RecoveryFindings.STAYING_DOES_NOT_LAST),
                Explanation.of(RecoveryCode.STAYING_LASTS_RARELY)
                        .figure("share", staying.signals().lasts(), Unit.SHARE)
                        .figure("needed", lastingNeeded, Unit.SHARE));
    }

    Optional<Explanation.Builder> buildIsLate() {
        double months =
                startup.current().map(current -> current.months().value()).orElse(0.0);
        return reason(
                findings.has(RecoveryFindings.BUILD_OVER_ITS_TIME),
                Explanation.of(RecoveryCode.BUILD_OVER_ITS_TIME)
                        .figure("months", months, Unit.MONTHS)
                        .figure("planned", plannedMonths, Unit.MONTHS));
    }

    Optional<Explanation.Builder> spendsTooMuch() {
        double share = startup.observations()
                .infrastructureTimeShare()
                .map(Share::value)
                .orElse(0.0);
        return reason(
                wantedShare.isPresent(),
                Explanation.of(RecoveryCode.TAKES_MORE_THAN_NEEDED)
                        .figure("share", share, Unit.SHARE)
                        .figure("needed", wantedShare.orElse(share), Unit.SHARE));
    }

    Optional<Explanation.Builder> moves() {
        return target.map(candidate -> Explanation.of(RecoveryCode.VERDICT_MOVES)
                .word("strategy", candidate.id().value())
                .amount("gain", Amounts.toMoney(gain, currency)));
    }

    /** The same without the figure, for what only prepares it. */
    Optional<Explanation.Builder> preparesMove() {
        return target.map(candidate -> Explanation.of(RecoveryCode.VERDICT_TAKES)
                .word("strategy", candidate.id().value()));
    }

    /** Where the verdict recommends nothing, it is open whether to move. */
    Optional<Explanation.Builder> moveIsOpen() {
        return reason(
                !verdict.kind().recommends(),
                Explanation.of(RecoveryCode.MOVE_IS_OPEN)
                        .word("kind", verdict.kind().id()));
    }

    Optional<Explanation.Builder> round() {
        return startup.funding()
                .map(Funding::month)
                .map(month -> Explanation.of(RecoveryCode.ROUND_AHEAD).figure("month", month, Unit.COUNT));
    }

    Optional<Explanation.Builder> users() {
        return reason(
                startup.usage().live(),
                Explanation.of(RecoveryCode.USERS_TO_ASK)
                        .figure("users", startup.usage().activeUsers().value(), Unit.USERS));
    }

    /** Parts that are run or written in-house, do not set the product apart, and that no rule forbids to buy. */
    Optional<Explanation.Builder> partsInHouse() {
        List<Component> parts = startup.components().entrySet().stream()
                .filter(entry -> commodity(entry.getValue()) && !rule.forbids(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        Explanation.Builder inHouse =
                Explanation.of(RecoveryCode.PARTS_IN_HOUSE).word("parts", Identified.listed(parts));
        return reason(!parts.isEmpty(), inHouse);
    }

    private static boolean commodity(ComponentUse use) {
        boolean inHouse = use.sourcing() == ComponentSourcing.SELF_RUN || use.sourcing() == ComponentSourcing.CUSTOM;
        return inHouse && !use.differentiator().orElse(false);
    }
}
