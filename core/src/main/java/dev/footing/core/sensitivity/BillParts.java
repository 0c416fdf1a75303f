package dev.footing.core.sensitivity;

import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.math.BigDecimal;
import org.joda.money.BigMoney;

/** What single components cost, which are parts of the bill and grow and shrink with it. */
final class BillParts {
    private BillParts() {}

    /**
     * Scales the cost of every component that states one.
     *
     * @param draft gets the costs
     * @param startup has them
     * @param factor the new bill over the stated one
     */
    static void scale(StartupDraft draft, Startup startup, double factor) {
        startup.components()
                .forEach((component, use) -> use.monthlyCost()
                        .ifPresent(cost -> draft.set(BillInputs.monthlyCost(component), times(cost, factor))));
    }

    static BigMoney times(BigMoney amount, double factor) {
        return BigMoney.of(amount.getCurrencyUnit(), amount.getAmount().multiply(new BigDecimal(factor)));
    }
}
