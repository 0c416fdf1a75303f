package dev.footing.formats.html.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Adds nothing to the elements of a template. */
final class Untouched implements HtmlInterceptor {
    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
