/** Results as documents for programs. Start reading at {@link dev.footing.formats.result.ResultWriter}. */
@NullMarked
package dev.footing.formats.result;

import org.jspecify.annotations.NullMarked;
