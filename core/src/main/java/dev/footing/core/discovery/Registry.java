package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which providers are used: those with the right level and permitted names, one for each id. Of two with the
 * same id, one registered in code prevails over a built-in one, and that over the rest; two plugins with the same id
 * are both left out. A provider that overrides others takes single strategies from them. Providers are not compared by
 * their own {@code equals}, which is foreign code.
 */
final class Registry {
    private static final String BUILT_IN_RULE =
            "must not use footing or the prefix footing., the names of what is built in";

    private final List<Problem> problems = new ArrayList<>();
    private final List<FoundProvider> all = new ArrayList<>();

    private final BitSet out = new BitSet();

    private Registry() {}

    static Discovery of(Origin origin, List<? extends StrategyProvider> added, Discovery... discovered) {
        Registry registry = new Registry();
        for (Discovery discovery : discovered) {
            List<Problem> reported = List.copyOf(registry.problems);
            discovery.problems().stream()
                    .filter(problem -> !reported.contains(problem))
                    .forEach(registry.problems::add);
            discovery.providers().forEach(registry::take);
            discovery.disputed().forEach(registry::takeDisputed);
        }
        int known = registry.all.size();
        added.forEach(provider -> registry.register(provider, origin));
        registry.override(known);
        return registry.settled();
    }

    private void register(StrategyProvider provider, Origin origin) {
        String artifact = Artifact.of(provider.getClass());
        String where = provider.getClass().getName() + " in " + artifact;
        GuardedCall<ProviderInfo> info = GuardedCall.of(where, "must say who it is", provider::info);
        info.problem().ifPresent(problems::add);
        info.value().ifPresent(stated -> take(new FoundProvider(provider, stated, artifact, origin)));
    }

    private void takeDisputed(FoundProvider found) {
        if (!known(found)) {
            out.set(all.size());
            all.add(found);
        }
    }

    private boolean known(FoundProvider found) {
        return all.stream().anyMatch(known -> known.origin() == found.origin() && known.provider() == found.provider());
    }

    private void take(FoundProvider found) {
        if (!known(found) && hasRightLevel(found) && mayUseItsNames(found)) {
            all.add(found);
        }
    }

    private boolean hasRightLevel(FoundProvider found) {
        int level = found.info().spiLevel();
        if (level == StrategyProvider.SPI_LEVEL) {
            return true;
        }
        boolean newer = level > StrategyProvider.SPI_LEVEL;
        return refuse(
                found,
                "contract level " + level,
                "must be built for level " + StrategyProvider.SPI_LEVEL,
                newer
                        ? "It needs a newer Footing; use one, or an older version of the plugin."
                        : "It was built for an older Footing. Build the plugin against this Footing, or get a newer"
                                + " version of it.");
    }

    private boolean mayUseItsNames(FoundProvider found) {
        if (!found.builtIn() && builtInName(found.info().id())) {
            return refuse(found, found.info().id(), BUILT_IN_RULE, "Use a name that is yours.");
        }
        if (!FaultText.isLine(found.info().name())) {
            return refuseText(found, "name of the provider");
        }
        Set<String> announced = new HashSet<>();
        for (StrategyInfo strategy : found.info().strategies()) {
            String id = strategy.id().value();
            if (!announced.add(id)) {
                return refuse(
                        found, id + " twice", "must announce each strategy once", "Remove one, or call it otherwise.");
            }
            if (strategy.id().equals(StrategyId.COMPOSED)) {
                return refuse(
                        found,
                        id,
                        "must not use the name of the mix that the host composes",
                        "Call it " + found.info().id() + "." + id + ".");
            }
            if (!found.builtIn() && builtInName(id)) {
                return refuse(
                        found, id, BUILT_IN_RULE, "Call it " + found.info().id() + ".NAME.");
            }
            if (!FaultText.isLine(strategy.name()) || !FaultText.isLine(strategy.summary())) {
                return refuseText(found, "name or summary of " + id);
            }
            if (!found.builtIn() && !found.explicit() && !strategy.id().namespaced()) {
                return refuse(
                        found,
                        id,
                        "must put its strategies into a namespace",
                        "Call it " + found.info().id() + "." + id + ".");
            }
        }
        return true;
    }

    /** Whether a name is the namespace of what is built in, or stands in it. */
    private static boolean builtInName(String id) {
        return (id + '.').startsWith(FoundProvider.BUILT_IN_ID);
    }

    private Discovery settled() {
        ListMultimap<String, Integer> claims =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (int i = 0; i < all.size(); i++) {
            claims.put("provider " + all.get(i).info().id(), i);
            for (StrategyInfo strategy : all.get(i).strategies()) {
                claims.put("strategy " + strategy.id(), i);
            }
        }
        claims.keySet().forEach(claim -> settle(claim, claims.get(claim)));
        List<FoundProvider> standing = new ArrayList<>();
        List<FoundProvider> disputed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (out.get(i) ? disputed : standing).add(all.get(i));
        }
        standing.sort(Comparator.comparing(found -> found.info().id()));
        return new Discovery(
                ImmutableList.copyOf(standing), ImmutableList.copyOf(problems), ImmutableList.copyOf(disputed));
    }

    /**
     * Takes single strategies from the providers that have them. They stay removed even where the overriding provider
     * is itself left out: a caller who wanted them replaced does not want them back silently.
     */
    private void override(int known) {
        for (int i = 0; i < all.size(); i++) {
            FoundProvider mine = all.get(i);
            if (mine.origin() == Origin.OVERRIDE) {
                boolean any = false;
                for (StrategyInfo strategy : mine.info().strategies()) {
                    any |= takeFromOthers(strategy.id());
                }
                if (!any && i >= known) {
                    refuse(
                            mine,
                            "in place of nothing",
                            "must announce a strategy that another provider has",
                            "Look for the id among the known strategies, or add the provider without overriding.");
                }
            }
        }
    }

    private boolean takeFromOthers(StrategyId strategy) {
        boolean any = false;
        for (int i = 0; i < all.size(); i++) {
            FoundProvider other = all.get(i);
            if (other.origin() != Origin.OVERRIDE && other.announces(strategy)) {
                all.set(i, other.without(strategy));
                any = true;
            }
        }
        return any;
    }

    private void settle(String claim, List<Integer> claimants) {
        int highest =
                claimants.stream().mapToInt(i -> all.get(i).standing()).max().orElseThrow();
        long first =
                claimants.stream().filter(i -> all.get(i).standing() == highest).count();
        for (int i : claimants) {
            boolean loses = all.get(i).standing() < highest || first > 1;
            if (loses && !out.get(i)) {
                out.set(i);
                List<String> others = claimants.stream()
                        .filter(other -> other != i)
                        .map(other -> all.get(other).describe())
                        .toList();
                refuse(
                        all.get(i),
                        claim + ", as does " + String.join(", ", others),
                        "must have names that no other provider has",
                        "Remove one of them, or rename it.");
            }
        }
    }

    private boolean refuseText(FoundProvider found, String what) {
        return refuse(
                found,
                "otherwise in the " + what,
                "must describe itself " + FaultText.LINE_RULE,
                "Write one line for readers.");
    }

    private boolean refuse(FoundProvider found, String value, String rule, String wayOut) {
        problems.add(Faults.problem(found.describe(), rule, value, wayOut));
        return false;
    }
}
