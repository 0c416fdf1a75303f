package dev.footing.formats.evidence;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Grade;
import java.util.Optional;

/**
 * One built-in number: a line of {@code numbers.csv} with its lines of the other files.
 *
 * @param id its path: {@code paas/priceIndex}, {@code calibration/peakReference}, {@code policy/roundShare},
 *     {@code components/managed/cache/share}; the id of a strategy or of a component's option alone stands for what it
 *     says that is no number
 * @param unit what it counts; {@code word} for a word or yes and no, {@code text} for what is said in sentences
 * @param grade how firmly it stands
 * @param trust how far its calculation is to be trusted, where something was read for it
 * @param reason the reason for readers
 * @param values its parts
 * @param contradictions what stands against it
 */
public record LedgerNumber(
        String id,
        String unit,
        Grade grade,
        Optional<Trust> trust,
        String reason,
        ImmutableList<LedgerValue> values,
        ImmutableList<LedgerContradiction> contradictions) {
    private static final ImmutableList<String> NOT_COUNTED = ImmutableList.of("word", "text");

    /** {@return whether it is a number, and no word or sentence} */
    public boolean counts() {
        return !NOT_COUNTED.contains(unit);
    }

    /** {@return whether it is better than a judgement} */
    public boolean better() {
        return grade != Grade.ASSUMED;
    }

    /** {@return what owns it: the id of a strategy, or {@code calibration}, {@code policy} or {@code components}} */
    public String owner() {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** {@return its built-in value in few words, such as {@code 1.4, 2.2, 5}} */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (LedgerValue value : values) {
            boolean plain = value.part().matches("value|word|low|likely|high");
            words.append(words.isEmpty() ? "" : ", ")
                    .append(plain ? "" : value.part() + ' ')
                    .append(value.value());
        }
        return words.toString();
    }
}
