package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import org.junit.jupiter.api.Test;

class FixturesTest {
    @Test
    void reference_is_the_startup_of_the_article() {
        Startup reference = Fixtures.reference();

        assertThat(Inputs.ENGINEERS.get(reference)).contains(8.0);
        assertThat(Inputs.HORIZON.get(reference)).contains(18);
        assertThat(Inputs.FUNDING_MONTH.get(reference)).contains(18);
        assertThat(reference.usage().live()).isFalse();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            assertThat(reference.expertise().answer(area)).isNotEqualTo(Answer.YES);
        }
    }

    @Test
    void minimal_states_what_is_required_and_nothing_else() {
        Startup minimal = Fixtures.minimal();

        for (Input<?> input : Inputs.all()) {
            boolean withTheAmounts = input == Inputs.CURRENCY;
            assertThat(minimal.states(input))
                    .as(input.id())
                    .isEqualTo(withTheAmounts || input.presence() == Input.Presence.REQUIRED);
        }
    }

    @Test
    void live_ones_are_live_and_on_the_strategy_asked_for() {
        assertThat(Fixtures.smallLive("acme.racks").usage().live()).isTrue();
        assertThat(Inputs.CURRENT_STRATEGY.get(Fixtures.smallLive("acme.racks")))
                .contains("acme.racks");
        assertThat(Fixtures.growing("acme.racks").usage().live()).isTrue();
        assertThat(Inputs.CURRENT_STRATEGY.get(Fixtures.growing("acme.racks"))).contains("acme.racks");
    }

    @Test
    void fixtures_are_the_same_on_every_call() {
        assertThat(Fixtures.reference()).isEqualTo(Fixtures.reference());
        assertThat(Fixtures.growing("a")).isEqualTo(Fixtures.growing("a"));
        assertThat(Fixtures.strategy("acme.racks")).isEqualTo(Fixtures.strategy("acme.racks"));
    }
}
