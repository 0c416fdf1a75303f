package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.ComponentShares;
import dev.footing.core.cancellation.Interruption;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the providers offer for single components. Of several offers for one way of getting a component all stand, those
 * that were passed in code first, then built-in ones; which of them is taken is for the search for the best mix. Where
 * one overrides, it stands alone.
 */
record Offers(ImmutableList<Offered> offered, ImmutableList<Problem> problems) {
    private static final String RULE = "must offer options for components";

    /** A way of getting a component. */
    private record Claim(Component component, ComponentSourcing sourcing) {
        static final Comparator<Claim> ORDER =
                Comparator.comparing(Claim::component).thenComparing(Claim::sourcing);
    }

    /** An option and who offers it. */
    private record Offer(FoundProvider provider, ComponentOption option) {
        Claim claim() {
            return new Claim(option.component(), option.sourcing());
        }
    }

    static Offers ask(Discovery discovery, Startup startup) {
        List<Problem> problems = new ArrayList<>();
        ListMultimap<Claim, Offer> claims =
                MultimapBuilder.treeKeys(Claim.ORDER).arrayListValues().build();
        for (FoundProvider found : discovery.providers()) {
            Interruption.check();
            GuardedCall<ImmutableList<ComponentOption>> answer = answer(found, startup);
            answer = answer.value()
                    .map(options -> GuardedCall.of(found.describe(), RULE, () -> checked(startup, options)))
                    .orElse(answer);
            answer.problem().ifPresent(problems::add);
            answer.value()
                    .ifPresent(options -> options.stream()
                            .map(option -> new Offer(found, option))
                            .forEach(offer -> claims.put(offer.claim(), offer)));
        }
        ImmutableList<Offered> standing = claims.asMap().values().stream()
                .flatMap(Offers::standing)
                .map(offer -> new Offered(offer.provider().info().id(), offer.option()))
                .collect(ImmutableList.toImmutableList());
        return new Offers(standing, ImmutableList.copyOf(problems));
    }

    /** The overriding ones, where there are any, else all. */
    private static Stream<Offer> standing(Collection<Offer> offers) {
        boolean overridden = offers.stream().anyMatch(offer -> overrides(offer.provider()));
        return offers.stream()
                .filter(offer -> !overridden || overrides(offer.provider()))
                .sorted(Comparator.<Offer>comparingInt(
                                offer -> -offer.provider().standing())
                        .thenComparing(offer -> offer.provider().info().id()));
    }

    private static boolean overrides(FoundProvider found) {
        return found.origin() == Origin.OVERRIDE || found.origin() == Origin.COMPONENT_OVERRIDE;
    }

    /** What a provider offers, as it answers and before it is checked. */
    static GuardedCall<ImmutableList<ComponentOption>> answer(FoundProvider found, Startup startup) {
        return GuardedCall.of(found.describe(), RULE, () -> found.provider().components(startup));
    }

    private static String named(ComponentOption option) {
        return option.sourcing().id() + " " + option.component().id();
    }

    private static ImmutableList<ComponentOption> checked(Startup startup, ImmutableList<ComponentOption> options) {
        Set<String> seen = new HashSet<>();
        for (ComponentOption option : options) {
            String named = named(option);
            if (!seen.add(named)) {
                throw new InvalidValueException(
                        "components",
                        named + " twice",
                        "must offer each way of getting a component once",
                        "Offer one of them.");
            }
            Proposals.requireCurrency(named, option.currency(), startup, "offer");
        }
        ComponentShares.of(options).forEach(ComponentShares::check);
        return options;
    }
}
