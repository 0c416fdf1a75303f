package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import java.util.List;

/** The parts of {@link SelfRunServices}, one for each component: run together they are that strategy. */
final class SelfRunComponents {
    /** What the first part that the team runs takes, whichever it is: machines, backups, and an on-call rota. */
    private static final Estimate BASE_BUILD = Estimate.fixed(1.5);

    private static final Estimate BASE_STEADY = Estimate.range(0.4, 0.6, 1.2);

    private static final ImmutableList<Part> PARTS = ImmutableList.of(
            new Part(Component.ORCHESTRATION, 0.03, 0.10, 0.6, ExpertiseArea.SCALING),
            new Part(Component.COMPUTE, 0.40, 0.15, 0.5, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY),
            new Part(Component.DATABASE, 0.22, 0.25, 1.0, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING),
            new Part(Component.STORAGE, 0.10, 0.08, 0.4, ExpertiseArea.DISASTER_RECOVERY),
            new Part(Component.CACHE, 0.05, 0.05, 0.3, ExpertiseArea.SCALING),
            new Part(Component.OBSERVABILITY, 0.10, 0.15, 0.8, ExpertiseArea.OBSERVABILITY),
            new Part(Component.SECURITY, 0.02, 0.10, 0.8, ExpertiseArea.SECURITY_AND_COMPLIANCE),
            new Part(Component.SECRETS, 0.02, 0.04, 0.3, ExpertiseArea.SECURITY_AND_COMPLIANCE),
            new Part(Component.CI_CD, 0.06, 0.08, 0.5, ExpertiseArea.SECURITY_AND_COMPLIANCE),
            new Part(Component.AI, 0.25, 0.08, 0.5, ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY),
            new Part(Component.ANALYTICS, 0.10, 0.15, 0.8, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING),
            new Part(Component.MESSAGING, 0.03, 0.05, 0.4, ExpertiseArea.SCALING));

    private final ImmutableList<Part> parts;
    private final StrategyDivision division;

    SelfRunComponents(Strategy whole, Startup startup) {
        this.parts = PARTS.stream()
                .filter(part -> StrategyDivision.has(startup, part.component))
                .collect(ImmutableList.toImmutableList());
        List<Part> beside =
                parts.stream().filter(part -> !part.component.isUsual()).toList();
        this.division = StrategyDivision.of(whole, ComponentSourcing.SELF_RUN, BASE_BUILD, BASE_STEADY)
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
     * @param expertise what the team should have done before
     */
    private record Part(
            Component component, double bill, double work, double time, ImmutableSortedSet<ExpertiseArea> expertise) {
        Part(Component component, double bill, double work, double time, ExpertiseArea... expertise) {
            this(component, bill, work, time, ImmutableSortedSet.copyOf(expertise));
        }
    }

    /** {@return one option for each component that the startup has} */
    ImmutableList<ComponentOption> options() {
        return parts.stream()
                .map(part -> division.option(part.component, part.bill, part.work, part.time)
                        .evidence(DiyStrategy.REASONS.of("components/self-run/" + part.component.id()))
                        .requiredExpertise(part.expertise)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
