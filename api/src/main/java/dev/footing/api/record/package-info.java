/**
 * Decisions that were written down and are looked at again. Start reading at
 * {@link dev.footing.api.record.DecisionRecord}: what was decided, on what, and the
 * {@link dev.footing.api.record.Trigger} values that would reopen it. {@link dev.footing.api.record.Check} says whether
 * it still stands. {@link dev.footing.api.record.RecordedResult} is what can be read back of any result.
 */
@NullMarked
package dev.footing.api.record;

import org.jspecify.annotations.NullMarked;
