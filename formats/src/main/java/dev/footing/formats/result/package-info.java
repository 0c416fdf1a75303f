/**
 * Results as documents for programs, written and read by the descriptions of their values. Start reading at
 * {@link dev.footing.formats.result.ResultWriter}; {@link dev.footing.formats.result.DescribedWriter} and
 * {@link dev.footing.formats.result.DescribedReader} do the work for every document.
 */
@NullMarked
package dev.footing.formats.result;

import org.jspecify.annotations.NullMarked;
