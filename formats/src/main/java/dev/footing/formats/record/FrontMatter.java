package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * Who has to do with a decision. It stands above the record for readers and tools that list decisions; a check does not
 * look at it.
 *
 * @param status how far the decision has come, such as {@code proposed} or {@code accepted}
 * @param decisionMakers who decides
 * @param consulted who was asked
 * @param informed who is told
 */
public record FrontMatter(
        String status,
        ImmutableList<String> decisionMakers,
        ImmutableList<String> consulted,
        ImmutableList<String> informed) {
    /**
     * Refuses null.
     *
     * @param status how far the decision has come
     * @param decisionMakers who decides
     * @param consulted who was asked
     * @param informed who is told
     */
    public FrontMatter {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(decisionMakers, "decisionMakers");
        Objects.requireNonNull(consulted, "consulted");
        Objects.requireNonNull(informed, "informed");
    }

    /** {@return a decision that nobody has taken yet, by nobody in particular} */
    public static FrontMatter proposed() {
        return new FrontMatter("proposed", ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
}
