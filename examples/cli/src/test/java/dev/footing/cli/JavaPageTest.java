package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.api.startup.Startup;
import dev.footing.core.AssessmentJob;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.PluginDirectory;
import dev.footing.core.record.Recheck;
import dev.footing.core.record.RecordedAssessment;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileRows;
import dev.footing.formats.record.FrontMatter;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.record.RecordWriter;
import dev.footing.formats.result.ResultSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for Java programs: its code is the code here, and its table of columns is that of summaries. */
class JavaPageTest {
    private static final Path PAGE = Path.of("../../docs/java.md");
    private static final Path THIS = Path.of("src/test/java/dev/footing/cli/JavaPageTest.java");
    private static final Pattern COLUMN = Pattern.compile("\\| `([A-Za-z0-9]+)` \\| ([^|]*) \\|");

    private static final Pattern PLACED = Pattern.compile("(?m)^\\| `(dev\\.footing[a-z.]*)` \\| (.*) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([A-Z][A-Za-z]*)`");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.\"/])[A-Z][a-z]\\w+");
    private static final ImmutableList<String> OF_JAVA =
            ImmutableList.of("String", "List", "LocalDate", "IllegalStateException");

    private final List<Assessment> shown = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<Long> heard = new ArrayList<>();
    private final Startup startup =
            ProfileReader.read(Path.of(Command.profile("techflow"))).startup();
    private final ImmutableList<Startup> startups = ImmutableList.of(startup);
    private final Assessor assessor = Assessor.installed().trials(256).build();

    @TempDir
    private Path folder;

    @Test
    void every_block_of_code_on_the_page_stands_here() throws IOException {
        String here = PageCode.of(THIS);
        assertThat(PageCode.blocks(PAGE))
                .hasSize(6)
                .allSatisfy(block -> assertThat(here).contains(block));
    }

    @Test
    void the_table_on_the_page_has_the_columns_of_a_summary() throws IOException {
        List<MatchResult> rows =
                COLUMN.matcher(section("## One row for each startup")).results().toList();
        assertThat(rows).extracting(row -> row.group(1)).containsExactlyElementsOf(SummaryRow.columns());
        assertThat(rows)
                .extracting(row -> row.group(2))
                .containsExactlyElementsOf(SummaryRow.DESCRIPTION.members().stream()
                        .map(member -> member.meaning())
                        .toList());
    }

    @Test
    void every_class_that_the_page_places_is_there() throws IOException {
        List<String> names = PLACED.matcher(Files.readString(PAGE))
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(2)).results().map(type -> row.group(1) + "." + type.group(1)))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(Class.forName(name)).isPublic());
    }

    @Test
    void every_class_that_a_block_names_is_placed() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(BLOCK.matcher(page)
                        .results()
                        .flatMap(block -> TYPE.matcher(block.group(1)).results().map(MatchResult::group))
                        .filter(type -> !OF_JAVA.contains(type)))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(page.substring(0, page.indexOf("\n## "))).contains("`" + type + "`"));
    }

    @Test
    void plugins() {
        try (PluginDirectory plugins = PluginDirectory.open(folder)) {
            Assessor assessor = Assessor.installed().plugins(plugins).build();
            startups.forEach(startup -> shown.add(assessor.assess(startup)));
        }
        assertThat(shown).hasSize(1);
    }

    @Test
    void errors() throws IOException {
        Path path = Files.writeString(folder.resolve("p.json"), "{\"name\": \"x\"}");
        read(path);
        assertThat(skipped).isNotEmpty();
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> read(missing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be a file that exists");
        read(Path.of(Command.profile("techflow")));
        assertThat(shown).hasSize(1);
    }

    private void read(Path path) {
        try {
            shown.add(assessor.assess(ProfileReader.read(path).startup()));
        } catch (InvalidProfileException invalid) {
            invalid.problems().forEach(problem -> skipped.add(path + ": " + problem.sentence()));
        } catch (UnreadableFileException gone) {
            throw new IllegalStateException("Stopped: " + gone.problem().sentence(), gone);
        }
    }

    @Test
    void jobs() {
        assertThat(job(new AtomicBoolean(), Runnable::run)).isEqualTo(assessor.assess(startup));
        assertThat(heard).isNotEmpty();
        assertThatThrownBy(() -> job(new AtomicBoolean(true), task -> {})).isInstanceOf(CancellationException.class);
    }

    private Assessment job(AtomicBoolean closed, Executor executor) {
        AssessmentJob job = assessor.start(startup, executor, (trials, atMost) -> heard.add(trials));
        if (closed.get()) {
            job.cancel();
        }
        Assessment assessment = job.result();
        return assessment;
    }

    @Test
    void sinks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        assertThat(bytes.toString(UTF_8).lines()).hasSize(1);
    }

    private void write(OutputStream out) throws IOException {
        ResultSink sink = ResultSink.to(out).compact();
        for (Startup startup : startups) {
            sink.write(SummaryRow.of(assessor.assess(startup), startup.name()));
        }
    }

    @Test
    void rows() {
        ProfileRows rows =
                ProfileRows.of(List.of("/name", "/budget/cash", "/team/engineers", "/team/monthlyCostPerEngineer"));
        Startup startup = rows.startup(List.of("Example", "2000000", "8", "12500"));
        assertThat(startup.name()).isEqualTo("Example");
    }

    @Test
    void records() {
        RecordedAssessment decided = assessor.record(startup, LocalDate.of(2026, 6, 1));
        String page = RecordWriter.write(decided.assessment(), decided.record(), FrontMatter.proposed());
        Recheck again = assessor.check(RecordReader.read(page), startup, LocalDate.of(2026, 12, 1));
        assertThat(again.check().record()).isEqualTo(decided.record());
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(heading);
        return page.substring(from, page.indexOf("\n## ", from));
    }
}
