package dev.footing.formats.text;

import dev.footing.api.record.CheckCode;

/** The sentences of what a check finds beside its trip-wires. */
final class CheckSentences {
    private CheckSentences() {}

    static String of(CheckCode code, Sentences.Facts facts) {
        return switch (code) {
            case KIND_CHANGED ->
                "The verdict was " + facts.get("from") + " and is " + facts.get("to") + " by the same rules.";
            case RECOMMENDATION_CHANGED ->
                "Recommended was " + facts.get("from") + "; now it is " + facts.get("to") + ".";
            case AHEAD_CHANGED ->
                "Ahead was " + facts.get("from") + "; now it is " + facts.get("to")
                        + ", which is recommended as little.";
            case FIGURE_MOVED ->
                "The " + facts.get("figure") + " went from " + facts.get("from") + " to " + facts.get("to")
                        + ", by more than the " + facts.get("threshold") + " that count.";
            case MEASURE_GONE -> "A trigger watches " + facts.get("measure") + ", which cannot be measured any more.";
            case EVIDENCE_STALE ->
                "The evidence for " + facts.get("inputs") + " is older than " + facts.get("months")
                        + ", which it was not when the decision was made.";
            case PROFILE_STALE ->
                "The profile tells of " + facts.get("date") + ", more than " + facts.get("months")
                        + " ago; state the startup as it is today.";
            case PROFILE_OLDER ->
                "The profile tells of " + facts.get("date") + ", before " + facts.get("decided")
                        + ", the day of the one that was decided on; check the startup as it is today.";
            case HORIZON_PASSED ->
                "The " + facts.get("horizon") + " that the decision looked ahead ended on " + facts.get("date")
                        + "; decide for those to come.";
            case ROUND_PASSED ->
                "The profile plans a round in " + facts.get("month") + ", which ended on " + facts.get("date")
                        + "; say what came of it, or when it is to be now.";
            case ENGINE_CHANGED ->
                "Footing " + facts.get("from") + " made the record; " + facts.get("to") + " checks it.";
            case PROVIDERS_CHANGED ->
                "The strategies came from " + facts.get("from") + "; now they come from " + facts.get("to") + ".";
        };
    }
}
