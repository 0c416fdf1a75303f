package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import java.util.Locale;

/** A currency as people type it: a code, a sign or a word. */
final class TypedCurrency {
    private TypedCurrency() {}

    /**
     * Reads a currency.
     *
     * @throws UnclearAnswerException where several currencies are called so
     * @throws InvalidValueException where none is
     */
    static String code(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        ImmutableList<String> codes = NumberWords.currency(word);
        if (codes.isEmpty()) {
            throw new InvalidValueException(
                    Inputs.CURRENCY.id(),
                    '"' + typed + '"',
                    "must be the ISO code of a currency",
                    "Write for example USD, EUR, GBP or JPY.");
        }
        ImmutableMap.Builder<String, String> readings = ImmutableMap.builder();
        codes.forEach(code -> readings.put(code, code));
        String code = one(typed, codes, readings.buildOrThrow());
        return code.equals(NumberWords.DOLLAR) ? "USD" : code;
    }

    /** The one currency that a word means. */
    static String one(String word, ImmutableList<String> codes, ImmutableMap<String, String> readings) {
        if (codes.size() > 1) {
            throw new UnclearAnswerException(
                    '"' + word
                            + "\" is the sign or name of several currencies. Type the code of the one that is meant: "
                            + String.join(", ", codes) + ".",
                    readings);
        }
        return codes.get(0);
    }
}
