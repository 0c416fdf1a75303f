package dev.footing.formats.text;

import dev.footing.api.recovery.RecoveryCode;
import dev.footing.formats.text.Sentences.Facts;

/** What is said of a course of action, one sentence for each code. */
final class RecoverySentences {
    private RecoverySentences() {}

    static String of(RecoveryCode code, Facts facts) {
        return switch (code) {
            case DONE_AT_LEAST -> "Done when " + measure(facts) + " is at least " + facts.get("target") + ".";
            case DONE_AT_MOST -> "Done when " + measure(facts) + " is at most " + facts.get("target") + ".";
            case WAS_FOUND -> "Found: " + facts.get("what") + ".";
            case NOT_STATED -> "Nobody stated the " + facts.get("input") + ".";
            case STATED_AS -> "Stated: " + facts.get("input") + ", " + facts.get("value") + ".";
            case TAKES_MORE_THAN_NEEDED ->
                "Infrastructure takes " + facts.get("share") + " of engineering, where the strategy itself takes "
                        + facts.get("needed") + ".";
            case STAYING_LASTS_RARELY ->
                "Staying as it is, cash lasts in " + facts.get("share") + " of trials, below " + facts.get("needed")
                        + ".";
            case BUILD_OVER_ITS_TIME ->
                "After " + facts.get("months") + " it is not in production, for which " + facts.get("planned")
                        + " are planned.";
            case VERDICT_MOVES ->
                "Moving to " + facts.get("strategy") + " gains " + facts.get("gain") + " on staying, if done now.";
            case VERDICT_TAKES -> "The verdict is to take " + facts.get("strategy") + ".";
            case MOVE_IS_OPEN -> "The verdict, " + facts.get("kind") + ", does not settle whether to move.";
            case PARTS_IN_HOUSE ->
                "Run or written in-house without setting the product apart: " + facts.get("parts") + ".";
            case USERS_TO_ASK -> "The product has " + facts.get("users") + ".";
            case ROUND_AHEAD -> "A round is planned in month " + facts.get("month") + ".";
            case AUDIT_AHEAD ->
                "An audit is demanded from month " + facts.get("month") + " on, which takes " + facts.get("work")
                        + "; the figures have that work from then on.";
            case PHASE_AHEAD ->
                "The phase " + facts.get("phase") + " begins in month " + facts.get("month") + " as planned, by "
                        + facts.get("reason") + ".";
            case CEILING_BEFORE_END ->
                "As planned, month " + facts.get("month") + " has more than " + facts.get("strategy")
                        + " carries, by its " + facts.get("what") + ".";
            case STEPS_SHORTENED ->
                "There are " + facts.get("weeks")
                        + " weeks until cash runs out or the round comes, where the steps take " + facts.get("needed")
                        + "; they were shortened.";
            case STEPS_LEFT_OUT ->
                "No week of the " + facts.get("weeks") + " that are left is there for " + facts.get("steps") + ".";
            case NO_HANDS_FOR ->
                "The team has no hands for " + facts.get("action") + ", which takes " + facts.get("work")
                        + "; it is not scheduled.";
        };
    }

    private static String measure(Facts facts) {
        return '"' + facts.get("measure") + '"';
    }
}
