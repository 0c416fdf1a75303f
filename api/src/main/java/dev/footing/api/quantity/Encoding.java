package dev.footing.api.quantity;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * The canonical text of values, from which content hashes are made: lines of path, type and value, each text preceded
 * by its length, so that no two different sequences of values have the same text. Numbers are written as their bits, as
 * the decimal form of a double differs between Java versions.
 *
 * <pre>{@code
 * new Encoding().put("team.engineers", Fte.of(8)).sha256()
 * }</pre>
 */
public final class Encoding {
    /** How much text waits before it is hashed: the whole text of a long horizon has tens of megabytes. */
    private static final int WAITING = 8192;

    private final Hasher hasher = Hashing.sha256().newHasher();
    private final StringBuilder text = new StringBuilder();
    private final Supplier<String> hash = Suppliers.memoize(this::finish);

    /** A value that adds itself, part by part. */
    public interface Encodable {
        /**
         * Adds the parts of this value to a canonical text.
         *
         * @param encoding the text
         * @param path where the value stands
         */
        void encodeTo(Encoding encoding, String path);
    }

    /** Starts without a value. */
    public Encoding() {}

    /**
     * Adds one value.
     *
     * @param path where it stands
     * @param value a scalar: text, number, yes or no, date, amount, estimate, measure, a constant with an id, a value
     *     that adds itself, an optional or a collection of these
     * @return this
     * @throws IllegalArgumentException for any other type
     * @throws IllegalStateException where the hash has been asked for
     */
    public Encoding put(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(path, present));
        } else if (value instanceof Encodable parts) {
            line(path, "parts", "");
            parts.encodeTo(this, path);
        } else if (value instanceof Collection<?> collection) {
            line(path, "size", Integer.toString(collection.size()));
            collection.forEach(element -> put(path, element));
        } else if (value instanceof Double number) {
            line(path, "number", bits(number));
        } else if (value instanceof Measure measure) {
            line(path, "number", bits(measure.value()));
        } else if (value instanceof Integer whole) {
            line(path, "whole", whole.toString());
        } else if (value instanceof Boolean yes) {
            line(path, "yes", yes.toString());
        } else if (value instanceof String string) {
            text(path, string);
        } else if (value instanceof LocalDate date) {
            line(path, "date", date.toString());
        } else if (value instanceof Identified constant) {
            line(path, "id", constant.id());
        } else if (value instanceof BigMoneyProvider money) {
            line(path, "amount", amount(money.toBigMoney()));
        } else if (value instanceof Estimate estimate) {
            line(path, "estimate", form(estimate));
        } else if (value instanceof MoneyEstimate estimate) {
            line(path, "amounts", estimate.currency().getCode() + ' ' + form(estimate));
        } else if (value instanceof Evidence evidence) {
            put(path + ".grade", evidence.grade());
            put(path + ".source", evidence.source());
            put(path + ".date", evidence.date());
            put(path + ".sample", evidence.sample());
        } else {
            throw new IllegalArgumentException(
                    "No canonical form for a " + value.getClass().getName() + " at " + path + ".");
        }
        return this;
    }

    /**
     * {@return the SHA-256 of the text in UTF-8, in lower-case hexadecimal; it ends the text, and nothing can be added}
     */
    public String sha256() {
        return hash.get();
    }

    private String finish() {
        handOver();
        return hasher.hash().toString();
    }

    private void handOver() {
        hasher.putString(text, StandardCharsets.UTF_8);
        text.setLength(0);
    }

    /** Half a surrogate pair has no UTF-8; a text with one is written as its UTF-16 units. */
    private void text(String path, String value) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            line(path, "text", value);
        } else {
            line(path, "units", value.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")));
        }
    }

    private void line(String path, String type, String value) {
        text.append(path.length())
                .append(':')
                .append(path)
                .append(' ')
                .append(type)
                .append(' ');
        text.append(value.length()).append(':').append(value).append('\n');
        if (text.length() >= WAITING) {
            handOver();
        }
    }

    private static String form(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            return "range " + bits(pert.low()) + ' ' + bits(pert.likely()) + ' ' + bits(pert.high());
        }
        if (estimate instanceof Estimate.LogNormal logNormal) {
            return "log-normal " + bits(logNormal.median()) + ' ' + bits(logNormal.sigma());
        }
        return "fixed " + bits(estimate.likely());
    }

    private static String form(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            return "range " + plain(pert.low()) + ' ' + plain(pert.likely()) + ' ' + plain(pert.high());
        }
        if (estimate instanceof MoneyEstimate.LogNormal logNormal) {
            return "log-normal " + plain(logNormal.median()) + ' ' + bits(logNormal.sigma());
        }
        return "fixed " + plain(((MoneyEstimate.Fixed) estimate).amount());
    }

    private static String amount(BigMoney money) {
        return money.getCurrencyUnit().getCode() + ' ' + plain(money);
    }

    private static String plain(BigMoney money) {
        return money.getAmount().stripTrailingZeros().toPlainString();
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToLongBits(value + 0.0));
    }
}
