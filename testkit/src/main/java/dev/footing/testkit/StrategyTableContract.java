package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every number of a provider's strategies against a table, so that a change of code that changes a number is seen
 * in review. The table is a properties file; a number that depends on how many engineers there are has a row for each
 * of {@link #sizes}:
 *
 * <pre>
 * acme.racks.sourcing=SELF_RUN
 * acme.racks.timeToProduction=Pert[low=3, likely=5, high=9]
 * acme.racks.buildEffort@8=Fixed[value=2.4]
 * acme.racks.buildEffort@60=Fixed[value=5]
 * </pre>
 *
 * <p>Every parameter of {@link dev.footing.api.strategy.StrategyParameters} that a strategy has must be there, but for
 * what is not quantified. Numbers are compared to twelve significant digits.
 */
public interface StrategyTableContract {
    /** {@return the provider} */
    StrategyProvider provider();

    /** {@return the name of the table, as a resource beside the test; {@code /strategies.properties} by default} */
    default String table() {
        return "/strategies.properties";
    }

    /** {@return for how many engineers the strategies are asked; 8 and 60 by default} */
    default ImmutableList<Integer> sizes() {
        return ImmutableList.of(8, 60);
    }

    /**
     * {@return a test for each strategy and size, that the strategy for a startup that is on it says what its rows say}
     */
    @TestFactory
    default Stream<DynamicTest> every_strategy_reads_like_its_rows() {
        StrategyTable table = StrategyTable.read(getClass(), table());
        return provider().info().strategies().stream()
                .flatMap(info -> sizes().stream()
                        .map(engineers -> DynamicTest.dynamicTest(
                                info.id() + " for " + engineers + " engineers",
                                () -> table.compare(provider(), info.id(), engineers))));
    }

    /** Every row belongs to a strategy of the provider. */
    @Test
    default void every_row_belongs_to_a_strategy() {
        StrategyTable.read(getClass(), table()).checkOwners(provider().info());
    }
}
