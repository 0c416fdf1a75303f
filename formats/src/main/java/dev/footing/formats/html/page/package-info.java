/**
 * The sections of the web page and the templates that show them; internal to the module. Start reading at
 * {@link dev.footing.formats.html.page.Report}, then see the templates in {@code src/main/jte}.
 */
@NullMarked
package dev.footing.formats.html.page;

import org.jspecify.annotations.NullMarked;
