package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships says what it requires and never looks at who has it, so that it is asked once for all answers. */
class ProposalsAndExpertiseTest {
    private static final Discovery INSTALLED = Discovery.installed();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_ships_proposes_the_same_whatever_the_team_has_done_before(long seed) {
        Startup startup =
                StartupGenerator.next(Seeds.random(seed), List.of(StrategyId.of("paas"), StrategyId.of("simple-vms")));
        Proposals asIs = Proposals.ask(INSTALLED, startup);
        assertThat(asIs.proposed()).isNotEmpty();
        assertThat(asIs.problems()).isEmpty();
        assertThat(INSTALLED.answersHangOnExpertise()).isFalse();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            assertThat(Proposals.ask(INSTALLED, holding(startup, List.of(area))))
                    .isEqualTo(asIs);
        }
        assertThat(Proposals.ask(INSTALLED, holding(startup, Arrays.asList(ExpertiseArea.values()))))
                .isEqualTo(asIs);
        assertThat(Proposals.ask(INSTALLED, startup)).isEqualTo(asIs);
    }

    private static Startup holding(Startup startup, List<ExpertiseArea> areas) {
        return startup.toBuilder().expertise(startup.expertise().holding(areas)).build();
    }
}
