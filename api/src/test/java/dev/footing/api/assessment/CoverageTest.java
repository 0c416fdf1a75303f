package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.footing.api.Examples;
import dev.footing.api.SensitivityExamples;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How firmly an assessment stands: what is counted of it, and by what it is weighed. */
class CoverageTest {
    private static final Strategy RACKS = Examples.strategy().build();

    private static EvidenceCoverage of(Startup startup, Strategy... strategies) {
        Assessment.Builder assessment = Assessment.builder()
                .startup(startup)
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        for (Strategy strategy : strategies) {
            assessment.addStrategies(Examples.assessed().strategy(strategy).build());
        }
        return assessment.build().evidence();
    }

    private static int sum(Map<Grade, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private static int count(Map<Grade, Integer> counts, Grade grade) {
        return counts.getOrDefault(grade, 0);
    }

    private static Grade stated() {
        return Examples.minimal().evidenceOf(Inputs.CASH).grade();
    }

    @Test
    void only_what_was_stated_counts_among_the_inputs() {
        EvidenceCoverage few = of(Examples.minimal());
        EvidenceCoverage more = of(Examples.minimal().with(Inputs.ACTIVE_USERS, 10.0));
        assertThat(few.inputs()).containsOnlyKeys(stated());
        assertThat(sum(more.inputs())).isEqualTo(sum(few.inputs()) + 1);
        Startup published = Examples.minimal().toBuilder()
                .putEvidence(Inputs.CASH.id(), Examples.PUBLISHED)
                .build();
        assertThat(sum(of(published).inputs())).isEqualTo(sum(few.inputs()));
        assertThat(count(of(published).inputs(), Grade.PUBLISHED)).isEqualTo(1);
    }

    @Test
    void what_was_not_stated_counts_among_the_estimates_as_a_default_and_the_horizon_never() {
        EvidenceCoverage few = of(Examples.minimal());
        assertThat(count(few.estimates(), Grade.DEFAULT)).isPositive();
        EvidenceCoverage users = of(Examples.minimal().with(Inputs.ACTIVE_USERS, 10.0));
        assertThat(count(users.estimates(), Grade.DEFAULT)).isEqualTo(count(few.estimates(), Grade.DEFAULT) - 1);
        assertThat(count(users.estimates(), stated())).isEqualTo(count(few.estimates(), stated()) + 1);
        EvidenceCoverage horizon = of(Examples.minimal().with(Inputs.HORIZON, 12));
        assertThat(horizon.estimates()).isEqualTo(few.estimates());
        EvidenceCoverage named = of(Examples.minimal().with(Inputs.NAME, "Another"));
        assertThat(named.estimates()).isEqualTo(few.estimates());
    }

    @Test
    void every_number_that_a_strategy_states_counts_with_its_own_evidence() {
        EvidenceCoverage plain = of(Examples.minimal(), RACKS);
        int all = count(plain.parameters(), Grade.ASSUMED);
        assertThat(all).isPositive();
        assertThat(plain.parameters()).containsOnlyKeys(Grade.ASSUMED);
        Strategy known = RACKS.toBuilder()
                .putEvidenceByParameter("steadyEffort", Examples.PUBLISHED)
                .build();
        assertThat(of(Examples.minimal(), known).parameters())
                .containsOnly(Map.entry(Grade.ASSUMED, all - 1), Map.entry(Grade.PUBLISHED, 1));
        Strategy silent = RACKS.toBuilder().addNotQuantified("the joy of it").build();
        assertThat(of(Examples.minimal(), silent).parameters()).isEqualTo(plain.parameters());
        assertThat(of(Examples.minimal()).parameters()).isEmpty();
    }

    @Test
    void a_number_that_is_nought_is_no_estimate_whatever_kind_of_number_it_is() {
        int plain = estimates(RACKS);
        assertThat(estimates(RACKS.toBuilder().hires(Fte.of(1)).build())).isEqualTo(plain + 1);
        assertThat(estimates(
                        RACKS.toBuilder().platformPerUser(Examples.usd("0.1")).build()))
                .isEqualTo(plain + 1);
        assertThat(estimates(RACKS.toBuilder()
                        .incidentCost(MoneyEstimate.fixed(Examples.usd("7")))
                        .build()))
                .isEqualTo(plain + 1);
        assertThat(estimates(RACKS.toBuilder().hiringDelayMonths(2).build())).isEqualTo(plain + 1);
        assertThat(estimates(RACKS.toBuilder().steadyEffort(Estimate.fixed(0)).build()))
                .isEqualTo(plain - 1);
        assertThat(estimates(RACKS.toBuilder().platformFixed(Examples.usd("0")).build()))
                .isEqualTo(plain - 1);
    }

    private static int estimates(Strategy strategy) {
        return count(of(Examples.minimal(), strategy).estimates(), Grade.ASSUMED);
    }

    @Test
    void what_is_composed_of_others_brings_no_estimates_of_its_own() {
        Strategy composed = RACKS.toBuilder()
                .info(StrategyInfo.builder()
                        .from(Examples.info())
                        .id(StrategyId.COMPOSED)
                        .build())
                .build();
        assertThat(of(Examples.minimal(), composed).estimates())
                .isEqualTo(of(Examples.minimal()).estimates());
        assertThat(estimates(RACKS)).isGreaterThan(count(of(Examples.minimal()).estimates(), Grade.ASSUMED));
    }

    @Test
    void of_a_policy_two_numbers_are_estimates_and_of_a_calibration_those_that_are_not_nought() {
        Assessment.Builder assessment = Assessment.builder()
                .startup(Examples.minimal())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        EvidenceCoverage whole =
                assessment.provenance(Examples.provenance().build()).build().evidence();
        EvidenceCoverage published = assessment
                .provenance(Examples.provenance()
                        .policy(Examples.policy()
                                .evidence(Maps.transformValues(
                                        Examples.policy().build().evidence(), any -> Examples.PUBLISHED))
                                .build())
                        .build())
                .build()
                .evidence();
        assertThat(count(published.estimates(), Grade.PUBLISHED))
                .isEqualTo(count(whole.estimates(), Grade.PUBLISHED) + 2);
        EvidenceCoverage nought = assessment
                .provenance(Examples.provenance()
                        .calibration(Examples.calibration().overlap(Share.of(0)).build())
                        .build())
                .build()
                .evidence();
        assertThat(sum(nought.estimates())).isEqualTo(sum(whole.estimates()) - 1);
    }

    @Test
    void what_is_assumed_is_weighed_by_its_importance() {
        Assessment.Builder assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        assertThat(assessment.build().evidence().restsOnAssumed()).isEmpty();
        assessment.addSensitivity(
                SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("30"))
                        .build(),
                SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("10"))
                        .grade(Grade.ASSUMED)
                        .build());
        assertThat(assessment.build().evidence().restsOnAssumed()).contains(Share.of(0.25));
        assertThat(assessment.build().evidence().share(Grade.values())).isEqualTo(1);
    }

    @Test
    void what_nothing_reads_and_the_horizon_weigh_nothing() {
        Sensitivity read = SensitivityExamples.sensitivity()
                .grade(Grade.PUBLISHED)
                .importance(Examples.dollars("30"))
                .build();
        Sensitivity unread = SensitivityExamples.sensitivity()
                .grade(Grade.ASSUMED)
                .importance(Examples.dollars("0"))
                .build();
        Sensitivity horizon = SensitivityExamples.sensitivity()
                .input(Inputs.HORIZON.id())
                .grade(Grade.DEFAULT)
                .importance(Examples.dollars("500"))
                .build();
        EvidenceCoverage coverage = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build())
                .addSensitivity(read, unread, horizon)
                .build()
                .evidence();
        assertThat(coverage.shares()).containsOnly(Map.entry(Grade.PUBLISHED, Share.of(1)));
        assertThat(coverage.restsOnAssumed()).contains(Share.of(0));
    }

    @Test
    void a_better_grade_of_what_moves_as_much_never_raises_what_is_assumed() {
        List<Grade> grades = List.of(Grade.values());
        for (Grade worse : grades) {
            for (Grade better : grades.subList(0, grades.indexOf(worse))) {
                assertThat(assumed(better)).isLessThanOrEqualTo(assumed(worse));
            }
        }
    }

    private static double assumed(Grade grade) {
        Assessment.Builder assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        for (Grade other : List.of(grade, Grade.MEASURED, Grade.REPORTED, Grade.ASSUMED)) {
            assessment.addSensitivity(SensitivityExamples.sensitivity()
                    .grade(other)
                    .importance(Examples.dollars("7"))
                    .build());
        }
        return assessment.build().evidence().restsOnAssumed().orElseThrow().value();
    }

    @Test
    void a_strategy_that_was_not_proposed_is_compared_with_none() {
        Assessment assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build())
                .addStrategies(Examples.assessed().build())
                .build();
        StrategyId known = Examples.assessed().build().id();
        assertThat(assessment.compare(known, known)).isPresent();
        assertThat(assessment.compare(known, StrategyId.of("acme.unknown"))).isEmpty();
        assertThat(assessment.evidence().parameters()).isNotEmpty();
    }
}
