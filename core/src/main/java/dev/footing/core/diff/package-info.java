/**
 * Why two results differ. Start reading at {@link dev.footing.core.diff.Differences}: it assesses every mixture of the
 * causes of the two results on the present engine, and {@link dev.footing.core.diff.Shapley} shares the difference out
 * among them.
 */
@NullMarked
package dev.footing.core.diff;

import org.jspecify.annotations.NullMarked;
