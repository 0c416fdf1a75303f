/**
 * Results as plain text for a terminal. Start reading at {@link dev.footing.formats.text.TextReport};
 * {@link dev.footing.formats.text.Sentences} turns explanations into sentences, for other formats, too.
 */
@NullMarked
package dev.footing.formats.text;

import org.jspecify.annotations.NullMarked;
