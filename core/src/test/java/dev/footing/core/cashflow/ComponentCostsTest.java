package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Fixtures;
import org.junit.jupiter.api.Test;

/** A bill of which the database takes 600 dollars and the cache 200; nothing is paid for secrets. */
class ComponentCostsTest {
    private static final Startup STARTUP = Fixtures.minimal().toBuilder()
            .putComponents(Component.DATABASE, costing(600))
            .putComponents(Component.CACHE, costing(200))
            .putComponents(Component.SECRETS, costing(0))
            .putComponents(
                    Component.COMPUTE,
                    ComponentUse.builder().sourcing(ComponentSourcing.MANAGED).build())
            .build();

    private static ComponentUse costing(double amount) {
        return ComponentUse.builder()
                .sourcing(ComponentSourcing.MANAGED)
                .monthlyCost(OneTrial.usd(amount))
                .build();
    }

    @Test
    void what_is_paid_for_is_known_and_the_rest_of_the_bill_is_for_everything_else() {
        ComponentCosts costs = ComponentCosts.of(STARTUP, 1_000);
        assertThat(costs.costs()).isEqualTo(ImmutableMap.of(Component.DATABASE, 600.0, Component.CACHE, 200.0));
        assertThat(costs.rest()).isEqualTo(200);
    }

    @Test
    void parts_that_cost_more_than_the_bill_leave_no_rest() {
        assertThat(ComponentCosts.of(STARTUP, 500).rest()).isZero();
    }

    @Test
    void without_a_bill_nothing_is_known_of_its_parts() {
        assertThat(ComponentCosts.of(STARTUP, 0).costs()).isEmpty();
        assertThat(ComponentCosts.of(Fixtures.minimal(), 1_000).costs()).isEmpty();
        assertThat(ComponentCosts.of(STARTUP, 0).now(component -> 2, 2).factor(place -> 9, 4))
                .isEqualTo(1);
    }

    @Test
    void elsewhere_each_part_costs_as_its_own_price_does_and_the_rest_as_the_whole() {
        ComponentCosts costs = ComponentCosts.of(STARTUP, 1_000);
        // The whole doubles from 2 to 4; the database trebles from 1 to 3, the cache falls from 2 to 1.
        BillNow now = costs.now(component -> component == Component.DATABASE ? 1 : 2, 2);
        double factor = now.factor(place -> now.components().get(place) == Component.DATABASE ? 3 : 1, 4);
        assertThat(factor * 2 * 1_000).isCloseTo(200 * 2 + 600 * 3 + 200 * 0.5, within(1e-9));
    }

    @Test
    void a_component_without_a_price_of_its_own_has_that_of_the_whole() {
        Strategy priced = OneTrial.NEXT.toBuilder()
                .priceIndexByComponent(ImmutableMap.of(Component.DATABASE, 3.0))
                .build();
        assertThat(ComponentCosts.index(priced, Component.DATABASE)).isEqualTo(3);
        assertThat(ComponentCosts.index(priced, Component.CACHE))
                .isEqualTo(priced.priceIndex().likely());
    }
}
