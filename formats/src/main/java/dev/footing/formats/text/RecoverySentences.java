package dev.footing.formats.text;

import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.startup.Inputs;
import dev.footing.formats.text.Sentences.Facts;
import java.util.Arrays;

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
                "As planned, the phase " + facts.get("phase") + " begins in month " + facts.get("month") + ", as "
                        + reason(facts.get("reason")) + " then.";
            case CEILING_BEFORE_END ->
                "As planned, month " + facts.get("month") + " has more than " + facts.get("strategy")
                        + " carries, by its " + facts.get("what") + ".";
            case STEPS_SHORTENED ->
                "There " + Words.agreeing(facts.get("weeks"), "is ", "are ") + facts.get("weeks")
                        + Words.agreeing(facts.get("weeks"), " week", " weeks")
                        + " until cash runs out or the round comes, where the steps take " + facts.get("needed")
                        + "; they were shortened.";
            case MOVE_FROM_RULED_OUT -> forced("is ruled out", facts);
            case MOVE_FROM_LASTING_RARELY -> forced("lasts too rarely", facts);
            case STEPS_LEFT_OUT ->
                "No week of the " + facts.get("weeks") + " that are left is there for " + facts.get("steps") + ".";
            case NO_HANDS_FOR ->
                "The team has no hands for " + facts.get("action") + ", which takes " + facts.get("work")
                        + "; it is not scheduled.";
        };
    }

    /** What tells that a phase has begun: users where there are some, and otherwise its age. */
    private static String reason(String label) {
        if (label.equals(Inputs.ACTIVE_USERS.label())) {
            return "it has the users";
        }
        return label.equals(Inputs.AGE.label()) ? "it has the age" : label + " has come so far";
    }

    private static String forced(String why, Facts facts) {
        return "The move gains nothing by the figures, and is due all the same: what the startup is on now " + why
                + ", and " + facts.get("strategy") + " is the best of what is left.";
    }

    private static String measure(Facts facts) {
        String id = facts.get("measure");
        return Arrays.stream(ActionMeasure.values())
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .map(RecoverySentences::words)
                .orElse(id);
    }

    /** What is counted, such that "is at least 4" can follow. */
    private static String words(ActionMeasure measure) {
        return switch (measure) {
            case ENGINEERS_WITH_A_LOGGED_WEEK -> "the number of engineers whose week is written down";
            case MONTHS_OF_RELEASES_COUNTED -> "the number of months whose releases are counted";
            case CUSTOMERS_ASKED -> "the number of customers who were asked";
            case MONTHS_OF_BURN_CHECKED -> "the number of months whose burn agrees with the bank";
            case ANSWERS_OF_THE_TEAM -> "the number of people on the team who answered";
            case NEW_INFRASTRUCTURE_STARTED -> "the number of infrastructure works begun since then";
            case SHARE_OF_PARTS_LISTED -> "the share of the platform's parts that are listed";
            case COMMODITY_PARTS_IN_HOUSE -> "the number of commodity parts run or written in-house";
            case INFRASTRUCTURE_TIME_SHARE -> "the share of engineering time on infrastructure";
            case SHARE_ON_NEW_PLATFORM -> "the share of the product on the new platform";
            case QUESTIONS_OPEN -> "the number of questions that are open";
            case WEEKS_OF_METRICS_SHOWN -> "the number of weeks in which the figures were shown";
            case CUSTOMERS_HEARD_A_WEEK -> "the number of customers heard in a week";
            case SHARE_OF_INVESTORS_BRIEFED -> "the share of investors who know";
            case RELEASES_A_MONTH -> "the number of releases to customers in a month";
            case SURVEYS_A_MONTH -> "the number of surveys in a month";
            case BURN_AGAINST_PLAN -> "the burn as a multiple of the plan";
            case CUSTOMERS_WHO_VOUCH -> "the number of customers who vouch for the product";
            case GROWTH_CARRIED -> "the growth that the platform is shown to carry";
            case SHARE_OF_PITCHES_ON_CUSTOMERS -> "the share of pitches that show customers first";
            case MONTHS_OF_UNIT_FIGURES ->
                "the number of months for which it is known what a customer brings and costs";
            case REVIEWS_HELD -> "the number of reviews held";
            case AUDIT_POINTS_OPEN -> "the number of audit points that are open";
        };
    }
}
