/**
 * Results as plain text for a terminal.
 *
 * <ul>
 *   <li>{@link dev.footing.formats.text.TextReport}: what a program calls. Start reading here.
 *   <li>{@link dev.footing.formats.text.TextRenderer}: renders any document.
 *   <li>{@link dev.footing.formats.text.Page}, {@link dev.footing.formats.text.TextTable},
 *       {@link dev.footing.formats.text.PageStyle}: lines and columns that fit a terminal.
 * </ul>
 */
@NullMarked
package dev.footing.formats.text;

import org.jspecify.annotations.NullMarked;
