package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** How a test came out. */
public enum TestState implements Identified {
    /** It was passed. */
    PASSED,
    /** It was failed. */
    FAILED,
    /** An answer or a figure is missing that it needs. */
    UNKNOWN
}
