package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.policy.Policies;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A direction must have a chance of half, and 0.15 more than the next one. */
class FinalTest {
    private static final Policy POLICY = Policies.default2();
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 9_000);
    private static final Startup ON_OWN = Bench.on("acme.own");

    private static Final of(Startup startup, double stay, double buy, double run) {
        Likelihood likelihood = new Likelihood(
                ImmutableMap.of(),
                ImmutableMap.of(Direction.STAY, stay, Direction.MANAGED, buy, Direction.SELF_RUN, run));
        return Final.of(Bench.choose(startup, BOUGHT, OWN), Optional.of(likelihood), POLICY);
    }

    private static void assertMoves(Final reached, boolean open) {
        assertThat(reached.choice().winner()).map(Candidate::id).contains(Bench.id("bought"));
        assertThat(reached.best()).isEmpty();
        assertThat(reached.open()).isEqualTo(open);
    }

    private static void assertStays(Final reached) {
        assertThat(reached.choice().winner()).map(Candidate::id).contains(Bench.id("own"));
        assertThat(reached.choice().reason()).isEqualTo(Reason.LEAVE_IT);
        assertThat(reached.best()).map(Candidate::id).contains(Bench.id("bought"));
        assertThat(reached.open()).isFalse();
    }

    @Test
    void a_move_that_is_likely_and_clearly_likelier_is_called() {
        assertMoves(of(ON_OWN, 0.35, 0.5, 0.15), false);
        assertMoves(of(ON_OWN, 0, 1, 0), false);
    }

    @Test
    void who_can_stay_stays_where_no_move_is_likely_enough() {
        assertStays(of(ON_OWN, 0.36, 0.499, 0.141));
    }

    @Test
    void who_can_stay_stays_where_a_move_is_hardly_likelier() {
        assertStays(of(ON_OWN, 0.44, 0.56, 0));
    }

    @Test
    void where_leaving_is_likely_and_only_the_way_is_not_it_is_a_close_call() {
        assertMoves(of(ON_OWN, 0.3, 0.4, 0.3), true);
        assertMoves(of(ON_OWN, 0.35, 0.4, 0.25), true);
        assertStays(of(ON_OWN, 0.36, 0.4, 0.24));
    }

    @Test
    void who_has_nothing_to_stay_on_has_a_close_call() {
        assertMoves(of(Bench.startup(), 0, 0.499, 0.2), true);
        assertMoves(of(Bench.startup(), 0, 0.55, 0.45), true);
        assertMoves(of(Bench.startup(), 0, 0.6, 0.4), false);
    }

    @Test
    void a_direction_that_is_ahead_by_just_what_is_asked_for_is_called() {
        Policy quarter =
                Policy.builder().from(POLICY).directionLead(Share.of(0.25)).build();
        Likelihood likelihood =
                new Likelihood(ImmutableMap.of(), ImmutableMap.of(Direction.MANAGED, 0.625, Direction.SELF_RUN, 0.375));
        assertMoves(Final.of(Bench.choose(Bench.startup(), BOUGHT, OWN), Optional.of(likelihood), quarter), false);
    }

    @Test
    void staying_needs_no_chance_of_its_own() {
        Startup on = Bench.on("acme.bought");
        Final reached = of(on, 0.1, 0, 0.9);
        assertThat(reached.choice().winner()).map(Candidate::id).contains(Bench.id("bought"));
        assertThat(reached.open()).isFalse();
        assertThat(reached.best()).isEmpty();
    }

    @Test
    void plans_know_no_chances_and_nothing_feasible_has_none() {
        Choice choice = Bench.choose(ON_OWN, BOUGHT, OWN);
        assertThat(Final.of(choice, Optional.empty(), POLICY))
                .isEqualTo(new Final(choice, Optional.empty(), Optional.empty(), false));
        Choice nothing = Bench.choose(Bench.forbidding(), BOUGHT);
        Optional<Likelihood> any =
                Optional.of(new Likelihood(ImmutableMap.of(), ImmutableMap.of(Direction.SELF_RUN, 1.0)));
        assertThat(Final.of(nothing, any, POLICY)).isEqualTo(new Final(nothing, any, Optional.empty(), false));
    }
}
