package dev.footing.formats.text;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.startup.VelocityAnswer;

/** The sentences of the article's tests; those of goals, patterns and boundaries have a class of their own. */
final class FrameworkSentences {
    private static final String CEILING = "Its ceiling, of users or of the bill that they bring, is ";

    private FrameworkSentences() {}

    static String of(FrameworkCode code, Sentences.Facts facts) {
        return switch (code) {
            case DEMO_IN_TIME ->
                "It is in production after " + facts.get("days") + ", within the " + facts.get("limit") + ".";
            case DEMO_LATE ->
                "It is in production after " + facts.get("days") + ", " + facts.get("late") + " later than the "
                        + facts.get("limit") + ".";
            case ALREADY_LIVE -> "The product runs on it already.";
            case GROWTH_CARRIED ->
                CEILING + facts.get("ceiling") + ", " + facts.get("factor")
                        + " what there is at first; after ten months there "
                        + Words.agreeing(facts.get("users"), "is ", "are ") + facts.get("users") + ".";
            case GROWTH_BEYOND ->
                CEILING + facts.get("ceiling") + ", only " + facts.get("factor")
                        + " what there is at first; after ten months there "
                        + Words.agreeing(facts.get("users"), "is ", "are ") + facts.get("users") + ".";
            case NO_CEILING_KNOWN -> "No limit to the users that it carries is known.";
            case NO_USERS_EXPECTED -> "It carries " + facts.get("ceiling") + ", and none are expected to come.";
            case GROWTH_NOT_SAID ->
                CEILING + facts.get("ceiling") + "; how many there are first and how they grow was not said.";
            case REBUILD_KEPT ->
                "Leaving it takes " + facts.get("work") + ", which the whole team does in " + facts.get("months")
                        + "; up to " + facts.get("limit") + " keeps the way open to build anew.";
            case REBUILD_COSTLY ->
                "Leaving it takes " + facts.get("work") + ", which holds the whole team up for " + facts.get("months")
                        + "; more than " + facts.get("limit") + " closes the way to build anew.";
            case REASON_HEALTHY -> "The founders expect " + facts.get("reason") + ", which serves the product.";
            case REASON_WARNING ->
                "The founders expect " + facts.get("reason") + ", a warning sign: customers gain nothing by it.";
            case TEST_NOT_ANSWERED -> "The founders did not answer " + facts.get("question") + ".";
            case TEST_WITHOUT_STRATEGY ->
                "It is not known what the startup is on, so no figures stand beside the answer.";
            case ANSWER_AGAINST_FIGURES ->
                "On " + facts.get("question") + " the founders say " + facts.get("answer") + "; the figures of "
                        + facts.get("strategy") + " say otherwise.";
            case SHIPS_FASTER ->
                facts.get("points") + " of engineering more goes into the product than with " + facts.get("other")
                        + ", " + facts.get("work") + " over the horizon.";
            case SHIPS_SAME ->
                "About as much of engineering goes into the product as with " + facts.get("other") + ", "
                        + facts.get("points") + " or " + facts.get("work") + " apart.";
            case SHIPS_SLOWER ->
                facts.get("points") + " of engineering less goes into the product than with " + facts.get("other")
                        + ", " + facts.get("work") + " over the horizon.";
            case NO_ALTERNATIVE -> "Everything else is ruled out, so there is no pace to compare with.";
            case VELOCITY_ANSWERED ->
                "The founders call its pace "
                        + (facts.get("answer").equals(VelocityAnswer.SAME.id()) ? "the same" : facts.get("answer"))
                        + ".";
            case NO_EXPERTISE_NEEDED -> "It needs nothing that the team should have done before.";
            case EXPERTISE_HELD -> "The team has done what it takes: " + facts.get("areas") + ".";
            case BUY_FOR_LACK -> "Nobody in the team has done " + facts.get("areas") + ": buy what needs it.";
            case BUY_UNTIL_KNOWN ->
                "Nobody answered for " + facts.get("areas") + ": buy what needs it until somebody does.";
            case BOUGHT_ANYWAY -> "The team is not known to have done " + facts.get("areas") + ", but it is bought.";
            case CUSTOMERS_GAIN_BY -> "The founders answer " + facts.get("question") + " with yes.";
            case CUSTOMERS_NOT_GAIN_BY -> "The founders answer " + facts.get("question") + " with no.";
            case DO_NOT_BUILD -> "Customers gain nothing by it in any of four ways: do not build it.";
            case CUSTOMER_BACK_OPEN ->
                "No answer is yes, and " + facts.get("questions")
                        + (facts.get("questions").contains(", ") ? " are open." : " is open.");
            case CUSTOMERS_GAIN -> "Customers gain by it: " + facts.get("questions") + ".";
            case NO_BOUGHT_ALTERNATIVE -> "Nothing else that is bought is left to compare with.";
            case INCIDENTS_COMPARED ->
                "It expects " + facts.get("own")
                        + Words.agreeing(facts.get("own"), " serious incident", " serious incidents") + " a year, "
                        + facts.get("strategy") + " " + facts.get("other") + ".";
            case USERS_COMPARED ->
                "It has " + facts.get("own") + " at the horizon, " + facts.get("strategy") + " " + facts.get("other")
                        + ".";
            case USERS_NOT_SAID -> "How many users there are first and how they grow was not said.";
            case PRODUCT_WORK_COMPARED ->
                facts.get("own") + Words.agreeing(facts.get("own"), " goes", " go")
                        + " into the product with it, " + facts.get("other") + " with "
                        + facts.get("strategy") + ".";
            case PRODUCTION_COMPARED ->
                "It is in production after " + facts.get("own") + ", " + facts.get("strategy") + " after "
                        + facts.get("other") + ".";
            case PRODUCT_SHARE_COMPARED ->
                facts.get("own") + " of engineering goes into the product with it, " + facts.get("other") + " with "
                        + facts.get("strategy") + ".";
            default -> GoalSentences.of(code, facts);
        };
    }
}
