package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a criterion is, as results name it: one of Footing's own or one that was handed over. It does not say how the
 * criterion is scored or what it weighs.
 *
 * @param id its name in documents: lower-case words of letters and digits joined by hyphens, behind a namespace and a
 *     dot where it is not Footing's own; at most 100 characters
 * @param label its name for readers, on one line of at most 40 characters
 * @param unit what its raw value counts
 */
public record CriterionInfo(String id, String label, Unit unit) {
    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9]*(-[a-z0-9]+)*\\.)*[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_LABEL = 40;

    /**
     * Refuses what is not an id, and labels that do not fit the head of a column.
     *
     * @param id its name in documents
     * @param label its name for readers
     * @param unit what its raw value counts
     */
    public CriterionInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        InvalidValueException.throwIf(
                id.length() > LONGEST_ID || !ID.matcher(id).matches(),
                "id",
                '"' + id + '"',
                "must be lower-case words joined by hyphens, at most " + LONGEST_ID + " characters",
                "Write it as time-to-market, or with a namespace as acme.data-residency.");
        if (label.isBlank() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(
                    "label",
                    '"' + label + '"',
                    "must be one line of 1 to " + LONGEST_LABEL + " characters",
                    "Name " + id + " in two or three words.");
        }
    }

    /** {@return whether it stands in a namespace, as all but Footing's own do} */
    public boolean namespaced() {
        return id.indexOf('.') >= 0;
    }
}
