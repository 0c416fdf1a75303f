package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.simulation.Workers;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What an inquiry says where a simulation decides, of bills that are known and builds that overrun. */
class SimulatedInquiryTest {
    private static final long SEED = 7;
    private static final int TRIALS = 4_096;
    private static final Startup STARTUP =
            Bench.startup().with(Inputs.ACTIVE_USERS, 500.0).with(Inputs.HORIZON, 12);

    /** Dear and there at once, and cheap after a build that takes longer than planned. */
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 9_000);

    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 1_000).toBuilder()
            .timeToProduction(Estimate.range(1, 2, 9))
            .overrunSigma(0.6)
            .buildEffort(Estimate.range(1, 2, 3))
            .build();

    @Test
    void a_crossing_is_where_the_simulated_difference_is_nothing_and_the_plan_is_told_where_it_differs() {
        Assessment assessment = assessor().assess(STARTUP);
        Crossing crossing = crossing(assessment);
        double low = crossing.within().orElseThrow().low();
        double high = crossing.within().orElseThrow().high();
        assertThat(crossing.at()).isBetween(low, high);
        assertThat(difference(low - (high - low))).isEqualTo(crossing.winnerBelow());
        assertThat(difference(high + (high - low))).isEqualTo(crossing.winnerAbove());
        assertThat(crossing.confirmed())
                .hasValueSatisfying(there -> assertThat(
                                there.difference().getAmount().doubleValue())
                        .isCloseTo(0, within(1.96 * there.error().getAmount().doubleValue())));
        crossing.planned()
                .ifPresent(
                        planned -> assertThat(planned < low || planned > high).isTrue());
    }

    @Test
    void the_stretches_cover_what_was_looked_at_and_each_has_its_winner() {
        BreakEven along = along(assessor().assess(STARTUP));
        List<Stretch> best = along.best();
        Crossings pair = (Crossings) along.answer();
        assertThat(best).hasSizeGreaterThan(1);
        assertThat(best.get(0).low()).isEqualTo(pair.low());
        assertThat(best.get(best.size() - 1).high()).isEqualTo(pair.high());
        assertThat(best.get(best.size() - 1).endsWithin()).isEmpty();
        for (int i = 1; i < best.size(); i++) {
            assertThat(best.get(i).low()).isEqualTo(best.get(i - 1).high());
            assertThat(best.get(i).strategy()).isNotEqualTo(best.get(i - 1).strategy());
        }
        for (Stretch stretch : best) {
            double inside = Math.sqrt(stretch.low() * stretch.high());
            assertThat(assessor()
                            .assess(STARTUP.with(Inputs.ENGINEERS, inside))
                            .verdict()
                            .strategy())
                    .as(stretch.toString())
                    .isEqualTo(stretch.strategy());
        }
    }

    @Test
    void a_flip_names_who_is_recommended_there_and_is_a_turning_point() {
        Assessor assessor = assessor(Analysis.FLIPS);
        Flip flip = assessor.assess(STARTUP).flips().stream()
                .filter(found -> found.input().equals(Inputs.ENGINEERS.id()))
                .findFirst()
                .orElseThrow();
        assertThat(assessor()
                        .assess(STARTUP.with(Inputs.ENGINEERS, flip.to()))
                        .verdict()
                        .strategy())
                .isEqualTo(flip.winner());
        assertThat(assessor()
                        .assess(STARTUP.with(Inputs.ENGINEERS, flip.from()))
                        .verdict()
                        .strategy())
                .isNotEqualTo(flip.winner());
        assertThat(assessor.turningPoint(
                        STARTUP, Inputs.ENGINEERS.id(), flip.winner().orElseThrow()))
                .isInstanceOfSatisfying(
                        TurningPoint.At.class, at -> assertThat(at.value()).isLessThanOrEqualTo(flip.to()));
    }

    @Test
    void what_carries_the_verdict_may_be_a_number_of_ours_and_says_where_it_comes_from() {
        Startup bought = Bench.on("acme.bought")
                .with(Inputs.ACTIVE_USERS, 500.0)
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));
        List<Sensitivity> carrying =
                assessor(Analysis.SENSITIVITY).assess(bought).sensitivity();
        assertThat(carrying)
                .extracting(Sensitivity::input)
                .contains("acme.own/timeToProduction", "acme.own/priceIndex", "calibration/overlap")
                .doesNotContain("acme.own/hires");
        assertThat(carrying).allSatisfy(number -> assertThat(number.source()).isPresent());
        assertThat(carrying)
                .filteredOn(number ->
                        !number.input().startsWith("/") && !number.input().startsWith("policy/"))
                .allSatisfy(number -> assertThat(number.importance().isZero()).isFalse());
    }

    /** So much less than 25 simulations of 16,384 trials that there is room for startups that turn more often. */
    @Test
    void all_analyses_of_eleven_strategies_take_less_than_25_simulations() {
        CommonTrials trials = new CommonTrials(OptionalLong.of(SEED), Workers.own(1));
        SensitivityFindings findings = ofEleven(trials).find(EnumSet.allOf(Analysis.class));
        assertThat(findings.flips()).isNotEmpty();
        assertThat(trials.strategyTrials()).isGreaterThan(16_384).isLessThan(25L * 11 * 16_384);
    }

    @Test
    void a_glance_says_of_the_numbers_that_matter_what_the_analyses_say_and_takes_less_than_4_simulations() {
        CommonTrials trials = new CommonTrials(OptionalLong.of(SEED), Workers.own(1));
        SensitivityFindings glance = ofEleven(trials).glance();
        SensitivityFindings all = ofEleven(new CommonTrials(OptionalLong.of(SEED), Workers.own(1)))
                .find(EnumSet.allOf(Analysis.class));
        assertThat(glance.sensitivity())
                .hasSizeGreaterThan(2)
                .contains(all.sensitivity().get(0))
                .isSubsetOf(all.sensitivity());
        assertThat(glance.flips()).isSubsetOf(all.flips());
        assertThat(trials.strategyTrials()).isLessThan(4L * 11 * 16_384);
    }

    @Test
    void a_glance_changes_nothing_else() {
        Assessment glance = FirstRules.assessor()
                .provider(Bench.provider(List.of(BOUGHT, OWN)))
                .seed(SEED)
                .trials(TRIALS)
                .analysesAtAGlance()
                .build()
                .assess(STARTUP);
        assertThat(glance.sensitivity()).isNotEmpty();
        assertThat(glance.provenance().hash())
                .isEqualTo(assessor().assess(STARTUP).provenance().hash());
    }

    private static Inquiry ofEleven(CommonTrials trials) {
        List<Strategy> eleven = Stream.concat(
                        Stream.of(BOUGHT, OWN),
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> OWN.toBuilder()
                                        .from(Bench.strategy(
                                                "own" + i,
                                                i % 2 == 0 ? Sourcing.HYBRID : Sourcing.SELF_RUN,
                                                1_000.0 + 900.0 * i))
                                        .timeToProduction(Estimate.range(1, 2, 9.0 - 0.5 * i))
                                        .overrunSigma(0.6)
                                        .build()))
                .toList();
        Assessment assessment = FirstRules.assessor()
                .provider(Bench.provider(eleven))
                .seed(SEED)
                .trials(TRIALS)
                .build()
                .assess(STARTUP);
        assertThat(assessment.strategies()).hasSize(11);
        Discovery discovery = Discovery.of(List.of(Bench.provider(eleven)));
        return new Inquiry(
                new SensitivityQuestion(
                        assessment.understood(),
                        (startup, by) -> Setting.of(discovery, startup, by),
                        (setting, by) -> setting,
                        FirstRules.RULES),
                trials,
                assessment.verdict(),
                assessment.strategies());
    }

    private static StrategyId difference(double engineers) {
        Assessment there = assessor().assess(STARTUP.with(Inputs.ENGINEERS, engineers));
        return there.strategies().stream()
                .max((one, other) -> objective(there, one.id()).compareTo(objective(there, other.id())))
                .orElseThrow()
                .id();
    }

    private static Double objective(Assessment assessment, StrategyId id) {
        return assessment
                .strategy(id)
                .orElseThrow()
                .simulation()
                .orElseThrow()
                .objective()
                .mean()
                .getAmount()
                .doubleValue();
    }

    private static BreakEven along(Assessment assessment) {
        return assessor(Analysis.BREAK_EVEN)
                .breakEven(assessment, Inputs.ENGINEERS.id())
                .orElseThrow();
    }

    private static Crossing crossing(Assessment assessment) {
        return ((Crossings) along(assessment).answer()).crossings().get(0);
    }

    private static Assessor assessor(Analysis... analyses) {
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(BOUGHT, OWN)))
                .seed(SEED)
                .trials(TRIALS)
                .analyses(analyses)
                .build();
    }
}
