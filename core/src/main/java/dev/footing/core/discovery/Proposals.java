package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the providers propose for one startup.
 *
 * @param proposed the proposed strategies, by id
 * @param problems providers whose answer could not be used, and why
 */
public record Proposals(ImmutableList<Proposed> proposed, ImmutableList<Problem> problems) {
    /**
     * One proposed strategy.
     *
     * @param provider the id of the provider that proposes it
     * @param strategy the strategy, tailored to the startup
     */
    public record Proposed(String provider, Strategy strategy) {}

    /**
     * Asks every provider. One that throws, or whose answer breaks a rule, is left out with all its strategies.
     *
     * @param discovery the providers
     * @param startup the startup, with its phase derived
     * @return what they propose
     */
    public static Proposals ask(Discovery discovery, Startup startup) {
        List<Proposed> proposed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (FoundProvider found : discovery.providers()) {
            Guard.Result<ImmutableList<Strategy>> answer = Guard.call(
                    found.describe(),
                    "must propose strategies",
                    () -> checked(found, startup, found.provider().propose(startup)));
            answer.problem().ifPresent(problems::add);
            answer.value()
                    .ifPresent(strategies -> strategies.forEach(
                            strategy -> proposed.add(new Proposed(found.info().id(), strategy))));
        }
        proposed.sort(Comparator.comparing(one -> one.strategy().id()));
        return new Proposals(ImmutableList.copyOf(proposed), ImmutableList.copyOf(problems));
    }

    private static ImmutableList<Strategy> checked(
            FoundProvider found, Startup startup, ImmutableList<Strategy> proposed) {
        Objects.requireNonNull(proposed, "It answered null.");
        List<StrategyInfo> announced = found.info().strategies();
        List<StrategyId> seen = new ArrayList<>();
        for (Strategy strategy : proposed) {
            if (!announced.contains(strategy.info())) {
                throw new IllegalStateException("It proposed " + strategy.id() + ", which is not in its info().");
            }
            if (seen.contains(strategy.id())) {
                throw new IllegalStateException("It proposed " + strategy.id() + " twice.");
            }
            if (!strategy.currency().equals(startup.budget().currency())) {
                throw new IllegalStateException("It proposed " + strategy.id() + " in " + strategy.currency()
                        + " to a startup in " + startup.budget().currency() + ".");
            }
            seen.add(strategy.id());
        }
        return proposed;
    }
}
