package dev.footing.cli;

import java.io.Serial;

/** The command was called in a way that cannot work; the message says why and what to do. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
