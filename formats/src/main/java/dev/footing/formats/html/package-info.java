/** Results as a web page in one file. Start reading at {@link dev.footing.formats.html.HtmlReport}. */
@NullMarked
package dev.footing.formats.html;

import org.jspecify.annotations.NullMarked;
