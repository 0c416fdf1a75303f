package dev.footing.api.diagnosis;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
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
