package dev.footing.strategies.diy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.StrategyProviderContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiyStrategyProviderTest implements StrategyProviderContract {
    private static final DiyStrategyProvider PROVIDER = new DiyStrategyProvider();

    @Override
    public StrategyProvider provider() {
        return new DiyStrategyProvider();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 8, 49.9})
    void a_platform_team_is_not_proposed_to_fewer_than_fifty_engineers(double engineers) {
        Startup startup = Fixtures.reference().with(Inputs.ENGINEERS, engineers);
        assertThat(idsProposedTo(startup))
                .doesNotContain("platform-team")
                .hasSize(PROVIDER.info().strategies().size() - 1);
        assertThat(idsProposedTo(startup.toBuilder()
                        .current(CurrentPlatform.of("own-hardware", 10))
                        .build()))
                .doesNotContain("platform-team");
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 50.1, 1_000})
    void a_platform_team_is_proposed_from_fifty_engineers_on(double engineers) {
        assertThat(idsProposedTo(Fixtures.reference().with(Inputs.ENGINEERS, engineers)))
                .contains("platform-team");
    }

    @Test
    void a_platform_team_is_proposed_where_there_is_one_so_that_staying_can_be_compared() {
        assertThat(idsProposedTo(Fixtures.smallLive("platform-team"))).contains("platform-team");
    }

    private static List<String> idsProposedTo(Startup startup) {
        return PROVIDER.propose(startup).stream()
                .map(strategy -> strategy.id().value())
                .toList();
    }
}
