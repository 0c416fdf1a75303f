package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** The schemas of single values. */
final class Values {
    /** Not blank, and without control characters. */
    private static final String ONE_LINE = "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$";

    /** The id of a strategy or a criterion, which may stand in a namespace. */
    private static final String DOTTED = "^([a-z][a-z0-9]*(-[a-z0-9]+)*\\.)*[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /** The grades of what was stated. */
    private static final ImmutableList<String> GRADES = Identified.ids(Grade.class).stream()
            .filter(id -> !id.equals(Grade.DEFAULT.id()))
            .collect(ImmutableList.toImmutableList());

    private Values() {}

    static Schema dotted() {
        return Schema.type("string").with("pattern", DOTTED).with("maxLength", 100);
    }

    /** The code of a currency that is known. */
    static Schema currency() {
        return Schema.words(CurrencyUnit.registeredCurrencies().stream()
                .map(CurrencyUnit::getCode)
                .sorted()
                .toList());
    }

    /** The rate of another currency. */
    static Schema exchangeRate(boolean open) {
        return Schema.object(open)
                .description("by which amounts of a startup in another currency are converted")
                .required("currency", currency())
                .required("rate", number(Optional.of(ExchangeRate.RATE)))
                .required("source", line())
                .required("date", day());
    }

    /** A text as long as documents allow. */
    static Schema text() {
        return Schema.type("string").with("maxLength", 10_000);
    }

    /** A name, which is printed. */
    static Schema name() {
        return text().with("pattern", ONE_LINE);
    }

    static Schema share() {
        return number(Optional.of(Share.RANGE));
    }

    static Schema sha256() {
        return Schema.type("string").with("pattern", "^[0-9a-f]{64}$");
    }

    /** The hash of a result. */
    static Schema hash() {
        return Schema.type("string").with("pattern", "^[0-9a-f]+$");
    }

    static Schema day() {
        return Schema.type("string").with("format", "date").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    static Schema number(Optional<Range> range) {
        return ranged(Schema.type("number"), range);
    }

    static Schema whole(Optional<Range> range) {
        return ranged(Schema.type("integer"), range);
    }

    /** A number, or an object of the numbers that state an uncertain one. */
    static Schema estimate(Optional<Range> range) {
        Schema points = Schema.closed()
                .required("low", number(range))
                .required("likely", number(range))
                .required("high", number(range));
        return Schema.anyOf(number(range), points, spread(range), percentiles());
    }

    private static Schema percentiles() {
        return Schema.closed()
                .required("p5", above(Schema.type("number")))
                .required("p95", above(Schema.type("number")));
    }

    /** A log-normal number: its median, above 0, and the standard deviation of its logarithm. */
    private static Schema spread(Optional<Range> range) {
        Schema median = number(range);
        boolean aboveNone =
                range.filter(known -> known.low() > 0 || known.aboveLow()).isPresent();
        return Schema.closed()
                .required("median", aboveNone ? median : above(median))
                .required("sigma", number(Optional.of(Estimate.SIGMA)));
    }

    static Schema of(Form form) {
        return switch (form.kind()) {
            case NUMBER, AMOUNT -> number(form.range());
            case WHOLE -> whole(form.range());
            case YES_NO -> Schema.type("boolean");
            case ESTIMATE, AMOUNT_ESTIMATE -> estimate(form.range());
            case AMOUNT_SPREAD -> Schema.anyOf(spread(form.range()), percentiles());
            case TEXT -> name();
            case DATE -> day();
            case CHOICE -> Schema.words(form.words());
            case CHOICES -> Schema.list(Schema.words(form.words())).with("uniqueItems", true);
            case TEXTS -> Schema.list(line());
            case RECORDS, FIGURE ->
                throw new InternalFaultException("No schema follows from " + form.kind() + " alone.");
        };
    }

    /** One line for readers, such as a reason. */
    static Schema line() {
        return Schema.type("string").with("maxLength", 500).with("pattern", ONE_LINE);
    }

    static Schema evidence(boolean open) {
        return Schema.object(open)
                .description("where the number comes from")
                .required("grade", Schema.words(Grade.class).description("how firmly the number stands"))
                .required("source", text().description("what lets somebody find the source, or the reason"))
                .property("date", day().description("the day that the source speaks of"))
                .property("sample", line().description("what was counted, and how many of it"));
    }

    /** Where an override's number comes from: somebody stated it, so it is no default. */
    static Schema evidenceOfOverride() {
        Schema grade = Schema.words(GRADES).description("how firmly the number stands");
        Schema assumed = new Schema()
                .with("properties", new Schema().with("grade", Schema.word(Grade.ASSUMED.id())))
                .with("required", ImmutableList.of("grade"));
        return Schema.closed()
                .description("where the number comes from")
                .required("grade", grade)
                .property("source", line().description("what lets somebody find the source"))
                .property("date", day().description("the day that the source speaks of"))
                .property("sample", line().description("what was counted, and how many of it"))
                .with("if", assumed)
                .with("else", new Schema().with("required", ImmutableList.of("source")));
    }

    /** Adds what an entry of a table is called and what it counts. */
    static Schema labelled(Schema schema, String label, Unit unit) {
        schema.title(label);
        return unit.symbol().isEmpty() ? schema : schema.description(label + ", in " + unit.symbol());
    }

    private static Schema ranged(Schema schema, Optional<Range> range) {
        range.ifPresent(known -> {
            if (known.low() > -Double.MAX_VALUE) {
                schema.with(known.aboveLow() ? "exclusiveMinimum" : "minimum", plain(known.low()));
            }
            if (known.high() < Double.MAX_VALUE) {
                schema.with("maximum", plain(known.high()));
            }
        });
        return schema;
    }

    private static Schema above(Schema schema) {
        schema.keywords().remove("minimum");
        return schema.with("exclusiveMinimum", 0);
    }

    /** Whole numbers without a point, so that no reader of schemas stumbles over an exponent. */
    private static Object plain(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) <= Range.LARGEST_AMOUNT
                ? (Object) BigDecimal.valueOf(value).longValueExact()
                : value;
    }
}
