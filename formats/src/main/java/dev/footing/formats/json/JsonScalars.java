package dev.footing.formats.json;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import java.time.LocalDate;
import java.util.Collection;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * The one form that each value of the domain has in JSON: doubles exactly, amounts as plain numbers of the currency's
 * unit, dates as {@code yyyy-MM-dd}, constants by id, estimates as a number or as an object of the numbers that state
 * them.
 */
public final class JsonScalars {
    private JsonScalars() {}

    /**
     * Writes one value.
     *
     * @param json where to
     * @param value a text, number, yes or no, date, measure, amount, estimate, evidence, a constant with an id, or a
     *     collection of these
     * @throws IllegalArgumentException for any other type, for NaN and for infinities
     */
    public static void write(JsonWriter json, Object value) {
        if (value instanceof String text) {
            json.text(text);
        } else if (value instanceof Double number) {
            json.number(Decimals.text(number));
        } else if (value instanceof Measure measure) {
            json.number(Decimals.text(measure.value()));
        } else if (value instanceof Integer || value instanceof Long) {
            json.number(value.toString());
        } else if (value instanceof Boolean yes) {
            json.yesNo(yes);
        } else if (value instanceof LocalDate date) {
            json.text(date.toString());
        } else if (value instanceof Identified constant) {
            json.text(constant.id());
        } else {
            writeWhole(json, value);
        }
    }

    private static void writeWhole(JsonWriter json, Object value) {
        if (value instanceof BigMoneyProvider money) {
            json.number(Decimals.text(money.toBigMoney().getAmount()));
        } else if (value instanceof Estimate estimate) {
            write(json, estimate);
        } else if (value instanceof MoneyEstimate estimate) {
            write(json, estimate);
        } else if (value instanceof Evidence evidence) {
            json.startObject().member("grade", evidence.grade()).member("source", evidence.source());
            evidence.date().ifPresent(date -> json.member("date", date));
            json.endObject();
        } else if (value instanceof Collection<?> values) {
            json.startList();
            values.forEach(element -> write(json, element));
            json.endList();
        } else {
            throw new IllegalArgumentException(
                    "No JSON form for a " + value.getClass().getName() + ".");
        }
    }

    private static void write(JsonWriter json, Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            range(json, pert.low(), pert.likely(), pert.high());
        } else if (estimate instanceof Estimate.LogNormal logNormal) {
            logNormal(json, logNormal.median(), logNormal.sigma());
        } else {
            write(json, (Object) estimate.likely());
        }
    }

    private static void write(JsonWriter json, MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            range(json, pert.low(), pert.likely(), pert.high());
        } else if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            logNormal(json, logNormal.median(), logNormal.sigma());
        } else {
            BigMoney amount = ((MoneyEstimate.Fixed) estimate).amount();
            write(json, (Object) amount);
        }
    }

    private static void range(JsonWriter json, Object low, Object likely, Object high) {
        json.startObject()
                .member("low", low)
                .member("likely", likely)
                .member("high", high)
                .endObject();
    }

    private static void logNormal(JsonWriter json, Object median, double sigma) {
        json.startObject().member("median", median).member("sigma", sigma).endObject();
    }
}
