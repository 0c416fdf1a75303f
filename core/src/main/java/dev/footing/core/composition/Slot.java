package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;

/**
 * A component that the startup needs, and the ways of getting it.
 *
 * @param component which component
 * @param ways at least one, in the order of {@link ComponentSourcing}
 * @param standsIn whether running existing software stands in for writing it in-house, for which there are no figures
 */
record Slot(Component component, ImmutableList<ComponentOption> ways, boolean standsIn) {
    /** How a way is called to readers. */
    ComponentSourcing sourcing(ComponentOption way) {
        return standsIn && way.sourcing() == ComponentSourcing.SELF_RUN ? ComponentSourcing.CUSTOM : way.sourcing();
    }
}
