package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.List;

/**
 * What was found: the providers that can be asked, by id, and what could not be used and why. A value; it is made once
 * and shared.
 *
 * <pre>{@code
 * Discovery discovery = Discovery.installed(Thread.currentThread().getContextClassLoader());
 * discovery.problems().forEach(problem -> System.err.println(problem.sentence()));
 * }</pre>
 *
 * @param providers the providers that can be asked, by id
 * @param problems what could not be used, and why
 */
public record Discovery(ImmutableList<FoundProvider> providers, ImmutableList<Problem> problems) {
    /**
     * Discovers the providers that are registered with {@link java.util.ServiceLoader}.
     *
     * @param loader the class loader to look in
     * @return what was found
     */
    public static Discovery installed(ClassLoader loader) {
        return Registry.of(List.of(), ServiceScan.scan(loader));
    }

    /**
     * Takes providers as they are, without looking for others.
     *
     * @param providers providers, in any order
     * @return those that can be asked
     */
    public static Discovery of(List<? extends StrategyProvider> providers) {
        return Registry.of(providers, Discovery.none());
    }

    /**
     * Adds providers in code. Where one has the id of a provider that was discovered, the added one stands.
     *
     * @param added providers, in any order
     * @return these and the discovered ones
     */
    public Discovery with(List<? extends StrategyProvider> added) {
        return Registry.of(added, this);
    }

    /**
     * Insists that nothing is wrong, for those who would rather not start than start with fewer strategies.
     *
     * <pre>{@code
     * Assessor assessor = Assessor.builder().discovery(Discovery.installed(loader).strict()).build();
     * }</pre>
     *
     * @return this
     * @throws DiscoveryException with all problems, where there are any
     */
    public Discovery strict() {
        if (!problems.isEmpty()) {
            throw new DiscoveryException(problems);
        }
        return this;
    }

    /** {@return nothing found and nothing wrong} */
    public static Discovery none() {
        return new Discovery(ImmutableList.of(), ImmutableList.of());
    }

    /** {@return the ids of all strategies that the providers know} */
    public ImmutableSortedSet<StrategyId> knownStrategies() {
        return providers.stream()
                .flatMap(found -> found.info().strategies().stream())
                .map(StrategyInfo::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(StrategyId::compareTo));
    }
}
