package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Setting;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Overrides of strategies that do something else than they seem to. Where a live startup's bill is known, other bills
 * are scaled from it by price indices, and list prices are in no figure; elsewhere it is the other way round.
 */
final class OverrideNotes {
    private static final ImmutableSet<String> LIST_PRICES =
            ImmutableSet.of("platformFixed", "platformPerUser", "includedUsers");

    private OverrideNotes() {}

    static ImmutableList<Explanation> of(Setting setting, Policy policy, CurrencyUnit currency) {
        Situation situation = Situation.of(setting.startup(), setting.current());
        Optional<StrategyId> current = setting.current().map(Strategy::id);
        boolean scaled = situation.live() && situation.billKnown();
        boolean stated = Inputs.CURRENT_BILL
                .get(setting.startup())
                .filter(BigMoney::isPositive)
                .isPresent();
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        for (StrategyOverride override : policy.strategyOverrides()) {
            StrategyId strategy = override.strategy();
            boolean here = current.filter(strategy::equals).isPresent();
            if (LIST_PRICES.contains(override.path()) && scaled && (stated || !here)) {
                notes.add(Explanation.of(Code.OVERRIDE_UNREAD)
                        .word("path", override.path())
                        .word("strategy", strategy.value())
                        .amount("bill", Amounts.toMoney(situation.bill(), currency))
                        .build());
            } else if (override.path().equals("priceIndex") && !scaled) {
                notes.add(Explanation.of(Code.INDEX_UNREAD)
                        .word("strategy", strategy.value())
                        .build());
            } else if (override.path().equals("priceIndex") && here) {
                notes.add(Explanation.of(Code.CURRENT_INDEX_REPLACED)
                        .word("strategy", strategy.value())
                        .amount("bill", Amounts.toMoney(situation.bill(), currency))
                        .build());
            }
        }
        return notes.build();
    }
}
