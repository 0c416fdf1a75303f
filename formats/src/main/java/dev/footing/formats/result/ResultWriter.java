package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.bill.Bill;
import dev.footing.api.description.Description;
import dev.footing.api.difference.Difference;
import dev.footing.api.record.Check;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.JsonWriter.Layout;
import java.util.Objects;

/**
 * Results as JSON. Members may be added within a version of a schema, so readers ignore the ones they do not know.
 * Amounts are plain numbers of the currency's unit. The member {@code startup} of an assessment is a profile that reads
 * back to the startup that was assessed.
 *
 * <pre>{@code
 * String json = ResultWriter.write(assessment);
 * }</pre>
 *
 * <p>Where a result goes to a file or a network, {@link ResultSink} writes it without a text in between.
 */
public final class ResultWriter {
    /** The schema of assessments. */
    public static final String SCHEMA = "footing/assessment/1";

    /** The schema of checks. */
    public static final String CHECK = "footing/check/1";

    /** The schema of differences. */
    public static final String DIFFERENCE = "footing/difference/1";

    /** The schema of bills. */
    public static final String BILL = "footing/bill/1";

    /** The schema of backtests. */
    public static final String BACKTEST = "footing/backtest/1";

    /** The schema of what-ifs. */
    public static final String WHAT_IF = "footing/what-if/1";

    /** What a written assessment is. */
    public static final Description<Assessment> DOCUMENT = Seal.described(Assessment.class, Assessment.DESCRIPTION);

    /** The schema of summaries. */
    public static final String SUMMARY = "footing/summary/1";

    private ResultWriter() {}

    /**
     * Writes an assessment. Its last member is the hash of all the others, by which {@link ResultReader} knows what was
     * edited.
     *
     * @param assessment the assessment
     * @return a JSON document, two spaces a level, ending with a line feed
     */
    public static String write(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return sealed(Layout.INDENTED, assessment);
    }

    /** The document in some layout: whole before it goes anywhere, as it closes with its own hash. */
    static String sealed(Layout layout, Assessment assessment) {
        return Seal.sealed(JsonWriter.text(layout, DescribedWriter.body(SCHEMA, Assessment.DESCRIPTION, assessment)));
    }

    /**
     * Writes whether a recorded decision still stands.
     *
     * @param check the check
     * @return a JSON document
     */
    public static String write(Check check) {
        Objects.requireNonNull(check, "check");
        return DescribedWriter.document(CHECK, Check.DESCRIPTION, check);
    }

    /**
     * Writes why two results differ.
     *
     * @param difference the difference
     * @return a JSON document
     */
    public static String write(Difference difference) {
        Objects.requireNonNull(difference, "difference");
        return DescribedWriter.document(DIFFERENCE, Difference.DESCRIPTION, difference);
    }

    /**
     * Writes a bill.
     *
     * @param bill the bill
     * @return a JSON document
     */
    public static String write(Bill bill) {
        Objects.requireNonNull(bill, "bill");
        return DescribedWriter.document(BILL, Bill.DESCRIPTION, bill);
    }

    /**
     * Writes how well advice fitted what became of startups.
     *
     * @param backtest the scores
     * @return a JSON document
     */
    public static String write(Backtest backtest) {
        Objects.requireNonNull(backtest, "backtest");
        return DescribedWriter.document(BACKTEST, Backtest.DESCRIPTION, backtest);
    }

    /**
     * Writes a what-if. Changes of amounts are what the objective gains: costs that grow are negative.
     *
     * @param answer the what-if
     * @return a JSON document
     */
    public static String write(WhatIf answer) {
        Objects.requireNonNull(answer, "answer");
        return DescribedWriter.document(WHAT_IF, WhatIf.DESCRIPTION, answer);
    }

    /**
     * Writes the summary of an assessment.
     *
     * @param row the row
     * @return a JSON document of one line, so that those of many startups are lines of one file
     */
    public static String write(SummaryRow row) {
        Objects.requireNonNull(row, "row");
        return JsonWriter.text(JsonWriter.Layout.COMPACT, DescribedWriter.body(SUMMARY, SummaryRow.DESCRIPTION, row));
    }

    /**
     * Writes a verdict as results have it.
     *
     * @param verdict the verdict
     * @param json where to
     */
    public static void write(Verdict verdict, JsonWriter json) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(json, "json");
        new DescribedWriter(json).object(Verdict.DESCRIPTION, verdict);
    }
}
