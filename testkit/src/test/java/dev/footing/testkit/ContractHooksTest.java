package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.AcmeProvider;
import com.acme.MakingFaults;
import com.acme.RareProvider;
import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a plugin's test can say beside its provider. */
class ContractHooksTest {
    private static final int TESTS = 21;

    @ExtendWith(InsideRun.class)
    static class HandedOver implements StrategyProviderContract {
        @Override
        public StrategyProvider provider() {
            return new MakingFaults.TakesArguments(3);
        }

        @Override
        public boolean discovered() {
            return false;
        }
    }

    @ExtendWith(InsideRun.class)
    static class Rare implements StrategyProviderContract {
        @Override
        public StrategyProvider provider() {
            return new RareProvider();
        }

        @Override
        public ImmutableList<Startup> startups() {
            return ImmutableList.of(Fixtures.minimal().with(Inputs.ENGINEERS, 77.0));
        }
    }

    @ExtendWith(InsideRun.class)
    static class WithoutStartups implements StrategyProviderContract {
        @Override
        public StrategyProvider provider() {
            return new RareProvider();
        }
    }

    @ExtendWith(InsideRun.class)
    static class Nothing implements StrategyProviderContract {
        @Override
        @SuppressWarnings("NullAway")
        public StrategyProvider provider() {
            return null;
        }
    }

    @Test
    void a_provider_that_is_handed_over_in_code_may_take_arguments() {
        ContractRun run = ContractRun.of(HandedOver.class, AcmeProvider.class);
        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).isEqualTo(TESTS);
    }

    @Test
    void a_strategy_for_rare_startups_is_asked_for_with_startups_of_the_test() {
        assertThat(ContractRun.of(Rare.class, AcmeProvider.class).failed()).isEmpty();
        assertThat(ContractRun.of(WithoutStartups.class, AcmeProvider.class).failed())
                .containsOnlyKeys("proposes_all_that_it_announces");
    }

    @Test
    void a_test_that_gives_no_provider_fails_once_and_skips_the_rest() {
        ContractRun run = ContractRun.of(Nothing.class, AcmeProvider.class);
        assertThat(run.failed()).containsOnlyKeys("is_made_without_side_effects");
        assertThat(run.failed().values()).allMatch(message -> message.contains("provider() of the test returns null"));
        assertThat(run.skipped()).isEqualTo(TESTS - 1);
    }
}
