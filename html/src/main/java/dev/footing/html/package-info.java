/** Results as a web page in one file. Start reading at {@link dev.footing.html.HtmlReport}. */
@NullMarked
package dev.footing.html;

import org.jspecify.annotations.NullMarked;
