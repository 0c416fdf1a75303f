package dev.footing.api.diagnosis;

import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * What a poor reaction would do to this startup. It says neither that the startup is about to react so nor that it did.
 *
 * @param reaction the reaction
 * @param because what it would do, in figures where they are known
 */
public record ReactionWarning(PoorReaction reaction, Explanation because) {
    /** What its members are, in documents and in hashes. */
    public static final Description<ReactionWarning> DESCRIPTION = Description.of(ReactionWarning.class)
            .add("id", PoorReaction.class, "the reaction", ReactionWarning::reaction)
            .add("because", Explanation.TYPE, "what it would do", ReactionWarning::because)
            .build();

    /**
     * Refuses null.
     *
     * @param reaction the reaction
     * @param because what it would do, in figures where they are known
     */
    public ReactionWarning {
        Objects.requireNonNull(reaction, "reaction");
        Objects.requireNonNull(because, "because");
    }
}
