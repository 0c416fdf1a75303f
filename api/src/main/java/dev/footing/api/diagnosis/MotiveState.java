package dev.footing.api.diagnosis;

import dev.footing.api.quantity.Identified;

/** What became of a motive that was looked into. */
public enum MotiveState implements Identified {
    /** It is a fact about the company, and the decision keeps to it. */
    HONOURED,
    /** The figures or answers bear it out. */
    HOLDS,
    /** The figures or answers contradict it. */
    FAILS,
    /** What would tell is missing. */
    UNKNOWN
}
