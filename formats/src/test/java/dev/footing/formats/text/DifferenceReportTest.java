package dev.footing.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.difference.Mechanism;
import dev.footing.api.difference.MechanismDifference;
import dev.footing.api.difference.VerdictTurn;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.record.Records;
import dev.footing.formats.result.ResultWriter;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {
    private static final RecordedResult RESULT = Records.reference().result();
    private static final RecordedRules OTHER = new RecordedRules(
            "ours", "f".repeat(64), ImmutableList.of(new RecordedOverride("margin", Grounds.of("our books"))));

    @Test
    void the_first_line_says_whether_the_rules_are_the_same() {
        assertThat(lines(RESULT, RESULT)).startsWith("Both results were made under the same calibration and policy.");
        assertThat(lines(RESULT, RESULT.toBuilder().policy(OTHER).build()))
                .startsWith("DIFFERENT RULES: the results were made under the policies "
                        + RESULT.policy().id() + " and ours;");
        assertThat(lines(RESULT, RESULT.toBuilder().calibration(OTHER).build()))
                .startsWith("DIFFERENT RULES: the results were made under the calibrations "
                        + RESULT.calibration().id() + " and ours;");
        RecordedRules edited = new RecordedRules(RESULT.policy().id(), "f".repeat(64), ImmutableList.of());
        assertThat(lines(RESULT, RESULT.toBuilder().policy(edited).build())).contains("(ffffffffffff);");
    }

    @Test
    void the_verdicts_stand_with_their_other_branch_and_their_chances() {
        RecordedResult conditional = RESULT.toBuilder()
                .verdict(RecordedVerdict.builder()
                        .from(RESULT.verdict())
                        .kind(Verdict.Kind.CONDITIONAL)
                        .condition(Conditionals.condition())
                        .chances(Conditionals.chances(Direction.STAY, 0.64))
                        .build())
                .build();
        assertThat(lines(RESULT, conditional))
                .contains("From recommend (acme.one) to conditional (acme.one, unless disaster recovery and scaling:"
                        + " then acme.two).")
                .contains("- Chances in the second result: stay 64%, run it yourself 36%.")
                .doesNotContain("Chances in the first result");
    }

    @Test
    void overrides_come_with_their_reason() {
        assertThat(lines(RESULT, RESULT.toBuilder().policy(OTHER).build()))
                .contains("Overridden in the second result: - ours, margin: our books");
    }

    @Test
    void changes_stand_under_their_cause_and_parts_beside_the_difference() {
        Difference difference = new Difference(
                RESULT,
                RESULT,
                ImmutableList.of(new Change(Cause.INPUTS, "/team/engineers", Optional.of(8.0), Optional.empty())),
                ImmutableList.of(figure()),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(StrategyId.of("acme.two")));
        assertThat(lines(difference))
                .contains("Changed in inputs: - /team/engineers: 8 -> none")
                .contains("Objective, USD From To Change inputs engine")
                .contains("acme.one 100.00 103.25 3.25 4.25 -1.00")
                .contains("Engine: what the recorded figures say beyond")
                .doesNotContain("Luck:")
                .contains("does not propose it: acme.two.");
        assertThat(ResultWriter.write(difference))
                .containsSubsequence(
                        "\"schema\": \"footing/difference/1\"",
                        "\"sameCalibration\": true",
                        "\"cause\": \"inputs\"",
                        "\"path\": \"/team/engineers\"",
                        "\"from\": 8",
                        "\"strategy\": \"acme.one\"",
                        "\"difference\": 3.25",
                        "\"inputs\": 4.25",
                        "\"engine\": -1",
                        "\"notCompared\": [",
                        "acme.two");
    }

    @Test
    void nothing_changed_is_said() {
        assertThat(lines(RESULT, RESULT)).contains("Nothing changed.");
    }

    @Test
    void a_strategy_of_one_result_alone_is_a_change() {
        RecordedResult less =
                RESULT.toBuilder().options(RESULT.options().subList(0, 1)).build();
        String missing = RESULT.options().get(1).id().value();
        assertThat(lines(less, RESULT))
                .contains("Only in the second result: " + missing)
                .doesNotContain("Nothing changed.");
        assertThat(lines(RESULT, less))
                .contains("Only in the first result: " + missing)
                .doesNotContain("Nothing changed.");
    }

    @Test
    void mechanisms_are_named_with_what_they_move_and_what_turns_with_them() {
        StrategyId ahead = RESULT.verdict().strategy().orElseThrow();
        RecordedVerdict other = RecordedVerdict.builder()
                .kind(Verdict.Kind.CLOSE_CALL)
                .strategy(StrategyId.of("acme.two"))
                .build();
        Difference difference = new Difference(
                RESULT,
                RESULT,
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(
                        mechanism(
                                Mechanism.SIZE,
                                "sizeExponent",
                                ahead,
                                "12.34",
                                new VerdictTurn(other, RESULT.verdict())),
                        mechanism(Mechanism.RUIN, "ruin", ahead, "0.00")),
                ImmutableList.of());
        assertThat(lines(difference))
                .contains("What the rules changed, USD " + ahead + " -")
                .contains("- size 12.34 ")
                .contains("The verdict turns with size (sizeExponent), from close call (acme.two) to ")
                .contains("Changed without an effect here: ruin (ruin).");
        assertThat(ResultWriter.write(difference))
                .containsSubsequence(
                        "\"mechanism\": \"size\"",
                        "\"paths\": [",
                        "\"objectives\": {",
                        "12.34",
                        "\"turns\": [",
                        "\"kind\": \"close-call\"");
    }

    private static MechanismDifference mechanism(
            Mechanism mechanism, String path, StrategyId strategy, String dollars, VerdictTurn... turns) {
        return new MechanismDifference(
                mechanism,
                ImmutableList.of(path),
                ImmutableSortedMap.of(strategy, Money.parse("USD " + dollars)),
                ImmutableList.copyOf(turns));
    }

    private static FigureDifference figure() {
        ImmutableMap.Builder<Cause, Money> parts = ImmutableMap.builder();
        for (Cause cause : Cause.values()) {
            parts.put(
                    cause,
                    Money.parse(cause == Cause.INPUTS ? "USD 4.25" : cause == Cause.ENGINE ? "USD -1.00" : "USD 0.00"));
        }
        return new FigureDifference(
                Optional.of(StrategyId.of("acme.one")),
                Money.parse("USD 100.00"),
                Money.parse("USD 103.25"),
                parts.buildOrThrow());
    }

    private static String lines(RecordedResult from, RecordedResult to) {
        return lines(new Difference(
                from,
                to,
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of()));
    }

    private static String lines(Difference difference) {
        return TextReport.of(difference, PageStyle.PLAIN).replaceAll("\\s+", " ");
    }
}
