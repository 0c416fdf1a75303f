package dev.footing.formats.text;

import dev.footing.api.component.ComponentCode;
import dev.footing.api.startup.ComponentSourcing;

/** The sentences on components and mixes of them. */
final class ComponentSentences {
    private ComponentSentences() {}

    static String of(ComponentCode code, Sentences.Facts facts) {
        return switch (code) {
            case COMPONENT_NOT_NEEDED -> "The startup does without it.";
            case COMPONENT_WITHOUT_OPTION -> "No installed provider says what it takes to get it.";
            case COMPONENT_ONLY_OPTION -> "No other way than " + facts.get("sourcing") + " is known.";
            case COMPONENT_LACKS_EXPERTISE ->
                got(facts) + ", it needs what nobody in the team is known to have done (" + facts.get("areas") + ").";
            case COMPONENT_HAS_EXPERTISE ->
                "The team has what it needs as " + facts.get("sourcing") + " (" + facts.get("areas") + ").";
            case COMPONENT_DIFFERENTIATES -> "Customers choose the product for it.";
            case COMPONENT_DIFFERENTIATES_BOUGHT ->
                "Customers choose the product for it, and buying what lies beneath comes out better all the same.";
            case COMPONENT_CUSTOM_AS_SELF_RUN ->
                "Nobody offers figures for writing it in-house, so those of running existing software stand in; writing"
                        + " takes more.";
            case COMPONENT_BILL_DOMINATES ->
                "It is " + facts.get("share") + " of the bill, and from " + facts.get("threshold")
                        + " on a component dominates it.";
            case COMPONENT_OTHER_COSTS ->
                got(facts) + ", it would cost " + facts.get("amount") + " of the plan's objective.";
            case COMPONENT_OTHER_GAINS ->
                got(facts) + ", it would gain " + facts.get("amount")
                        + " of the plan's objective, if nothing ruled it out.";
            case COMPONENT_OTHER_EQUAL -> got(facts) + ", it would be just as good.";
            case COMPONENT_OTHER_RUNS_OUT -> got(facts) + ", cash would run out.";
            case COMPONENT_OTHER_TAKES_TOO_MANY -> got(facts) + ", the whole would bind more engineers than there are.";
            case COMPONENT_OTHER_FORBIDDEN -> got(facts) + ", everything would be bought, which a rule forbids.";
            case MIX_TAKES_PART ->
                "The best mix of components takes part as composed: its plan is " + facts.get("gain") + " ahead of "
                        + facts.get("other") + ", the best that is proposed.";
            case MIX_SLIGHTLY_AHEAD ->
                "The plan of the best mix of components is " + facts.get("gain") + " ahead of that of "
                        + facts.get("other") + "; it is advice alone, as a mix takes part only where it mixes sourcings"
                        + " and is ahead of everything by more than " + facts.get("threshold") + ".";
            case MIX_BEHIND ->
                "The plan of the best mix of components is "
                        + (facts.get("gap").matches(".*\\D0") ? "as good as" : facts.get("gap") + " behind")
                        + " that of " + facts.get("other")
                        + "; a mix is always a move, so a strategy that the startup is on has a"
                        + " start.";
            case MIX_OF_ONE_SOURCING -> "The best mix of components gets all of them " + facts.get("sourcing") + ".";
            case MIX_RUNS_OUT -> "Cash runs out with every mix of components; the advice on them is for the best.";
            case MIX_ALONE ->
                "The best mix of components takes part as composed; nothing that is proposed is open to compare it"
                        + " with.";
            case NO_MIX_OPEN ->
                "There is no advice on components: every way of getting all of them is forbidden, or needs expertise"
                        + " that is missing.";
        };
    }

    /** How a component would be got, in front of what follows from it. */
    private static String got(Sentences.Facts facts) {
        String sourcing = facts.get("sourcing");
        if (sourcing.equals(ComponentSourcing.MANAGED.id())) {
            return "If bought";
        }
        return sourcing.equals(ComponentSourcing.CUSTOM.id()) ? "If written in-house" : "If " + sourcing;
    }
}
