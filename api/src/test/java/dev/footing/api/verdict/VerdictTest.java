package dev.footing.api.verdict;

import static dev.footing.api.Examples.dollars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void everything_that_a_simulation_says_enters_the_hash() {
        assertThat(List.of(
                        hash(ahead()),
                        hash(ahead().confidence(Share.of(0.97))),
                        hash(ahead().confidence(Share.of(0.98))),
                        hash(ahead().marginError(dollars("1"))),
                        hash(ahead().marginError(dollars("2"))),
                        hash(ahead().evpi(dollars("2")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_error_stands_beside_a_margin_and_a_confidence_beside_a_margin_or_chances() {
        assertThatThrownBy(() -> Examples.verdict().marginError(dollars("1")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("margin must be there where its error is");
        assertThatThrownBy(() -> Examples.verdict().confidence(Share.of(0.9)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("margin must be there where a confidence is that no chances explain");
        assertThat(Examples.verdict()
                        .confidence(Share.of(1))
                        .chances(all(Direction.MANAGED))
                        .build()
                        .confidence())
                .contains(Share.of(1));
    }

    @Test
    void a_condition_belongs_to_a_conditional_verdict_and_leads_to_another_sourcing() {
        Verdict conditional = ahead().kind(Verdict.Kind.CONDITIONAL)
                .condition(condition(Sourcing.SELF_RUN))
                .build();
        assertThat(conditional.recommended()).isEqualTo(conditional.strategy()).isPresent();
        assertThatThrownBy(() -> ahead().condition(condition(Sourcing.SELF_RUN)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("condition must be there where the verdict is conditional");
        assertThatThrownBy(() -> ahead().kind(Verdict.Kind.CONDITIONAL).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("condition must be there where the verdict is conditional");
        assertThatThrownBy(() -> ahead().kind(Verdict.Kind.CONDITIONAL)
                        .condition(condition(conditional.sourcing().orElseThrow()))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must lead to another sourcing");
    }

    @Test
    void a_condition_names_areas_and_gains_something() {
        assertThatThrownBy(() -> VerdictCondition.builder()
                        .strategy(StrategyId.of("acme.run"))
                        .sourcing(Sourcing.SELF_RUN)
                        .worth(dollars("1"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("areas must name an area");
        for (Money bad : List.of(dollars("0"), dollars("-1"))) {
            assertThatThrownBy(() -> VerdictCondition.builder()
                            .from(condition(Sourcing.SELF_RUN))
                            .worth(bad)
                            .build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("worth must be above 0");
        }
    }

    @Test
    void chances_sum_to_one_and_name_the_likeliest_beside() {
        Chances chances = Chances.builder()
                .addStrategies(new Chances.OfStrategy(StrategyId.of("acme.run"), Share.of(0.7)))
                .addStrategies(new Chances.OfStrategy(StrategyId.of("acme.buy"), Share.of(0.3)))
                .addDirections(new Chances.OfDirection(Direction.STAY, Share.of(0.7)))
                .addDirections(new Chances.OfDirection(Direction.MANAGED, Share.of(0.3)))
                .build();
        assertThat(chances.of(Direction.HYBRID)).isEqualTo(Share.of(0));
        assertThat(chances.of(StrategyId.of("acme.buy"))).isEqualTo(Share.of(0.3));
        assertThat(chances.likeliestBeside(Direction.STAY).map(Chances.OfDirection::direction))
                .contains(Direction.MANAGED);
        assertThatThrownBy(() -> Chances.builder()
                        .from(chances)
                        .addDirections(new Chances.OfDirection(Direction.HYBRID, Share.of(0.1)))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("directions must have chances that sum to 1");
    }

    private static Chances all(Direction direction) {
        return Chances.builder()
                .addStrategies(new Chances.OfStrategy(StrategyId.of("acme.buy"), Share.of(1)))
                .addDirections(new Chances.OfDirection(direction, Share.of(1)))
                .build();
    }

    private static VerdictCondition condition(Sourcing sourcing) {
        return VerdictCondition.builder()
                .addAreas(ExpertiseArea.SCALING)
                .strategy(StrategyId.of("acme.other"))
                .sourcing(sourcing)
                .worth(dollars("1000"))
                .build();
    }

    @Test
    void the_error_of_a_margin_is_not_negative_and_in_its_currency() {
        for (Money bad : List.of(dollars("-0.01"), Money.parse("EUR 1"))) {
            assertThatThrownBy(() -> ahead().marginError(bad).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("marginError must not be negative", bad.toString());
        }
    }

    @Test
    void a_verdict_that_recommends_says_what_and_why() {
        Verdict whole = ahead().build();
        assertThatThrownBy(() -> Verdict.builder()
                        .kind(Verdict.Kind.RECOMMEND)
                        .strategy(StrategyId.of("acme.racks"))
                        .because(whole.because())
                        .revisitIf(whole.revisitIf())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say what and why");
        assertThatThrownBy(() -> Verdict.builder()
                        .kind(Verdict.Kind.RECOMMEND)
                        .reason(Verdict.Reason.BEST)
                        .because(whole.because())
                        .revisitIf(whole.revisitIf())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say what and why");
    }

    @Test
    void a_verdict_says_why_and_how_to_leave_it() {
        assertThatThrownBy(() -> ahead().because(List.of()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say why, and how to leave it");
        assertThatThrownBy(() ->
                        ahead().nextQuestions(List.of()).revisitIf(List.of()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say why, and how to leave it");
        Verdict whole = ahead().build();
        assertThat(ahead().nextQuestions(whole.because()).revisitIf(List.of()).build())
                .isNotNull();
        assertThat(ahead().nextQuestions(List.of()).revisitIf(whole.because()).build())
                .isNotNull();
    }

    @Test
    void a_log_has_the_kind_the_strategy_and_how_sure_it_is() {
        assertThat(ahead().confidence(Share.of(0.97)).build()).hasToString("recommend acme.racks, confidence 0.97");
        assertThat(ahead().build()).hasToString("recommend acme.racks");
    }

    @Test
    void the_margin_and_its_error_enter_the_hash_and_without_a_margin_there_is_neither() {
        assertThat(hash(ahead())).isNotEqualTo(hash(ahead().margin(dollars("11"))));
        Verdict without = Examples.verdict().build();
        assertThat(without.margin()).isEmpty();
        assertThat(hash(Examples.verdict())).isNotEqualTo(hash(ahead()));
    }

    @Test
    void the_error_of_the_worth_of_a_condition_is_not_negative_and_in_its_currency() {
        assertThat(VerdictCondition.builder()
                        .from(condition(Sourcing.SELF_RUN))
                        .error(dollars("0"))
                        .build()
                        .error())
                .contains(dollars("0"));
        for (Money bad : List.of(dollars("-0.01"), Money.parse("EUR 1"))) {
            assertThatThrownBy(() -> VerdictCondition.builder()
                            .from(condition(Sourcing.SELF_RUN))
                            .error(bad)
                            .build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("error must not be negative", bad.toString());
        }
    }

    @Test
    void the_chances_of_strategies_sum_to_one_too() {
        assertThatThrownBy(() -> Chances.builder()
                        .from(all(Direction.STAY))
                        .addStrategies(new Chances.OfStrategy(StrategyId.of("acme.run"), Share.of(0.1)))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("strategies must have chances that sum to 1");
    }

    private static Verdict.Builder ahead() {
        return Examples.verdict()
                .kind(Verdict.Kind.RECOMMEND)
                .reason(Verdict.Reason.BEST)
                .strategy(StrategyId.of("acme.racks"))
                .sourcing(Sourcing.MANAGED)
                .rival(StrategyId.of("acme.other"))
                .margin(dollars("10"));
    }

    private static String hash(Verdict.Builder builder) {
        Encoding encoding = new Encoding();
        builder.build().encodeTo(encoding);
        return encoding.sha256();
    }
}
