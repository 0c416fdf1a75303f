package dev.footing.formats.text;

import dev.footing.api.diagnosis.RemedyCode;

/** The sentences of remedies, and of how one sees that they are done. */
final class RemedySentences {
    private RemedySentences() {}

    static String of(RemedyCode code, Sentences.Facts facts) {
        return switch (code) {
            case CAP_INFRASTRUCTURE_TIME ->
                "Start no new infrastructure, and move engineers to what customers asked for.";
            case CAP_INFRASTRUCTURE_TIME_DONE ->
                "Infrastructure takes at most " + facts.get("share") + " of engineering time for a month.";
            case END_OR_BUY_THE_BUILD -> "Give the build a last day; buy what is not ready then.";
            case END_OR_BUY_THE_BUILD_DONE -> "It is in production, or the move is decided.";
            case DEPLOY_IN_ONE_STEP -> "Deploy in one step, and keep a place for demonstrations apart.";
            case DEPLOY_IN_ONE_STEP_DONE -> "Four demonstrations in a row start on time.";
            case ROTATE_THE_DUTY -> "Have one engineer a week look after infrastructure, and leave the others alone.";
            case ROTATE_THE_DUTY_DONE -> "The others spend less than " + facts.get("share") + " of their time on it.";
            case RELEASE_WEEKLY -> "Cut releases small and send one each week.";
            case RELEASE_WEEKLY_DONE -> facts.get("releases") + " releases came in one month.";
            case SHIP_WHAT_WAS_ASKED -> "Build the feature that most customers asked for before all else.";
            case SHIP_WHAT_WAS_ASKED_DONE -> "Customers got one each month, " + facts.get("months") + " in a row.";
            case MEND_THE_LEAST_STABLE -> "Mend the part that fails most, or buy it.";
            case MEND_THE_LEAST_STABLE_DONE -> "The product is up at least " + facts.get("uptime") + " of a month.";
            case CLOSE_SECURITY_GAPS -> "List the gaps that auditors ask about, and buy the controls that close them.";
            case CLOSE_SECURITY_GAPS_DONE -> "A prospect's security questions are answered without an open one.";
            case BRING_BURN_TO_PLAN -> "Cut what infrastructure costs, work first and bills second.";
            case BRING_BURN_TO_PLAN_DONE -> "The burn of a month is at most " + facts.get("multiple") + " the plan.";
            case HIRE_FOR_THE_PRODUCT -> "Fill the next positions with product engineers.";
            case HIRE_FOR_THE_PRODUCT_DONE -> "The next two hires work on the product.";
            case SHOW_CUSTOMERS_FIRST -> "Begin board meetings and pitches with customers and what they use.";
            case SHOW_CUSTOMERS_FIRST_DONE -> "The next two begin so.";
            case TELL_INVESTORS -> "Tell investors what slowed features, and what is done about it.";
            case TELL_INVESTORS_DONE -> "They get the plan, and each month the figures beside it.";
            case AGREE_ON_TRACTION -> "Agree with two investors on what traction the round takes, and work for that.";
            case AGREE_ON_TRACTION_DONE -> "It is reached two months in a row.";
            case REHEARSE_RECOVERY -> "Rehearse a restore and a break-in, and mend what turns up.";
            case REHEARSE_RECOVERY_DONE -> "A restore worked, and nothing severe is open.";
            case CELEBRATE_CUSTOMERS -> "Celebrate what customers got, not what was set up.";
            case CELEBRATE_CUSTOMERS_DONE -> "The team's meetings of a month begin with customers.";
            case NAME_THE_CUSTOMER -> "Name for every piece of work the customer whom it serves.";
            case NAME_THE_CUSTOMER_DONE -> "Work that serves nobody is stopped.";
            case REVIEW_WITHOUT_BLAME -> "Review outages for causes and not for culprits.";
            case REVIEW_WITHOUT_BLAME_DONE -> "The last three were, in writing.";
            case BUY_WHAT_NEEDS_SPECIALISTS -> "Buy what needs specialists that the team does not have.";
            case BUY_WHAT_NEEDS_SPECIALISTS_DONE -> "Nothing is run that needs expertise the team lacks.";
            case LEARN_ON_WHAT_IS_BOUGHT -> "Learn on bought infrastructure, with the product.";
            case LEARN_ON_WHAT_IS_BOUGHT_DONE -> "No build is there for learning or control alone.";
            case WRITE_ONLY_WHAT_DIFFERENTIATES -> "Write in-house only what sets the product apart.";
            case WRITE_ONLY_WHAT_DIFFERENTIATES_DONE -> "All that is in-house sets it apart, or is cheaper in all.";
        };
    }
}
