package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.Check;
import java.util.Objects;

/**
 * Whether a recorded decision still stands, and the assessment of today that says so.
 *
 * @param check what was found
 * @param now the startup as it is today, assessed by the rules of the record
 */
public record Recheck(Check check, Assessment now) {
    /**
     * Refuses null.
     *
     * @param check what was found
     * @param now the assessment of today
     */
    public Recheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(now, "now");
    }
}
