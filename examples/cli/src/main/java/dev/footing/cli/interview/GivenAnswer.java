package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.whatif.Supposition;

/**
 * An answer that was understood.
 *
 * @param line what gives the same answer when it is typed; blank for what stands in
 * @param inputs what it states, amounts as bare numbers of {@link TypedAmounts#BARE}
 * @param currency the code or sign of the currency that was typed with it, or an empty text
 */
record GivenAnswer(String line, ImmutableList<Supposition<?>> inputs, String currency) {
    /** The value in brackets. */
    static GivenAnswer standIn() {
        return new GivenAnswer("", ImmutableList.of(), "");
    }

    /** An answer that names no currency. */
    static GivenAnswer of(String line, ImmutableList<Supposition<?>> inputs) {
        return new GivenAnswer(line, inputs, "");
    }
}
