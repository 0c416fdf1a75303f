package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.verdict.Chances;
import dev.footing.core.Assessor;
import dev.footing.core.backtest.Calibrator;
import dev.footing.core.backtest.OwnNumber;
import dev.footing.core.backtest.OwnRules;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.RulesWriter;
import dev.footing.neutrality.PlausibleStartups.Expertise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outcomes that are drawn from the simulation under other numbers lead back to these numbers, within their errors. */
class CalibratorTest {
    private static final Calibration WORLD = Calibrations.field2026();
    private static final Policy JUDGEMENT = Policies.default2();

    private static Assessor assessor(Calibration world, Policy judgement) {
        return Assessor.installed()
                .calibration(world)
                .policy(judgement)
                .trials(128)
                .threads(1)
                .build();
    }

    private static OwnRules fitted(Stream<ActualOutcome> outcomes) {
        Calibrator calibrator = new Calibrator(WORLD, JUDGEMENT, CalibratorTest::assessor);
        return calibrator.fit(outcomes.map(calibrator::evidence).toList(), "ours-1", "a cohort that was drawn");
    }

    private static OwnNumber number(OwnRules rules, String name) {
        return rules.numbers().stream()
                .filter(number -> number.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** So many startups, assessed under the rules of the truth, with what one draw makes of them. */
    private static Stream<ActualOutcome> cohort(
            int size,
            Phase phase,
            Assessor truth,
            BiFunction<Assessment, SplittableRandom, Optional<ActualOutcome>> draw) {
        SplittableRandom random = new SplittableRandom(11);
        PlausibleStartups startups = new PlausibleStartups(random);
        List<ActualOutcome> outcomes = new ArrayList<>();
        while (outcomes.size() < size) {
            Startup startup = startups.next(phase, Expertise.ALL);
            draw.apply(truth.assess(startup), random).ifPresent(outcomes::add);
        }
        return outcomes.stream();
    }

    @Test
    void without_outcomes_the_rules_stay_as_they_are() {
        OwnRules none = fitted(Stream.of());
        assertThat(none.calibration()).isSameAs(WORLD);
        assertThat(none.policy()).isSameAs(JUDGEMENT);
        assertThat(none.numbers()).hasSize(4).allSatisfy(number -> {
            assertThat(number.seen()).isFalse();
            assertThat(number.value()).isEqualTo(number.was());
            assertThat(number.weight()).isZero();
        });
    }

    @Test
    void an_outcome_that_says_nothing_changes_nothing() {
        Startup startup = PublicCase.all().get(0).startup();
        assertThat(fitted(Stream.of(ActualOutcome.builder().startup(startup).build()))
                        .calibration())
                .isSameAs(WORLD);
    }

    @Test
    void how_far_companies_differ_is_found_again() {
        double truth = 1.5;
        Policy wider = PolicyDraft.of(JUDGEMENT, "wider")
                .override("discrepancy", truth, "the truth of this test")
                .build();
        OwnNumber found = number(
                fitted(cohort(
                        50,
                        Phase.POST_PRODUCT_MARKET_FIT,
                        assessor(WORLD, wider),
                        (assessment, random) -> best(assessment, random)
                                .map(strategy ->
                                        outcome(assessment).strategy(strategy).build()))),
                "discrepancy");
        assertThat(found.cases()).isEqualTo(50);
        assertThat(found.value()).isGreaterThan(0.7);
        assertThat(Math.abs(found.value() - truth)).isLessThan(2.5 * found.error());
        assertThat(found.weight()).isBetween(0.05, 0.95);
    }

    /** The strategy that is the best of one draw. */
    private static Optional<StrategyId> best(Assessment assessment, SplittableRandom random) {
        double place = random.nextDouble();
        double sum = 0;
        for (Chances.OfStrategy chance :
                assessment.verdict().chances().map(Chances::strategies).orElse(ImmutableList.of())) {
            sum += chance.chance().value();
            if (place < sum) {
                return Optional.of(chance.strategy());
            }
        }
        return Optional.empty();
    }

    @Test
    void the_chance_of_a_round_is_found_again() {
        Calibration easier = CalibrationDraft.of(WORLD, "easier")
                .override("round.chance24", 0.35, "the truth of this test")
                .build();
        OwnNumber found = number(
                fitted(cohort(
                        80,
                        Phase.PRE_PRODUCT_MARKET_FIT,
                        assessor(easier, JUDGEMENT),
                        (assessment, random) -> assessment
                                .verdict()
                                .strategy()
                                .flatMap(assessment::strategy)
                                .flatMap(ahead -> ahead.chanceOfRound()
                                        .filter(chance -> chance > 0)
                                        .map(chance -> outcome(assessment)
                                                .strategy(ahead.id())
                                                .raised(random.nextDouble() < chance)
                                                .build())))),
                "round.chance24");
        assertThat(found.cases()).isGreaterThan(60);
        assertThat(Math.abs(found.value() - 0.35)).isLessThan(2.5 * found.error());
        assertThat(found.value()).isGreaterThan(0.24);
    }

    @Test
    void the_work_of_a_strategy_is_found_again() {
        StrategyId strategy = StrategyId.of("managed-services");
        CalibrationDraft heavier = CalibrationDraft.of(WORLD, "heavier");
        Stream.of("buildEffort", "steadyEffort")
                .map(path -> new StrategyOverride(
                        strategy, path, Optional.of(Multiple.times(1.6)), "the truth of this test"))
                .forEach(heavier::override);
        OwnRules rules = fitted(cohort(
                25,
                Phase.POST_PRODUCT_MARKET_FIT,
                assessor(heavier.build(), JUDGEMENT),
                (assessment, random) -> assessment
                        .strategy(strategy)
                        .flatMap(StrategyAssessment::simulation)
                        .map(simulation -> outcome(assessment)
                                .strategy(strategy)
                                .infrastructureShare(OptionalDouble.of(1 - drawn(simulation.productShare(), random)))
                                .build())));
        OwnNumber found = number(rules, "managed-services effort");
        assertThat(found.cases()).isGreaterThan(15);
        assertThat(Math.abs(Math.log(found.value() / 1.6))).isLessThan(2.5 * found.error() / found.value());
        assertThat(found.value()).isGreaterThan(1.25);
        assertThat(rules.calibration().strategyOverrides()).hasSize(2);
    }

    /** A value by its percentiles, straight lines between them. */
    private static double drawn(Distribution distribution, SplittableRandom random) {
        double[] places = {0.05, 0.25, 0.5, 0.75, 0.95};
        double[] values = {
            distribution.p5(), distribution.p25(), distribution.p50(), distribution.p75(), distribution.p95()
        };
        double place = 0.05 + 0.9 * random.nextDouble();
        int i = 0;
        while (place > places[i + 1]) {
            i++;
        }
        return values[i] + (values[i + 1] - values[i]) * (place - places[i]) / (places[i + 1] - places[i]);
    }

    private static ActualOutcome.Builder outcome(Assessment assessment) {
        return ActualOutcome.builder().startup(assessment.startup());
    }

    /** What is written is what was fitted, says where it comes from, and how little that is where it is little. */
    @Test
    void few_outcomes_move_little_say_so_and_are_read_back_as_rules() {
        OwnRules few = fitted(OutcomeOfCase.publicCases().stream().limit(3).map(OutcomeOfCase::outcome));
        OwnNumber discrepancy = number(few, "discrepancy");
        assertThat(discrepancy.cases()).isEqualTo(3);
        assertThat(discrepancy.weight()).isLessThan(0.2);
        assertThat(Math.abs(discrepancy.value() - 0.6)).isLessThan(0.15);
        assertThat(few.calibration()).isSameAs(WORLD);
        assertThat(few.policy().overrides()).singleElement().satisfies(override -> {
            assertThat(override.evidence().grade()).isEqualTo(Grade.MEASURED);
            assertThat(override.evidence().sample().orElseThrow()).startsWith("3 cases; standard error ");
        });
        assertThat(PolicyReader.extending(Policies.shipped()).read(RulesWriter.text(few.policy())))
                .isEqualTo(few.policy());
    }

    @Test
    void a_calibration_that_was_fitted_is_read_back_as_it_is() {
        PlausibleStartups startups = new PlausibleStartups(new SplittableRandom(11));
        Startup startup = Stream.generate(() -> startups.next(Phase.POST_PRODUCT_MARKET_FIT, Expertise.ALL))
                .filter(made -> made.funding().isPresent())
                .findFirst()
                .orElseThrow();
        Calibration fitted = fitted(Stream.of(
                        ActualOutcome.builder().startup(startup).raised(true).build()))
                .calibration();
        assertThat(fitted.id()).isEqualTo("ours-1");
        assertThat(CalibrationReader.extending(Calibrations.shipped()).read(RulesWriter.text(fitted)))
                .isEqualTo(fitted);
    }
}
