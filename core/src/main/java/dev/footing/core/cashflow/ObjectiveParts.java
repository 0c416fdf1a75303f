package dev.footing.core.cashflow;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Amounts;
import java.util.function.ToDoubleFunction;
import org.joda.money.CurrencyUnit;

/**
 * The objective, term by term, discounted and before any rounding.
 *
 * @param amounts the amount of each of {@link ObjectivePart#terms}, in that order, in the currency's unit; costs are
 *     positive
 */
public record ObjectiveParts(ImmutableDoubleArray amounts) {
    /**
     * Takes every term.
     *
     * @param amounts gives the amount of a term; costs are positive
     * @return the objective
     */
    public static ObjectiveParts of(ToDoubleFunction<ObjectivePart> amounts) {
        ImmutableDoubleArray.Builder stated =
                ImmutableDoubleArray.builder(ObjectivePart.terms().size());
        for (ObjectivePart term : ObjectivePart.terms()) {
            stated.add(amounts.applyAsDouble(term));
        }
        return new ObjectiveParts(stated.build());
    }

    /**
     * Looks up or adds up an amount.
     *
     * @param part a term or a sum
     * @return its amount; of a cost, a positive one
     */
    public double amount(ObjectivePart part) {
        return part.addUp(
                term -> amounts.get(ObjectivePart.terms().indexOf(term)), Double::sum, (sum, amount) -> sum - amount);
    }

    /** {@return the objective itself: gains less costs} */
    public double total() {
        return amount(ObjectivePart.OBJECTIVE);
    }

    /**
     * States the terms, each rounded once.
     *
     * @param currency the currency
     * @return the terms as they are stated; their total may differ by some cents from that of the terms as computed
     */
    public Objective stated(CurrencyUnit currency) {
        return Objective.of(term -> Amounts.toMoney(amount(term), currency));
    }
}
