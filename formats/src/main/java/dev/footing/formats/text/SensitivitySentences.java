package dev.footing.formats.text;

import dev.footing.api.sensitivity.SensitivityCode;

/** The sentences on what would change a verdict. */
final class SensitivitySentences {
    private SensitivitySentences() {}

    static String of(SensitivityCode code, Sentences.Facts facts) {
        return switch (code) {
            case FLIPS_AT ->
                facts.get("input") + " goes from " + facts.get("from") + " to " + facts.get("to")
                        + " and all else stays: as planned, " + facts.get("winner") + " is ahead then.";
            case PLAN_PREFERS ->
                "As planned, without luck, " + facts.get("planned") + " is ahead, and not " + facts.get("simulated")
                        + " as over all trials; flips start from the plan.";
            case UNIT_COST_PAYS_FROM ->
                "Cheaper at scale: as planned, " + facts.get("strategy") + " is better than " + facts.get("other")
                        + " from " + facts.get("users") + " on.";
            case UNIT_COST_NEVER_PAYS ->
                "Cheaper at scale: as planned, " + facts.get("strategy") + " is not better than " + facts.get("other")
                        + " even with " + facts.get("most") + ".";
            case UNIT_COST_UNKNOWN ->
                "Cheaper at scale: from how many users on cannot be said (" + facts.get("why") + ").";
        };
    }
}
