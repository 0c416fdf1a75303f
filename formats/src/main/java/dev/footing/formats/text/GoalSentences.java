package dev.footing.formats.text;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.startup.Inputs;

/** The sentences of goals, of the next boundary and of patterns. */
final class GoalSentences {
    private static final String COMPONENTS = "/components/";
    private static final String DIFFERENTIATOR = "/differentiator";

    private GoalSentences() {}

    static String of(FrameworkCode code, Sentences.Facts facts) {
        return switch (code) {
            case GOAL_REACHED -> "It comes to " + facts.get("actual") + "; the line is " + facts.get("target") + ".";
            case GOAL_NOT_REACHED ->
                facts.get("actual").equals(facts.get("target"))
                        ? "It comes to " + facts.get("actual") + ", which is the line and not beyond it."
                        : "It comes to " + facts.get("actual") + "; the line is " + facts.get("target") + ", missed by "
                                + facts.get("missed") + ".";
            case GOAL_WITHIN_ERROR ->
                "It comes to " + facts.get("actual") + "; the line is " + facts.get("target")
                        + ", and the trials leave it open by " + facts.get("error") + " either way.";
            case GOAL_NEEDS_INPUT -> "To tell, state " + stated(facts.get("input")) + ".";
            case GOAL_MEASURED_OF_CURRENT ->
                "The line is " + facts.get("target") + "; it can be measured only of what the startup is on.";
            case UPTIME_BUDGET ->
                "With " + facts.get("incidents")
                        + Words.agreeing(facts.get("incidents"), " serious incident", " serious incidents")
                        + " a year each may last " + facts.get("hours") + " for the product to stay up that long.";
            case UPTIME_WITHOUT_INCIDENTS -> "No serious incident is expected of it.";
            case SECURITY_LACKING -> "Nobody in the team has looked after security, and it is not bought.";
            case SECURITY_OPEN -> "Nobody answered for security, and it is not bought.";
            case AUDIT_READY -> "An audit could be passed " + facts.get("months") + " from now.";
            case DIFFERENCE_OWNED -> "What sets the product apart is in own hands: " + facts.get("components") + ".";
            case DIFFERENCE_BOUGHT -> "What sets the product apart would be bought: " + facts.get("components") + ".";
            case NOTHING_DIFFERENTIATES ->
                "No component sets the product apart, so infrastructure is no advantage over competitors.";
            case NEXT_PHASE ->
                facts.get("phase") + " begins at " + facts.get("boundary") + ", in the plan in month "
                        + facts.get("month") + ".";
            case NEXT_PHASE_NOW ->
                facts.get("phase") + " begins at " + facts.get("boundary") + ", and that is reached now.";
            case NEXT_PHASE_LATER ->
                facts.get("phase") + " begins at " + facts.get("boundary") + ", which the plan does not reach within "
                        + facts.get("horizon") + " months.";
            case NEXT_PHASE_UNKNOWN ->
                facts.get("phase") + " begins at " + facts.get("boundary")
                        + "; when that is cannot be told without users or age.";
            case LAST_PHASE -> "No phase comes after growth.";
            case WEIGHT_RISES ->
                facts.get("criterion") + " then counts more in the scorecard, " + facts.get("after") + " in place of "
                        + facts.get("before") + ".";
            case WEIGHT_FALLS ->
                facts.get("criterion") + " then counts less in the scorecard, " + facts.get("after") + " in place of "
                        + facts.get("before") + ".";
            case CEILING_REACHED ->
                facts.get("strategy") + " carries " + facts.get("ceiling") + "; the plan is there in month "
                        + facts.get("month") + " (0 is now): look again before.";
            case CEILING_LATER ->
                facts.get("strategy") + " carries " + facts.get("ceiling") + ", which the plan does not reach within "
                        + facts.get("horizon") + " months: look again when it comes near.";
            case CEILING_IS_BILL ->
                "It is its ceiling of " + facts.get("bill") + " a month at list prices that " + facts.get("users")
                        + " reach.";
            case CEILING_NONE -> "No limit to the users that " + facts.get("strategy") + " carries is known.";
            case NOTHING_AHEAD -> "No strategy is ahead, so there is no ceiling to watch.";
            case COMPONENTS_COUNTED ->
                facts.get("managed") + " bought, " + facts.get("selfRun") + " self-run, " + facts.get("custom")
                        + " written in-house, " + facts.get("none") + " not needed.";
            case CUSTOM_WITHOUT_DIFFERENCE ->
                "Written in-house though it sets nothing apart: " + facts.get("components") + ".";
            case CUSTOM_UNSAID ->
                "Written in-house, and nobody said whether it sets the product apart: " + facts.get("components") + ".";
            case TIME_NOT_SPENT_MEASURED ->
                facts.get("share") + " of engineering does not go into infrastructure, as measured.";
            case TIME_NOT_SPENT_PROJECTED ->
                facts.get("share") + " of engineering does not go into infrastructure, as projected for "
                        + facts.get("strategy") + ".";
            case COMPONENTS_NOT_SAID -> "How single components are got was not said.";
            case OPTIMIZATION_NOT_PLANNED -> "Nobody plans it.";
            case USERS_ENOUGH ->
                "There " + Words.agreeing(facts.get("users"), "is ", "are ") + facts.get("users") + "; from "
                        + facts.get("boundary") + " on it is worth a thought.";
            case USERS_ENOUGH_LATER ->
                "There " + Words.agreeing(facts.get("users"), "is ", "are ") + facts.get("users") + "; wait for "
                        + facts.get("boundary") + ", in the plan in month " + facts.get("month") + ".";
            case USERS_NEVER_ENOUGH ->
                "There " + Words.agreeing(facts.get("users"), "is ", "are ") + facts.get("users") + "; wait for "
                        + facts.get("boundary") + ", which the plan does not reach within " + facts.get("horizon")
                        + " months.";
            case USERS_NOT_COUNTED ->
                "It waits for " + facts.get("boundary") + ", and how many there are was not said.";
            case NEED_SHOWN -> "The need is " + facts.get("evidence") + ".";
            case NEEDS_DEMAND ->
                "Evidence: " + facts.get("evidence") + ". Wait until customers ask for it, or it is measured that they"
                        + " need it.";
            case NEEDS_MEASUREMENT ->
                "Evidence: " + facts.get("evidence") + ". Wait until a measurement shows that something is slow"
                        + " without it.";
            case NEEDS_PAIN ->
                "Evidence: " + facts.get("evidence") + ". Wait until the team reports or measures that the whole has"
                        + " become too hard to change.";
            default -> throw new IllegalArgumentException("No sentence for " + code + ".");
        };
    }

    /** An input in words and by its id, or by its id alone where nobody has words for it. */
    private static String stated(String id) {
        if (id.startsWith(COMPONENTS) && id.endsWith(DIFFERENTIATOR)) {
            return "whether " + id.substring(COMPONENTS.length(), id.length() - DIFFERENTIATOR.length())
                    + " sets the product apart (" + id + ")";
        }
        return Inputs.find(id).map(input -> input.label() + " (" + id + ")").orElse(id);
    }
}
