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
import dev.footing.core.policy.Rules;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What is asked again and again with something changed.
 *
 * @param startup the startup, its phase derived
 * @param providers what the providers propose to a startup under rules, which may replace numbers of strategies
 * @param mixing adds what the host composes of what is proposed, after a discount and under the changed rules; gives
 *     back what it got where nothing is to be mixed
 * @param rules calibration and policy
 */
public record SensitivityQuestion(
        Startup startup,
        BiFunction<Startup, Rules, Setting> providers,
        BiFunction<Setting, Rules, Setting> mixing,
        Rules rules) {
    Calibration calibration() {
        return rules.calibration();
    }

    Policy policy() {
        return rules.policy();
    }

    /** The same without looking for a mix, for those who compare strategies that are none. */
    SensitivityQuestion unmixed() {
        return new SensitivityQuestion(startup, providers, (setting, by) -> setting, rules);
    }

    /** The question as it is. */
    ChangedQuestion unchanged() {
        return new ChangedQuestion(startup, rules, 0);
    }

    /** Asks it with something changed. */
    PlanSample sample(ChangedQuestion changed) {
        return new PlanSample(setting(changed), changed.rules());
    }

    /** The startup of a draft; a phase that was not stated is derived anew. */
    Startup startup(StartupDraft draft) {
        Startup changed = draft.build();
        if (startup.states(Inputs.PHASE)) {
            return changed;
        }
        Phase phase = PhaseRule.derive(changed, policy()).phase();
        return Optional.of(phase).equals(changed.phase())
                ? changed
                : changed.toBuilder().phase(phase).build();
    }

    /**
     * Asks the providers, then mixes. Where everything managed is cheaper, so are the parts that a mix can buy, and the
     * bill of a startup that is on something managed.
     */
    Setting setting(ChangedQuestion changed) {
        Setting asked = providers.apply(changed.startup(), changed.rules());
        return mixing.apply(changed.discount() == 0 ? asked : discounted(asked, changed), changed.rules());
    }

    private static Setting discounted(Setting asked, ChangedQuestion changed) {
        ImmutableList<Proposed> proposed = asked.proposals().proposed().stream()
                .map(offer -> new Proposed(offer.provider(), discounted(offer.strategy(), changed.discount())))
                .collect(ImmutableList.toImmutableList());
        Startup startup = asked.current()
                .filter(SensitivityQuestion::managed)
                .map(current -> Discount.onBill(changed.startup(), changed.discount()))
                .orElse(changed.startup());
        return new Setting(
                startup,
                new Proposals(
                                proposed,
                                asked.proposals().offers(),
                                asked.proposals().problems(),
                                asked.proposals().replaced())
                        .withOptions(option -> discounted(option, changed.discount())),
                asked.current().map(current -> discounted(current, changed.discount())),
                asked.rules());
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
