package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.api.verdict.VetoFinding;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The rules of the verdict; the first that matches decides the kind. What speaks for and against the winner comes from
 * {@link WinnerReasons}.
 */
public final class VerdictRules {
    private final Startup startup;
    private final Policy policy;
    private final Judgement judged;
    private final Choice choice;
    private final double spend;
    private final ImmutableMap<StrategyId, Scorecard> scorecards;
    private final DecisionView view;
    private final UnsettledThresholds doubts;

    /**
     * Takes what was found out.
     *
     * @param startup the startup, its phase derived
     * @param policy the rules of judgement
     * @param judged the kind of verdict, and what is chosen
     * @param spend what is spent over the horizon anyway
     * @param scorecards the second opinion on every strategy
     * @param view through what the strategies were looked at
     * @param doubts what the trials leave open
     */
    public VerdictRules(
            Startup startup,
            Policy policy,
            Judgement judged,
            double spend,
            Map<StrategyId, Scorecard> scorecards,
            DecisionView view,
            UnsettledThresholds doubts) {
        this.startup = startup;
        this.policy = policy;
        this.judged = judged;
        this.choice = judged.choice();
        this.spend = spend;
        this.scorecards = ImmutableMap.copyOf(scorecards);
        this.view = view;
        this.doubts = doubts;
    }

    /**
     * Decides.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return switch (judged.kind()) {
            case NO_FEASIBLE_OPTION -> noFeasibleOption();
            case VETOED -> vetoed();
            case INSUFFICIENT_EVIDENCE -> insufficientEvidence();
            case CONDITIONAL -> conditional();
            case CLOSE_CALL -> closeCall();
            case RECOMMEND -> recommended().kind(Kind.RECOMMEND).build();
        };
    }

    /** What every kind of verdict says: the rules broken by staying, and what would mend them. */
    private Verdict.Builder started() {
        return Verdict.builder()
                .addAllWarnings(
                        choice.moneyEnds().isPresent()
                                ? ImmutableList.of(Explanation.of(Code.MONEY_ENDS_ANYWAY)
                                        .figure("months", choice.moneyEnds().getAsDouble(), Unit.MONTHS)
                                        .build())
                                : ImmutableList.of())
                .addAllWarnings(choice.ranked().stream()
                        .flatMap(candidate -> candidate.warnings().stream())
                        .map(VetoFinding::because)
                        .toList())
                .addAllNextQuestions(choice.winner().stream()
                        .flatMap(staying -> staying.warnings().stream())
                        .map(VetoFinding::wayOut)
                        .toList());
    }

    private boolean lasts(Candidate candidate) {
        return candidate.signals().lasts() >= policy.verdictLasts().value();
    }

