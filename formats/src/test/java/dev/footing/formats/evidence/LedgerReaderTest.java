package dev.footing.formats.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {
    private static final Path SHIPPED = Path.of("../evidence");

    @TempDir
    private Path folder;

    @BeforeEach
    void copies_the_ledger() throws IOException {
        for (String name : List.of("sources.csv", "figures.csv", "numbers.csv", "values.csv", "contradictions.csv")) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void what_ships_is_read() {
        Ledger ledger = Ledger.read(folder);
        assertThat(ledger).isEqualTo(Ledger.shipped());
        LedgerNumber index = ledger.number("paas/priceIndex");
        assertThat(index.words()).isEqualTo("1.4, 2.2, 5");
        assertThat(ledger.sourcesOf(index)).contains("S01", "S10");
        assertThat(ledger.evidenceOf(index)).startsWith(index.reason()).contains("(docs/evidence.md: S01, ");
        assertThat(ledger.numbersFrom("S50")).extracting(LedgerNumber::id).containsExactly("calibration/peakReference");
    }

    @Test
    void an_unknown_number_names_the_nearest() {
        assertThatThrownBy(() -> Ledger.shipped().number("paas/priceIndx"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe paas/priceIndex was meant");
    }

    @Test
    void a_new_source_is_a_line() throws IOException {
        append("sources.csv", "S99,A survey,example.org,2026-05,survey,12 firms,the whole,medium");
        append("figures.csv", "new_figure,0.5,1,published,,,S99,context,half of them");
        Ledger ledger = Ledger.read(folder);
        assertThat(ledger.source("S99").since()).contains(LocalDate.of(2026, 5, 1));
        assertThat(ledger.figures()).containsKey("new_figure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources.csv|S99,A survey,example.org,May,survey,12 firms,the whole,medium|date must be a year, a month or a day, but is "May"
            sources.csv|S99,A survey,example.org,2026,servey,12 firms,the whole,medium|Maybe survey was meant
            sources.csv|S01,A survey,example.org,2026,survey,12 firms,the whole,medium|id must be there once, but is "S01"
            sources.csv|S99,A survey,example.org,2026,survey,,the whole,medium|sample must not be blank
            sources.csv|S99,A survey,example.org,2026|as many fields in each line as in the first
            figures.csv|half,0;5,1,published,,,S01,context,half|value must be a number, but is "0;5"
            figures.csv|half,0.5,1,published,,,S77,context,half|source must be a known name, but is "S77"
            figures.csv|half,0.5,1,judgement,,,,context,half|must be a range around what is judged
            figures.csv|half,0.5,1,judgement,0.6,0.7,,context,half|must be a range around what is judged
            figures.csv|half,0.5,1,number,,,paas/priceIndex.likely,context,half|must be the value of paas/priceIndex.likely, but is 0.5. Write 2.2.
            figures.csv|Half,0.5,1,published,,,S01,context,half|id must be words in lower case
            numbers.csv|paas/more,1,sure,,why|grade must be a known name, but is "sure"
            values.csv|paas/more,value,1,,,|number must be a known name
            values.csv|paas/hires,value,1,half,,|must say how it is rounded
            values.csv|paas/hires,value,1,,m5_lage*2,2|calculation must be a known name, but is "m5_lage". Maybe m5_large was meant
            contradictions.csv|paas/hires,value,1,,m5_large,,why|says must not be blank
            """)
    void a_line_that_is_wrong_is_told_with_its_place_and_the_way_out(String file, String line, String told)
            throws IOException {
        int number = append(file, line);
        assertThatThrownBy(() -> Ledger.read(folder))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(file.equals("values.csv") && line.contains("half") ? "" : file)
                .hasMessageContaining(told);
        assertThat(number).isGreaterThan(1);
    }

    @Test
    void the_place_is_file_line_and_column() throws IOException {
        int line = append("figures.csv", "half,x,1,published,,,S01,context,half");
        assertThatThrownBy(() -> Ledger.read(folder))
                .hasMessageStartingWith("figures.csv line " + line + " value must");
    }

    @Test
    void columns_have_their_names() throws IOException {
        Path sources = folder.resolve("sources.csv");
        Files.writeString(sources, Files.readString(sources).replaceFirst("trust", "faith"));
        assertThatThrownBy(() -> Ledger.read(folder))
                .hasMessageContaining("sources.csv line 1 must name the columns")
                .hasMessageContaining("Write id,title,site,date,kind,sample,read,trust.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',1.25,1.2",
        "'',1.35,1.4",
        "1 digit,0.35,0.4",
        "3 digits,1.3346,1.33",
        "step 0.05,0.375,0.4" + "",
        "step 250,1436.9,1500",
        "'',0,0"
    })
    void values_are_rounded_with_ties_to_even(String words, BigDecimal value, BigDecimal rounded) {
        assertThat(new Rounding(words).round(value)).isEqualByComparingTo(rounded);
    }

    @Test
    void prices_are_old_after_a_year_and_what_has_no_date_always_is() {
        LedgerSource prices = Ledger.shipped().source("S01");
        assertThat(prices.stale(LocalDate.of(2027, 8, 21))).isFalse();
        assertThat(prices.stale(LocalDate.of(2027, 8, 22))).isTrue();
        LedgerSource survey = Ledger.shipped().source("S32");
        assertThat(survey.stale(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(survey.stale(LocalDate.of(2028, 1, 2))).isTrue();
        assertThat(Ledger.shipped().source("S11").stale(LocalDate.of(2000, 1, 1)))
                .isTrue();
    }

    /** Adds a line, and returns its number. */
    private int append(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + line + "\n");
        return Files.readAllLines(path).size();
    }
}
