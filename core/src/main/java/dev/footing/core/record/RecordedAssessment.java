package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.DecisionRecord;
import java.util.Objects;

/**
 * An assessment and the record of the decision that rests on it.
 *
 * @param assessment the assessment, with all analyses
 * @param record the record, with every trigger
 */
public record RecordedAssessment(Assessment assessment, DecisionRecord record) {
    /**
     * Refuses null.
     *
     * @param assessment the assessment
     * @param record the record
     */
    public RecordedAssessment {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(record, "record");
    }
}
