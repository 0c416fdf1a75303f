package dev.footing.formats.text;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.difference.Difference;
import dev.footing.api.record.Check;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.formats.report.CheckDocument;
import dev.footing.formats.report.ComparisonDocument;
import dev.footing.formats.report.DifferenceDocument;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.formats.report.WhatIfDocument;
import java.util.Objects;

/**
 * Results as plain text. Of an assessment: everything, one section, or the screen that a founder reads in a minute.
 * Lines end with a line feed and have no trailing blanks; the text is the same on every machine.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(assessment));
 * }</pre>
 */
public final class TextReport {
    private TextReport() {}

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the text
     */
    public static String of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return of(assessment, PageStyle.PLAIN);
    }

    /**
     * Renders an assessment for a page of some width.
     *
     * @param assessment the assessment
     * @param style how it is laid out
     * @return the text
     */
    public static String of(Assessment assessment, PageStyle style) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new AssessmentDocument(assessment).full(), style);
    }

    /**
     * Renders what a founder needs of an assessment: one screen of 24 lines at 80 columns.
     *
     * @param page what it says
     * @param style how it is laid out; on a narrower page it takes more lines
     * @return the text
     */
    public static String screen(ScreenDocument page, PageStyle style) {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new FirstScreen(page).document(), style);
    }

    /**
     * Renders one section of an assessment.
     *
     * @param assessment the assessment
     * @param section the id of a section of {@link AssessmentDocument#full()}
     * @param style how it is laid out
     * @return the text
     * @throws dev.footing.api.problem.InvalidValueException where it has no section of that id
     */
    public static String section(Assessment assessment, String section, PageStyle style) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new AssessmentDocument(assessment).section(section), style);
    }

    /**
     * Renders whether a recorded decision still stands; {@link CheckDocument} says what stands in the text.
     *
     * @param check the check
     * @param style how it is laid out
     * @return the text
     */
    public static String of(Check check, PageStyle style) {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new CheckDocument(check).document(), style);
    }

    /**
     * Renders why two results differ; {@link DifferenceDocument} says what stands in the text.
     *
     * @param difference the difference
     * @param style how it is laid out
     * @return the text
     */
    public static String of(Difference difference, PageStyle style) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new DifferenceDocument(difference).document(), style);
    }

    /**
     * Renders a what-if; {@link WhatIfDocument} says what stands in the text.
     *
     * @param answer the what-if
     * @param style how it is laid out
     * @return the text
     */
    public static String of(WhatIf answer, PageStyle style) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new WhatIfDocument(answer).document(), style);
    }

    /**
     * Renders assessments side by side; {@link ComparisonDocument} says what stands in the text.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     * @param style how it is laid out
     * @return the text
     */
    public static String of(ImmutableMap<String, Assessment> compared, PageStyle style) {
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(style, "style");
        return TextRenderer.render(new ComparisonDocument(compared).document(), style);
    }
}
