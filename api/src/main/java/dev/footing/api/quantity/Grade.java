package dev.footing.api.quantity;

/** How firmly a number stands, from the firmest to none at all. */
public enum Grade implements Identified {
    /** Read from the company's own books, clocks or systems, or counted in a published data set. */
    MEASURED,
    /** Stated in a source that anybody can look up. */
    PUBLISHED,
    /** Calculated from figures that are published, in a way that the source says. */
    DERIVED,
    /** Stated by a person who should know, without a source that can be looked up. */
    REPORTED,
    /** A judgement that was not measured. */
    ASSUMED,
    /** Nothing was said: the documented default stands in. */
    DEFAULT
}
