package dev.footing.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CriterionFunction;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.Generated;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria that are handed over are scored beside those of the policy, and decide nothing. */
class OwnCriteriaTest {
    private static final StrategyId HOME = StrategyId.of("acme.home");
    private static final Startup STARTUP = phased(Phase.GROWTH);
    private static final Generated CASE =
            new Generated(STARTUP, List.of(Fixtures.strategy("acme.away"), Fixtures.strategy(HOME.value())));

    private static final CustomCriterion RESIDENCY = criterion("acme.data-residency", 0, 5, 10);
    private static final CustomCriterion VENDORS = criterion("acme.vendors", 20, 30, 40);
    private static final CriterionFunction AT_HOME =
            scored -> scored.strategy().id().equals(HOME) ? 1 : 0;

    @Test
    void one_has_a_row_behind_those_of_the_policy_and_stands_in_the_provenance() {
        Assessment assessment = assess(with -> with.criterion(RESIDENCY, AT_HOME));
        assertThat(assessment.provenance().criteria()).containsExactly(RESIDENCY);
        assertThat(assessment.strategies()).allSatisfy(one -> {
            assertThat(rows(one)).hasSize(Criterion.values().length + 1);
            CriterionScore last = rows(one).get(Criterion.values().length);
            boolean home = one.id().equals(HOME);
            assertThat(last).isEqualTo(new CriterionScore(RESIDENCY.info(), home ? 1 : 0, home ? 100 : 0, 10));
        });
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void weights_sum_to_a_hundred_and_contributions_to_the_score(Phase phase) {
        UnaryOperator<Assessor.Builder> both =
                with -> with.criterion(VENDORS, scored -> 0.25).criterion(RESIDENCY, AT_HOME);
        Assessment with = CASE.with(phased(phase)).assess(how -> both.apply(how).trials(300));
        Assessment without = CASE.with(phased(phase)).assess(300);
        double left = (100 - VENDORS.weights().in(phase) - RESIDENCY.weights().in(phase)) / 100;
        for (StrategyAssessment one : with.strategies()) {
            assertThat(rows(one).stream().mapToDouble(CriterionScore::weight).sum())
                    .isCloseTo(100, within(1e-9));
            assertThat(rows(one).stream()
                            .mapToDouble(CriterionScore::contribution)
                            .reduce(0, Double::sum))
                    .isEqualTo(one.scorecard().score());
            List<CriterionScore> before = rows(without.strategy(one.id()).orElseThrow());
            for (int i = 0; i < before.size(); i++) {
                assertThat(rows(one).get(i).weight())
                        .isEqualTo(left * before.get(i).weight());
                assertThat(rows(one).get(i).score()).isEqualTo(before.get(i).score());
            }
            assertThat(rows(one).subList(before.size(), rows(one).size()))
                    .extracting(CriterionScore::criterion)
                    .containsExactly(RESIDENCY.info(), VENDORS.info());
        }
    }

    @Test
    void one_without_weight_is_shown_and_changes_no_score() {
        Assessment without = assess(with -> with);
        Assessment with = assess(how -> how.criterion(criterion("acme.idle", 0, 0, 0), AT_HOME));
        for (StrategyAssessment one : with.strategies()) {
            StrategyAssessment before = without.strategy(one.id()).orElseThrow();
            assertThat(one.scorecard().score()).isEqualTo(before.scorecard().score());
            assertThat(rows(one)).startsWith(rows(before).toArray(CriterionScore[]::new));
        }
        assertThat(with.verdict()).isEqualTo(without.verdict());
    }

    @Test
    void it_explains_and_decides_nothing() {
        Assessment plain = assess(with -> with);
        StrategyId winner = plain.verdict().strategy().orElseThrow();
        Assessment against = assess(with -> with.criterion(
                criterion("acme.taste", 90, 90, 90),
                scored -> scored.strategy().id().equals(winner) ? 0 : 1));
        assertThat(against.verdict().kind()).isEqualTo(plain.verdict().kind());
        assertThat(against.verdict().strategy()).hasValue(winner);
        assertThat(against.strategies())
                .extracting(StrategyAssessment::simulation)
                .isEqualTo(plain.strategies().stream()
                        .map(StrategyAssessment::simulation)
                        .toList());
        assertThat(against.verdict().against()).extracting(Explanation::code).contains(Code.SCORECARD_PREFERS);
        assertThat(plain.verdict().against()).extracting(Explanation::code).doesNotContain(Code.SCORECARD_PREFERS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_asked_once_for_each_strategy_and_sees_what_the_result_states(boolean simulated) {
        List<ScoredStrategy> seen = new ArrayList<>();
        Assessment assessment =
                CASE.assess(with -> (simulated ? with : with.withoutSimulation()).criterion(RESIDENCY, scored -> {
                    seen.add(scored);
                    return 0;
                }));
        assertThat(seen).hasSize(2).allSatisfy(scored -> {
            StrategyAssessment stated =
                    assessment.strategy(scored.strategy().id()).orElseThrow();
            assertThat(scored.startup()).isEqualTo(assessment.understood());
            assertThat(scored.strategy()).isEqualTo(stated.strategy());
            assertThat(scored.plan()).isEqualTo(stated.plan());
            assertThat(scored.simulation()).isEqualTo(stated.simulation());
            assertThat(scored.simulation().isPresent()).isEqualTo(simulated);
        });
    }

    @Test
    void other_calibrations_are_scored_by_it_on_their_own_figures() {
        CriterionFunction objective = scored ->
                scored.simulation().orElseThrow().objective().mean().getAmount().doubleValue();
        Assessment both = assess(with -> with.criterion(RESIDENCY, objective).alongside(Calibrations.article2024()));
        Assessment other = assess(with -> with.criterion(RESIDENCY, objective).calibration(Calibrations.article2024()));
        assertThat(both.alternatives().get(0).strategies()).isEqualTo(other.strategies());
        assertThat(both.strategies())
                .isEqualTo(assess(with -> with.criterion(RESIDENCY, objective)).strategies());
        assertThat(rows(other.strategies().get(0)).get(9).raw())
                .isNotEqualTo(rows(both.strategies().get(0)).get(9).raw());
    }

    @Test
    void the_hash_moves_with_the_criterion_and_with_its_values_and_not_with_the_order_of_handing_over() {
        String none = hash(with -> with);
        String one = hash(with -> with.criterion(RESIDENCY, AT_HOME));
        assertThat(one)
                .isNotEqualTo(none)
                .isNotEqualTo(hash(with -> with.criterion(RESIDENCY, scored -> 0)))
                .isEqualTo(hash(with -> with.criterion(RESIDENCY, AT_HOME)));
        assertThat(hash(with -> with.criterion(criterion("acme.data-residency", 1, 5, 10), AT_HOME)))
                .isNotEqualTo(one);
        assertThat(hash(with -> with.criterion(RESIDENCY, AT_HOME).criterion(VENDORS, scored -> 1)))
                .isNotEqualTo(one)
                .isEqualTo(hash(with -> with.criterion(VENDORS, scored -> 1).criterion(RESIDENCY, AT_HOME)));
    }

    @Test
    void without_a_strategy_it_is_not_asked() {
        Assessment empty = new Generated(STARTUP, List.of())
                .assess(with -> with.withoutSimulation().criterion(RESIDENCY, scored -> {
                    throw new AssertionError("asked");
                }));
        assertThat(empty.provenance().criteria()).containsExactly(RESIDENCY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_value_that_is_not_finite_is_refused_with_criterion_and_strategy(double raw) {
        assertThatThrownBy(() ->
                        assess(with -> with.criterion(RESIDENCY, scored -> AT_HOME.rawValue(scored) == 1 ? raw : 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "acme.data-residency must be a finite number, but is " + raw + " for the strategy acme.home. ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-Double.MAX_VALUE, -0.0, Double.MAX_VALUE})
    void the_largest_numbers_are_scored(double raw) {
        Assessment assessment = assess(with -> with.criterion(RESIDENCY, scored -> raw));
        assertThat(rows(assessment.strategies().get(0)).get(9))
                .isEqualTo(new CriterionScore(RESIDENCY.info(), raw, raw > 0 ? 100 : 0, 10));
    }

    @Test
    void what_its_function_throws_reaches_whoever_asked_with_criterion_and_strategy() {
        IllegalArgumentException fault = new IllegalArgumentException("no such region");
        assertThatThrownBy(() -> assess(with -> with.criterion(RESIDENCY, scored -> {
                    throw fault;
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("acme.data-residency", "the strategy acme.away", "no such region", "mend")
                .hasCause(fault);
        AssertionError grave = new AssertionError("never");
        assertThatThrownBy(() -> assess(with -> with.criterion(RESIDENCY, scored -> {
                    throw grave;
                })))
                .isSameAs(grave);
    }

    @Test
    void an_id_is_handed_over_once() {
        Assessor.Builder builder = FirstRules.assessor().criterion(RESIDENCY, AT_HOME);
        CustomCriterion again = criterion(RESIDENCY.id(), 1, 1, 1);
        assertThatThrownBy(() -> builder.criterion(again, AT_HOME))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("criterion must have an id of its own, but is \"acme.data-residency\" twice."
                        + " Hand it over once, or give one of the two another id.");
        assertThat(builder.criterion(criterion("acme.other", 1, 1, 1), AT_HOME)).isSameAs(builder);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void together_they_weigh_less_than_a_hundred_in_every_phase(Phase phase) {
        Assessor.Builder builder = FirstRules.assessor().criterion(weighing("acme.b", phase, 60), AT_HOME);
        assertThatThrownBy(() -> builder.criterion(weighing("acme.a", phase, 40), AT_HOME))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weights must sum to less than 100 over all criteria that are handed over, but is 100.0 in "
                        + phase.id()
                        + " for acme.a, acme.b. Give them less, so that the criteria of the policy keep some points.");
        assertThat(builder.criterion(weighing("acme.a", phase, 39.5), AT_HOME)).isSameAs(builder);
        assertThatThrownBy(() -> FirstRules.assessor().criterion(weighing("acme.a", phase, 100), AT_HOME))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Startup phased(Phase phase) {
        return Fixtures.reference().toBuilder().phase(phase).build();
    }

    private static CustomCriterion weighing(String id, Phase phase, double weight) {
        return criterion(
                id,
                phase == Phase.PRE_PRODUCT_MARKET_FIT ? weight : 0,
                phase == Phase.POST_PRODUCT_MARKET_FIT ? weight : 0,
                phase == Phase.GROWTH ? weight : 0);
    }

    private static CustomCriterion criterion(String id, double before, double after, double growth) {
        return CustomCriterion.builder()
                .id(id)
                .label(id)
                .unit(Unit.SHARE)
                .curve(new Curve(0, 1, false))
                .weights(new PhaseWeights(before, after, growth))
                .evidence(Evidence.of(Grade.ASSUMED, "made up for a test"))
                .build();
    }

    private static List<CriterionScore> rows(StrategyAssessment one) {
        return one.scorecard().criteria();
    }

    private static Assessment assess(UnaryOperator<Assessor.Builder> how) {
        return CASE.assess(with -> how.apply(with.trials(300)));
    }

    private static String hash(UnaryOperator<Assessor.Builder> how) {
        return assess(how).provenance().hash();
    }
}
