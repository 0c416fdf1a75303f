package dev.footing.formats.result;

import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads values by their descriptions. What a description requires must be there and right; other members are left
 * alone. What is missing or wrong is reported once, with its place.
 */
public final class DescribedReader {
    private final Checks checks;
    private final CurrencyUnit currency;
    private final ScalarReader scalars;
    private final String wayOut;
    private final Map<Description<?>, BiFunction<JsonNode, Object, Optional<?>>> completions = new HashMap<>();

    /**
     * Reads one document.
     *
     * @param checks where problems go
     * @param currency the currency of its amounts
     * @param wayOut what to do about a document that was not written so
     */
    public DescribedReader(Checks checks, CurrencyUnit currency, String wayOut) {
        this.checks = checks;
        this.currency = currency;
        this.wayOut = wayOut;
        this.scalars = new ScalarReader(checks, currency);
    }

    /**
     * Finds the currency in which a result is told: that of its startup.
     *
     * @param result a result
     * @return the currency; the default one where it names none that is known, which reading the startup reports
     */
    public static CurrencyUnit currencyOf(JsonNode result) {
        Optional<String> code = result.member("startup")
                .flatMap(startup -> startup.member("budget"))
                .flatMap(budget -> budget.member("currency"))
                .filter(stated -> stated.is(Kind.TEXT))
                .map(JsonNode::text);
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(known -> code.filter(known.getCode()::equals).isPresent())
                .findFirst()
                .orElse(StartupDraft.DEFAULT_CURRENCY);
    }

    /** Completes each value of a description by members that are not described. */
    <T> DescribedReader completing(Description<T> description, BiFunction<JsonNode, T, Optional<T>> completion) {
        completions.put(description, (node, value) -> completion.apply(node, cast(value)));
        return this;
    }

    /**
     * Reads a value.
     *
     * @param description what it is
     * @param node a value of the document
     * @param <T> its type
     * @return the value, or empty where it was reported
     */
    public <T> Optional<T> read(Description<T> description, JsonNode node) {
        return object(description, node).map(DescribedReader::cast);
    }

    /** Reads a member that must be there. */
    Optional<?> required(JsonNode around, String name, ValueType type) {
        Optional<JsonNode> node = around.member(name);
        if (node.isEmpty()) {
            checks.missing(around, around.pointerOf(name), wayOut);
        }
        return node.flatMap(found -> value(type, found));
    }

    private Optional<?> object(Description<?> description, JsonNode node) {
        if (!checks.is(node, Kind.OBJECT, "must be an object", wayOut)) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        for (Member<?> member : description.members()) {
            boolean there = node.member(member.name()).isPresent();
            if (member.derived() || (!there && member.presence() == Presence.OPTIONAL)) {
                continue;
            }
            Optional<?> value = required(node, member.name(), member.type());
            value.ifPresent(found -> values.put(member.name(), found));
            sound &= value.isPresent();
        }
        Optional<?> made =
                sound ? checks.make(node, () -> description.make(new ReadMembers(values))) : Optional.empty();
        BiFunction<JsonNode, Object, Optional<?>> completion = completions.get(description);
        return completion == null ? made : made.flatMap(value -> completion.apply(node, value));
    }

    private Optional<?> value(ValueType type, JsonNode node) {
        if (type instanceof ValueType.Named named) {
            return value(named.type(), node);
        } else if (type instanceof ValueType.Converted converted) {
            return value(converted.type(), node)
                    .flatMap(
                            found -> checks.make(node, () -> converted.reading().apply(found)));
        } else if (type instanceof ValueType.Parts parts) {
            return object(parts.description().get(), node);
        } else if (type instanceof ValueType.Elements list) {
            return checks.list(node, "must be a list", wayOut, element -> value(list.element(), element));
        } else if (type instanceof ValueType.Word word) {
            return scalars.word(node, word.words());
        } else if (type instanceof Scalar scalar) {
            return scalar(scalar.kind(), node);
        }
        throw new InternalFaultException("No document is read that holds a " + type + ".");
    }

    private Optional<?> scalar(Scalar.Kind kind, JsonNode node) {
        return switch (kind) {
            case TEXT, LINE, CODE, DOTTED_ID, HASH, SHA_256, CURRENCY, CURRENCY_CODE -> scalars.text(node);
            case DATE -> scalars.date(node);
            case NUMBER -> scalars.number(node);
            case WHOLE -> scalars.whole(Optional.empty(), node);
            case LARGE_WHOLE -> scalars.decimal(node, "must be a whole number").flatMap(number -> large(node, number));
            case AMOUNT -> scalars.decimal(node, "must be an amount").flatMap(number -> money(node, number));
            case YES_NO -> scalars.yesNo(node);
            case STARTUP -> startup(node);
            case EVIDENCE -> scalars.evidence(node);
            case FACT, ANY, SENTENCE ->
                throw new InternalFaultException("No document is read that holds a " + kind + ".");
        };
    }

    private Optional<Long> large(JsonNode node, BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException outside) {
            return checks.refused(node, "must be a whole number of at most 63 bits", wayOut);
        }
    }

    private Optional<Money> money(JsonNode node, BigDecimal number) {
        BigDecimal amount = number.stripTrailingZeros();
        return amount.scale() > currency.getDecimalPlaces()
                ? checks.refused(
                        node,
                        "must be an amount in whole " + (currency.getDecimalPlaces() == 2 ? "cents" : "minor units"),
                        wayOut)
                : Optional.of(Money.of(currency, amount));
    }

    /** The problems of a profile within have the pointers of the whole document. */
    private Optional<?> startup(JsonNode node) {
        if (!checks.is(node, Kind.OBJECT, "must be an object", wayOut)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ProfileReader.read(node));
        } catch (InvalidProfileException invalid) {
            for (Problem problem : invalid.problems()) {
                boolean relative = !problem.where().startsWith(node.pointer() + '/');
                String where = relative ? node.pointer() + problem.where() : problem.where();
                checks.problems().add(problem.position().orElse(node.position()), () -> problem.at(where));
            }
            return Optional.empty();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a description makes values of its own type
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
