package dev.footing.formats.text;

import dev.footing.api.diagnosis.DiagnosisCode;

/** The sentences of the diagnosis. */
final class DiagnosisSentences {
    private DiagnosisSentences() {}

    static String of(DiagnosisCode code, Sentences.Facts facts) {
        return switch (code) {
            case INFRASTRUCTURE_TAKES ->
                "Infrastructure takes " + facts.get("share") + " of engineering time; the limit is "
                        + facts.get("limit") + ".";
            case INFRASTRUCTURE_STAFFED ->
                "Infrastructure is the work of " + facts.get("share") + " of the engineers; the limit is "
                        + facts.get("limit") + ".";
            case WORK_BEYOND_STAFF ->
                "Infrastructure takes " + facts.get("share") + " of engineering time and is the work of "
                        + facts.get("staffed") + " of the engineers; " + facts.get("limit")
                        + " more than those is the limit.";
            case BUILD_AGE ->
                "The build of " + facts.get("strategy") + " is " + facts.get("months")
                        + " old; a team with all the expertise plans " + facts.get("planned") + ".";
            case RELEASES ->
                "Releases reach customers " + facts.get("releases") + "; the limit is " + facts.get("limit") + ".";
            case FEATURES_SINCE ->
                "Customers got their last feature " + facts.get("months") + " ago; the limit is " + facts.get("limit")
                        + ".";
            case NOTHING_SHIPPED ->
                "Nothing has reached customers since the build began " + facts.get("months") + " ago; the limit is "
                        + facts.get("limit") + ".";
            case FEATURES_REPORTED_MISSING -> "Reported of missing features: " + facts.get("flags") + ".";
            case GROWTH -> "Users are expected to grow by " + facts.get("growth") + " a month.";
            case UP ->
                "The product is up " + facts.get("uptime") + " of the time; the limit is " + facts.get("limit") + ".";
            case AUDIT_AND_PREPARATION ->
                "An audit is demanded in month " + facts.get("month") + "; preparing for it on " + facts.get("strategy")
                        + " takes " + facts.get("preparation") + ".";
            case SECURITY_BOUGHT ->
                facts.get("strategy") + " is bought, and brings most of what an audit asks about the platform.";
            case BURN -> "The burn is " + facts.get("multiple") + " the plan; the limit is " + facts.get("limit") + ".";
            case ROUND_CHANCE ->
                "The round comes about in " + facts.get("chance") + " of cases on " + facts.get("strategy")
                        + " and in " + facts.get("bestChance") + " on " + facts.get("best") + "; " + facts.get("limit")
                        + " of that is the limit.";
            case ROUND_FAR ->
                "The round is in month " + facts.get("month") + "; it is talked about from " + facts.get("limit")
                        + " before.";
            case NOT_MEASURED -> "To measure it: " + facts.get("missing") + ".";
            case DOES_NOT_APPLY -> "The figures do not tell, as " + facts.get("why") + ".";
            case ONLY_REPORTED -> "No figure tells it; somebody has to say it.";
            case REPORT_DIFFERS ->
                "It was reported as " + facts.get("reported") + ", and the figures say " + facts.get("measured")
                        + "; the figures stand.";
            case RUNS_ITSELF ->
                "It is on " + facts.get("strategy") + ", which is not bought but " + facts.get("sourcing") + ".";
            case COMPONENTS_OWN ->
                "It runs or writes itself: " + facts.get("components") + " (" + facts.get("count") + "; from "
                        + facts.get("limit") + " on it counts as building).";
            case BOUGHT -> "It is on " + facts.get("strategy") + ", which is bought.";
            case NOT_IN_PRODUCTION -> "Nothing is in production.";
            case IN_PRODUCTION -> "The product is live, with " + facts.get("users") + ".";
            case SHARE_AGAINST_PLAN ->
                "Infrastructure takes " + facts.get("share") + " of engineering, planned were " + facts.get("planned")
                        + "; the limit is " + facts.get("limit") + ".";
            case EXPERTISE_LACKING ->
                "What it runs itself needs expertise that the team lacks: " + facts.get("areas") + ".";
            case EXPERTISE_THERE ->
                "The expertise that what it runs itself needs is there: " + facts.get("areas") + ".";
            case CASH_AT_BURN ->
                "At the burn of now, " + facts.get("burn") + " a month, cash lasts " + facts.get("months")
                        + "; the limit is " + facts.get("limit") + ".";
            case BILL_AT_LIST_PRICES ->
                "The bill in that burn, " + facts.get("bill") + " a month, was not stated; it follows from the list"
                        + " prices of " + facts.get("strategy") + ".";
            case NO_BURN -> "Revenue covers the costs of now.";
            case INCIDENTS_SO_FAR -> "Security incidents so far: " + facts.get("count") + ".";
            case STAGE_OPEN -> "To tell whether it is " + facts.get("stage") + ": " + facts.get("missing") + ".";
            default -> prospects(code, facts);
        };
    }

