/**
 * Decisions on paper. Start reading at {@link dev.footing.core.record.DecisionRecords}, which turns an assessment into
 * a record; {@link dev.footing.core.record.DecisionChecks} says whether a record still stands. Both are functions of
 * their arguments alone.
 */
@NullMarked
package dev.footing.core.record;

import org.jspecify.annotations.NullMarked;
