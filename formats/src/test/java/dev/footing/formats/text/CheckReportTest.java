package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Finding;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.Check.TripWire;
import dev.footing.api.record.CheckCode;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.record.Records;
import dev.footing.formats.result.ResultWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CheckReportTest {
    private static final DecisionRecord RECORD = Records.reference();
    private static final String NAME = RECORD.result().startup().name();

    @Test
    void the_first_word_is_the_outcome() {
        assertThat(TextReport.of(check(1000.25, Outcome.HOLDS), PageStyle.PLAIN))
                .startsWith("HOLDS: ");
        assertThat(TextReport.of(check(600, Outcome.WATCH), PageStyle.PLAIN)).startsWith("WATCH: ");
        assertThat(TextReport.of(check(400, Outcome.REOPEN), PageStyle.PLAIN)).startsWith("REOPEN: ");
    }

    @Test
    void a_trip_wire_says_from_now_threshold_and_what_then() {
        String near = TextReport.of(check(600, Outcome.WATCH), PageStyle.PLAIN).replaceAll("\\s+", " ");
        assertThat(near)
                .contains("- WATCH: the margin over the rival is near its trip-wire: from $1,000, now $600, trips"
                        + " where it falls to $400; then it is too close to call.")
                .contains("margin $1,000 $600 $400 67% watch")
                .contains("/team/engineers 8 FTE 8 FTE 2.5 FTE 0% holds");
        assertThat(TextReport.of(check(400, Outcome.REOPEN), PageStyle.PLAIN)).contains("has crossed its trip-wire");
        assertThat(TextReport.of(check(1000.25, Outcome.HOLDS), PageStyle.PLAIN))
                .doesNotContain("- ");
    }

    @Test
    void values_are_of_what_was_decided_where_another_one_is_ahead() {
        Check before = check(1000.25, Outcome.HOLDS);
        assertThat(TextReport.of(before, PageStyle.PLAIN)).doesNotContain("as recorded.");
        RecordedVerdict was = before.now();
        RecordedVerdict other = RecordedVerdict.builder()
                .from(was)
                .strategy(StrategyId.of("acme.other"))
                .build();
        Check changed =
                new Check(before.record(), before.today(), before.name(), other, before.wires(), before.findings());
        assertThat(TextReport.of(changed, PageStyle.PLAIN).replaceAll("\\s+", " "))
                .contains("Now: for " + was.strategy().orElseThrow() + ", as recorded.");
    }

    @Test
    void the_other_branch_stands_with_the_verdict_that_has_one() {
        Check before = check(1000.25, Outcome.HOLDS);
        RecordedVerdict conditional = RecordedVerdict.builder()
                .from(before.now())
                .kind(Verdict.Kind.CONDITIONAL)
                .condition(Conditionals.condition())
                .build();
        Check changed = new Check(
                before.record(), before.today(), before.name(), conditional, before.wires(), before.findings());
        assertThat(TextReport.of(changed, PageStyle.PLAIN).replaceAll("\\s+", " "))
                .contains("by the same rules: conditional, acme.one, unless disaster recovery and scaling: then"
                        + " acme.two.");
    }

    @Test
    void what_cannot_be_measured_is_unknown() {
        Check gone = new Check(
                RECORD,
                LocalDate.of(2024, 7, 1),
                NAME,
                RECORD.result().verdict(),
                ImmutableList.of(new TripWire(RECORD.triggers().get(0), OptionalDouble.empty(), Outcome.WATCH)),
                ImmutableList.of(new Finding(
                        Outcome.WATCH,
                        Explanation.of(CheckCode.MEASURE_GONE)
                                .word("measure", "margin")
                                .build())));
        assertThat(TextReport.of(gone, PageStyle.PLAIN)).contains("unknown", "- WATCH: A trigger watches margin");
        assertThat(ResultWriter.write(gone)).contains("\"now\": null", "\"code\": \"measure-gone\"");
    }

    @Test
    void it_says_which_startup_was_decided_on_and_which_was_checked() {
        Check same = check(1000.25, Outcome.HOLDS);
        assertThat(TextReport.of(same, PageStyle.PLAIN).replaceAll("\\s+", " "))
                .contains("Decided on 2024-06-01 for " + NAME + ": ", "On 2024-07-01, for " + NAME + ", by the same")
                .doesNotContain("names differ");
        assertThat(ResultWriter.write(same))
                .contains("\"decidedFor\": \"" + NAME, "\"checkedFor\": \"" + NAME, "\"sameName\": true");
        Check other = new Check(RECORD, same.today(), "Other", same.now(), same.wires(), same.findings());
        assertThat(other.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(TextReport.of(other, PageStyle.PLAIN).replaceAll("\\s+", " "))
                .contains("The names differ: the record is of " + NAME + ", the profile of Other.");
        assertThat(ResultWriter.write(other)).contains("\"checkedFor\": \"Other\"", "\"sameName\": false");
    }

    @Test
    void a_record_without_trip_wires_says_so() {
        Check none = new Check(
                RECORD.toBuilder().triggers(List.of()).build(),
                LocalDate.of(2024, 7, 1),
                NAME,
                RECORD.result().verdict(),
                ImmutableList.of(),
                ImmutableList.of());
        assertThat(TextReport.of(none, PageStyle.PLAIN)).contains("The record has no trip-wires.");
    }

    @Test
    void programs_get_the_same() {
        assertThat(ResultWriter.write(check(600, Outcome.WATCH)))
                .containsSubsequence(
                        "\"schema\": \"footing/check/1\"",
                        "\"outcome\": \"watch\"",
                        "\"decided\": \"2024-06-01\"",
                        "\"checked\": \"2024-07-01\"",
                        "\"recorded\": {",
                        "\"tripWires\": [",
                        "\"measure\": \"margin\"",
                        "\"direction\": \"falls\"",
                        "\"recorded\": 1000.25",
                        "\"threshold\": 400.1",
                        "\"now\": 600",
                        "\"outcome\": \"watch\"",
                        "\"findings\": []");
    }

    private static Check check(double margin, Outcome outcome) {
        return new Check(
                RECORD,
                LocalDate.of(2024, 7, 1),
                NAME,
                RECORD.result().verdict(),
                ImmutableList.of(
                        new TripWire(RECORD.triggers().get(0), OptionalDouble.of(margin), outcome),
                        new TripWire(RECORD.triggers().get(1), OptionalDouble.of(8), Outcome.HOLDS)),
                ImmutableList.of());
    }
}
