package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import java.util.Objects;

/**
 * By which rules the advice that is scored was given.
 *
 * @param engine the version of Footing
 * @param calibration the id of the calibration
 * @param calibrationHash its hash
 * @param policy the id of the policy
 * @param policyHash its hash
 */
public record ScoredRules(String engine, String calibration, String calibrationHash, String policy, String policyHash) {
    /** What its members are, in documents. */
    public static final Description<ScoredRules> DESCRIPTION = Description.of(ScoredRules.class)
            .text("engine", "the version of Footing", ScoredRules::engine)
            .text("calibration", "the parameters of the world", ScoredRules::calibration)
            .text("calibrationHash", "their hash", ScoredRules::calibrationHash)
            .text("policy", "the rules of judgement", ScoredRules::policy)
            .text("policyHash", "their hash", ScoredRules::policyHash)
            .build();

    /**
     * Refuses null.
     *
     * @param engine the version of Footing
     * @param calibration the id of the calibration
     * @param calibrationHash its hash
     * @param policy the id of the policy
     * @param policyHash its hash
     */
    public ScoredRules {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(calibrationHash, "calibrationHash");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(policyHash, "policyHash");
    }
}
