/**
 * Explanations as English sentences, and numbers as readers like them.
 *
 * <ul>
 *   <li>{@link dev.footing.formats.sentences.Sentences}: the sentence of an explanation. Start reading here; its
 *       templates are a catalogue in the resources of this package, one for each code.
 *   <li>{@link dev.footing.formats.sentences.Words}, {@link dev.footing.formats.sentences.Rounded}: amounts, shares and
 *       numbers, exact ones and means with their Monte Carlo error.
 *   <li>{@link dev.footing.formats.sentences.Quantities}: values of inputs with their unit.
 * </ul>
 */
@NullMarked
package dev.footing.formats.sentences;

import org.jspecify.annotations.NullMarked;
