package dev.footing.core.sensitivity;

import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;

/** What single components cost, which are parts of the bill and grow and shrink with it. */
final class BillParts {
    private static final String COST = "/monthlyCost";

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
                        .ifPresent(
                                cost -> draft.set(input("/components/" + component.id() + COST), times(cost, factor))));
    }

    static BigMoney times(BigMoney amount, double factor) {
        return BigMoney.of(amount.getCurrencyUnit(), amount.getAmount().multiply(new BigDecimal(factor)));
    }

    /** Whether an input is the bill whose parts these are. */
    static boolean areOf(Input<?> input) {
        return input == Inputs.CURRENT_BILL;
    }

    @SuppressWarnings("unchecked") // the table states it as an amount
    private static Input<BigMoney> input(String id) {
        Optional<Input<?>> found = Inputs.find(id);
        return (Input<BigMoney>) found.orElseThrow();
    }
}
