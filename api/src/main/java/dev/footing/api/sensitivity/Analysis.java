package dev.footing.api.sensitivity;

import dev.footing.api.quantity.Identified;

/** What an assessment looks into beyond its verdict, where it is asked to. */
public enum Analysis implements Identified {
    /** Where winner and rival break even, driver by driver. */
    BREAK_EVEN,
    /** The smallest changes that change the winner. */
    FLIPS,
    /** What each input moves. */
    SENSITIVITY
}
