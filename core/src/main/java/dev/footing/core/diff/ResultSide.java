package dev.footing.core.diff;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Grade;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.policy.Rules;
import dev.footing.core.record.KnownRules;
import java.util.List;
import java.util.Optional;

/**
 * One of the two results, with all that it takes to make it again.
 *
 * @param result the result
 * @param startup its startup; without a phase where that was derived, as another policy may derive another
 * @param calibration its calibration
 * @param policy its policy
 * @param shift how its strategies differ from what is proposed now
 */
record ResultSide(RecordedResult result, Startup startup, Calibration calibration, Policy policy, StrategyShift shift) {
    static ResultSide of(RecordedResult result, KnownRules rules, Discovery discovery) {
        Policy policy = rules.policy(result.policy());
        Startup startup = underived(result.startup());
        Calibration calibration = rules.calibration(result.calibration());
        Startup converted = Exchange.into(calibration.currency(), startup, policy);
        Startup phased = converted.phase().isPresent()
                ? converted
                : converted.with(
                        Inputs.PHASE, PhaseRule.derive(converted, policy).phase());
        List<Strategy> proposed =
                Setting.of(discovery, phased, new Rules(calibration, policy)).proposals().proposed().stream()
                        .map(Proposed::strategy)
                        .toList();
        return new ResultSide(result, startup, calibration, policy, StrategyShift.of(result, proposed));
    }

    private static Startup underived(Startup startup) {
        boolean derived =
                startup.phase().isPresent() && startup.evidenceOf(Inputs.PHASE).grade() == Grade.DEFAULT;
        return derived ? startup.toBuilder().phase(Optional.empty()).build() : startup;
    }
}
