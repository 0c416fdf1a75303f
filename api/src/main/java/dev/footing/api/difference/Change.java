package dev.footing.api.difference;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in which two results differ.
 *
 * @param cause the cause that it belongs to
 * @param path what it is: the id of an input, the path of an entry of calibration or policy, a strategy's id, or its
 *     id, a colon and the path of its parameter
 * @param from its value in the first result, a scalar that documents can hold; empty where it was not there
 * @param to its value in the second result; empty where it is not there
 */
public record Change(Cause cause, String path, Optional<?> from, Optional<?> to) {
    /**
     * Refuses null.
     *
     * @param cause the cause that it belongs to
     * @param path what it is
     * @param from its value in the first result
     * @param to its value in the second result
     */
    public Change {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
