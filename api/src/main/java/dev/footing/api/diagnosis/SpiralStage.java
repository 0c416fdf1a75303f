package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/** How far the spiral has gone in which infrastructure takes the product's time, from not at all to the last. */
public enum SpiralStage implements Identified {
    /** What is known puts it in no stage. */
    NONE,
    /** It builds its own infrastructure, is not in production, and the work is more than it planned or can do. */
    OVERCONFIDENT_BEGINNING,
    /** Customers get no features while infrastructure takes the time. */
    FEATURE_DROUGHT,
    /** Cash is short, something went wrong or is demanded, and infrastructure still takes the time. */
    RUNWAY_PANIC
}
