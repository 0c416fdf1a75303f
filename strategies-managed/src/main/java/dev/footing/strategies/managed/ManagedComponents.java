package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;

/** The parts of {@link ManagedServices}, one for each component: bought together they are that strategy. */
final class ManagedComponents {
    /** What the first managed service takes, whichever it is: accounts, network, access, and an on-call rota. */
    private static final Estimate BASE_BUILD = Estimate.fixed(1);

    private static final Estimate BASE_STEADY = Estimate.range(0.1, 0.2, 0.5);

    /** How far the ends of each price lie from what is likely, as those of the whole strategy do. */
    private static final double BELOW = 0.15;

    private static final double ABOVE = 0.3;

    private final StrategyDivision division;

    ManagedComponents(Strategy whole) {
        this.division = StrategyDivision.of(whole, ComponentSourcing.MANAGED, BASE_BUILD, BASE_STEADY);
    }

    /** {@return one option for each component} */
    ImmutableList<ComponentOption> options() {
        return ImmutableList.of(
                option(Component.ORCHESTRATION, 0.03, 0.10, 0.6, 1.2),
                option(Component.COMPUTE, 0.40, 0.15, 0.5, 1.0),
                option(Component.DATABASE, 0.22, 0.25, 1.0, 1.6),
                option(Component.STORAGE, 0.10, 0.08, 0.4, 1.2),
                option(Component.CACHE, 0.05, 0.05, 0.3, 1.6),
                option(Component.OBSERVABILITY, 0.10, 0.15, 0.8, 1.7),
                option(Component.SECURITY, 0.02, 0.10, 0.8, 1.3),
                option(Component.SECRETS, 0.02, 0.04, 0.3, 1.3),
                option(Component.CI_CD, 0.06, 0.08, 0.5, 1.5));
    }

    /** The price is the likely one of a unit, against machines at list price. */
    private ComponentOption option(Component component, double bill, double work, double time, double price) {
        return division.option(component, bill, work, time)
                .evidence(ManagedStrategy.REASONS.of("components/managed/" + component.id()))
                .priceIndex(Estimate.range(price - BELOW, price, price + ABOVE))
                .build();
    }
}
