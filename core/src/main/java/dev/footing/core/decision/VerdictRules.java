package dev.footing.core.decision;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.View.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The rules of the verdict; the first that matches decides the kind. */
public final class VerdictRules {
    private static final int MOST_PARTS = 3;

    private final Startup startup;
    private final Policy policy;
    private final Choice choice;
    private final double spend;
    private final ImmutableMap<StrategyId, Scorecard> scorecards;
    private final View view;
    private final Doubts doubts;
    private final CurrencyUnit currency;
    private final Verdict.Builder verdict = Verdict.builder();

    /**
     * Takes what was found out.
     *
     * @param startup the startup, its phase derived
     * @param policy the rules of judgement
     * @param choice which strategy is ahead
     * @param spend what is spent over the horizon anyway
     * @param scorecards the second opinion on every strategy
     * @param view through what the strategies were looked at
     * @param doubts what the trials leave open
     */
    public VerdictRules(
            Startup startup,
            Policy policy,
            Choice choice,
            double spend,
            Map<StrategyId, Scorecard> scorecards,
            View view,
            Doubts doubts) {
        this.startup = startup;
        this.policy = policy;
        this.choice = choice;
        this.spend = spend;
        this.scorecards = ImmutableMap.copyOf(scorecards);
        this.view = view;
        this.doubts = doubts;
        this.currency = startup.budget().currency();
    }

    /**
     * Decides.
     *
     * @param open the startup under the answers that nobody gave yet
     * @return the verdict
     */
    public Verdict verdict(OpenAnswers open) {
        choice.ranked().stream()
                .flatMap(candidate -> candidate.warnings().stream())
                .forEach(warning -> verdict.addWarnings(warning.because()));
        choice.winner().stream()
                .flatMap(staying -> staying.warnings().stream())
                .forEach(warning -> verdict.addNextQuestions(warning.wayOut()));
        List<Candidate> lasting = choice.ranked().stream().filter(this::lasts).toList();
        if (lasting.isEmpty()) {
            return noFeasibleOption();
        }
        if (lasting.stream().noneMatch(Candidate::unvetoed)) {
            return vetoed(lasting);
        }
        Candidate winner = choice.winner().orElseThrow();
        ahead(winner);
        MissingAnswers missing = MissingAnswers.of(open, policy, spend, view, choice);
        if (!missing.unknown().isEmpty()) {
            verdict.evpi(money(missing.worth()));
        }
        double worthAsking = policy.informationWorth().value() * spend;
        if (missing.sourcingDiffers() && missing.worth() > worthAsking) {
            return insufficientEvidence(missing, worthAsking);
        }
        missing.dearest().filter(dearest -> dearest.worth() > 0).ifPresent(this::askFirst);
        return closeCall(winner).orElseGet(() -> recommend(winner));
    }

    private boolean lasts(Candidate candidate) {
        return candidate.signals().lasts() >= policy.verdictLasts().value();
    }

