/**
 * Renders documents as web pages through templates; internal to the module. {@link dev.footing.html.page.DocumentPage}
 * is a page by itself, {@link dev.footing.html.page.LiveView} one with the inputs of a startup beside the answer. The
 * templates in {@code src/main/jte} have one for each block.
 */
@NullMarked
package dev.footing.html.page;

import org.jspecify.annotations.NullMarked;
