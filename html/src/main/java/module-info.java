/**
 * Results as web pages. It requires the run-time part of jte, the engine of its templates, which has no descriptor of
 * its own and is an automatic module: {@code jlink} takes it only with one that was made for it.
 *
 * <p>Start reading at {@link dev.footing.html.HtmlReport}.
 */
module dev.footing.html {
    requires transitive dev.footing.formats;
    requires gg.jte.runtime;

    exports dev.footing.html;
}
