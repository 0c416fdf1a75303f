package dev.footing.api.component;

import com.google.common.collect.ImmutableList;
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
    ComponentAdvice() {}

    /** {@return which component} */
    public abstract Component component();

    /**
     * {@return how to get it; {@link ComponentSourcing#NONE} where it is not needed, empty where nobody offers an
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
