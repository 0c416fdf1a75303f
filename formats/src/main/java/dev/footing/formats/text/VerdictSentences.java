package dev.footing.formats.text;

import dev.footing.api.outcome.Explanation.Code;

/** The sentences of verdicts and vetoes. */
final class VerdictSentences {
    private VerdictSentences() {}

    static String of(Code code, Sentences.Facts facts) {
        return switch (code) {
            case VETO_EXPERTISE ->
                "It is not bought, and nobody in the team is known to have done " + facts.get("areas") + ".";
            case VETO_MANAGED_FORBIDDEN -> "It is bought, and a rule that binds the company forbids that.";
            case VETO_CEILING_USERS ->
                "The plan leads to " + facts.get("users") + "; it carries " + facts.get("ceiling") + ".";
            case VETO_CEILING_BILL ->
                "The plan leads to a bill of " + facts.get("bill") + " a month at list prices; it carries "
                        + facts.get("ceiling") + ".";
            case VETO_TEAM ->
                "Running it binds " + facts.get("effort") + ", and there "
                        + Words.agreeing(facts.get("engineers"), "is ", "are ") + facts.get("engineers") + ".";
            case GET_EXPERTISE ->
                "Hire somebody who has done " + facts.get("areas") + ", say so if somebody on the team has, or buy what"
                        + " needs it.";
            case CHECK_THE_RULE -> "Read the rule itself: vendors often meet it, or it covers only some of the data.";
            case PLAN_BEYOND_CEILING -> "Take something that carries more, or plan the move before the ceiling.";
            case BIND_FEWER -> "Hire " + facts.get("missing") + " more, or take something that binds fewer.";
            case AHEAD_OF_RIVAL ->
                "It is ahead of " + facts.get("rival") + ", the best of another sourcing, by " + facts.get("gain")
                        + ".";
            case BEST_OF_FEASIBLE ->
                "It has the highest objective of what is feasible; " + facts.get("next") + " comes next, "
                        + facts.get("gain") + " behind.";
            case NO_RIVAL -> "No feasible strategy has another sourcing, so there is no rival to be sure against.";
            case GAINS_ON ->
                "Ahead of " + facts.get("other") + " in " + facts.get("part") + ": " + facts.get("amount") + ".";
            case LOSES_ON ->
                "Behind " + facts.get("other") + " in " + facts.get("part") + ": " + facts.get("amount") + ".";
            case NOT_WORTH_MOVING ->
                facts.get("best") + " would gain " + facts.get("gain") + ", and moving for less than "
                        + facts.get("threshold") + " is not worth it: leave it.";
            case TOO_CLOSE ->
                facts.get("rival") + " is " + facts.get("gap") + " behind; a gap below " + facts.get("threshold")
                        + " is too close to call.";
            case RARELY_AHEAD ->
                "It is ahead of " + facts.get("rival") + " in " + facts.get("share")
                        + " of trials only; to call it takes " + facts.get("threshold") + ".";
            case NOT_SETTLED ->
                Words.trials(facts.get("trials")) + " cannot settle it: " + facts.get("what")
                        + " is nearer to its threshold than their error, so more trials may turn it.";
            case SIBLING_CLOSE ->
                facts.get("sibling") + ", of the same sourcing, is about as good (" + facts.get("gap") + " apart).";
            case SIBLING_AHEAD_MORE_OFTEN ->
                facts.get("sibling") + ", of the same sourcing, is ahead of it in " + facts.get("share")
                        + " of trials; on average over all of them it is behind by " + facts.get("gap") + ".";
            case SIBLING_AHEAD ->
                facts.get("sibling") + ", of the same sourcing, is ahead of it in " + facts.get("share")
                        + " of trials, and by " + facts.get("gap") + " on average over all of them.";
            case CASH_RUNS_OUT_OFTEN ->
                "Cash runs out in " + facts.get("share") + " of trials, and in the worst " + facts.get("worst")
                        + " it is short by " + facts.get("missing") + " or more.";
            case SCORECARD_PREFERS ->
                "The scorecard puts " + facts.get("preferred") + " first, with " + facts.get("score") + " against "
                        + facts.get("own") + " points.";
            case RULED_OUT_BUT_BETTER ->
                facts.get("better") + " would be ahead by " + facts.get("gain") + ", but is ruled out by "
                        + facts.get("rule") + ".";
            case NOT_IN_FIGURES -> "Not in the figures: " + facts.get("what") + ".";
            case NONE_LASTS -> "Cash runs out with every strategy.";
            case NEAREST_TO_LASTING ->
                facts.get("strategy") + " comes nearest: it lasts " + facts.get("months") + " and lacks "
                        + facts.get("missing") + ".";
            case ALL_LASTING_VETOED -> "Every strategy that cash would last for is ruled out.";
            case DEAREST_VETO ->
                "The best of them is " + facts.get("strategy") + ", ruled out by " + facts.get("rule") + ".";
            case ANSWERS_DECIDE ->
                "Answers on expertise that are missing decide the sourcing; they are worth " + facts.get("worth")
                        + ", and more than " + facts.get("threshold") + " is worth asking for first.";
            case ASK_FIRST ->
                "Find out about " + facts.get("area") + " first; the answer is worth " + facts.get("worth") + ".";
            case NO_STRATEGY_PROPOSED -> "Install a strategy provider; nothing was proposed.";
            case LEAVING_TAKES -> "Leaving " + facts.get("strategy") + " again would take " + facts.get("work") + ".";
            case GAP_TO_OPEN -> "Firmer numbers that open a gap above " + facts.get("threshold") + " would settle it.";
            case NEAREST_THRESHOLD ->
                "What would turn it first: " + facts.get("threshold") + "; until then " + facts.get("left")
                        + (counts(facts.get("left")) ? " are" : " is") + " left, " + facts.get("reserve") + " of "
                        + facts.get("of") + ".";
            default -> throw new IllegalArgumentException("No sentence for " + code + ".");
        };
    }

    /** Whether what is left is a number of engineers or users, and not of one; an amount is one thing. */
    private static boolean counts(String left) {
        return Character.isDigit(left.charAt(0))
                && Words.agreeing(left, "is", "are").equals("are");
    }
}
