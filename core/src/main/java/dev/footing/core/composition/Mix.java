package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;

/**
 * One way of getting each component.
 *
 * @param number its number on the menu
 * @param parts the option that is taken for each component, in the order of {@link Component}; at least one
 * @param engineers how many engineers the startup has
 * @param priced the components of which the startup knows what they cost
 */
public record Mix(int number, ImmutableList<ComponentOption> parts, double engineers, ImmutableSet<Component> priced) {
    /** {@return how it gets infrastructure as a whole; what the team writes counts as run by it} */
    public Sourcing sourcing() {
        int bought = bought();
        if (bought == parts.size()) {
            return Sourcing.MANAGED;
        }
        return bought == 0 ? Sourcing.SELF_RUN : Sourcing.HYBRID;
    }

    int bought() {
        int bought = 0;
        for (ComponentOption part : parts) {
            if (part.sourcing() == ComponentSourcing.MANAGED) {
                bought++;
            }
        }
        return bought;
    }

    /** {@return what all parts need together} */
    ImmutableSortedSet<ExpertiseArea> requiredExpertise() {
        ImmutableSortedSet.Builder<ExpertiseArea> areas = ImmutableSortedSet.naturalOrder();
        parts.forEach(part -> areas.addAll(part.requiredExpertise()));
        return areas.build();
    }

    /**
     * Composes the strategy that the parts are together.
     *
     * @param id what to call it
     * @return the strategy
     */
    public Strategy strategy(StrategyId id) {
        return Composition.of(this, id);
    }
}
