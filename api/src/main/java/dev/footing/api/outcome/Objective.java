package dev.footing.api.outcome;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The objective of a strategy, term by term, as it is stated: each term is rounded once, and sums are sums of rounded
 * terms, so that they add up to the cent. All is discounted by the policy; of a simulation these are means.
 *
 * @param amounts the amount of every term of {@link ObjectivePart}; costs are positive
 */
public record Objective(ImmutableMap<ObjectivePart, Money> amounts) {
    /** Its total, which is what decides, as the member {@code objective}. */
    public static final Description<Objective> TOTAL = Description.of(Objective.class)
            .amount("objective", "the figure that decides", Objective::total)
            .build();

    /**
     * Refuses missing terms and several currencies.
     *
     * @param amounts the amount of every term
     */
    public Objective {
        if (!amounts.keySet().asList().equals(ObjectivePart.terms())) {
            throw new InvalidValueException(
                    "objective",
                    amounts.keySet().toString(),
                    "must have an amount for each of " + ObjectivePart.terms(),
                    "State every term, and no sum.");
        }
        Money first = amounts.values().iterator().next();
        amounts.values().stream()
                .filter(amount -> !amount.isSameCurrency(first))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidValueException(
                            "objective",
                            other.getCurrencyUnit().getCode(),
                            "must be in " + first.getCurrencyUnit().getCode() + ", the currency of the other parts",
                            "State every part in one currency.");
                });
    }

    /**
     * States every term.
     *
     * @param amounts gives the amount of each term; costs are positive
     * @return the objective
     */
    public static Objective of(Function<ObjectivePart, Money> amounts) {
        Objects.requireNonNull(amounts, "amounts");
        return new Objective(Maps.toMap(ObjectivePart.terms(), amounts::apply));
    }

    /**
     * States some terms. The others are zero.
     *
     * @param currency the currency of all amounts
     * @param amounts the amounts of some terms; costs are positive
     * @return the objective
     */
    public static Objective of(CurrencyUnit currency, Map<ObjectivePart, Money> amounts) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amounts, "amounts");
        return of(term -> amounts.getOrDefault(term, Money.zero(currency)));
    }

    /** {@return the objective itself: gains less costs} */
    public Money total() {
        return amount(ObjectivePart.OBJECTIVE);
    }

    /**
     * Looks up or adds up an amount.
     *
     * @param part a term or a sum
     * @return its amount; of a cost, a positive one
     */
    public Money amount(ObjectivePart part) {
        return part.addUp(term -> Optional.ofNullable(amounts.get(term)).orElseThrow(), Money::plus, Money::minus);
    }

    /**
     * Tells by how much a part adds to the total; costs add a negative amount.
     *
     * @param part a term or a sum
     * @return the amount
     */
    public Money worth(ObjectivePart part) {
        return part.isCost() ? amount(part).negated() : amount(part);
    }
}
