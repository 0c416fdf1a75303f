package dev.footing.api.spi;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.Examples;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.junit.jupiter.api.Test;

class StrategyDivisionTest {
    private static final Strategy WHOLE = Examples.strategy()
            .timeToProduction(Estimate.range(1, 2, 4))
            .buildEffort(Estimate.fixed(3))
            .steadyEffort(Estimate.range(1, 2, 5))
            .incidentRate(PerMonth.of(0.04))
            .complianceEffort(EngineerMonths.of(8))
            .complianceMonths(4)
            .complianceCost(usd("1000"))
            .exitEffort(EngineerMonths.of(6))
            .build();

    private static final ComponentOption QUARTER = StrategyDivision.of(
                    WHOLE, ComponentSourcing.SELF_RUN, Estimate.fixed(1), Estimate.range(0.2, 0.4, 1))
            .option(Component.DATABASE, 0.22, 0.25, 0.5)
            .evidence(WHOLE.evidence())
            .build();

    @Test
    void the_option_says_what_it_is_a_part_of() {
        assertThat(QUARTER.component()).isEqualTo(Component.DATABASE);
        assertThat(QUARTER.sourcing()).isEqualTo(ComponentSourcing.SELF_RUN);
        assertThat(QUARTER.share().value()).isEqualTo(0.22);
    }

    @Test
    void efforts_are_divided_beyond_the_base() {
        assertThat(QUARTER.buildEffort()).isEqualTo(Estimate.fixed(0.5));
        assertThat(QUARTER.steadyEffort().anchors()).containsExactly(0.2, 0.4, 1.0);
        assertThat(QUARTER.baseBuildEffort()).isEqualTo(Estimate.fixed(1));
        assertThat(QUARTER.baseSteadyEffort()).isEqualTo(Estimate.range(0.2, 0.4, 1));
    }

    @Test
    void incidents_audit_and_exit_are_divided_as_the_work() {
        assertThat(QUARTER.incidentRate().value()).isEqualTo(0.01, within(1e-15));
        assertThat(QUARTER.complianceEffort().value()).isEqualTo(2);
        assertThat(QUARTER.complianceMonths()).isEqualTo(4);
        assertThat(QUARTER.complianceCost().isEqual(usd("250"))).isTrue();
        assertThat(QUARTER.exitEffort().value()).isEqualTo(1.5);
    }

    @Test
    void time_is_divided_and_prices_are_those_of_the_whole() {
        assertThat(QUARTER.timeToProduction()).isEqualTo(Estimate.range(0.5, 1, 2));
        assertThat(QUARTER.platformFixed()).isEqualTo(WHOLE.platformFixed());
        assertThat(QUARTER.priceIndex()).isEqualTo(WHOLE.priceIndex());
        assertThat(QUARTER.overrunSigma()).isEqualTo(WHOLE.overrunSigma());
        assertThat(QUARTER.incidentCost()).isEqualTo(WHOLE.incidentCost());
    }
}
