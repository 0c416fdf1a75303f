package dev.footing.api.backtest;

import dev.footing.api.quantity.Identified;

/**
 * An advice that is the same for everybody. Whoever gives it may pick, of the strategies that it allows, the one that
 * suits each case best; an advice for one startup has to do better than that.
 */
public enum UniformAdvice implements Identified {
    /** A strategy that is bought as a service, also where the startup is on it. */
    MANAGED,
    /** A strategy that one runs, also where the startup is on it. */
    SELF_RUN,
    /** A strategy that mixes both, also where the startup is on it. */
    HYBRID,
    /** The strategy that the startup is on. */
    STAY,
    /** A strategy of another sourcing than the one that the startup is on. */
    ANOTHER_SOURCING
}
