package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recheck;
import dev.footing.core.record.RecordedAssessment;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.result.ResultWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command composes is one call of the library each, with the same outcome. */
class LibraryCallsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final int TRIALS = 256;

    @ParameterizedTest
    @ValueSource(strings = {"techflow", "datasync"})
    void a_record_made_in_java_is_that_of_the_command(String profile) {
        RecordedAssessment recorded = assessor().record(startup(profile), DAY);
        DecisionRecord written = RecordReader.read(Command.run(
                        "assess",
                        Command.profile(profile),
                        "--format",
                        "adr",
                        "--date",
                        DAY.toString(),
                        "--trials",
                        Integer.toString(TRIALS))
                .out());
        assertThat(recorded.record().triggers()).isEqualTo(written.triggers()).isNotEmpty();
        assertThat(recorded.record().result().hash()).isEqualTo(written.result().hash());
        assertThat(recorded.assessment().analyses()).containsExactly(Analysis.values());
    }

    @Test
    void a_record_is_checked_by_its_own_rules_whatever_those_of_the_assessor_are() {
        Startup startup = startup("techflow");
        DecisionRecord record = assessor().record(startup, DAY).record();
        Assessor other = Assessor.installed().seed(77).withoutSimulation().build();
        Recheck same = other.check(record, startup, DAY);
        assertThat(same.check().outcome()).isEqualTo(Check.Outcome.HOLDS);
        assertThat(same.now().provenance().hash()).isEqualTo(record.result().hash());
        Recheck poor = other.check(
                record, startup.with(Inputs.CASH, startup.budget().cash().dividedBy(20, RoundingMode.DOWN)), DAY);
        assertThat(poor.check().outcome()).isNotEqualTo(Check.Outcome.HOLDS);
    }

    @Test
    void a_record_by_rules_that_are_not_at_hand_is_refused() {
        Startup startup = startup("techflow");
        DecisionRecord record = assessor().record(startup, DAY).record();
        KnownRules none = new KnownRules(ImmutableList.of(), ImmutableList.of());
        assertThatThrownBy(() -> assessor().check(record, startup, DAY, none))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be at hand");
    }

    @Test
    void a_day_before_that_of_the_profile_is_refused_before_anything_is_computed() {
        Startup later = startup("techflow").with(Inputs.AS_OF, DAY.plusDays(1));
        assertThatThrownBy(() -> assessor().record(later, DAY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void not_asked_is_told_apart_from_none() {
        Startup startup = startup("techflow");
        assertThat(assessor().assess(startup).analyses()).isEmpty();
        assertThat(Assessor.installed()
                        .trials(TRIALS)
                        .analyses(Analysis.FLIPS)
                        .build()
                        .assess(startup)
                        .analyses())
                .containsExactly(Analysis.FLIPS);
    }

    @Test
    void the_summary_of_the_command_is_that_of_the_library() {
        String row = Command.run(
                        "assess",
                        Command.profile("techflow"),
                        "--format",
                        "summary",
                        "--trials",
                        Integer.toString(TRIALS))
                .out();
        assertThat(row).isEqualTo(ResultWriter.write(SummaryRow.of(assessor().assess(startup("techflow")))));
        assertThat(List.of(row.split("\n"))).hasSize(1);
    }

    private static Assessor assessor() {
        return Assessor.installed().trials(TRIALS).build();
    }

    private static Startup startup(String profile) {
        return ProfileReader.read(Path.of(Command.profile(profile))).startup();
    }
}
