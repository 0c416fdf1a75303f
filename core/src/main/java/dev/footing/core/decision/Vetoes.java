package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.cashflow.Signals;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The rules that a strategy breaks, in the order of {@link VetoRule}. */
final class Vetoes {
    private final Startup startup;
    private final Strategy strategy;
    private final ImmutableList.Builder<VetoFinding> found = ImmutableList.builder();

    private Vetoes(Startup startup, Strategy strategy) {
        this.startup = startup;
        this.strategy = strategy;
    }

    static ImmutableList<VetoFinding> find(Setting setting, Strategy strategy, Signals signals) {
        Vetoes vetoes = new Vetoes(setting.startup(), strategy);
        vetoes.expertise();
        vetoes.managedForbidden();
        vetoes.ceiling(signals);
        vetoes.team(signals);
        return vetoes.found.build();
    }

    /** Those that hang on answers alone and on no figure. */
    static ImmutableList<VetoFinding> ofAnswers(Setting setting, Strategy strategy) {
        Vetoes vetoes = new Vetoes(setting.startup(), strategy);
        vetoes.expertise();
        vetoes.managedForbidden();
        return vetoes.found.build();
    }

    private void expertise() {
        List<ExpertiseArea> missing = startup.expertise().missing(strategy.requiredExpertise());
        if (strategy.info().sourcing() != Sourcing.MANAGED && !missing.isEmpty()) {
            String areas = missing.stream().map(ExpertiseArea::id).collect(Collectors.joining(", "));
            add(
                    VetoRule.EXPERTISE_REALITY_CHECK,
                    Explanation.of(Code.VETO_EXPERTISE).word("areas", areas),
                    Explanation.of(Code.GET_EXPERTISE).word("areas", areas));
        }
    }

    private void managedForbidden() {
        if (strategy.info().sourcing() == Sourcing.MANAGED
                && startup.motives().contains(Motive.COMPLIANCE_FORBIDS_MANAGED)) {
            add(
                    VetoRule.MANAGED_FORBIDDEN,
                    Explanation.of(Code.VETO_MANAGED_FORBIDDEN),
                    Explanation.of(Code.CHECK_THE_RULE));
        }
    }

    private void ceiling(Signals signals) {
        strategy.ceiling().ifPresent(ceiling -> {
            if (signals.users() > ceiling.users().value()) {
                add(
                        VetoRule.BEYOND_ITS_CEILING,
                        Explanation.of(Code.VETO_CEILING_USERS)
                                .figure("users", signals.users(), Unit.USERS)
                                .figure("ceiling", ceiling.users().value(), Unit.USERS),
                        Explanation.of(Code.PLAN_BEYOND_CEILING));
            } else {
                bill(ceiling, signals);
            }
        });
    }

    private void bill(Ceiling ceiling, Signals signals) {
        ceiling.monthlyListPriceBill()
                .filter(most -> signals.listPriceBill() > Amounts.toDouble(most))
                .ifPresent(most -> {
                    CurrencyUnit currency = most.getCurrencyUnit();
                    add(
                            VetoRule.BEYOND_ITS_CEILING,
                            Explanation.of(Code.VETO_CEILING_BILL)
                                    .amount("bill", Amounts.toMoney(signals.listPriceBill(), currency))
                                    .amount("ceiling", Amounts.toMoney(Amounts.toDouble(most), currency)),
                            Explanation.of(Code.PLAN_BEYOND_CEILING));
                });
    }

    private void team(Signals signals) {
        double engineers = startup.team().engineers().value();
        double effort = signals.steadyEffort();
        if (effort > engineers) {
            add(
                    VetoRule.TEAM_CANNOT_RUN_IT,
                    Explanation.of(Code.VETO_TEAM)
                            .figure("effort", effort, Unit.FTE)
                            .figure("engineers", engineers, Unit.FTE),
                    Explanation.of(Code.BIND_FEWER).figure("missing", effort - engineers, Unit.FTE));
        }
    }

    private void add(VetoRule rule, Explanation.Builder because, Explanation.Builder wayOut) {
        found.add(new VetoFinding(rule, because.build(), wayOut.build()));
    }
}
