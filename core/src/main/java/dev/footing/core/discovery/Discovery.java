package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.List;
import java.util.Objects;

/**
 * What was found: the providers that can be asked, by id, and what could not be used and why. A value; it is made once
 * and shared. Several can be put together; in which order makes no difference.
 *
 * <pre>{@code
 * Discovery discovery = Discovery.installed();
 * discovery.problems().forEach(problem -> System.err.println(problem.sentence()));
 * }</pre>
 *
 * @param providers the providers that can be asked, by id
 * @param problems what could not be used, and why
 * @param disputed providers that are left out because they claim the names of others; kept so that a third one that
 *     claims them, too, gains nothing from coming later
 */
public record Discovery(
        ImmutableList<FoundProvider> providers,
        ImmutableList<Problem> problems,
        ImmutableList<FoundProvider> disputed) {
    private static final Problem NO_STRATEGIES = Problem.ofProvider(
            "strategies",
            "none",
            "must be at least one, or there is nothing to compare",
            "Put footing-strategies-managed and footing-strategies-diy on the class path or module path and start from"
                    + " Assessor.installed(), or add a provider in code.");

    /**
     * Discovers the providers that are registered with {@link java.util.ServiceLoader}: those that the context class
     * loader of the thread sees; where it sees none, as in some containers, those beside Footing itself.
     *
     * @return what was found
     */
    public static Discovery installed() {
        ClassLoader own = StrategyProvider.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context == null || context.equals(own)) {
            return installed(own);
        }
        Discovery found = installed(context);
        return found.providers.isEmpty() ? found.with(installed(own)) : found;
    }

    /**
     * Discovers the providers that are registered with {@link java.util.ServiceLoader}.
     *
     * @param loader the class loader to look in
     * @return what was found
     */
    public static Discovery installed(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return Registry.of(Origin.CODE, List.of(), ServiceScan.installed(loader));
    }

    /**
     * Takes providers as they are, without looking for others.
     *
     * @param providers providers, in any order
     * @return those that can be asked
     */
    public static Discovery of(List<? extends StrategyProvider> providers) {
        Objects.requireNonNull(providers, "providers");
        return Registry.of(Origin.CODE, providers);
    }

    /**
     * Adds providers in code. Where one has the id of a provider that was discovered, the added one stands.
     *
     * @param added providers, in any order
     * @return these and the discovered ones
     */
    public Discovery with(List<? extends StrategyProvider> added) {
        Objects.requireNonNull(added, "added");
        return Registry.of(Origin.CODE, added, this);
    }

    /**
     * Adds what was found elsewhere, such as in a directory of plugins. Where both have a provider with the same id, or
     * with the same strategy, a built-in one or one added in code stands, and of two others neither.
     *
     * @param elsewhere what was found there
     * @return everything together
     */
    public Discovery with(Discovery elsewhere) {
        Objects.requireNonNull(elsewhere, "elsewhere");
        return Registry.of(Origin.CODE, List.of(), this, elsewhere);
    }

    /**
     * Puts providers in place of the strategies of others, built-in ones too, on purpose: where an added provider
     * announces a strategy that another one has, the other one loses that strategy, keeps the rest, and says so in its
     * record, which results name. What it offers for components replaces what others offer for the same. A provider
     * that replaces no strategy is reported among the problems.
     *
     * @param added providers, in any order
     * @return the added ones, and the discovered ones without the strategies that they lost
     */
    public Discovery overriding(List<? extends StrategyProvider> added) {
        Objects.requireNonNull(added, "added");
        return Registry.of(Origin.OVERRIDE, added, this);
    }

    /**
     * Adds providers whose ways of getting components replace those of others, built-in ones too, on purpose. Their
     * strategies stand beside the others; what is offered for other components, and in another sourcing, stays.
     *
     * @param added providers, in any order
     * @return these and the discovered ones
     */
    public Discovery overridingComponents(List<? extends StrategyProvider> added) {
        Objects.requireNonNull(added, "added");
        return Registry.of(Origin.COMPONENT_OVERRIDE, added, this);
    }

    /** The same without one provider, and why. */
    Discovery without(FoundProvider left, Problem why) {
        return new Discovery(
                providers.stream()
                        .filter(found -> !found.info().id().equals(left.info().id()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.<Problem>builder().addAll(problems).add(why).build(),
                disputed);
    }

    /** {@return the same providers for what they offer for components alone} */
    public Discovery withoutStrategies() {
        return new Discovery(
                providers.stream().map(FoundProvider::withoutStrategies).collect(ImmutableList.toImmutableList()),
                problems,
                ImmutableList.of());
    }

    /**
     * Leaves out the plugins, for a comparison with and without them.
     *
     * @return the providers that ship with Footing, and no problems of others
     */
    public Discovery builtIn() {
        return new Discovery(
                providers.stream().filter(FoundProvider::builtIn).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * Adds one provider as it is.
     *
     * @param found a provider that claims no name of another
     * @return this and the provider
     */
    public Discovery with(FoundProvider found) {
        Objects.requireNonNull(found, "found");
        return new Discovery(
                ImmutableList.<FoundProvider>builder()
                        .addAll(providers)
                        .add(found)
                        .build(),
                problems,
                disputed);
    }

    /**
     * Requires that there are strategies and no problems, for programs that should not start with fewer strategies.
     *
     * <pre>{@code
     * Assessor assessor = Assessor.builder().discovery(Discovery.installed().strict()).build();
     * }</pre>
     *
     * @return this
     * @throws DiscoveryException with all problems, where there are any, or where no strategy was found
     */
    public Discovery strict() {
        if (!problems.isEmpty()) {
            throw new DiscoveryException(problems);
        }
        return requireStrategies();
    }

    /**
     * Requires that there are strategies; a provider that cannot be used costs its own alone.
     *
     * @return this
     * @throws DiscoveryException where no strategy was found, with what could not be used and why
     */
    public Discovery requireStrategies() {
        if (knownStrategies().isEmpty()) {
            throw new DiscoveryException(ImmutableList.<Problem>builder()
                    .addAll(problems)
                    .add(NO_STRATEGIES)
                    .build());
        }
        return this;
    }

    /** {@return nothing found and nothing wrong} */
    public static Discovery none() {
        return new Discovery(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return whether what is proposed may hang on what the team has done before: where others than Footing's own are
     * asked, which say what they require and never look at who has it}
     */
    public boolean answersHangOnExpertise() {
        return !providers.stream().allMatch(FoundProvider::builtIn);
    }

    /** {@return the ids of all strategies that the providers know} */
    public ImmutableSortedSet<StrategyId> knownStrategies() {
        return providers.stream()
                .flatMap(found -> found.strategies().stream())
                .map(StrategyInfo::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(StrategyId::compareTo));
    }
}
