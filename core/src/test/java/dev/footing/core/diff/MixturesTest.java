package dev.footing.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixturesTest {
    private static final Policy OWN = PolicyDraft.of(Policies.default1(), "own-1")
            .override("discountRate", 0.1, "our bank")
            .build();
    private static final Startup MORE = Bench.startup().with(Inputs.ENGINEERS, 5.0);
    private static final Strategy CHEAP = Bench.strategy("bought", Sourcing.MANAGED, 1_000);
    private static final Strategy DEAR = Bench.strategy("bought", Sourcing.MANAGED, 2_000);
    private static final Discovery DISCOVERY = proposing(CHEAP);
    private static final ResultSide FROM = side(Bench.startup(), Calibrations.field2025(), Policies.default1(), CHEAP);

    @Test
    void what_is_the_same_is_assessed_once() {
        assertThat(assessments(FROM)).isEqualTo(1);
    }

    @Test
    void one_cause_alone_takes_two_assessments() {
        assertThat(assessments(side(MORE, Calibrations.field2025(), Policies.default1(), CHEAP)))
                .isEqualTo(2);
        assertThat(assessments(side(Bench.startup(), Calibrations.field2025(), Policies.default1(), DEAR)))
                .isEqualTo(2);
    }

    @Test
    void all_four_causes_take_sixteen() {
        assertThat(assessments(side(MORE, Calibrations.article2024(), OWN, DEAR)))
                .isEqualTo(16);
    }

    private static int assessments(ResultSide to) {
        Mixtures mixtures = new Mixtures(FROM, to, DISCOVERY, 1);
        for (int mask = 0; mask < 1 << Shapley.CAUSES; mask++) {
            mixtures.of(mask);
        }
        mixtures.again(FROM);
        mixtures.again(to);
        return mixtures.count();
    }

    private static ResultSide side(Startup startup, Calibration calibration, Policy policy, Strategy strategy) {
        return ResultSide.of(
                Recording.of(FirstRules.assessor()
                        .discovery(proposing(strategy))
                        .calibration(calibration)
                        .policy(policy)
                        .withoutSimulation()
                        .build()
                        .assess(startup)),
                KnownRules.shipped().with(OWN),
                DISCOVERY);
    }

    private static Discovery proposing(Strategy strategy) {
        return Discovery.of(List.of(Bench.provider(List.of(strategy))));
    }
}
