/**
 * A document between a result and paper: what is said, in which order, with typed cells and charts as data, and nothing
 * of how it looks. It knows neither startups nor a medium.
 *
 * <ul>
 *   <li>{@link dev.footing.formats.document.Document}: a title, a summary and sections. Start reading here.
 *   <li>{@link dev.footing.formats.document.Section}: a heading with a stable id, and blocks, which
 *       {@link dev.footing.formats.document.Blocks} gathers.
 *   <li>{@link dev.footing.formats.document.Block}: a paragraph, items, a table, a figure, key figures, details.
 *   <li>{@link dev.footing.formats.document.Table}, {@link dev.footing.formats.document.Column}: captions, headings,
 *       legends and notes, each a member of its own. {@link dev.footing.formats.document.TableLayout} fills one from
 *       columns.
 *   <li>{@link dev.footing.formats.document.Cell}: an amount, a share, months, a name; it is rounded and written here
 *       for every medium, as briefly as {@link dev.footing.formats.document.Brevity} asks for.
 *   <li>{@link dev.footing.formats.document.chart}: charts as data.
 * </ul>
 */
@NullMarked
package dev.footing.formats.document;

import org.jspecify.annotations.NullMarked;
