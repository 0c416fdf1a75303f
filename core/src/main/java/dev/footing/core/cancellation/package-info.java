/** How an assessment is stopped on its way. Its one class is {@link dev.footing.core.cancellation.Interruption}. */
@NullMarked
package dev.footing.core.cancellation;

import org.jspecify.annotations.NullMarked;
