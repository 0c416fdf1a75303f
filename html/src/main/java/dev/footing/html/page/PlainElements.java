package dev.footing.html.page;

import dev.footing.api.problem.VisibleText;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.BiConsumer;

/** Adds nothing to the elements of a template. */
final class PlainElements implements HtmlInterceptor {
    /** How much text a page takes at first. */
    private static final int ROOM = 1 << 16;

    /** What a template makes of a page; what hides in a text from outside stands as its escape. */
    static String rendered(BiConsumer<HtmlTemplateOutput, HtmlInterceptor> template) {
        StringOutput text = new StringOutput(ROOM);
        template.accept(new OwaspHtmlTemplateOutput(text), new PlainElements());
        return VisibleText.ofLines(text.toString());
    }

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
