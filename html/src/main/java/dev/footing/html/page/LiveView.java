package dev.footing.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.Problem;
import dev.footing.formats.profile.ProfileForm;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

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
public record LiveView(
        String name,
        ImmutableList<LiveGroup> groups,
        Optional<LiveAnswer> answer,
        Optional<LiveRefusal> refusal,
        Asset style,
        Asset script) {
    /**
     * Starts a page without an answer.
     *
     * @param form the fields
     * @param entries what stands in them, by the ids of inputs; fields that are not there hold what was stated
     * @param strategies the ids of the strategies that may be named
     * @return the page, to which an answer or a refusal is added
     */
    public static LiveView of(
            ProfileForm form, ImmutableListMultimap<String, String> entries, List<String> strategies) {
        CurrencyUnit currency = form.startup().budget().currency();
        return new LiveView(
                form.startup().name(),
                LiveGroup.of(LiveField.all(form.fields(), entries, strategies, currency)),
                Optional.empty(),
                Optional.empty(),
                new Asset(Asset.named("report.css").text()
                        + Asset.named("live.css").text()),
                Asset.named("live.js"));
    }

    /**
     * Renders the page with an answer.
     *
     * @param assessment the answer
     * @param settled whether these are the figures that stay; else the page asks for those
     * @return the page
     */
    public String answered(Assessment assessment, boolean settled) {
        return with(Optional.of(LiveAnswer.of(assessment, settled)), Optional.empty());
    }

    /**
     * Renders the page with what is wrong with the entries.
     *
     * @param problems what is wrong
     * @return the page
     */
    public String refused(List<Problem> problems) {
        return with(Optional.empty(), Optional.of(LiveRefusal.of(problems)));
    }

    /**
     * Renders an answer alone.
     *
     * @param answer the answer
     * @param settled whether these are the figures that stay
     * @return an element that takes the place of the one before
     */
    public static String answer(Assessment answer, boolean settled) {
        LiveAnswer live = LiveAnswer.of(answer, settled);
        return PlainElements.rendered((out, plain) -> JteanswerGenerated.render(out, plain, live));
    }

    /**
     * Renders what is wrong alone.
     *
     * @param problems what is wrong
     * @return an element that stands before the answer
     */
    public static String refusal(List<Problem> problems) {
        LiveRefusal refusal = LiveRefusal.of(problems);
        return PlainElements.rendered((out, plain) -> JterefusalGenerated.render(out, plain, refusal));
    }

    private String with(Optional<LiveAnswer> answered, Optional<LiveRefusal> refused) {
        LiveView live = new LiveView(name, groups, answered, refused, style, script);
        return PlainElements.rendered((out, plain) -> JteliveGenerated.render(out, plain, live));
    }
}
