/**
 * Results as web pages. It requires the run-time part of jte, the engine of its templates, which has no descriptor of
 * its own and is an automatic module: {@code jlink} takes it only with one that was made for it.
 *
 * <p>Start reading at {@link dev.footing.html.HtmlReport}.
 */
module dev.footing.html {
    requires transitive dev.footing.formats;
    requires gg.jte.runtime;
    // What templates become says that it was generated; nothing of it is left in a class.
    requires static java.compiler;

    exports dev.footing.html;
}
