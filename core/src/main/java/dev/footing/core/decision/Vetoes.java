package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.cashflow.CeilingLimits;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.composition.BuyingRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The rules that a strategy breaks, in the order of {@link VetoRule}. */
final class Vetoes {
    private final Startup startup;
    private final Situation situation;
    private final Policy policy;
    private final Strategy strategy;
    private final BuyingRule rule;

    Vetoes(Setting setting, Situation situation, Strategy strategy) {
        this.startup = setting.startup();
        this.situation = situation;
        this.policy = setting.rules().policy();
        this.strategy = strategy;
        this.rule = setting.rule();
    }

    ImmutableList<VetoFinding> all(Signals signals) {
        return Stream.of(expertise(), managedForbidden(), ceiling(signals), team(signals))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that depend on answers alone and on no figure. */
    ImmutableList<VetoFinding> ofAnswers() {
        return Stream.of(expertise(), managedForbidden())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<VetoFinding> expertise() {
        List<ExpertiseArea> missing = situation.missingAreas(strategy);
        if (strategy.info().sourcing() == Sourcing.MANAGED || missing.isEmpty()) {
            return Optional.empty();
        }
        String areas = Identified.listed(missing);
        return veto(
                VetoRule.EXPERTISE_REALITY_CHECK,
                Explanation.of(Code.VETO_EXPERTISE).word("areas", areas),
                Explanation.of(Code.GET_EXPERTISE).word("areas", areas));
    }

    private Optional<VetoFinding> managedForbidden() {
        if (!rule.forbids(strategy.info().sourcing())) {
            return Optional.empty();
        }
        String covered = Identified.listed(rule.covered().asList());
        return rule.byComponent()
                ? veto(
                        VetoRule.MANAGED_FORBIDDEN,
                        Explanation.of(Code.VETO_BUYS_COVERED).word("components", covered),
                        Explanation.of(Code.RUN_WHAT_IS_COVERED).word("components", covered))
                : veto(
                        VetoRule.MANAGED_FORBIDDEN,
                        Explanation.of(Code.VETO_MANAGED_FORBIDDEN),
                        Explanation.of(Code.CHECK_THE_RULE));
    }

    private Optional<VetoFinding> ceiling(Signals signals) {
        return strategy.ceiling().flatMap(ceiling -> {
            CeilingLimits limits = CeilingLimits.of(situation, policy, ceiling);
            if (signals.users() > limits.users()) {
                return veto(
                        VetoRule.BEYOND_ITS_CEILING,
                        Explanation.of(Code.VETO_CEILING_USERS)
                                .figure("users", signals.users(), Unit.USERS)
                                .figure("ceiling", limits.users(), Unit.USERS),
                        Explanation.of(Code.PLAN_BEYOND_CEILING));
            }
            return signals.listPriceBill() > limits.listPriceBill()
                    ? veto(
                            VetoRule.BEYOND_ITS_CEILING,
                            Explanation.of(Code.VETO_CEILING_BILL)
                                    .amount("bill", money(signals.listPriceBill()))
                                    .amount("ceiling", money(limits.listPriceBill())),
                            Explanation.of(Code.PLAN_BEYOND_CEILING))
                    : Optional.empty();
        });
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, startup.budget().currency());
    }

    private Optional<VetoFinding> team(Signals signals) {
        double engineers = startup.team().engineers().value();
        double effort = signals.steadyEffort();
        return effort > engineers
                ? veto(
                        VetoRule.TEAM_CANNOT_RUN_IT,
                        Explanation.of(Code.VETO_TEAM)
                                .figure("effort", effort, Unit.FTE)
                                .figure("engineers", engineers, Unit.FTE),
                        Explanation.of(Code.BIND_FEWER).figure("missing", effort - engineers, Unit.FTE))
                : Optional.empty();
    }

    private static Optional<VetoFinding> veto(VetoRule rule, Explanation.Builder because, Explanation.Builder wayOut) {
        return Optional.of(new VetoFinding(rule, because.build(), wayOut.build()));
    }
}
