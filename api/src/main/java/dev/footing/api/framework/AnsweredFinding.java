package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * What founders answered to a question, beside what the figures of the strategy say that the startup is on. Neither
 * overrules the other.
 *
 * @param answered by the answer
 * @param computed by the figures
 * @param disagreement what the one says against the other; empty where they agree or one of them is unknown
 */
public record AnsweredFinding(Finding answered, Finding computed, ImmutableList<Explanation> disagreement) {
    /** What its members are, in documents and in hashes. */
    public static final Description<AnsweredFinding> DESCRIPTION = Description.of(AnsweredFinding.class)
            .add("answered", Finding.TYPE, "by the founders' answer", AnsweredFinding::answered)
            .add("computed", Finding.TYPE, "by the figures", AnsweredFinding::computed)
            .add("disagreement", Explanation.LIST, "where the two differ", AnsweredFinding::disagreement)
            .build();

    /** How one question came out by an answer and by figures. */
    public static final ValueType TYPE = new ValueType.Named("answeredFinding", ValueType.parts(DESCRIPTION));

    private static final AnsweredFinding NONE = new AnsweredFinding(Finding.none(), Finding.none(), ImmutableList.of());

    /**
     * Refuses null.
     *
     * @param answered by the answer
     * @param computed by the figures
     * @param disagreement what the one says against the other
     */
    public AnsweredFinding {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(disagreement, "disagreement");
    }

    /** {@return a finding that was neither answered nor computed} */
    public static AnsweredFinding none() {
        return NONE;
    }
}
