package dev.footing.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppositionTest {
    private static final Startup STATED = Examples.minimal();

    @Test
    void what_is_supposed_says_so_and_the_rest_stays() {
        Startup supposed = Supposition.in(STATED, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
        assertThat(supposed.team().engineers().value()).isEqualTo(12);
        assertThat(supposed.evidenceOf(Inputs.ENGINEERS).source()).isEqualTo("what-if");
        assertThat(supposed.evidenceOf(Inputs.CASH)).isEqualTo(STATED.evidenceOf(Inputs.CASH));
        assertThat(supposed.budget()).isEqualTo(STATED.budget());
    }

    @Test
    void a_default_that_is_supposed_counts_as_stated() {
        assertThat(STATED.states(Inputs.HORIZON)).isFalse();
        Startup supposed = Supposition.in(STATED, List.of(new Supposition<>(Inputs.HORIZON, 18)));
        assertThat(supposed.budget()).isEqualTo(STATED.budget());
        assertThat(supposed.states(Inputs.HORIZON)).isTrue();
    }

    @Test
    void several_hold_together_even_where_one_alone_would_not() {
        Supposition<Integer> round = new Supposition<>(Inputs.FUNDING_MONTH, 24);
        assertThatThrownBy(() -> Supposition.in(STATED, List.of(round)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/funding/month must not be above the horizon");
        Startup both = Supposition.in(STATED, List.of(round, new Supposition<>(Inputs.HORIZON, 24)));
        assertThat(Inputs.FUNDING_MONTH.get(both)).contains(24);
    }

    @Test
    void a_group_that_is_not_there_needs_what_it_always_needs() {
        Supposition<?> invested = new Supposition<>(Inputs.INVESTED, Examples.usd("5"));
        assertThatThrownBy(() -> Supposition.in(STATED, List.of(invested)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/funding/month is required. Suppose it beside /funding/invested");
        assertThat(Inputs.INVESTED.get(
                        Supposition.in(STATED, List.of(invested, new Supposition<>(Inputs.FUNDING_MONTH, 3)))))
                .isPresent();
    }

    @Test
    void an_input_is_supposed_once() {
        Supposition<?> one = new Supposition<>(Inputs.ENGINEERS, 3.0);
        assertThatThrownBy(() -> Supposition.in(STATED, List.of(one, one)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be supposed once");
    }

    @Test
    void a_value_outside_the_range_is_none() {
        assertThatThrownBy(() -> new Supposition<>(Inputs.ENGINEERS, 0.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/team/engineers must be at least 0.000001");
    }

    @Test
    void nothing_supposed_is_the_same_startup() {
        assertThat(Supposition.in(STATED, List.of())).isEqualTo(STATED);
        assertThat(STATED.expertise().answer(ExpertiseArea.SCALING)).isEqualTo(Answer.UNKNOWN);
    }
}
