package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.core.decision.DecisionView.Comparison;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What speaks for the winner, what against it, and what would end its lead.
 *
 * @param startup the startup
 * @param policy the rules of judgement
 * @param judged the kind of verdict, and what is chosen
 * @param spend what is spent over the horizon anyway
 * @param scorecards the second opinion on every strategy
 * @param view through what the strategies were looked at
 * @param doubts what the trials leave open
 * @param winner the strategy that is ahead
 */
record WinnerReasons(
        Startup startup,
        Policy policy,
        Judgement judged,
        double spend,
        ImmutableMap<StrategyId, Scorecard> scorecards,
        DecisionView view,
        UnsettledThresholds doubts,
        Candidate winner) {
    private static final int MOST_TERMS = 3;

    /**
     * Where the winner stands, then the terms of the objective in which it is ahead of the one that it is compared
     * with.
     */
    ImmutableList<Explanation> because() {
        Stream<Explanation.Builder> gains = leads().filter(lead -> lead.amount().isPositive())
                .limit(MOST_TERMS)
                .map(lead -> lead(Code.GAINS_ON, lead));
        return Stream.concat(standing(), gains)
                .map(Explanation.Builder::build)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Explanation> against() {
        Stream<Explanation.Builder> losses = leads().filter(
                        lead -> lead.amount().isNegative())
                .limit(MOST_TERMS)
                .map(lead -> lead(Code.LOSES_ON, lead));
        return Stream.of(
                        losses,
                        cashRunsOutOften().stream(),
                        siblingsClose(),
                        siblingsAheadMoreOften(),
                        ruledOutButBetter().stream(),
                        lastsLessOftenButBetter(),
                        scorecardPrefers().stream(),
                        notInFigures())
                .flatMap(Function.identity())
                .map(Explanation.Builder::build)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Explanation> revisitIf() {
        return new Reserves(startup, choice(), view, spend)
                .nearest(winner, closeness().why().isPresent()).stream()
                        .map(nearest -> nearest.said(startup))
                        .collect(ImmutableList.toImmutableList());
    }

    private Choice choice() {
        return judged.choice();
    }

    private Closeness closeness() {
        return new Closeness(judged.reached(), policy, view, doubts);
    }

    private Candidate best() {
        return choice().feasible().get(0);
    }

    /**
     * The strategy that the winner is compared with: the better one that is not moved to, the rival, or the next one.
     */
    private Candidate compared() {
        if (!winner.equals(best())) {
            return best();
        }
        return choice().rival()
                .or(() -> choice().feasible().stream().skip(1).findFirst())
                .orElse(winner);
    }

    private Stream<Explanation.Builder> standing() {
        Candidate compared = compared();
        Optional<Candidate> notShown = judged.reached().best();
        if (notShown.isPresent()) {
            return Stream.of(notShown(notShown.orElseThrow()));
        }
        if (!winner.equals(best())) {
            return Stream.of(Explanation.of(Code.NOT_WORTH_MOVING)
                    .word("best", compared.id().value())
                    .amount("gain", lead(compared, winner))
                    .amount("threshold", money(choice().threshold())));
        }
        if (choice().rival().isPresent()) {
            return saidOtherwise() && closeness().tooClose(compared).isPresent()
                    ? Stream.of()
                    : Stream.of(Explanation.of(Code.AHEAD_OF_RIVAL)
                            .word("rival", compared.id().value())
                            .amount("gain", lead(winner, compared)));
        }
        Explanation.Builder noRival = Explanation.of(Code.NO_RIVAL);
        return compared.equals(winner)
                ? Stream.of(noRival)
                : Stream.of(
                        Explanation.of(Code.BEST_OF_FEASIBLE)
                                .word("next", compared.id().value())
                                .amount("gain", lead(winner, compared)),
                        noRival);
    }

    /**
     * Whether the kind of the verdict has a reason of its own, beside which a lead that does not count would mislead.
     */
    private boolean saidOtherwise() {
        return !closeness().byDirection()
                && (judged.kind() == Kind.CLOSE_CALL || judged.kind() == Kind.INSUFFICIENT_EVIDENCE);
    }

    /** What gains enough on average, and whose direction is not likely enough. */
    private Explanation.Builder notShown(Candidate best) {
        double chance = judged.reached()
                .likelihood()
                .map(likelihood -> likelihood.of(choice().direction(best)))
                .orElseThrow();
        return Explanation.of(Code.MOVE_NOT_SHOWN)
                .word("best", best.id().value())
                .amount("gain", lead(best, winner))
                .figure("chance", chance, Unit.SHARE);
    }

    private Stream<ObjectiveLead> leads() {
        return ObjectiveLead.between(winner.stated(currency()), compared().stated(currency())).stream();
    }

    private Explanation.Builder lead(Code code, ObjectiveLead lead) {
        return Explanation.of(code)
                .word("part", lead.term().label())
                .amount("amount", lead.amount().abs())
                .word("other", compared().id().value());
    }

    /** Cash runs out more often than it may for what is feasible, where nothing lasts more often. */
    private Optional<Explanation.Builder> cashRunsOutOften() {
        double reserve = winner.signals().reserveCash();
        return reserve < 0
                ? Optional.of(Explanation.of(Code.CASH_RUNS_OUT_OFTEN)
                        .figure("share", 1 - winner.signals().lasts(), Unit.SHARE)
                        .figure("worst", 1 - policy.feasibleLasts().value(), Unit.SHARE)
                        .amount("missing", money(-reserve)))
                : Optional.empty();
    }

    private Stream<Candidate> siblings() {
        return choice().feasible().stream()
                .filter(other -> !other.equals(winner))
                .filter(other -> other.sourcing() == winner.sourcing());
    }

    private Stream<Explanation.Builder> siblingsClose() {
        return siblings()
                .filter(sibling -> Math.abs(winner.objective() - sibling.objective()) <= choice().threshold())
                .map(sibling -> Explanation.of(Code.SIBLING_CLOSE)
                        .word("sibling", sibling.id().value())
                        .amount("gap", lead(winner, sibling).abs()));
    }

    private Stream<Explanation.Builder> siblingsAheadMoreOften() {
        return siblings()
                .flatMap(sibling -> view
                        .compare(sibling.id(), winner.id())
                        .map(Comparison::ahead)
                        .filter(share -> share > 0.5)
                        .map(share -> aheadMoreOften(sibling, share))
                        .stream());
    }

    /** What is ahead in most trials may be so on average, too: staying wins although a move would gain something. */
    private Explanation.Builder aheadMoreOften(Candidate sibling, double share) {
        Money lead = lead(winner, sibling);
        return Explanation.of(lead.isNegative() ? Code.SIBLING_AHEAD : Code.SIBLING_AHEAD_MORE_OFTEN)
                .word("sibling", sibling.id().value())
                .figure("share", share, Unit.SHARE)
                .amount("gap", lead.abs());
    }

    private Optional<Explanation.Builder> ruledOutButBetter() {
        return choice().ranked().stream()
                .filter(other -> !other.unvetoed()
                        && other.signals().lasts() >= policy.verdictLasts().value()
                        && other.objective() > winner.objective())
                .findFirst()
                .map(better -> Explanation.of(Code.RULED_OUT_BUT_BETTER)
                        .word("better", better.id().value())
                        .amount("gain", lead(better, winner))
                        .word("rule", better.vetoes().get(0).rule().id()));
    }

    /** Strategies that nothing rules out but how often they last. */
    private Stream<Explanation.Builder> lastsLessOftenButBetter() {
        return policy.lastingTolerance().value() == 0
                ? Stream.of()
                : choice().ranked().stream()
                        .filter(other ->
                                other.unvetoed() && !choice().feasible().contains(other))
                        .filter(other -> other.objective() - winner.objective() > choice().threshold())
                        .map(better -> Explanation.of(Code.LASTS_LESS_BUT_BETTER)
                                .word("better", better.id().value())
                                .amount("gain", lead(better, winner))
                                .figure("share", better.signals().lasts(), Unit.SHARE));
    }

    private Optional<Explanation.Builder> scorecardPrefers() {
        return choice().feasible().stream()
                .max(Comparator.comparingDouble(this::score)
                        .thenComparing(Comparator.comparing(Candidate::id).reversed()))
                .filter(preferred -> !preferred.equals(winner))
                .map(preferred -> Explanation.of(Code.SCORECARD_PREFERS)
                        .word("preferred", preferred.id().value())
                        .figure("score", score(preferred), Unit.COUNT)
                        .figure("own", score(winner), Unit.COUNT));
    }

    private double score(Candidate candidate) {
        Scorecard scorecard = scorecards.get(candidate.id());
        return scorecard == null ? 0 : scorecard.score();
    }

    private Stream<Explanation.Builder> notInFigures() {
        return winner.strategy().notQuantified().stream()
                .map(line -> Explanation.of(Code.NOT_IN_FIGURES).word("what", line));
    }

    private Money lead(Candidate first, Candidate second) {
        return first.leadOver(second, currency());
    }

    private CurrencyUnit currency() {
        return startup.budget().currency();
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency());
    }
}
