package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;

/** The parts of {@link SelfRunServices}, one for each component: run together they are that strategy. */
final class SelfRunComponents {
    /** What the first part that the team runs takes, whichever it is: machines, backups, and an on-call rota. */
    private static final Estimate BASE_BUILD = Estimate.fixed(1.5);

    private static final Estimate BASE_STEADY = Estimate.range(0.4, 0.6, 1.2);

    private final StrategyDivision division;

    SelfRunComponents(Strategy whole) {
        this.division = StrategyDivision.of(whole, ComponentSourcing.SELF_RUN, BASE_BUILD, BASE_STEADY);
    }

    /** {@return one option for each component} */
    ImmutableList<ComponentOption> options() {
        return ImmutableList.of(
                option(Component.ORCHESTRATION, 0.03, 0.10, 0.6, ExpertiseArea.SCALING),
                option(
                        Component.COMPUTE,
                        0.40,
                        0.15,
                        0.5,
                        ExpertiseArea.DISASTER_RECOVERY,
                        ExpertiseArea.OBSERVABILITY),
                option(Component.DATABASE, 0.22, 0.25, 1.0, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING),
                option(Component.STORAGE, 0.10, 0.08, 0.4, ExpertiseArea.DISASTER_RECOVERY),
                option(Component.CACHE, 0.05, 0.05, 0.3, ExpertiseArea.SCALING),
                option(Component.OBSERVABILITY, 0.10, 0.15, 0.8, ExpertiseArea.OBSERVABILITY),
                option(Component.SECURITY, 0.02, 0.10, 0.8, ExpertiseArea.SECURITY_AND_COMPLIANCE),
                option(Component.SECRETS, 0.02, 0.04, 0.3, ExpertiseArea.SECURITY_AND_COMPLIANCE),
                option(Component.CI_CD, 0.06, 0.08, 0.5, ExpertiseArea.SECURITY_AND_COMPLIANCE));
    }

    private ComponentOption option(
            Component component, double bill, double work, double time, ExpertiseArea... expertise) {
        return division.option(component, bill, work, time)
                .evidence(DiyStrategy.REASONS.of("components/self-run/" + component.id()))
                .requiredExpertise(ImmutableSortedSet.copyOf(expertise))
                .build();
    }
}
