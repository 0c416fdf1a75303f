package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.footing.api.assessment.AppliedOverride;
import dev.footing.api.assessment.AppliedOverride.Origin;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What replaces a number brings its evidence along, and may be said relative to what it replaces. */
class OverrideEvidenceTest {
    private static final Strategy ONE = Fixtures.strategy("acme.one");
    private static final Strategy TWO = Fixtures.strategy("acme.two");
    private static final Evidence BOOKS =
            Evidence.of(Grade.MEASURED, "our books").withSample("12 months");
    private static final double ENGINEERS = Bench.startup().team().engineers().value();

    @Test
    void a_multiple_gives_exactly_the_figures_of_the_product() {
        for (Parameter<Strategy> parameter : List.of(path("platformFixed"), path("steadyEffort"), path("priceIndex"))) {
            Object product =
                    Multiple.times(1.3).of(parameter.get(ONE).orElseThrow()).orElseThrow();
            same(replacing(parameter.path(), Multiple.times(1.3)), replacing(parameter.path(), product));
        }
    }

    @Test
    void a_formula_gives_exactly_the_figures_of_its_value() {
        EngineerFormula formula = EngineerFormula.of(2, 0.25);
        same(replacing("buildEffort", formula), replacing("buildEffort", Estimate.fixed(2 + 0.25 * ENGINEERS)));
        EngineerRange range = new EngineerRange(EngineerFormula.of(1, 0), formula, EngineerFormula.of(3, 0.5));
        same(
                replacing("buildEffort", range),
                replacing("buildEffort", Estimate.range(1, 2 + 0.25 * ENGINEERS, 3 + 0.5 * ENGINEERS)));
    }

    private static void same(Policy relative, Policy plain) {
        StrategyAssessment one = find(assess(relative));
        assertThat(one).isEqualTo(find(assess(plain))).isNotEqualTo(find(assess(Bench.POLICY)));
        assertThat(relative.hash()).isNotEqualTo(plain.hash());
    }

    @Test
    void a_multiple_of_an_entry_is_the_product_to_the_hash() {
        Policy relative = PolicyDraft.of(Bench.POLICY, "mine-1")
                .override("opportunityMultiple", Multiple.times(1.5), BOOKS)
                .build();
        double product = Bench.POLICY.opportunityMultiple().value() * 1.5;
        assertThat(relative)
                .isEqualTo(PolicyDraft.of(Bench.POLICY, "mine-1")
                        .override("opportunityMultiple", product, BOOKS)
                        .build());
        Calibration world = CalibrationDraft.of(Calibrations.field2026(), "world-1")
                .override("valuation.amount", Multiple.times(2), BOOKS)
                .build();
        assertThat(world.overrides())
                .singleElement()
                .satisfies(override -> assertThat(override.value())
                        .isEqualTo(Multiple.times(2).of(override.was().orElseThrow())));
        assertThat(world.evidence()).containsEntry("valuation.amount", BOOKS);
    }

