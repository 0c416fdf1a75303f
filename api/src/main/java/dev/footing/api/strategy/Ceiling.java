package dev.footing.api.strategy;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * Up to where a strategy can carry a product.
 *
 * @param users active users, above 0
 * @param monthlyListPriceBill the monthly bill at list prices, where that limits it, too
 */
public record Ceiling(Users users, Optional<BigMoney> monthlyListPriceBill) {
    static final Range USERS = Range.above(0, Users.RANGE.high(), Unit.USERS);

    /**
     * Refuses a ceiling of nothing.
     *
     * @param users active users, above 0
     * @param monthlyListPriceBill the monthly bill at list prices, where that limits it, too
     */
    public Ceiling {
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(monthlyListPriceBill, "monthlyListPriceBill");
        USERS.check("ceiling.users", users.value());
        monthlyListPriceBill = monthlyListPriceBill.map(
                bill -> Range.amount(Unit.MONEY_PER_MONTH).check("ceiling.monthlyListPriceBill", bill));
    }
}
