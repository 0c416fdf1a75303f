/**
 * Why two results differ. Start reading at {@link dev.footing.api.difference.Difference}, which gives the difference of
 * each figure to its {@link dev.footing.api.difference.Cause}.
 */
@NullMarked
package dev.footing.api.difference;

import org.jspecify.annotations.NullMarked;
