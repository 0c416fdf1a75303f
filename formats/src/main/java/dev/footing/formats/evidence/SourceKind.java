package dev.footing.formats.evidence;

import dev.footing.api.quantity.Identified;

/** What a source tells of, which says how soon it is old. */
public enum SourceKind implements Identified {
    /** Price lists and quotes; old after twelve months. */
    PRICES(12),
    /** Bills that were paid; old after thirty-six months. */
    BILLS(36),
    /** Surveys and studies; old after thirty-six months. */
    SURVEY(36),
    /** What one company told; old after thirty-six months. */
    CASE(36);

    private final int months;

    SourceKind(int months) {
        this.months = months;
    }

    /** {@return the months after which it is old} */
    public int months() {
        return months;
    }
}