    private Verdict noFeasibleOption() {
        Optional<Candidate> nearest = choice.ranked().stream()
                .max(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.signals().lasts())
                        .thenComparingDouble(candidate -> candidate.signals().lowestCash()));
        return started()
                .kind(Kind.NO_FEASIBLE_OPTION)
                .addBecause(Explanation.of(nearest.isPresent() ? Code.NONE_LASTS : Code.NONE_PROPOSED)
                        .build())
                .addAllNextQuestions(nearest.map(this::waysToLast)
                        .orElse(ImmutableList.of(
                                Explanation.of(Code.NO_STRATEGY_PROPOSED).build())))
                .build();
    }

    private ImmutableList<Explanation> waysToLast(Candidate nearest) {
        Explanation missing = Explanation.of(Code.NEAREST_TO_LASTING)
                .word("strategy", nearest.id().value())
                .figure(
                        "months",
                        nearest.signals().runway().orElse(startup.budget().horizonMonths()),
                        Unit.MONTHS)
                .amount("missing", money(-nearest.signals().lowestCash()))
                .build();
        return Stream.concat(Stream.of(missing), nearest.vetoes().stream().map(VetoFinding::wayOut))
                .collect(ImmutableList.toImmutableList());
    }

    private Verdict vetoed() {
        Candidate best = choice.ranked().stream()
                .filter(this::lasts)
                .max(Comparator.comparingDouble(Candidate::objective))
                .orElseThrow();
        return started()
                .kind(Kind.VETOED)
                .addBecause(Explanation.of(Code.ALL_LASTING_VETOED).build())
                .addBecause(Explanation.of(Code.DEAREST_VETO)
                        .word("strategy", best.id().value())
                        .word("rule", best.vetoes().get(0).rule().id())
                        .build())
                .addAllBecause(best.vetoes().stream().map(VetoFinding::because).toList())
                .addAllNextQuestions(
                        best.vetoes().stream().map(VetoFinding::wayOut).toList())
                .build();
    }

    /** What is said of a strategy that is ahead, whatever kind of verdict it leads to. */
    private Verdict.Builder ahead() {
        Candidate winner = winner();
        WinnerReasons reasons = new WinnerReasons(startup, policy, judged, spend, scorecards, view, doubts, winner);
        Optional<Likelihood> likelihood = judged.reached().likelihood();
        return started()
                .strategy(winner.id())
                .sourcing(winner.sourcing())
                .reason(choice.reason())
                .rival(choice.rival().map(Candidate::id))
                .margin(choice.rival().map(rival -> winner.leadOver(rival, currency())))
                .marginError(choice.comparison(view).map(comparison -> money(comparison.error())))
                .confidence(likelihood
                        .map(chances -> chances.of(choice.direction(winner)))
                        .or(() -> choice.comparison(view).map(DecisionView.Comparison::ahead))
                        .map(Share::of))
                .chances(likelihood.map(Likelihood::stated))
                .evpi(
                        missing().unknown().isEmpty() || missing().worth().isEmpty()
                                ? Optional.empty()
                                : Optional.of(money(missing().worth().getAsDouble())))
                .addAllBecause(reasons.because())
                .addAllAgainst(reasons.against())
                .addAllRevisitIf(reasons.revisitIf());
    }

    private Candidate winner() {
        return choice.winner().orElseThrow();
    }

    private MissingAnswers missing() {
        return judged.missing();
    }

    private Verdict insufficientEvidence() {
        return ahead().kind(Kind.INSUFFICIENT_EVIDENCE)
                .addAllNextQuestions(
                        missing().dearest().map(this::askFirst).stream().toList())
                .addBecause(Explanation.of(Code.ANSWERS_DECIDE)
                        .amount("worth", money(missing().worth().orElse(0)))
                        .amount("threshold", money(policy.informationWorth().value() * spend))
                        .build())
                .build();
    }

    /** One strategy is to be taken unless there is expertise that was not asked for. */
    private Verdict conditional() {
        VerdictCondition condition = judged.branch().orElseThrow().stated(currency(), view.trials() > 0);
        Explanation asked = Explanation.of(Code.CONDITION)
                .word("areas", Identified.listed(condition.areas()))
                .word("strategy", condition.strategy().value())
                .amount("worth", condition.worth())
                .build();
        return taken(ahead().addNextQuestions(asked))
                .kind(Kind.CONDITIONAL)
                .condition(condition)
                .build();
    }

    /** Two directions that are too near to each other, or that these trials cannot tell apart. */
    private Verdict closeCall() {
        Explanation why = judged.close().orElseThrow();
        return asking(ahead())
                .kind(Kind.CLOSE_CALL)
                .addBecause(why)
                .addNextQuestions(new Closeness(judged.reached(), policy, view, doubts).next(why))
                .build();
    }

    private Verdict.Builder recommended() {
        return taken(asking(ahead()));
    }

    /** Adds the answer to ask for first, where answers are missing and worth something. */
    private Verdict.Builder asking(Verdict.Builder verdict) {
        return verdict.addAllNextQuestions(
                missing().dearest().filter(dearest -> dearest.worth() > 0).map(this::askFirst).stream()
                        .toList());
    }

    private Explanation askFirst(MissingAnswers.Dearest dearest) {
        return Explanation.of(Code.ASK_FIRST)
                .word("area", dearest.area().id())
                .amount("worth", money(dearest.worth()))
                .build();
    }

    /** Adds what to know of a strategy that is taken. */
    private Verdict.Builder taken(Verdict.Builder verdict) {
        return verdict.addAllAgainst(doubts.decisive().stream().toList())
                .addRevisitIf(Explanation.of(Code.LEAVING_TAKES)
                        .word("strategy", winner().id().value())
                        .figure("work", winner().strategy().exitEffort().value(), Unit.ENGINEER_MONTHS)
                        .build());
    }

    private CurrencyUnit currency() {
        return startup.budget().currency();
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency());
    }
}
