package dev.footing.formats.evidence;

import dev.footing.api.quantity.Identified;

/** How far a source, or what was calculated from several, is to be trusted; a judgement of who entered it. */
public enum Trust implements Identified {
    /** A first hand that has no reason to colour it, or a list that anybody can check. */
    HIGH,
    /** A first hand that sells something, or a small sample. */
    MEDIUM,
    /** Retold, collected by others, or a sales page. */
    LOW
}
