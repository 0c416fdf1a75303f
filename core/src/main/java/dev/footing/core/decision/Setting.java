package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.AppliedOverride;
import dev.footing.api.assessment.AppliedOverride.Origin;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.composition.BuyingRule;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Rules;
import java.util.List;
import java.util.Optional;

/**
 * A startup and what the providers propose to it.
 *
 * @param startup the startup, its phase derived
 * @param proposals what the providers said
 * @param current the strategy that the startup is on, where its provider proposed it
 * @param rules calibration and policy
 */
public record Setting(Startup startup, Proposals proposals, Optional<Strategy> current, Rules rules) {
    /**
     * Asks the providers about a startup.
     *
     * @param discovery the providers
     * @param startup the startup, its phase derived
     * @param rules calibration and policy, which may replace numbers of strategies and say what is required here
     * @return the setting
     */
    public static Setting of(Discovery discovery, Startup startup, Rules rules) {
        Proposals proposals = Proposals.ask(discovery, startup)
                .overridden(rules.strategyOverrides(), startup.team().engineers())
                .without(rules.notRequired(startup));
        Optional<Strategy> current = startup.current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> proposals.proposed().stream()
                        .map(Proposed::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        return new Setting(startup, proposals, current, rules);
    }

    /** {@return what the startup must not buy} */
    public BuyingRule rule() {
        return BuyingRule.of(startup, rules.policy().forbidsByComponent());
    }

    /**
     * {@return every number that the rules replaced here: entries of the calibration and the policy, then numbers of
     * strategies}
     */
    public ImmutableList<AppliedOverride> applied() {
        ImmutableList.Builder<AppliedOverride> all = ImmutableList.builder();
        rules.calibration().overrides().forEach(override -> all.add(AppliedOverride.of(Origin.CALIBRATION, override)));
        rules.policy().overrides().forEach(override -> all.add(AppliedOverride.of(Origin.POLICY, override)));
        proposals.replaced().forEach(number -> all.add(AppliedOverride.of(origin(number.override()), number)));
        return all.build();
    }

    private Origin origin(StrategyOverride override) {
        return rules.policy().strategyOverrides().contains(override) ? Origin.POLICY : Origin.CALIBRATION;
    }

    /** {@return what is certain of the startup} */
    public Situation situation() {
        return Situation.of(startup, current, rules);
    }

    /**
     * Adds strategies that the host composes.
     *
     * @param composed strategies with ids of their own
     * @return the same startup with these, too
     */
    Setting with(List<Proposed> composed) {
        return composed.isEmpty() ? this : new Setting(startup, proposals.with(composed), current, rules);
    }

    /**
     * Takes areas of expertise as held.
     *
     * @param discovery the providers, who are asked again where what they propose may hang on expertise
     * @param areas the areas
     * @return the startup holding these, and what is proposed to it
     */
    public Setting holding(Discovery discovery, Iterable<ExpertiseArea> areas) {
        Startup other = startup.toBuilder()
                .expertise(startup.expertise().holding(areas))
                .build();
        return discovery.answersHangOnExpertise()
                ? of(discovery, other, rules)
                : new Setting(other, proposals, current, rules);
    }

    /** The same startup with one offer of each way of getting a component. */
    Setting offering(ImmutableList<Offered> chosen) {
        return chosen.equals(proposals.offers())
                ? this
                : new Setting(startup, proposals.offering(chosen), current, rules);
    }

    boolean stays(Strategy strategy) {
        return current.filter(strategy::equals).isPresent();
    }
}
