package dev.footing.formats.profile;

import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonNode;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * One input as a profile states it.
 *
 * @param input the input
 * @param value its value
 * @param node where it stands
 */
record StatedInput<T>(Input<T> input, T value, JsonNode node) {
    static <T> StatedInput<T> of(Input<T> input, Object value, JsonNode node) {
        return new StatedInput<>(input, input.type().cast(value), node);
    }

    /**
     * A value for an input that could not be read while the rest of the profile is checked: the largest that is
     * allowed, as others are bounded by it.
     */
    static StatedInput<?> placeholder(Input<?> input, CurrencyUnit currency, JsonNode node) {
        double most = input.range().map(Range::high).orElse(0.0);
        BigMoney amount = BigMoney.of(currency, new BigDecimal(most));
        return of(
                input,
                switch (input.kind()) {
                    case TEXT -> "?";
                    case NUMBER -> most;
                    case WHOLE -> (int) most;
                    case AMOUNT -> amount;
                    case AMOUNT_ESTIMATE -> MoneyEstimate.fixed(amount);
                    default -> throw new InternalFaultException(input + " is never required.");
                },
                node);
    }

    void set(StartupDraft draft) {
        draft.set(input, value);
    }
}
