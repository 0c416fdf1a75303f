package dev.footing.formats;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.markdown.MarkdownReport;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordWriter;
import dev.footing.formats.record.Records;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.Simulations;
import dev.footing.formats.text.TextReport;
import org.junit.jupiter.api.Test;

/** One result in every format but the page, which its own test keeps, as whole files that a reader of a change sees. */
class KeptResultsTest {
    private static final Assessment RESULT = Simulations.reference();

    @Test
    void the_text_is_as_it_was() {
        Golden.check("report.txt", TextReport.of(RESULT));
    }

    @Test
    void the_markdown_is_as_it_was() {
        Golden.check("report.md", MarkdownReport.of(RESULT));
    }

    @Test
    void the_json_is_as_it_was() {
        Golden.check("result.json", ResultWriter.write(RESULT));
    }

    @Test
    void the_record_is_as_it_was() {
        FrontMatter front =
                new FrontMatter("accepted", ImmutableList.of("Ada"), ImmutableList.of(), ImmutableList.of());
        Golden.check("record.md", RecordWriter.write(RESULT, Records.of(RESULT), front));
    }

    @Test
    void the_tables_for_spreadsheets_are_as_they_were() {
        Golden.check("strategies.csv", CsvWriter.strategies(RESULT));
        Golden.check("months.csv", CsvWriter.months(RESULT));
    }
}