    @Test
    void a_multiple_of_nothing_or_of_what_is_no_number_is_refused() {
        assertThatThrownBy(() -> CalibrationDraft.of(Calibrations.field2026(), "world-1")
                        .override("round.intercept", Multiple.times(2), BOOKS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("round.intercept must have a number to be multiplied");
        assertThatThrownBy(() -> PolicyDraft.of(Bench.POLICY, "mine-1").override("ruin", Multiple.times(2), BOOKS))
                .hasMessageContaining("only numbers and amounts have multiples");
        assertThatThrownBy(() -> assess(replacing("setupCost.floor", Multiple.times(2))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("setupCost.floor of acme.one must have a number to be multiplied");
        Strategy hard = ONE.toBuilder().steadyEffort(Estimate.fixed(2)).build();
        List<StrategyOverride> most =
                replacing("steadyEffort", Multiple.times(1e6)).strategyOverrides();
        assertThatThrownBy(() -> StrategyOverride.apply(hard, most, Fte.of(8)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("steadyEffort of acme.one must be at least 0 and at most 1,000,000 FTE");
    }

    @Test
    void the_result_lists_what_each_number_was_and_became_and_where_it_comes_from() {
        Calibration world = CalibrationDraft.of(Calibrations.field2026(), "world-1")
                .override("overlap", 0.9, "our last move")
                .override(new StrategyOverride(
                        StrategyId.of("acme.one"), "steadyEffort", Optional.of(Estimate.fixed(0.4)), "told"))
                .build();
        Policy policy = PolicyDraft.of(Bench.POLICY, "mine-1")
                .override("margin", 0.7, BOOKS)
                .override(StrategyOverride.of(StrategyId.of("acme.one"), "steadyEffort", Multiple.times(2), BOOKS))
                .override(
                        StrategyOverride.of(StrategyId.of("acme.two"), "platformFixed", BigMoney.parse("USD 5"), BOOKS))
                .build();
        List<AppliedOverride> applied = FirstRules.assessor()
                .provider(Bench.provider(List.of(ONE, TWO)))
                .calibration(world)
                .policy(policy)
                .trials(64)
                .build()
                .assess(Bench.startup())
                .provenance()
                .overrides();
        assertThat(applied)
                .extracting(AppliedOverride::by, AppliedOverride::path, AppliedOverride::value)
                .containsExactly(
                        tuple(Origin.CALIBRATION, "overlap", Optional.of(Share.of(0.9))),
                        tuple(Origin.POLICY, "margin", Optional.of(Share.of(0.7))),
                        tuple(Origin.CALIBRATION, "steadyEffort", Optional.of(Estimate.fixed(0.4))),
                        tuple(Origin.POLICY, "steadyEffort", Optional.of(Estimate.fixed(0.8))),
                        tuple(Origin.POLICY, "platformFixed", Optional.of(BigMoney.parse("USD 5"))));
        assertThat(applied.get(2).was()).isEqualTo(path("steadyEffort").get(ONE));
        assertThat(applied.get(3).was()).isEqualTo(Optional.of(Estimate.fixed(0.4)));
        assertThat(applied.get(3).evidence()).isEqualTo(BOOKS);
        assertThat(applied.get(0).evidence()).isEqualTo(Evidence.of(Grade.ASSUMED, "our last move"));
        assertThat(applied.get(4).strategy()).contains(StrategyId.of("acme.two"));
    }

    @Test
    void evidence_for_the_same_number_moves_it_between_the_grades_and_changes_no_figure() {
        Assessment plain = inquired(Bench.POLICY);
        Sensitivity judged = plain.sensitivity().stream()
                .filter(number -> number.input().startsWith("acme.one/") && number.grade() == Grade.ASSUMED)
                .findFirst()
                .orElseThrow();
        String path = judged.input().substring("acme.one/".length());
        Assessment known = inquired(PolicyDraft.of(Bench.POLICY, "mine-1")
                .override(StrategyOverride.of(
                        StrategyId.of("acme.one"), path, path(path).get(ONE).orElseThrow(), BOOKS))
                .build());
        assertThat(known.verdict().margin()).isEqualTo(plain.verdict().margin());
        EvidenceCoverage before = plain.evidence();
        EvidenceCoverage after = known.evidence();
        assertThat(count(after, Grade.MEASURED)).isEqualTo(count(before, Grade.MEASURED) + 1);
        assertThat(count(after, Grade.ASSUMED)).isEqualTo(count(before, Grade.ASSUMED) - 1);
        assertThat(after.share(Grade.MEASURED)).isGreaterThan(before.share(Grade.MEASURED));
        assertThat(after.restsOnAssumed().orElseThrow().value())
                .isLessThan(before.restsOnAssumed().orElseThrow().value());
        assertThat(known.provenance().hash()).isNotEqualTo(plain.provenance().hash());
    }

    @Test
    void evidence_in_place_of_a_judgement_never_raises_what_rests_on_assumptions() {
        Assessment plain = inquired(Bench.POLICY);
        double before = plain.evidence().restsOnAssumed().orElseThrow().value();
        List<Double> after = new ArrayList<>();
        for (Sensitivity number : plain.sensitivity()) {
            if (number.input().startsWith("acme.") && number.grade() == Grade.ASSUMED) {
                int slash = number.input().indexOf('/');
                Strategy strategy = number.input().startsWith("acme.one/") ? ONE : TWO;
                String path = number.input().substring(slash + 1);
                for (Grade better : List.of(Grade.REPORTED, Grade.PUBLISHED)) {
                    Policy known = PolicyDraft.of(Bench.POLICY, "mine-1")
                            .override(StrategyOverride.of(
                                    strategy.id(),
                                    path,
                                    path(path).get(strategy).orElseThrow(),
                                    Evidence.of(better, "a list")))
                            .build();
                    after.add(inquired(known)
                            .evidence()
                            .restsOnAssumed()
                            .orElseThrow()
                            .value());
                }
            }
        }
        assertThat(after)
                .hasSizeGreaterThan(4)
                .allSatisfy(share -> assertThat(share).isLessThanOrEqualTo(before));
    }

    @Test
    void flags_words_chosen_entries_and_the_horizon_are_no_estimates() {
        Assessment plain = inquired(Bench.POLICY);
        long numbers = StrategyParameters.all().stream()
                .filter(parameter -> parameter.form().kind().isNumeric())
                .filter(parameter -> parameter.stated(ONE).isPresent())
                .count();
        assertThat(Grade.values())
                .anySatisfy(grade -> assertThat(plain.evidence().parameters().getOrDefault(grade, 0))
                        .isGreaterThan((int) numbers));
        Assessment stiff = inquired(PolicyDraft.of(Bench.POLICY, "mine-1")
                .override(StrategyOverride.of(StrategyId.of("acme.one"), "elastic", true, BOOKS))
                .override("materiality", 0.02, BOOKS)
                .build());
        assertThat(stiff.evidence().estimates()).isEqualTo(plain.evidence().estimates());
        Assessment dated = assessor(Bench.POLICY)
                .assess(Bench.startup()
                        .with(Inputs.HORIZON, Bench.startup().budget().horizonMonths()));
        assertThat(dated.evidence().estimates()).isEqualTo(plain.evidence().estimates());
        Assessment earning = inquired(PolicyDraft.of(Bench.POLICY, "mine-1")
                .override("margin", 0.7, BOOKS)
                .build());
        assertThat(count(earning.evidence(), Grade.MEASURED)).isEqualTo(count(plain.evidence(), Grade.MEASURED) + 1);
    }

    private static int count(EvidenceCoverage coverage, Grade grade) {
        return coverage.estimates().getOrDefault(grade, 0);
    }

    private static Parameter<Strategy> path(String path) {
        return StrategyOverride.entry(path).parameter();
    }

    private static Policy replacing(String path, Object value) {
        return PolicyDraft.of(Bench.POLICY, "mine-1")
                .override(StrategyOverride.of(StrategyId.of("acme.one"), path, value, BOOKS))
                .build();
    }

    private static Assessment inquired(Policy policy) {
        return assessor(policy).assess(Bench.startup());
    }

    private static Assessor assessor(Policy policy) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(ONE, TWO)))
                .calibration(Calibrations.field2025())
                .policy(policy)
                .analyses(Analysis.SENSITIVITY)
                .trials(256)
                .build();
    }

    private static Assessment assess(Policy policy) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(ONE, TWO)))
                .calibration(Calibrations.field2025())
                .policy(policy)
                .trials(256)
                .build()
                .assess(Bench.startup());
    }

    private static StrategyAssessment find(Assessment assessment) {
        return assessment.strategy(StrategyId.of("acme.one")).orElseThrow();
    }
}
