package dev.footing.core.decision;

import dev.footing.api.startup.Startup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much is left to a veto or a threshold.
 *
 * @param threshold what stands there
 * @param share what is left: of the spend for cash and gain, of the limit for the others
 */
record Reserve(String threshold, double share) {
    /** The veto or threshold that stands nearest to a winner. */
    static Reserve nearest(Startup startup, Choice choice, Candidate winner, double spend) {
        List<Reserve> reserves = new ArrayList<>();
        reserves.add(new Reserve("running out of cash", winner.signals().reserveCash() / spend));
        reserves.add(new Reserve(
                "more work than the team has hands",
                1 - winner.signals().steadyEffort() / startup.team().engineers().value()));
        winner.strategy()
                .ceiling()
                .ifPresent(ceiling -> reserves.add(new Reserve(
                        "the strategy's ceiling of users",
                        1 - winner.signals().users() / ceiling.users().value())));
        Optional<Double> margin = choice.margin();
        margin.ifPresent(
                gain -> reserves.add(new Reserve("too close to call", (Math.abs(gain) - choice.threshold()) / spend)));
        return reserves.stream().min(Comparator.comparingDouble(Reserve::share)).orElseThrow();
    }
}
