package dev.footing.formats.profile;

import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Input;
import dev.footing.formats.json.JsonNode;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Values that stand in for inputs that could not be read while the rest of a faulty profile is looked through: the
 * largest that is allowed, as others are bounded by it.
 */
final class StandIns {
    private StandIns() {}

    static Stated<?> of(Input<?> input, CurrencyUnit currency, JsonNode node) {
        double most = input.range().map(Range::high).orElse(0.0);
        BigMoney amount = BigMoney.of(currency, new BigDecimal(most));
        Object value = switch (input.kind()) {
            case TEXT -> "?";
            case NUMBER -> most;
            case WHOLE -> (int) most;
            case AMOUNT -> amount;
            case AMOUNT_ESTIMATE -> MoneyEstimate.fixed(amount);
            default -> throw new IllegalStateException("Nothing stands in for " + input + ".");
        };
        return Stated.of(input, value, node);
    }
}
