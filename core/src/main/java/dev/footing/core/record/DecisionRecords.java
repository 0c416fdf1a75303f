package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes records of assessments. {@link dev.footing.core.Assessor#record} does so in one call, with all analyses.
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecords.of(assessment, LocalDate.of(2024, 6, 1));
 * }</pre>
 */
public final class DecisionRecords {
    private DecisionRecords() {}

    /**
     * Makes the record of a decision.
     *
     * @param assessment what the decision rests on
     * @param date the day of the decision
     * @return the record, with every trigger that the figures give; the values at which the winner changes are among
     *     them only where the assessment was made with {@code Analysis.FLIPS}, see {@link Assessment#analyses()}
     */
    public static DecisionRecord of(Assessment assessment, LocalDate date) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(date, "date");
        RecordedResult result = Recording.of(assessment);
        ImmutableList<RecordedOption> options = result.options().stream()
                .map(option -> RecordedOption.builder()
                        .from(option)
                        .strategy(Optional.empty())
                        .build())
                .collect(ImmutableList.toImmutableList());
        return DecisionRecord.builder()
                .date(date)
                .result(result.toBuilder().options(options).build())
                .triggers(Triggers.of(assessment))
                .build();
    }
}
