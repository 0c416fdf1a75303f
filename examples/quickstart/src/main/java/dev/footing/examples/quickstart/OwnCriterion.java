package dev.footing.examples.quickstart;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;

/** An assessor whose scorecard has one criterion more than the policy. */
final class OwnCriterion {
    private OwnCriterion() {}

    static Assessor assessor() {
        // criterion
        ImmutableSet<String> atHome = ImmutableSet.of("own-hardware", "self-run-services", "simple-vms");

        CustomCriterion residency = CustomCriterion.builder()
                .id("acme.data-residency")
                .label("data residency")
                .unit(Unit.SHARE)
                .curve(new Curve(0, 1, false))
                .weights(new PhaseWeights(5, 10, 20))
                .evidence(Evidence.of(Grade.ASSUMED, "two of our customers asked for it"))
                .build();

        Assessor assessor = Assessor.builder()
                .discovery(Discovery.installed(OwnCriterion.class.getClassLoader()))
                .criterion(
                        residency,
                        scored -> atHome.contains(scored.strategy().id().value()) ? 1 : 0)
                .build();
        // end
        return assessor;
    }
}
