/**
 * Results as Markdown, for a wiki or a pull request. Start reading at
 * {@link dev.footing.formats.markdown.MarkdownReport}; {@link dev.footing.formats.markdown.MarkdownRenderer} renders
 * any document.
 */
@NullMarked
package dev.footing.formats.markdown;

import org.jspecify.annotations.NullMarked;
