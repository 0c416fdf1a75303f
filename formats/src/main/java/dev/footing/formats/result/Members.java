package dev.footing.formats.result;

import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads members of results: those that are asked for must be right, others are left alone. What is missing or wrong is
 * reported once.
 */
final class Members {
    static final CurrencyUnit CURRENCY = StartupDraft.DEFAULT_CURRENCY;
    private static final String WAY_OUT = "Take a result as Footing wrote it.";

    private final Checks checks;
    private final ScalarReader scalars;

    Members(Checks checks) {
        this.checks = checks;
        this.scalars = new ScalarReader(checks, CURRENCY);
    }

    Checks checks() {
        return checks;
    }

    Optional<JsonNode> object(JsonNode around, String name) {
        return required(around, name).filter(node -> checks.is(node, Kind.OBJECT, "must be an object", WAY_OUT));
    }

    List<JsonNode> list(JsonNode around, String name) {
        return required(around, name)
                .filter(node -> checks.is(node, Kind.LIST, "must be a list", WAY_OUT))
                .map(JsonNode::elements)
                .map(List::copyOf)
                .orElse(List.of());
    }

    Optional<String> text(JsonNode around, String name) {
        return required(around, name).flatMap(scalars::text);
    }

    <E extends Enum<E> & Identified> Optional<E> word(JsonNode around, String name, Class<E> type) {
        return required(around, name).flatMap(node -> scalars.choice(type, node));
    }

    Optional<Boolean> yesNo(JsonNode around, String name) {
        return required(around, name).flatMap(scalars::yesNo);
    }

    Optional<Integer> whole(JsonNode around, String name) {
        return required(around, name).flatMap(node -> scalars.whole(Optional.empty(), node));
    }

    Optional<Double> number(JsonNode around, String name) {
        return required(around, name).flatMap(scalars::number);
    }

    Optional<Money> money(JsonNode around, String name) {
        return required(around, name).flatMap(this::money);
    }

    Optional<StrategyId> strategy(JsonNode around, String name) {
        return required(around, name)
                .flatMap(node -> scalars.text(node).flatMap(id -> checks.make(node, () -> StrategyId.of(id))));
    }

    /** A member that may be absent. */
    <T> Optional<T> maybe(JsonNode around, String name, Function<String, Optional<T>> reader) {
        return around.member(name).isPresent() ? reader.apply(name) : Optional.empty();
    }

    /** A whole number of any size that a long holds. */
    Optional<Long> large(JsonNode around, String name) {
        return required(around, name)
                .flatMap(
                        node -> scalars.decimal(node, "must be a whole number").flatMap(number -> large(node, number)));
    }

    private Optional<Long> large(JsonNode node, BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException outside) {
            checks.problems().add(node, "must be a whole number of at most 63 bits", WAY_OUT);
            return Optional.empty();
        }
    }

    private Optional<Money> money(JsonNode node) {
        Optional<BigDecimal> amount = scalars.decimal(node, "must be an amount");
        if (amount.isPresent() && amount.orElseThrow().stripTrailingZeros().scale() > CURRENCY.getDecimalPlaces()) {
            checks.problems().add(node, "must be an amount in whole cents", WAY_OUT);
            return Optional.empty();
        }
        return amount.map(exact -> Money.of(CURRENCY, exact.stripTrailingZeros()));
    }

    private Optional<JsonNode> required(JsonNode around, String name) {
        Optional<JsonNode> node = around.member(name);
        if (node.isEmpty()) {
            checks.missing(around, around.pointerOf(name), WAY_OUT);
        }
        return node;
    }
}
