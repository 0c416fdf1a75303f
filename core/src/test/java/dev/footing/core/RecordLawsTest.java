package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.core.record.DecisionChecks;
import dev.footing.core.record.DecisionRecords;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the record of any startup. */
class RecordLawsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_decision_holds_on_the_day_it_is_made(long seed) {
        Assessment assessment = assess(seed);
        LocalDate day = assessment.understood().asOf().filter(DAY::isBefore).orElse(DAY);
        DecisionRecord record = DecisionRecords.of(assessment, day);
        Check check = DecisionChecks.of(record, assessment, day);
        assertThat(check.outcome()).isEqualTo(Check.Outcome.HOLDS);
        assertThat(check.wires())
                .allSatisfy(
                        wire -> assertThat(wire.now()).hasValue(wire.trigger().recorded()));
    }

    @Test
    void the_generated_startups_are_of_several_kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        seeds().forEach(seed -> kinds.add(assess(seed).verdict().kind()));
        assertThat(kinds).contains(Kind.RECOMMEND, Kind.NO_FEASIBLE_OPTION).hasSizeGreaterThan(2);
    }

    private static Assessment assess(long seed) {
        return Generated.of(seed).assess(100);
    }
}
