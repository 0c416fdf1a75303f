package dev.footing.formats.report;

import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.stream.Collectors;

/** Directions in words, and how likely they are. */
public final class ChanceWords {
    private ChanceWords() {}

    /**
     * Says how likely each direction is.
     *
     * @param chances how likely each is
     * @return such as {@code stay 64%, run it yourself 27%, buy 9%}, the likeliest first
     */
    public static String of(Chances chances) {
        return chances.directions().stream()
                .map(each -> toTake(each.direction()) + " "
                        + Rounded.chance(each.chance().value()))
                .collect(Collectors.joining(", "));
    }

    /** What it is to go there, in a list. */
    static String toTake(Direction direction) {
        return Sentences.word("to", direction);
    }

    /** What it is to go there, as the subject of a sentence. */
    static String taking(Direction direction) {
        return Sentences.word("direction", direction);
    }
}
