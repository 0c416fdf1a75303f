package dev.footing.formats.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.result.ResultReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.Assessments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records of assessments that are stated by hand. */
public final class Records {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private Records() {}

    /** {@return the record of the reference assessment, with two triggers} */
    public static DecisionRecord reference() {
        return of(Assessments.reference());
    }

    public static DecisionRecord of(Assessment assessment) {
        RecordedResult result = ResultReader.read(ResultWriter.write(assessment));
        return DecisionRecord.builder()
                .date(DAY)
                .result(result.toBuilder()
                        .options(result.options().stream()
                                .map(Records::withoutNumbers)
                                .toList())
                        .build())
                .triggers(List.of(
                        new Trigger(Gauge.MARGIN.id(), Unit.MONEY, 1000.25, 400.1, Effect.TOO_CLOSE, Optional.empty()),
                        new Trigger(
                                Inputs.ENGINEERS.id(),
                                Unit.FTE,
                                8,
                                2.5,
                                Effect.RULED_OUT,
                                Optional.of(StrategyId.of("acme.one")))))
                .build();
    }

    public static String written(Assessment assessment) {
        return RecordWriter.write(assessment, of(assessment), FrontMatter.proposed());
    }

    private static RecordedOption withoutNumbers(RecordedOption option) {
        return RecordedOption.builder().from(option).strategy(Optional.empty()).build();
    }
}
