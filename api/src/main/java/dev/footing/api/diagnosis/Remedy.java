package dev.footing.api.diagnosis;

import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Unit;
import java.util.Objects;

/**
 * What to do about a finding, who does it, and how one sees that it is done.
 *
 * @param action what to do; its code names the remedy
 * @param owner who sees to it
 * @param effort the work it takes, in engineer-months
 * @param doneWhen how one sees that it is done
 * @param evidence what the effort rests on
 */
public record Remedy(Explanation action, Owner owner, EngineerMonths effort, Explanation doneWhen, Evidence evidence) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Remedy> DESCRIPTION = Description.of(Remedy.class)
            .text("id", "the code of the action", Remedy::id)
            .add("owner", Owner.class, "who sees to it", Remedy::owner)
            .add("effort", Unit.ENGINEER_MONTHS, "engineer-months", Remedy::effort)
            .documented()
            .add("evidence", ValueType.evidence(), "where the effort comes from", Remedy::evidence)
            .add("action", Explanation.TYPE, "what to do", Remedy::action)
            .add("doneWhen", Explanation.TYPE, "when it is done", Remedy::doneWhen)
            .build();

    /** What mends something. */
    public static final ValueType TYPE = new ValueType.Named("remedy", ValueType.parts(DESCRIPTION));

    /**
     * Refuses null.
     *
     * @param action what to do; its code names the remedy
     * @param owner who sees to it
     * @param effort the work it takes, in engineer-months
     * @param doneWhen how one sees that it is done
     * @param evidence what the effort rests on
     */
    public Remedy {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(doneWhen, "doneWhen");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** {@return its name; findings that are mended by the same have the same} */
    public String id() {
        return action.code().id();
    }
}
