package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * Everything that the page shows, before the template makes it HTML.
 *
 * @param name what the startup is called
 * @param verdict the kind of the verdict, by its id
 * @param startup the startup in few words
 * @param parts the sections in their order
 * @param engine by what it was made
 * @param style the style sheet
 * @param script the script
 */
public record Report(
        String name,
        String verdict,
        ImmutableList<String> startup,
        ImmutableList<Part> parts,
        String engine,
        Asset style,
        Asset script) {
    /** How much text a page takes at first. */
    private static final int ROOM = 1 << 18;

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the page
     */
    public static String render(Assessment assessment) {
        StringOutput text = new StringOutput(ROOM);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), new Untouched(), new Sections(assessment).report());
        return text.toString();
    }
}
