package dev.footing.api.description;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;

/**
 * A single value.
 *
 * @param kind what it is
 * @param range the numbers that it may be, and what they count
 */
public record Scalar(Kind kind, Range range) implements ValueType {
    /** The kinds of single values. */
    public enum Kind {
        /** Any text; a value that is none is written as its {@code toString()}. */
        TEXT,
        /** One line for readers. */
        LINE,
        /** The id of a code: small letters, digits and hyphens. */
        CODE,
        /** The id of a strategy or criterion, which may stand in a namespace. */
        DOTTED_ID,
        /** A hash in hexadecimal. */
        HASH,
        /** A SHA-256 in hexadecimal. */
        SHA_256,
        /** A day. */
        DATE,
        /** The code of a currency that is registered. */
        CURRENCY,
        /** Three capital letters. */
        CURRENCY_CODE,
        /** A number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** A whole number that may need 63 bits. */
        LARGE_WHOLE,
        /** An amount of money, in the currency of the document. */
        AMOUNT,
        /** True or false. */
        YES_NO,
        /** A text, a number or an amount. */
        FACT,
        /** Any single value, or a list of them. */
        ANY,
        /** The sentence that readers get for an explanation; it is made where the document is written. */
        SENTENCE,
        /** A startup, as a profile. */
        STARTUP,
        /** Where a number comes from. */
        EVIDENCE
    }

    /**
     * Refuses null.
     *
     * @param kind what it is
     * @param range the numbers that it may be
     */
    public Scalar {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
    }

    @Override
    public Unit unit() {
        return range.unit();
    }

    @Override
    public boolean isText() {
        return kind.compareTo(Kind.DATE) < 0 || kind == Kind.CURRENCY || kind == Kind.CURRENCY_CODE;
    }
}
