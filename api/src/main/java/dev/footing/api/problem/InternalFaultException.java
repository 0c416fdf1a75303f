package dev.footing.api.problem;

import java.io.Serial;

/**
 * An invariant of Footing broke; the message says which. It is a fault of Footing and of no input, file or plugin, so
 * there is nothing to mend in a profile: please report it. A program that assesses many startups stops at it, where it
 * would pass over an {@link InvalidProfileException}.
 */
public final class InternalFaultException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Reports which invariant broke.
     *
     * @param invariant what should never be so, as a sentence
     */
    public InternalFaultException(String invariant) {
        super(invariant);
    }

    /**
     * Reports which invariant broke.
     *
     * @param invariant what should never be so, as a sentence
     * @param cause what showed it
     */
    public InternalFaultException(String invariant, Throwable cause) {
        super(invariant, cause);
    }
}
