package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.description.Description;
import dev.footing.api.difference.Difference;
import dev.footing.api.record.Check;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.JsonWriter.Layout;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes results as JSON to where they go, as they are made; of an assessment the text is held until it is whole, as it
 * closes with its own hash. Each is the document that {@link ResultWriter} makes, or the same in one line, and ends
 * with a line feed, so several compact ones are a file with one result in each line. It flushes after each document and
 * closes nothing. Used by one thread.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *     ResultSink sink = ResultSink.to(out).compact();
 *     for (Startup startup : startups) {
 *         sink.write(assessor.assess(startup));
 *     }
 * }
 * }</pre>
 */
public final class ResultSink {
    private final Appendable out;
    private final Layout layout;

    private ResultSink(Appendable out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * Writes characters.
     *
     * @param out takes them; it stays open
     * @return a sink that indents
     */
    public static ResultSink to(Appendable out) {
        return new ResultSink(Objects.requireNonNull(out, "out"), Layout.INDENTED);
    }

    /**
     * Writes bytes in UTF-8.
     *
     * @param out takes them; it stays open
     * @return a sink that indents
     */
    public static ResultSink to(OutputStream out) {
        return to(new OutputStreamWriter(Objects.requireNonNull(out, "out"), StandardCharsets.UTF_8));
    }

    /** {@return a sink to the same place that writes each document in one line} */
    public ResultSink compact() {
        return new ResultSink(out, Layout.COMPACT);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @throws IOException where it cannot be written; a part of it may be
     */
    public void write(Assessment assessment) throws IOException {
        Objects.requireNonNull(assessment, "assessment");
        out.append(ResultWriter.sealed(layout, assessment));
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    /**
     * Writes the summary of an assessment.
     *
     * @param row the row
     * @throws IOException where it cannot be written; a part of it may be
     */
    public void write(SummaryRow row) throws IOException {
        Objects.requireNonNull(row, "row");
        write(ResultWriter.SUMMARY, SummaryRow.DESCRIPTION, row);
    }

    /**
     * Writes whether a recorded decision still stands.
     *
     * @param check the check
     * @throws IOException where it cannot be written; a part of it may be
     */
    public void write(Check check) throws IOException {
        Objects.requireNonNull(check, "check");
        write(ResultWriter.CHECK, Check.DESCRIPTION, check);
    }

    /**
     * Writes why two results differ.
     *
     * @param difference the difference
     * @throws IOException where it cannot be written; a part of it may be
     */
    public void write(Difference difference) throws IOException {
        Objects.requireNonNull(difference, "difference");
        write(ResultWriter.DIFFERENCE, Difference.DESCRIPTION, difference);
    }

    /**
     * Writes a what-if.
     *
     * @param answer the what-if
     * @throws IOException where it cannot be written; a part of it may be
     */
    public void write(WhatIf answer) throws IOException {
        Objects.requireNonNull(answer, "answer");
        write(ResultWriter.WHAT_IF, WhatIf.DESCRIPTION, answer);
    }

    private <T> void write(String schema, Description<T> description, T value) throws IOException {
        JsonWriter.write(out, layout, DescribedWriter.body(schema, description, value));
    }
}
