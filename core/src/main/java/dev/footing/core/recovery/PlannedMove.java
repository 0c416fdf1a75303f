package dev.footing.core.recovery;

/**
 * A move as the figures have it.
 *
 * @param time how long it takes
 * @param work engineer-months that it takes
 * @param freed engineers who become free for it where it begins, beside those who were before
 * @param freedAfter the same once it is done; negative where the new strategy binds more
 */
record PlannedMove(MoveTime time, double work, double freed, double freedAfter) {}