    private static String prospects(DiagnosisCode code, Sentences.Facts facts) {
        return switch (code) {
            case IF_NOTHING_CHANGES ->
                "If it stays on " + facts.get("strategy") + ", over " + facts.get("months") + " and "
                        + Words.trials(facts.get("trials")) + ".";
            case IF_PLAN_HOLDS ->
                "If it stays on " + facts.get("strategy") + " and all goes as planned, over " + facts.get("months")
                        + "; a plan knows no chances.";
            case NOTHING_RUN_YET ->
                "It is on no strategy yet, so there is nothing that could go on, and no chance is given.";
            case STAYING_NOT_DESCRIBED ->
                "No provider describes " + facts.get("strategy")
                        + " for it, so what staying brings is not known, and no chance is given.";
            case LAST_STAGE -> "There is no later stage.";
            case HIRE_SHORTENS_CASH ->
                "One more on the team costs " + facts.get("cost") + " a month and shortens the cash from "
                        + facts.get("before") + " to " + facts.get("after") + ".";
            case WEEKENDS_TO_WIN_BACK ->
                "Infrastructure takes " + facts.get("share")
                        + " of engineering; to win that back would take " + facts.get("weekends")
                        + " of everybody's weekends.";
            case WEEKENDS_UNCOUNTED ->
                "What infrastructure takes was not stated, so nobody knows how many weekends would win it back.";
            case CONSCRIPTION_TAKES ->
                "Each of " + facts.get("engineers") + " who is taken from the product takes " + facts.get("part")
                        + " of the team along.";
            case PROBLEM_IS_SMALL ->
                "With " + facts.get("users") + " the problem is not that of a large company; the limit is "
                        + facts.get("limit") + ".";
            case TEAM_HAS_SPECIALISTS ->
                "With " + facts.get("engineers") + " the team has specialists of its own; the limit is "
                        + facts.get("limit") + ".";
            case ALL_EXPERTISE -> "Somebody in the team has done each of the five areas of expertise.";
            case NOTHING_OWN -> "Nothing is run or written in-house.";
            case PRODUCT_WORK_LOST ->
                facts.get("strategy").equals(facts.get("best"))
                        ? "Nothing leaves more work for the product than staying on " + facts.get("best") + "."
                        : "Staying on " + facts.get("strategy") + " costs " + facts.get("work")
                                + " of product work against " + facts.get("best") + ", or " + facts.get("months")
                                + " of the whole team; the limit is " + facts.get("limit")
                                + ". Published as a learning tax: "
                                + facts.get("publishedLow") + " to " + facts.get("publishedHigh") + " ("
                                + facts.get("grade")
                                + ").";
            case CUSTOM_DOES_NOT_DIFFERENTIATE ->
                "Written in-house without setting the product apart: " + facts.get("components") + ".";
            case CUSTOM_DIFFERENTIATES ->
                "Written in-house, and sets the product apart: " + facts.get("components") + ".";
            case FIGURES_BUY -> "The verdict is to buy: " + facts.get("strategy") + ".";
            case FIGURES_RUN -> "The verdict is to run it, or a part of it: " + facts.get("strategy") + ".";
            case RULE_HONOURED ->
                "A rule forbids what is bought; strategies that are ruled out by it: " + facts.get("count") + ".";
            case DIFFERENTIATORS_NAMED -> "Said to set the product apart: " + facts.get("components") + ".";
            case NO_DIFFERENTIATOR ->
                "Of the components that were answered for, none sets the product apart: " + facts.get("components")
                        + ".";
            case DIFFERENTIATOR_NOT_ANSWERED -> "Nobody said of any component whether it sets the product apart.";
            case OWN_IS_CHEAPER -> bills(facts) + " Running it oneself is " + facts.get("gap") + " cheaper.";
            case OWN_IS_DEARER -> bills(facts) + " Running it oneself is " + facts.get("gap") + " dearer.";
            case NO_BILLS_TO_COMPARE ->
                "There is nothing of one's own, or nothing bought, in production to compare the bills of.";
            default -> throw new IllegalArgumentException("No sentence for " + code + ".");
        };
    }

    private static String bills(Sentences.Facts facts) {
        return "In the last month, for " + facts.get("users") + ", " + facts.get("own") + " has a bill of "
                + facts.get("ownBill") + " and binds engineers for " + facts.get("ownWork") + ", " + facts.get("bought")
                + " " + facts.get("boughtBill") + " and " + facts.get("boughtWork") + ".";
    }
}
