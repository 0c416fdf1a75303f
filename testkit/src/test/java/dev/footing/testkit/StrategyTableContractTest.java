package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.AcmeProvider;
import com.acme.RareProvider;
import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class StrategyTableContractTest implements StrategyTableContract {
    @Override
    public StrategyProvider provider() {
        return new AcmeProvider();
    }

    @Override
    public String table() {
        return "/acme.properties";
    }

    @ExtendWith(InsideRun.class)
    static class OtherSize extends StrategyTableContractTest {
        @Override
        public ImmutableList<Integer> sizes() {
            return ImmutableList.of(9);
        }
    }

    @ExtendWith(InsideRun.class)
    static class OtherRows extends StrategyTableContractTest {
        @Override
        public String table() {
            return "/acme-with-faults.properties";
        }
    }

    @ExtendWith(InsideRun.class)
    static class NoTable extends StrategyTableContractTest {
        @Override
        public String table() {
            return "/nowhere.properties";
        }
    }

    @ExtendWith(InsideRun.class)
    static class NotProposed extends StrategyTableContractTest {
        @Override
        public StrategyProvider provider() {
            return new RareProvider();
        }
    }

    @Test
    void a_number_without_a_row_fails() {
        assertThat(messages(OtherSize.class)).anyMatch(message -> message.contains("buildEffort=Fixed[value=2.45]"));
    }

    @Test
    void a_row_with_another_number_fails_and_so_does_one_of_no_strategy() {
        assertThat(messages(OtherRows.class))
                .anyMatch(message -> message.contains("platformFixed=USD 4001"))
                .anyMatch(message -> message.contains("The row acme.rack.exitEffort belongs to no strategy"));
    }

    @Test
    void a_table_that_is_not_there_fails_with_the_way_out() {
        assertThat(messages(NoTable.class)).allMatch(message -> message.contains("let table() of the test name it"));
    }

    @Test
    void a_strategy_that_is_not_proposed_fails() {
        assertThat(messages(NotProposed.class)).contains("acme.racks is not proposed to 8 engineers who are on it");
    }

    private static ImmutableList<String> messages(Class<? extends StrategyTableContract> test) {
        Events failed = EngineTestKit.engine("junit-jupiter")
                .configurationParameter(InsideRun.PROVIDER, test.getName())
                .selectors(
                        DiscoverySelectors.selectMethod(test, "every_strategy_reads_like_its_rows"),
                        DiscoverySelectors.selectMethod(test, "every_row_belongs_to_a_strategy"))
                .execute()
                .allEvents()
                .failed();
        return failed.list().stream()
                .flatMap(
                        event -> event
                                .getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .stream())
                .collect(ImmutableList.toImmutableList());
    }
}
