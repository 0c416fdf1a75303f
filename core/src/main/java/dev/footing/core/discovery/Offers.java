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
import dev.footing.core.cancellation.Interruption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the providers offer for single components. For each way of getting a component one option stands: that of a
 * provider registered in code before a built-in one, and that before the rest; of two strangers neither.
 */
record Offers(ImmutableList<ComponentOption> options, ImmutableList<Problem> problems) {
    private static final String RULE = "must offer options for components";

    /** A way of getting a component, of which there is one option. */
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
        ImmutableList.Builder<ComponentOption> standing = ImmutableList.builder();
        claims.asMap().values().forEach(offers -> settle(List.copyOf(offers), standing, problems));
        return new Offers(standing.build(), ImmutableList.copyOf(problems));
    }

    /** What a provider offers, as it answers and before it is checked. */
    static GuardedCall<ImmutableList<ComponentOption>> answer(FoundProvider found, Startup startup) {
        return GuardedCall.of(found.describe(), RULE, () -> found.provider().components(startup));
    }

    private static void settle(
            List<Offer> offers, ImmutableList.Builder<ComponentOption> standing, List<Problem> problems) {
        int highest = offers.stream()
                .mapToInt(offer -> offer.provider().standing())
                .max()
                .orElseThrow();
        List<Offer> first = offers.stream()
                .filter(offer -> offer.provider().standing() == highest)
                .toList();
        if (first.size() == 1) {
            standing.add(first.get(0).option());
        }
        offers.stream()
                .filter(offer -> first.size() > 1 || !first.contains(offer))
                .sorted(Comparator.comparing(offer -> offer.provider().info().id()))
                .forEach(offer -> problems.add(Faults.problem(
                        offer.provider().describe(),
                        "must offer what no other provider offers",
                        named(offer.option()) + ", as " + others(offer, offers) + " does",
                        "Remove one of them, or register the one that you want in code.")));
    }

    private static String others(Offer offer, List<Offer> offers) {
        List<String> others = offers.stream()
                .map(other -> other.provider().info().id())
                .filter(id -> !id.equals(offer.provider().info().id()))
                .sorted()
                .toList();
        return String.join(", ", others);
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
        return options;
    }
}
