package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.List;

/** The parts of {@link ManagedServices}, one for each component: bought together they are that strategy. */
final class ManagedComponents {
    /** What the first managed service takes, whichever it is: accounts, network, access, and an on-call rota. */
    private static final Estimate BASE_BUILD = Estimate.fixed(1);

    private static final Estimate BASE_STEADY = Estimate.range(0.1, 0.2, 0.5);

    /** How far the ends of each price lie from what is likely, as those of the whole strategy do. */
    private static final double BELOW = 0.15;

    private static final double ABOVE = 0.3;

    private static final ImmutableList<Part> PARTS = ImmutableList.of(
            new Part(Component.ORCHESTRATION, 0.03, 0.10, 0.6),
            new Part(Component.COMPUTE, 0.40, 0.15, 0.5),
            new Part(Component.DATABASE, 0.22, 0.25, 1.0),
            new Part(Component.STORAGE, 0.10, 0.08, 0.4),
            new Part(Component.CACHE, 0.05, 0.05, 0.3),
            new Part(Component.OBSERVABILITY, 0.10, 0.15, 0.8),
            new Part(Component.SECURITY, 0.02, 0.10, 0.8),
            new Part(Component.SECRETS, 0.02, 0.04, 0.3),
            new Part(Component.CI_CD, 0.06, 0.08, 0.5),
            new Part(Component.AI, 0.25, 0.08, 0.5),
            new Part(Component.ANALYTICS, 0.10, 0.15, 0.8),
            new Part(Component.MESSAGING, 0.03, 0.05, 0.4));

    private final ImmutableList<Part> parts;
    private final StrategyDivision division;
    private final StrategyId whole;

    ManagedComponents(Strategy whole, Startup startup) {
        this.whole = whole.id();
        this.parts = PARTS.stream()
                .filter(part -> StrategyDivision.has(startup, part.component))
                .collect(ImmutableList.toImmutableList());
        List<Part> beside =
                parts.stream().filter(part -> !part.component.isUsual()).toList();
        this.division = StrategyDivision.of(whole, ComponentSourcing.MANAGED, BASE_BUILD, BASE_STEADY)
                .beside(
                        beside.stream().mapToDouble(Part::bill).sum(),
                        beside.stream().mapToDouble(Part::work).sum());
    }

    /**
     * One component.
     *
     * @param component which one
     * @param bill its share of a bill at list prices
     * @param work its share of the work
     * @param time its time to production, as a share of that of the whole
     */
    private record Part(Component component, double bill, double work, double time) {}

    /** {@return one option for each component that the startup has} */
    ImmutableList<ComponentOption> options() {
        return parts.stream().map(this::option).collect(ImmutableList.toImmutableList());
    }

    private ComponentOption option(Part part) {
        ComponentOption.Builder option = division.option(part.component, part.bill, part.work, part.time)
                .evidence(ManagedStrategy.REASONS.of("components/managed/" + part.component.id()));
        ManagedStrategy.PRICES
                .component(whole, part.component)
                .ifPresent(price -> option.priceIndex(Estimate.range(price - BELOW, price, price + ABOVE)));
        return option.build();
    }
}
