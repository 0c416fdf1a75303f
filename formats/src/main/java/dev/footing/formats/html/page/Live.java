package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.Problem;
import dev.footing.formats.profile.ProfileForm;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the live page shows, before the template makes it HTML.
 *
 * @param name what the startup is called
 * @param groups the fields
 * @param answer the answer; empty where what stands in the fields has none
 * @param refusal why it has none; empty where it has one
 * @param style the style sheet
 * @param script the script
 */
public record Live(
        String name,
        ImmutableList<LiveGroup> groups,
        Optional<LiveAnswer> answer,
        Optional<LiveRefusal> refusal,
        Asset style,
        Asset script) {
    private static final int ROOM = 1 << 16;

    /**
     * Renders the whole page with an answer.
     *
     * @param form what was stated
     * @param entries what the fields hold
     * @param answer the answer to it
     * @param strategies the ids that the field of the current strategy offers
     * @return the page
     */
    public static String page(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            Assessment answer,
            List<String> strategies) {
        return page(form, entries, Optional.of(LiveAnswer.of(answer, true)), Optional.empty(), strategies);
    }

    /**
     * Renders the whole page with what is wrong.
     *
     * @param form what was stated
     * @param entries what the fields hold
     * @param problems what is wrong with it
     * @param strategies the ids that the field of the current strategy offers
     * @return the page
     */
    public static String refusing(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            List<Problem> problems,
            List<String> strategies) {
        return page(form, entries, Optional.empty(), Optional.of(LiveRefusal.of(problems)), strategies);
    }

    /**
     * Renders an answer alone.
     *
     * @param answer the answer
     * @param settled whether these are the figures that stay
     * @return an element that takes the place of the one before
     */
    public static String answer(Assessment answer, boolean settled) {
        StringOutput text = new StringOutput(ROOM);
        JteanswerGenerated.render(new OwaspHtmlTemplateOutput(text), new Untouched(), LiveAnswer.of(answer, settled));
        return text.toString();
    }

    /**
     * Renders what is wrong alone.
     *
     * @param problems what is wrong
     * @return an element that stands before the answer
     */
    public static String refusal(List<Problem> problems) {
        StringOutput text = new StringOutput();
        JterefusalGenerated.render(new OwaspHtmlTemplateOutput(text), new Untouched(), LiveRefusal.of(problems));
        return text.toString();
    }

    private static String page(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            Optional<LiveAnswer> answer,
            Optional<LiveRefusal> refusal,
            List<String> strategies) {
        Live live = new Live(
                form.startup().name(),
                LiveGroup.of(LiveField.all(
                        form.fields(),
                        entries,
                        strategies,
                        form.startup().budget().currency())),
                answer,
                refusal,
                new Asset(Asset.named("report.css").text()
                        + Asset.named("live.css").text()),
                Asset.named("live.js"));
        StringOutput text = new StringOutput(ROOM);
        JteliveGenerated.render(new OwaspHtmlTemplateOutput(text), new Untouched(), live);
        return text.toString();
    }
}
