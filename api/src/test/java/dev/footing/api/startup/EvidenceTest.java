package dev.footing.api.startup;

import static dev.footing.api.Examples.ASSUMED;
import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.full;
import static dev.footing.api.Examples.minimal;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final Evidence GUESS = Evidence.of(Grade.DEFAULT, "a guess by age");

    static List<Input<?>> defaulted() {
        return Inputs.all().stream()
                .filter(input -> input.implicitDefault(CurrencyUnit.USD).isPresent())
                .filter(input -> !input.group().equals("/current"))
                .toList();
    }

    @Test
    void just_the_defaults_that_stand_in_are_marked() {
        assertThat(minimal().evidence().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        defaulted().stream().map(Input::id).toList());
        assertThat(minimal().evidence().values()).extracting(Evidence::grade).containsOnly(Grade.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("defaulted")
    void a_default_is_not_stated(Input<?> input) {
        assertThat(minimal().states(input)).isFalse();
        assertThat(minimal().evidenceOf(input).grade()).isEqualTo(Grade.DEFAULT);
    }

    @Test
    void a_required_input_is_stated_without_a_source() {
        assertThat(minimal().states(Inputs.CASH)).isTrue();
        assertThat(minimal().evidenceOf(Inputs.CASH).grade()).isEqualTo(Grade.REPORTED);
    }

    @Test
    void an_absent_input_is_not_stated() {
        assertThat(minimal().states(Inputs.PHASE)).isFalse();
        assertThat(minimal().evidenceOf(Inputs.CURRENT_MONTHS).grade()).isEqualTo(Grade.DEFAULT);
    }

    @Test
    void stating_a_value_takes_its_mark_away_and_no_other() {
        Startup stated = minimal().with(Inputs.HORIZON, 24);
        assertThat(stated.evidence()).hasSize(minimal().evidence().size() - 1).doesNotContainKey(Inputs.HORIZON.id());
        assertThat(stated.states(Inputs.HORIZON)).isTrue();
        assertThat(stated.states(Inputs.OTHER_COSTS)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("defaulted")
    <T> void stating_the_default_itself_keeps_it_stated(Input<T> input) {
        Startup stated = minimal().with(input, input.defaultFor(minimal()).orElseThrow());
        assertThat(stated.states(input)).isTrue();
        assertThat(stated.evidenceOf(input).grade()).isEqualTo(Grade.REPORTED);
        assertThat(input.get(stated)).isEqualTo(input.get(minimal()));
        assertThat(stated.toBuilder().build()).isEqualTo(stated);
        assertThat(StartupDraft.of(stated).build()).isEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00"})
    void a_stated_nothing_is_stated_however_many_zeros_it_has(String amount) {
        assertThat(minimal().with(Inputs.OTHER_COSTS, usd(amount)).states(Inputs.OTHER_COSTS))
                .isTrue();
    }

    @Test
    void a_stated_negative_zero_is_a_stated_zero() {
        assertThat(minimal().with(Inputs.ACTIVE_USERS, -0.0))
                .isEqualTo(minimal().with(Inputs.ACTIVE_USERS, 0.0));
        assertThat(minimal().with(Inputs.ACTIVE_USERS, -0.0).states(Inputs.ACTIVE_USERS))
                .isTrue();
        assertThat(minimal().with(Inputs.LAUNCH_USERS, Estimate.range(0, 0, 0)).states(Inputs.LAUNCH_USERS))
                .isTrue();
    }

    @Test
    void what_was_stated_first_leaves_no_trace_behind_what_was_stated_last() {
        Startup twice = StartupDraft.of(minimal())
                .set(Inputs.HORIZON, 18)
                .set(Inputs.HORIZON, 24)
                .build();
        assertThat(twice).isEqualTo(minimal().with(Inputs.HORIZON, 24));
    }

    @Test
    void a_mark_goes_when_the_value_is_no_longer_the_default_and_comes_back_with_it() {
        Budget longer = Budget.builder().cash(usd("2000000")).horizonMonths(24).build();
        Startup changed = minimal().toBuilder().budget(longer).build();
        assertThat(changed.evidence()).doesNotContainKey(Inputs.HORIZON.id());
        assertThat(changed.states(Inputs.HORIZON)).isTrue();
        assertThat(changed.toBuilder().budget(minimal().budget()).build()).isEqualTo(minimal());
    }

    @Test
    void evidence_of_a_group_reaches_its_members_and_their_own_stands_before_it() {
        Startup startup = minimal().toBuilder()
                .putEvidence("/team", PUBLISHED)
                .putEvidence("/team/engineers", ASSUMED)
                .build();
        assertThat(startup.evidenceOf(Inputs.COST_PER_ENGINEER)).isEqualTo(PUBLISHED);
        assertThat(startup.evidenceOf(Inputs.ENGINEERS)).isEqualTo(ASSUMED);
        assertThat(startup.evidenceOf(Inputs.CASH).grade()).isEqualTo(Grade.REPORTED);
        assertThat(startup.states(Inputs.INFRASTRUCTURE_ENGINEERS)).isFalse();
    }

    @Test
    void evidence_reaches_through_two_groups() {
        Startup startup =
                full().toBuilder().putEvidence("/components", PUBLISHED).build();
        Input<?> bill = Inputs.find("/components/cache/monthlyCost").orElseThrow();
        assertThat(startup.evidenceOf(bill)).isEqualTo(PUBLISHED);
    }

    @Test
    void evidence_of_a_group_does_not_make_a_default_of_a_draft_stated() {
        Startup startup = StartupDraft.empty(CurrencyUnit.USD)
                .set(Inputs.NAME, "Example")
                .set(Inputs.CASH, usd("1"))
                .set(Inputs.ENGINEERS, 1.0)
                .set(Inputs.COST_PER_ENGINEER, minimal().team().monthlyCostPerEngineer())
                .evidence("/budget", PUBLISHED)
                .build();
        assertThat(startup.evidenceOf(Inputs.CASH)).isEqualTo(PUBLISHED);
        assertThat(startup.states(Inputs.HORIZON)).isFalse();
        assertThat(startup.with(Inputs.HORIZON, 18).evidenceOf(Inputs.HORIZON)).isEqualTo(PUBLISHED);
    }

    @Test
    void a_guess_stays_marked_until_the_value_is_stated() {
        Startup derived = minimal().toBuilder()
                .phase(Phase.GROWTH)
                .putEvidence("/phase", GUESS)
                .build();
        assertThat(derived.states(Inputs.PHASE)).isFalse();
        assertThat(derived.evidenceOf(Inputs.PHASE)).isEqualTo(GUESS);
        assertThat(derived.with(Inputs.ENGINEERS, 9.0).states(Inputs.PHASE)).isFalse();
        assertThat(derived.with(Inputs.PHASE, Phase.GROWTH).states(Inputs.PHASE))
                .isTrue();
    }

    @Test
    void a_guess_about_nothing_is_dropped() {
        assertThat(minimal().toBuilder().putEvidence("/phase", GUESS).build()).isEqualTo(minimal());
    }

    @Test
    void an_unknown_place_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> minimal().toBuilder()
                        .putEvidence("/team/enginers", ASSUMED)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/evidence ")
                .hasMessageContaining("\"/team/enginers\"")
                .hasMessageContaining("Maybe /team/engineers was meant.");
    }

    @Test
    void a_place_that_is_near_no_other_is_refused_with_an_example() {
        for (String place : ImmutableList.of("", "/", "what is this place, after all")) {
            assertThatThrownBy(() ->
                            minimal().toBuilder().putEvidence(place, ASSUMED).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("/team/engineers");
        }
    }
}
