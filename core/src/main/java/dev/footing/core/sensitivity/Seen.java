package dev.footing.core.sensitivity;

import dev.footing.api.strategy.StrategyId;
import java.util.Optional;

/**
 * Who is ahead at one value of a driver.
 *
 * @param ahead the strategy; empty where none is feasible
 * @param certain whether the trials leave no doubt of it, at 95%
 */
record Seen(Optional<StrategyId> ahead, boolean certain) {}
