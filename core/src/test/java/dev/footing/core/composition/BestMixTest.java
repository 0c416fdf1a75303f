package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of two mixes is taken, where the one rule decides and where the next one has to. */
class BestMixTest {
    private static final ComponentOption RUN =
            Options.option(Component.COMPUTE, ComponentSourcing.SELF_RUN).build();
    private static final ComponentOption BOUGHT =
            Options.option(Component.COMPUTE, ComponentSourcing.MANAGED).build();

    private static ImmutableList<ComponentOption> best(Startup startup, ComponentOption... options) {
        PlanModel model =
                new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Policies.default1()));
        MixSearch search = new MixSearch(
                startup, ImmutableList.copyOf(options), model, BuyingRule.of(startup, false), new MixFigures());
        return search.best().orElseThrow().mix().parts();
    }

    @Test
    void a_mix_that_holds_is_taken_before_one_that_does_not_wherever_they_stand() {
        ComponentOption tooMuchToRun =
                RUN.toBuilder().steadyEffort(Estimate.fixed(99)).build();
        ComponentOption tooMuchToUse =
                BOUGHT.toBuilder().steadyEffort(Estimate.fixed(99)).build();
        assertThat(best(Bench.startup(), tooMuchToUse, RUN)).containsExactly(RUN);
        assertThat(best(Bench.startup(), BOUGHT, tooMuchToRun)).containsExactly(BOUGHT);
    }

    @Test
    void of_mixes_that_hold_the_one_with_the_higher_objective_is_taken() {
        ComponentOption dear =
                BOUGHT.toBuilder().platformFixed(Options.usd(5_000)).build();
        assertThat(best(Bench.startup(), dear, RUN)).containsExactly(RUN);
        assertThat(best(
                        Bench.startup(),
                        BOUGHT,
                        RUN.toBuilder().platformFixed(Options.usd(5_000)).build()))
                .containsExactly(BOUGHT);
    }

    @Test
    void of_mixes_that_come_to_the_same_the_one_with_more_bought_parts_is_taken_and_then_the_first() {
        ComponentOption written =
                RUN.toBuilder().sourcing(ComponentSourcing.CUSTOM).build();
        Startup writing = Bench.startup().toBuilder()
                .putComponents(
                        Component.COMPUTE,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.CUSTOM)
                                .build())
                .build();
        assertThat(best(writing, written, RUN, BOUGHT)).containsExactly(BOUGHT);
        assertThat(best(writing, written, RUN)).containsExactly(RUN);
    }
}
