package dev.footing.api.component;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the best mix gets one component, and why. It belongs to that mix, of which the assessment says how it compares
 * with the strategy ahead; it is not a verdict of its own.
 */
@Value.Immutable
public abstract class ComponentAdvice {
    /** What its members are, in documents and in hashes. */
    public static final Description<ComponentAdvice> DESCRIPTION = Description.of(ComponentAdvice.class)
            .add("component", Component.class, "which component", ComponentAdvice::component)
            .maybe("sourcing", ComponentSourcing.class, "how to get it", ComponentAdvice::sourcing)
            .maybe("now", ComponentSourcing.class, "how it is got now", ComponentAdvice::now)
            .add("because", Explanation.LIST, "why", ComponentAdvice::because)
            .build();

    ComponentAdvice() {}

    /** {@return which component} */
    public abstract Component component();

    /**
     * {@return how to get it; {@link ComponentSourcing#NONE} where it is not needed, empty where no provider offers an
     * option for it}
     */
    public abstract Optional<ComponentSourcing> sourcing();

    /** {@return how it is got now, where that was said} */
    public abstract Optional<ComponentSourcing> now();

    /** {@return why, each with a {@link ComponentCode}} */
    public abstract ImmutableList<Explanation> because();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComponentAdvice}; the component is required. */
    public static final class Builder extends ImmutableComponentAdvice.Builder {
        Builder() {}
    }
}
