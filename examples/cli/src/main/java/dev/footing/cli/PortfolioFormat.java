package dev.footing.cli;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.result.ResultSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is written of each startup of a portfolio. */
enum PortfolioFormat {
    /** One row in JSON, for programs. */
    jsonl {
        @Override
        Written written(Assessor assessor, Startup startup) {
            SummaryRow row = assessor.summarize(startup, "");
            return new Written(row, text(sink -> sink.write(row)));
        }
    },
    /** One row in CSV, for spreadsheets. */
    csv {
        @Override
        Written written(Assessor assessor, Startup startup) {
            SummaryRow row = assessor.summarize(startup, "");
            return new Written(row, CsvWriter.summary(row));
        }

        @Override
        String head() {
            return CsvWriter.summaries(List.of());
        }
    },
    /** The whole result in one line of JSON. */
    results {
        @Override
        Written written(Assessor assessor, Startup startup) {
            var assessment = assessor.assess(startup);
            return new Written(SummaryRow.of(assessment), text(sink -> sink.write(assessment)));
        }
    };

    /**
     * An assessed startup.
     *
     * @param row its row
     * @param text what is written of it
     */
    record Written(SummaryRow row, String text) {}

    /** Writes one document. */
    private interface Step {
        void write(ResultSink sink) throws IOException;
    }

    /** Assesses a startup, as far as this format needs it. */
    abstract Written written(Assessor assessor, Startup startup);

    /** What stands before the first of them. */
    String head() {
        return "";
    }

    private static String text(Step step) {
        StringBuilder text = new StringBuilder();
        try {
            step.write(ResultSink.to(text).compact());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
