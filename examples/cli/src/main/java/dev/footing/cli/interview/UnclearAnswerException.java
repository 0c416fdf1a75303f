package dev.footing.cli.interview;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;

/** An answer that can be read in more than one way. It is asked again, with the readings. */
final class UnclearAnswerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String question;
    private final transient ImmutableMap<String, String> readings;

    /**
     * Says how an answer can be read.
     *
     * @param message what was typed, what is unclear in it, and what to type
     * @param readings what may be typed now, each with the whole answer that it stands for
     */
    UnclearAnswerException(String message, ImmutableMap<String, String> readings) {
        super(message);
        this.question = message;
        this.readings = readings;
    }

    /** {@return what was typed, what is unclear in it, and what to type} */
    String question() {
        return question;
    }

    /** {@return what may be typed now, each with the whole answer that it stands for} */
    ImmutableMap<String, String> readings() {
        return readings;
    }
}