    private Verdict noFeasibleOption() {
        verdict.kind(Kind.NO_FEASIBLE_OPTION)
                .addBecause(Explanation.of(Code.NONE_LASTS).build());
        choice.ranked().stream()
                .max(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.signals().lasts())
                        .thenComparingDouble(candidate -> candidate.signals().lowestCash()))
                .ifPresent(nearest -> {
                    verdict.addNextQuestions(Explanation.of(Code.NEAREST_TO_LASTING)
                            .word("strategy", nearest.id().value())
                            .figure(
                                    "months",
                                    nearest.signals()
                                            .runway()
                                            .orElse(startup.budget().horizonMonths()),
                                    Unit.MONTHS)
                            .amount("missing", money(-nearest.signals().lowestCash()))
                            .build());
                    nearest.vetoes().forEach(veto -> verdict.addNextQuestions(veto.wayOut()));
                });
        if (choice.ranked().isEmpty()) {
            verdict.addNextQuestions(Explanation.of(Code.NO_STRATEGY_PROPOSED).build());
        }
        return verdict.build();
    }

    private Verdict vetoed(List<Candidate> lasting) {
        Candidate best = lasting.stream()
                .max(Comparator.comparingDouble(Candidate::objective))
                .orElseThrow();
        verdict.kind(Kind.VETOED)
                .addBecause(Explanation.of(Code.ALL_LASTING_VETOED).build())
                .addBecause(Explanation.of(Code.DEAREST_VETO)
                        .word("strategy", best.id().value())
                        .word("rule", best.vetoes().get(0).rule().id())
                        .build());
        best.vetoes().forEach(veto -> verdict.addBecause(veto.because()).addNextQuestions(veto.wayOut()));
        return verdict.build();
    }

    private void ahead(Candidate winner) {
        verdict.strategy(winner.id())
                .sourcing(winner.sourcing())
                .reason(choice.reason())
                .rival(choice.rival().map(Candidate::id))
                .margin(choice.rival().map(rival -> gap(winner, rival)));
        choice.comparison(view)
                .ifPresent(comparison ->
                        verdict.marginError(money(comparison.error())).confidence(Share.of(comparison.ahead())));
        Candidate compared = winner;
        if (!winner.equals(choice.feasible().get(0))) {
            compared = choice.feasible().get(0);
            verdict.addBecause(Explanation.of(Code.NOT_WORTH_MOVING)
                    .word("best", compared.id().value())
                    .amount("gain", gap(compared, winner))
                    .amount("threshold", money(choice.threshold()))
                    .build());
        } else if (choice.rival().isPresent()) {
            compared = choice.rival().orElseThrow();
            if (tooClose(winner, compared).isEmpty()) {
                verdict.addBecause(Explanation.of(Code.AHEAD_OF_RIVAL)
                        .word("rival", compared.id().value())
                        .amount("gain", gap(winner, compared))
                        .build());
            }
        } else {
            if (choice.feasible().size() > 1) {
                compared = choice.feasible().get(1);
                verdict.addBecause(Explanation.of(Code.BEST_OF_FEASIBLE)
                        .word("next", compared.id().value())
                        .amount("gain", gap(winner, compared))
                        .build());
            }
            verdict.addBecause(Explanation.of(Code.NO_RIVAL).build());
        }
        parts(winner, compared);
        cash(winner);
        against(winner);
        new Reserves(startup, choice, view, spend)
                .nearest(winner, whyClose(winner).isPresent())
                .ifPresent(nearest -> verdict.addRevisitIf(nearest.said(startup)));
    }

    private void parts(Candidate winner, Candidate other) {
        List<ObjectiveGap.Part> parts = ObjectiveGap.between(
                winner.signals().objective().stated(currency),
                other.signals().objective().stated(currency));
        parts.stream()
                .filter(part -> part.ahead().isPositive())
                .limit(MOST_PARTS)
                .forEach(part -> verdict.addBecause(part(Code.GAINS_ON, part, other)));
        parts.stream()
                .filter(part -> part.ahead().isNegative())
                .limit(MOST_PARTS)
                .forEach(part -> verdict.addAgainst(part(Code.LOSES_ON, part, other)));
    }

    private Explanation part(Code code, ObjectiveGap.Part part, Candidate other) {
        return Explanation.of(code)
                .word("part", part.part().label())
                .amount("amount", part.ahead().abs())
                .word("other", other.id().value())
                .build();
    }

    private void against(Candidate winner) {
        choice.feasible().stream()
                .filter(other -> !other.equals(winner))
                .filter(other -> other.sourcing() == winner.sourcing())
                .filter(other -> Math.abs(winner.objective() - other.objective()) <= choice.threshold())
                .forEach(sibling -> verdict.addAgainst(Explanation.of(Code.SIBLING_CLOSE)
                        .word("sibling", sibling.id().value())
                        .amount("gap", gap(winner, sibling).abs())
                        .build()));
        choice.feasible().stream()
                .filter(other -> !other.equals(winner))
                .filter(other -> other.sourcing() == winner.sourcing())
                .forEach(sibling -> view.compare(sibling.id(), winner.id())
                        .map(Comparison::ahead)
                        .filter(share -> share > 0.5)
                        .ifPresent(share -> verdict.addAgainst(aheadMoreOften(winner, sibling, share))));
        choice.ranked().stream()
                .filter(other -> !other.unvetoed() && lasts(other) && other.objective() > winner.objective())
                .findFirst()
                .ifPresent(better -> verdict.addAgainst(Explanation.of(Code.RULED_OUT_BUT_BETTER)
                        .word("better", better.id().value())
                        .amount("gain", gap(better, winner))
                        .word("rule", better.vetoes().get(0).rule().id())
                        .build()));
        Candidate preferred = choice.feasible().stream()
                .max(Comparator.comparingDouble(this::score)
                        .thenComparing(Comparator.comparing(Candidate::id).reversed()))
                .orElseThrow();
        if (!preferred.equals(winner)) {
            verdict.addAgainst(Explanation.of(Code.SCORECARD_PREFERS)
                    .word("preferred", preferred.id().value())
                    .figure("score", score(preferred), Unit.COUNT)
                    .figure("own", score(winner), Unit.COUNT)
                    .build());
        }
        winner.strategy()
                .notQuantified()
                .forEach(line -> verdict.addAgainst(
                        Explanation.of(Code.NOT_IN_FIGURES).word("what", line).build()));
    }

    /** What is ahead in most trials may be so on average, too: staying wins although a move would gain something. */
    private Explanation aheadMoreOften(Candidate winner, Candidate sibling, double share) {
        Money gap = gap(winner, sibling);
        return Explanation.of(gap.isNegative() ? Code.SIBLING_AHEAD : Code.SIBLING_AHEAD_MORE_OFTEN)
                .word("sibling", sibling.id().value())
                .figure("share", share, Unit.SHARE)
                .amount("gap", gap.abs())
                .build();
    }

    /** That cash runs out more often than it may of what is feasible, where nothing lasts more often. */
    private void cash(Candidate winner) {
        if (winner.signals().reserveCash() < 0) {
            verdict.addAgainst(Explanation.of(Code.CASH_RUNS_OUT_OFTEN)
                    .figure("share", 1 - winner.signals().lasts(), Unit.SHARE)
                    .figure("worst", 1 - policy.feasibleLasts().value(), Unit.SHARE)
                    .amount("missing", money(-winner.signals().reserveCash()))
                    .build());
        }
    }

    private double score(Candidate candidate) {
        Scorecard scorecard = scorecards.get(candidate.id());
        return scorecard == null ? 0 : scorecard.score();
    }

    private void askFirst(MissingAnswers.Dearest dearest) {
        verdict.addNextQuestions(Explanation.of(Code.ASK_FIRST)
                .word("area", dearest.area().id())
                .amount("worth", money(dearest.worth()))
                .build());
    }

    private Verdict insufficientEvidence(MissingAnswers missing, double worthAsking) {
        missing.dearest().ifPresent(this::askFirst);
        return verdict.kind(Kind.INSUFFICIENT_EVIDENCE)
                .addBecause(Explanation.of(Code.ANSWERS_DECIDE)
                        .amount("worth", money(missing.worth()))
                        .amount("threshold", money(worthAsking))
                        .build())
                .build();
    }

    /** Two sourcings that are too near to each other, or that these trials cannot tell apart. */
    private Optional<Verdict> closeCall(Candidate winner) {
        Optional<Explanation> why = whyClose(winner);
        if (why.isEmpty()) {
            doubts.decisive().ifPresent(verdict::addAgainst);
            return Optional.empty();
        }
        return Optional.of(verdict.kind(Kind.CLOSE_CALL)
                .addBecause(why.orElseThrow())
                .addNextQuestions(Explanation.of(Code.GAP_TO_OPEN)
                        .amount("threshold", money(choice.threshold()))
                        .build())
                .build());
    }

    private Optional<Explanation> whyClose(Candidate winner) {
        Optional<Explanation> why = choice.reason() == Reason.BEST
                ? choice.rival().flatMap(rival -> tooClose(winner, rival))
                : Optional.empty();
        return why.isEmpty() && view.trials() >= Doubts.MOST_TRIALS ? doubts.decisive() : why;
    }

    private Optional<Explanation> tooClose(Candidate winner, Candidate rival) {
        double gap = winner.objective() - rival.objective();
        double needed = Math.max(
                choice.threshold(),
                choice.comparison(view).map(Comparison::halfInterval).orElse(0.0));
        if (gap <= needed) {
            return Optional.of(Explanation.of(Code.TOO_CLOSE)
                    .word("rival", rival.id().value())
                    .amount("gap", money(gap))
                    .amount("threshold", money(needed))
                    .build());
        }
        double least = policy.verdictConfidence().value();
        return choice.comparison(view)
                .map(Comparison::ahead)
                .filter(share -> share < least)
                .map(share -> Explanation.of(Code.RARELY_AHEAD)
                        .word("rival", rival.id().value())
                        .figure("share", share, Unit.SHARE)
                        .figure("threshold", least, Unit.SHARE)
                        .build());
    }

    private Verdict recommend(Candidate winner) {
        verdict.addRevisitIf(Explanation.of(Code.LEAVING_TAKES)
                .word("strategy", winner.id().value())
                .figure("work", winner.strategy().exitEffort().value(), Unit.ENGINEER_MONTHS)
                .build());
        return verdict.kind(Kind.RECOMMEND).build();
    }

    /** By how much one is ahead of another, as their objectives are stated. */
    private Money gap(Candidate one, Candidate other) {
        return one.signals()
                .objective()
                .stated(currency)
                .total()
                .minus(other.signals().objective().stated(currency).total());
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }
}
