package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.List;
import java.util.Optional;

/** Offers of one component, and the choice among them by the plans of a startup, which tests share. */
final class OfferExamples {
    static final ComponentOption BUILT_IN =
            Options.option(Component.DATABASE, ComponentSourcing.MANAGED).build();
    static final ComponentOption CHEAPER =
            BUILT_IN.toBuilder().platformFixed(Options.usd(400)).build();
    static final ComponentOption DEARER =
            BUILT_IN.toBuilder().platformFixed(Options.usd(4_000)).build();

    static OfferChoice choice(Startup startup, List<Offered> offers) {
        PlanModel model =
                new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Policies.default1()));
        return new OfferChoice(
                ImmutableList.copyOf(offers),
                options -> new MixSearch(startup, options, model, BuyingRule.of(startup, false), new MixFigures()));
    }

    static Offered offer(String provider, ComponentOption option) {
        return new Offered(provider, option);
    }

    private OfferExamples() {}
}
