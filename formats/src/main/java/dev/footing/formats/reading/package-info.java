/**
 * What the readers of documents share: words, numbers, estimates and evidence of a
 * {@link dev.footing.formats.json.JsonDocument}, with all that is wrong put into one list. It is not exported. Start
 * reading at {@link dev.footing.formats.reading.Checks}.
 */
@NullMarked
package dev.footing.formats.reading;

import org.jspecify.annotations.NullMarked;
