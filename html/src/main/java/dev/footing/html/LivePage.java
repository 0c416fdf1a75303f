package dev.footing.html;

import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.Problem;
import dev.footing.formats.profile.ProfileForm;
import dev.footing.html.page.LiveView;
import java.util.List;

/**
 * A web page with the inputs of a startup beside the answer to them, and the parts of it that change when an input is
 * changed. It is what a server sends; which addresses it answers is written below. Without JavaScript its buttons send
 * the form; with it, the answer follows each change.
 *
 * <table>
 * <caption>What the page asks for, relative to its own address; each with the fields that changed as a query</caption>
 * <tr><th>{@code .}</th><td>{@link #firstPage}, or {@link #refusing} with status 422</td></tr>
 * <tr><th>{@code .?stage=settled}</th><td>{@link #page}, or {@link #refusing} with status 422</td></tr>
 * <tr><th>{@code answer?stage=first&moved=ID}</th><td>{@link #first}: few trials, with break-even along the input
 * that moved; or {@link #refusal} with status 422</td></tr>
 * <tr><th>{@code answer?stage=settled}</th><td>{@link #settled}, or {@link #refusal} with status 422</td></tr>
 * <tr><th>{@code report}</th><td>{@link HtmlReport}</td></tr>
 * <tr><th>{@code profile}</th><td>the profile, to be kept</td></tr>
 * </table>
 */
public final class LivePage {
    private LivePage() {}

    /**
     * Renders the whole page with the figures that stay.
     *
     * @param form what was stated
     * @param entries what the fields hold instead, by the id of the input
     * @param answer the answer to them, with its analyses
     * @param strategies the ids of strategies that a startup may be on
     * @return the page, to be written in UTF-8
     */
    public static String page(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            Assessment answer,
            List<String> strategies) {
        return LiveView.of(form, entries, strategies).answered(answer, true);
    }

    /**
     * Renders the whole page with first figures. Its script asks for those that stay as soon as it is there; without
     * JavaScript a button does.
     *
     * @param form what was stated
     * @param entries what the fields hold instead, by the id of the input
     * @param answer an answer to them from few trials
     * @param strategies the ids of strategies that a startup may be on
     * @return the page, to be written in UTF-8
     */
    public static String firstPage(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            Assessment answer,
            List<String> strategies) {
        return LiveView.of(form, entries, strategies).answered(answer, false);
    }

    /**
     * Renders the whole page where what the fields hold has no answer.
     *
     * @param form what was stated
     * @param entries what the fields hold instead, by the id of the input
     * @param problems what is wrong
     * @param strategies the ids of strategies that a startup may be on
     * @return the page, to be written in UTF-8
     */
    public static String refusing(
            ProfileForm form,
            ImmutableListMultimap<String, String> entries,
            List<Problem> problems,
            List<String> strategies) {
        return LiveView.of(form, entries, strategies).refused(problems);
    }

    /**
     * Renders first figures. Of its analyses only one break-even is shown, that along the input that moved.
     *
     * @param answer an answer from few trials
     * @return the part of the page that takes the place of the answer before
     */
    public static String first(Assessment answer) {
        return LiveView.answer(answer, false);
    }

    /**
     * Renders the figures that stay.
     *
     * @param answer the answer, with its analyses
     * @return the part of the page that takes the place of the answer before
     */
    public static String settled(Assessment answer) {
        return LiveView.answer(answer, true);
    }

    /**
     * Renders what is wrong with what the fields hold.
     *
     * @param problems what is wrong
     * @return the part of the page that stands above the last answer
     */
    public static String refusal(List<Problem> problems) {
        return LiveView.refusal(problems);
    }
}
