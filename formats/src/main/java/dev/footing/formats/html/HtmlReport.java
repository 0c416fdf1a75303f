package dev.footing.formats.html;


/** stub */
public final class HtmlReport {
    private HtmlReport() {}
}
