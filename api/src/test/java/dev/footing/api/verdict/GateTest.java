package dev.footing.api.verdict;

import static dev.footing.api.Examples.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Gate.Result;
import dev.footing.api.verdict.Verdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {
    private static final StrategyId RACKS = StrategyId.of("acme.racks");
    private static final StrategyId OTHER = StrategyId.of("acme.other");

    /** Chances of 0.7 to stay and 0.3 to go managed. */
    private static final Chances CHANCES = Chances.builder()
            .addStrategies(new Chances.OfStrategy(RACKS, Share.of(0.7)), new Chances.OfStrategy(OTHER, Share.of(0.3)))
            .addDirections(
                    new Chances.OfDirection(Direction.STAY, Share.of(0.7)),
                    new Chances.OfDirection(Direction.MANAGED, Share.of(0.3)))
            .build();

    @ParameterizedTest
    @CsvSource({
        "STAY, 0.6, MET",
        "STAY, 0.7, MET",
        "STAY, 0.701, NOT_MET",
        "STAY, 1, NOT_MET",
        "MANAGED, 0.3, MET",
        "MANAGED, 0.5, NOT_MET",
        "HYBRID, 0.01, NOT_MET",
        "HYBRID, 0, MET"
    })
    void of_a_recommendation_the_chance_decides_whatever_it_recommends(
            Direction direction, double least, Result expected) {
        assertThat(gate(direction, least).on(verdict(Kind.RECOMMEND))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INSUFFICIENT_EVIDENCE", "CONDITIONAL", "CLOSE_CALL"})
    void a_verdict_that_leaves_it_open_leaves_every_gate_open(Kind kind) {
        assertThat(gate(Direction.STAY, 0).on(verdict(kind))).isEqualTo(Result.OPEN);
        assertThat(gate(Direction.HYBRID, 1).on(verdict(kind))).isEqualTo(Result.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NO_FEASIBLE_OPTION", "VETOED"})
    void where_nothing_can_be_taken_no_gate_is_met(Kind kind) {
        assertThat(gate(Direction.STAY, 0).on(verdict(kind))).isEqualTo(Result.NOT_MET);
        assertThat(gate(Direction.STAY, 0).on(Examples.verdict().kind(kind).build()))
                .isEqualTo(Result.NOT_MET);
    }

    @Test
    void all_of_the_trials_are_a_chance_of_one_even_where_their_sum_is_rounded() {
        Chances all = Chances.builder()
                .addStrategies(new Chances.OfStrategy(RACKS, Share.of(1)))
                .addDirections(new Chances.OfDirection(Direction.STAY, Share.of(StrictMath.nextDown(1.0))))
                .build();
        assertThat(gate(Direction.STAY, 1).on(recommended().chances(all).build()))
                .isEqualTo(Result.MET);
    }

    @Test
    void a_recommendation_without_chances_is_refused_with_the_way_out() {
        Verdict without = recommended().build();
        assertThatThrownBy(() -> gate(Direction.STAY, 0.6).on(without))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("chances must be there", "confidenceOf");
    }

    @ParameterizedTest
    @CsvSource({"STAY, 0.60, stay>=0.6", "SELF_RUN, 1, self-run>=1", "HYBRID, 0, hybrid>=0"})
    void it_is_written_as_it_is_asked_for(Direction direction, double least, String written) {
        assertThat(gate(direction, least)).hasToString(written);
    }

    private static Gate gate(Direction direction, double least) {
        return new Gate(direction, Share.of(least));
    }

    private static Verdict verdict(Kind kind) {
        Verdict.Builder verdict = recommended().kind(kind).chances(CHANCES);
        if (kind == Kind.CONDITIONAL) {
            verdict.sourcing(Sourcing.SELF_RUN)
                    .condition(VerdictCondition.builder()
                            .areas(ImmutableList.of(ExpertiseArea.SCALING))
                            .strategy(OTHER)
                            .sourcing(Sourcing.MANAGED)
                            .worth(dollars("10"))
                            .build());
        }
        return verdict.build();
    }

    private static Verdict.Builder recommended() {
        return Examples.verdict()
                .kind(Kind.RECOMMEND)
                .reason(Verdict.Reason.BEST)
                .strategy(RACKS);
    }
}
