package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which providers stand: those whose level fits, whose names are theirs to use, and one for each id. Of two
 * with the same id the one registered in code stands before a built-in one, and that before the rest; two strangers
 * with the same id are both left out.
 */
final class Registry {
    private final List<Problem> problems = new ArrayList<>();

    private Registry() {}

    static Discovery of(List<? extends StrategyProvider> explicit, Discovery discovered) {
        Registry registry = new Registry();
        registry.problems.addAll(discovered.problems());
        List<FoundProvider> all = new ArrayList<>(discovered.providers());
        for (StrategyProvider provider : explicit) {
            String name = provider.getClass().getName();
            Guard.Result<ProviderInfo> info = Guard.call(name, "must say who it is", provider::info);
            info.problem().ifPresent(registry.problems::add);
            info.value()
                    .ifPresent(said ->
                            all.add(new FoundProvider(provider, said, Guard.artifact(provider.getClass()), true)));
        }
        all.removeIf(found -> !registry.mayUseItsNames(found));
        List<FoundProvider> standing = registry.unique(all);
        standing.sort(Comparator.comparing(found -> found.info().id()));
        return new Discovery(ImmutableList.copyOf(standing), ImmutableList.copyOf(registry.problems));
    }

    private boolean mayUseItsNames(FoundProvider found) {
        int level = found.info().spiLevel();
        if (level != StrategyProvider.SPI_LEVEL) {
            boolean newer = level > StrategyProvider.SPI_LEVEL;
            return refuse(
                    found,
                    "contract level " + level,
                    "must be built for level " + StrategyProvider.SPI_LEVEL,
                    newer ? "Use a newer Footing, or an older plugin." : "Build the plugin against this Footing.");
        }
        if (found.builtIn()) {
            return true;
        }
        if (found.info().id().startsWith(FoundProvider.BUILT_IN_ID)) {
            return refuse(found, found.info().id(), "must not use the prefix footing.", "Use a name that is yours.");
        }
        for (StrategyInfo strategy : found.info().strategies()) {
            if (!found.explicit() && !strategy.id().namespaced()) {
                return refuse(
                        found,
                        strategy.id().value(),
                        "must put its strategies into a namespace",
                        "Call it " + found.info().id() + "." + strategy.id() + ".");
            }
        }
        return true;
    }

    private List<FoundProvider> unique(List<FoundProvider> all) {
        ListMultimap<String, FoundProvider> claims =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (FoundProvider found : all) {
            claims.put("provider " + found.info().id(), found);
            found.info().strategies().forEach(strategy -> claims.put("strategy " + strategy.id(), found));
        }
        List<FoundProvider> standing = new ArrayList<>(all);
        claims.asMap().forEach((claim, claimants) -> settle(claim, claimants, standing));
        return standing;
    }

    private void settle(String claim, Collection<FoundProvider> claimants, List<FoundProvider> standing) {
        if (claimants.size() < 2) {
            return;
        }
        int highest = claimants.stream().mapToInt(FoundProvider::standing).max().orElseThrow();
        long first =
                claimants.stream().filter(found -> found.standing() == highest).count();
        for (FoundProvider found : claimants) {
            if ((found.standing() < highest || first > 1) && standing.remove(found)) {
                List<String> others = claimants.stream()
                        .filter(other -> !other.equals(found))
                        .map(FoundProvider::describe)
                        .toList();
                refuse(
                        found,
                        claim + ", as does " + String.join(", ", others),
                        "must have names that no other provider has",
                        "Remove one of them, or rename it.");
            }
        }
    }

    private boolean refuse(FoundProvider found, String value, String rule, String wayOut) {
        problems.add(Problem.ofProvider(found.describe(), value, rule, wayOut));
        return false;
    }
}
