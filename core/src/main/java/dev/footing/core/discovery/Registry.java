package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyInfo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles which providers stand: those whose level fits, whose names are theirs to use, and one for each id. Of two
 * with the same id the one registered in code stands before a built-in one, and that before the rest; two strangers
 * with the same id are both left out. Providers are not compared by their own {@code equals}, which is code of theirs.
 */
final class Registry {
    private final List<Problem> problems = new ArrayList<>();
    private final List<FoundProvider> all = new ArrayList<>();

    private Registry(Discovery discovered) {
        problems.addAll(discovered.problems());
        discovered.providers().forEach(this::take);
    }

    static Discovery of(List<? extends StrategyProvider> explicit, Discovery discovered) {
        Registry registry = new Registry(discovered);
        explicit.forEach(registry::register);
        List<FoundProvider> standing = registry.unique();
        standing.sort(Comparator.comparing(found -> found.info().id()));
        return new Discovery(ImmutableList.copyOf(standing), ImmutableList.copyOf(registry.problems));
    }

    private void register(StrategyProvider provider) {
        if (all.stream().anyMatch(known -> known.explicit() && known.provider() == provider)) {
            return;
        }
        String artifact = Artifact.of(provider.getClass());
        String where = provider.getClass().getName() + " in " + artifact;
        Guard.Result<ProviderInfo> info = Guard.call(where, "must say who it is", provider::info);
        info.problem().ifPresent(problems::add);
        info.value().ifPresent(said -> take(new FoundProvider(provider, said, artifact, true)));
    }

    private void take(FoundProvider found) {
        if (hasRightLevel(found) && mayUseItsNames(found)) {
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
                newer ? "Use a newer Footing, or an older plugin." : "Build the plugin against this Footing.");
    }

    private boolean mayUseItsNames(FoundProvider found) {
        if (!found.builtIn() && found.info().id().startsWith(FoundProvider.BUILT_IN_ID)) {
            return refuse(found, found.info().id(), "must not use the prefix footing.", "Use a name that is yours.");
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

    private List<FoundProvider> unique() {
        ListMultimap<String, Integer> claims =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (int i = 0; i < all.size(); i++) {
            ProviderInfo info = all.get(i).info();
            claims.put("provider " + info.id(), i);
            for (StrategyInfo strategy : info.strategies()) {
                claims.put("strategy " + strategy.id(), i);
            }
        }
        BitSet out = new BitSet();
        claims.keySet().forEach(claim -> settle(claim, claims.get(claim), out));
        List<FoundProvider> standing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!out.get(i)) {
                standing.add(all.get(i));
            }
        }
        return standing;
    }

    private void settle(String claim, List<Integer> claimants, BitSet out) {
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
