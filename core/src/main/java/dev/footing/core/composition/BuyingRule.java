package dev.footing.core.composition;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule from outside forbids a startup to buy. It covers components, and what covers nothing may be bought. A
 * strategy of sourcing managed buys every component that is needed, a mix those that its parts say.
 *
 * @param covered the components that must not be bought; none where there is no rule, or one that covers nothing
 * @param byComponent whether a mix may buy none of them; else it may not buy everything
 */
public record BuyingRule(ImmutableSortedSet<Component> covered, boolean byComponent) {
    /**
     * Takes a startup.
     *
     * @param startup the startup
     * @param byComponent whether the rule covers components where the startup does not say which; else it then forbids
     *     a mix nothing but to buy everything
     * @return what it must not buy
     */
    public static BuyingRule of(Startup startup, boolean byComponent) {
        if (!startup.motives().contains(Motive.COMPLIANCE_FORBIDS_MANAGED)) {
            return new BuyingRule(ImmutableSortedSet.of(), byComponent);
        }
        Optional<ImmutableSortedSet<Component>> stated = startup.compliance().flatMap(ComplianceDemand::covers);
        if (stated.isPresent()) {
            return new BuyingRule(needed(startup, stated.orElseThrow()), true);
        }
        ImmutableSortedSet<Component> data = needed(startup, ComplianceDemand.CUSTOMER_DATA);
        return new BuyingRule(data.isEmpty() ? ComplianceDemand.CUSTOMER_DATA : data, byComponent);
    }

    /** What a startup does not need it does not buy. */
    private static ImmutableSortedSet<Component> needed(Startup startup, Set<Component> components) {
        return components.stream()
                .filter(component -> Optional.ofNullable(startup.components().get(component))
                        .map(ComponentUse::sourcing)
                        .filter(ComponentSourcing.NONE::equals)
                        .isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Component::compareTo));
    }

    /**
     * Says whether what is of one sourcing as a whole is forbidden.
     *
     * @param sourcing how it gets infrastructure as a whole
     * @return whether it buys everything, and something of that is covered
     */
    public boolean forbids(Sourcing sourcing) {
        return sourcing == Sourcing.MANAGED && !covered.isEmpty();
    }

    /**
     * Says whether a component must not be bought, however the others are got.
     *
     * @param component the component
     * @return whether the rule goes by components and covers it
     */
    public boolean forbids(Component component) {
        return byComponent && covered.contains(component);
    }

    /** Whether a way of getting a component must not be part of any mix. */
    boolean forbids(ComponentOption way) {
        return way.sourcing() == ComponentSourcing.MANAGED && forbids(way.component());
    }

    boolean forbids(Mix mix) {
        return byComponent ? mix.parts().stream().anyMatch(this::forbids) : forbids(mix.sourcing());
    }
}
