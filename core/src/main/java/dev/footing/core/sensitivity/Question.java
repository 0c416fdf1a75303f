package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.PhaseRule;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is asked again and again with something changed.
 *
 * @param startup the startup, its phase derived
 * @param providers what the providers propose to a startup
 * @param mixing adds what the host composes of what is proposed, after a discount and under the changed policy; gives
 *     back what it got where nothing is to be mixed
 * @param calibration the parameters of the world
 * @param policy the rules of judgement
 */
public record Question(
        Startup startup,
        Function<Startup, Setting> providers,
        BiFunction<Setting, Policy, Setting> mixing,
        Calibration calibration,
        Policy policy) {
    /** The question as it is. */
    Changed unchanged() {
        return new Changed(startup, policy, 0);
    }

    /** Asks it with something changed. */
    Sample sample(Changed changed) {
        return new Sample(setting(changed), calibration, changed.policy());
    }

    /** The startup of a draft; a phase that was not stated is derived anew. */
    Startup startup(StartupDraft draft) {
        Startup changed = draft.build();
        if (startup.states(Inputs.PHASE)) {
            return changed;
        }
        Phase phase = PhaseRule.derive(changed, policy).phase();
        return Optional.of(phase).equals(changed.phase())
                ? changed
                : changed.toBuilder().phase(phase).build();
    }

    /**
     * Asks the providers, then mixes. Where everything managed is cheaper, so are the parts that a mix can buy, and the
     * bill of a startup that is on something managed.
     */
    Setting setting(Changed changed) {
        Setting asked = providers.apply(changed.startup());
        return mixing.apply(changed.discount() == 0 ? asked : discounted(asked, changed), changed.policy());
    }

    private static Setting discounted(Setting asked, Changed changed) {
        ImmutableList<Proposed> proposed = asked.proposals().proposed().stream()
                .map(one -> new Proposed(one.provider(), discounted(one.strategy(), changed.discount())))
                .collect(ImmutableList.toImmutableList());
        Startup startup = asked.current()
                .filter(Question::managed)
                .map(current -> Discount.onBill(changed.startup(), changed.discount()))
                .orElse(changed.startup());
        return new Setting(
                startup,
                new Proposals(
                        proposed,
                        asked.proposals().options().stream()
                                .map(option -> discounted(option, changed.discount()))
                                .collect(ImmutableList.toImmutableList()),
                        asked.proposals().problems()),
                asked.current().map(current -> discounted(current, changed.discount())));
    }

    private static boolean managed(Strategy strategy) {
        return strategy.info().sourcing() == Sourcing.MANAGED;
    }

    private static Strategy discounted(Strategy strategy, double discount) {
        return managed(strategy) ? Discount.on(strategy, discount) : strategy;
    }

    private static ComponentOption discounted(ComponentOption option, double discount) {
        return option.sourcing() == ComponentSourcing.MANAGED ? Discount.on(option, discount) : option;
    }
}
