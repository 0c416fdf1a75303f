/**
 * The diagnosis: what ails a startup, from facts that were stated and from what plan and simulation say. Start reading
 * at {@link dev.footing.core.diagnosis.Diagnostician}. Each rule is a {@link dev.footing.core.diagnosis.Condition} that
 * may be unknown; every limit is a {@link dev.footing.core.diagnosis.Threshold} with what it rests on.
 */
@NullMarked
package dev.footing.core.diagnosis;

import org.jspecify.annotations.NullMarked;
