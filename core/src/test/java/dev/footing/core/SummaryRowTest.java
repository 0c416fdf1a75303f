package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyId;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row says of an assessment what the assessment says, in an order that others rely on. */
class SummaryRowTest {
    private static final int TRIALS = 256;

    static Stream<Long> seeds() {
        return Seeds.from(71_000, 40);
    }

    @Test
    void the_columns_have_this_order() {
        assertThat(SummaryRow.columns())
                .containsExactly(
                        "id",
                        "startup",
                        "asOf",
                        "phase",
                        "stage",
                        "currency",
                        "horizonMonths",
                        "kind",
                        "strategy",
                        "recommended",
                        "sourcing",
                        "direction",
                        "rival",
                        "confidence",
                        "margin",
                        "marginError",
                        "conditionAreas",
                        "conditionStrategy",
                        "conditionWorth",
                        "chanceOfStrategy",
                        "chanceStay",
                        "chanceManaged",
                        "chanceSelfRun",
                        "chanceHybrid",
                        "objective",
                        "totalCostOfOwnership",
                        "totalCostOfOwnershipP5",
                        "totalCostOfOwnershipP95",
                        "productShare",
                        "runwayMonthsP5",
                        "runwayMonthsP50",
                        "runwayMonthsP95",
                        "lasts",
                        "roundChance",
                        "strategies",
                        "feasible",
                        "infeasibleBecause",
                        "warningSigns",
                        "problems",
                        "engine",
                        "calibration",
                        "policy",
                        "seed",
                        "trials",
                        "profileHash",
                        "rulesHash",
                        "resultHash",
                        "rowHash");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_row_says_what_the_assessment_says(long seed) {
        Assessment assessment = Generated.of(seed).assess(TRIALS);
        SummaryRow row = SummaryRow.of(assessment, "row-1");
        assertThat(row.kind()).isEqualTo(assessment.verdict().kind());
        assertThat(row.find("id")).contains("row-1");
        assertThat(row.find("startup")).contains(assessment.startup().name());
        assertThat(row.find("strategy"))
                .isEqualTo(assessment.verdict().strategy().map(StrategyId::value));
        assertThat(row.find("margin")).isEqualTo(assessment.verdict().margin());
        assertThat(row.find("resultHash")).contains(assessment.provenance().hash());
        assertThat(row.find("trials")).contains(TRIALS);
        assertThat(row.find("feasible")).contains((int) assessment.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .count());
        Optional<StrategyAssessment> ahead = assessment.verdict().strategy().flatMap(assessment::strategy);
        assertThat(row.find("direction"))
                .isEqualTo(ahead.map(StrategyAssessment::id).flatMap(assessment::directionOf));
        assertThat(row.find("productShare")).isEqualTo(ahead.map(StrategyAssessment::meanProductShare));
        assertThat(row.find("roundChance")).isEqualTo(ahead.flatMap(StrategyAssessment::chanceOfRound));
        assertThat(row.find("totalCostOfOwnershipP5"))
                .isEqualTo(ahead.flatMap(StrategyAssessment::simulation)
                        .map(outcome -> outcome.totalCostOfOwnership().bands().p5()));
    }

    @Test
    void nothing_is_said_of_a_strategy_where_none_is_ahead() {
        Assessment none = new Generated(Fixtures.reference(), List.of()).assess(TRIALS);
        SummaryRow row = SummaryRow.of(none);
        assertThat(Stream.of("id", "strategy", "direction", "margin", "productShare", "runwayMonthsP50", "lasts"))
                .allSatisfy(column -> assertThat(row.find(column)).isEmpty());
        assertThat(row.find("strategies")).contains(0);
    }

    @Test
    void equal_assessments_have_equal_rows_and_other_content_has_another_hash() {
        Generated generated = Generated.of(71_000);
        SummaryRow row = SummaryRow.of(generated.assess(TRIALS));
        assertThat(SummaryRow.of(generated.assess(TRIALS))).isEqualTo(row).hasSameHashCodeAs(row);
        assertThat(SummaryRow.of(generated.assess(TRIALS)).rowHash())
                .isEqualTo(row.rowHash())
                .matches("[0-9a-f]{64}");
        assertThat(SummaryRow.of(generated.assess(TRIALS), "other").rowHash()).isNotEqualTo(row.rowHash());
        assertThat(SummaryRow.of(generated.assess(512)).find("profileHash")).isEqualTo(row.find("profileHash"));
        assertThat(SummaryRow.of(generated.assess(512)).rowHash()).isNotEqualTo(row.rowHash());
    }

    @Test
    void an_unknown_column_is_refused_with_the_nearest() {
        SummaryRow row = SummaryRow.of(Generated.of(71_001).assess(TRIALS));
        assertThatThrownBy(() -> row.find("stratgy"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe strategy was meant");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void results_are_told_in_one_line(long seed) {
        Assessment assessment = Generated.of(seed).assess(TRIALS);
        List<Object> results = Stream.<Object>concat(
                        Stream.of(
                                assessment,
                                SummaryRow.of(assessment),
                                assessment.verdict(),
                                assessment.provenance(),
                                assessment.provenance().calibration(),
                                assessment.provenance().policy(),
                                assessment.diagnosis()),
                        assessment.strategies().stream()
                                .flatMap(strategy -> Stream.of(
                                        strategy,
                                        strategy.strategy(),
                                        strategy.plan(),
                                        strategy.simulation().orElseThrow())))
                .toList();
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.toString()).hasSizeLessThan(600).doesNotContain("\n"));
        assertThat(assessment.toString())
                .contains(
                        assessment.verdict().kind().id(),
                        assessment.provenance().hash())
                .contains(assessment.verdict().strategy().map(StrategyId::value).orElse(""));
    }
}
