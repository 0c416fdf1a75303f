package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputOptionsTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void a_new_file_holds_the_text_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("result.txt");
        new OutputFile(file, false).write("\u00e4\n");
        assertThat(file).hasContent("\u00e4\n");
        assertThat(names()).containsExactly("result.txt");
    }

    @Test
    void a_file_is_replaced_only_by_force() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "mine");
        assertThatThrownBy(() -> new OutputFile(file, false).write("other"))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("exists", "--force");
        assertThat(file).hasContent("mine");
        new OutputFile(file, true).write("other");
        assertThat(file).hasContent("other");
        assertThat(names()).containsExactly("result.txt");
    }

    @Test
    void a_file_that_is_named_as_another_format_needs_the_format_to_be_said() {
        String page = folder.resolve("x.html").toString();
        Command silent = Command.run("assess", "nowhere.json", "--output", page);
        assertThat(silent.exitCode()).isEqualTo(2);
        assertThat(silent.err()).contains("x.html is named as html", "Give --format html, or --format text");
        assertThat(Command.run("assess", "nowhere.json", "--output", page, "--format", "text")
                        .err())
                .contains("nowhere.json")
                .doesNotContain("is named as");
        String record = folder.resolve("x.md").toString();
        assertThat(Command.run("assess", "nowhere.json", "--output", record).err())
                .contains("x.md is named as adr", "Give --format adr, or --format text");
        assertThat(Command.run("assess", "nowhere.json", "--output", record, "--format", "adr")
                        .err())
                .doesNotContain("is named as");
        assertThat(Command.run("catalog", "--output", record, "--force").exitCode())
                .isZero();
        assertThat(Command.run("catalog", "--output", page).exitCode()).isZero();
    }

    @Test
    void a_replaced_file_keeps_its_permissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "permissions of Unix");
        Path file = Files.writeString(folder.resolve("result.txt"), "mine");
        for (String permissions : List.of("rw-------", "rw-r--r--")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            new OutputFile(file, true).write("other");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void what_is_read_is_not_written_over_even_by_force() throws IOException {
        Path profile = Files.copy(Path.of(Command.profile("techflow")), folder.resolve("mine.json"));
        String before = Files.readString(profile);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), profile);
        Path second = Files.createLink(folder.resolve("second.json"), profile);
        for (Path output : List.of(profile, link, second)) {
            for (String[] words : new String[][] {
                {"assess", profile.toString(), "--trials", "64"},
                {"what-if", profile.toString(), "--set", "/team/engineers=9"},
                {"compare", Command.profile("reference"), profile.toString()},
                {"diff", Command.profile("reference"), profile.toString()},
                {"check", profile.toString(), Command.profile("reference")}
            }) {
                List<String> all = new ArrayList<>(List.of(words));
                all.addAll(List.of("--output", output.toString(), "--force", "--format", "text"));
                Command command = Command.run(all.toArray(String[]::new));
                assertThat(command.exitCode()).as(all.toString()).isEqualTo(2);
                assertThat(command.err()).contains(output + " is read by this command, as " + profile);
                assertThat(profile).hasContent(before);
            }
        }
    }

    @Test
    void a_policy_that_is_read_is_not_written_over() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"schema": "footing/policy/1", "id": "mine-1", "extends": "default-2",
                 "overrides": [{"path": "margin", "value": 0.6, "reason": "our books"}]}
                """);
        String before = Files.readString(policy);
        String name = policy.toString();
        Command command = Command.run(
                "assess",
                Command.profile("reference"),
                "--policy",
                name,
                "--output",
                name,
                "--force",
                "--format",
                "text");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains(policy + " is read by this command, as " + policy);
        assertThat(policy).hasContent(before);
    }

    @Test
    void what_appears_while_the_command_runs_is_not_replaced_without_force() throws IOException {
        Path file = folder.resolve("result.txt");
        OutputFile output = new OutputFile(file, false);
        output.check();
        Files.writeString(file, "theirs");
        assertRefused(output, "exists");
        assertThat(file).hasContent("theirs");
        assertThat(names()).containsExactly("result.txt");
    }

    @Test
    void a_link_stays_one() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        new OutputFile(link, true).write("other");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("other");
    }

    @Test
    void a_link_to_what_is_not_there_yet_stays_one() throws IOException {
        Path file = folder.resolve("result.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("result.txt"));
        Path further = Files.createSymbolicLink(folder.resolve("further"), link);
        new OutputFile(further, false).write("mine");
        assertThat(List.of(link, further)).allSatisfy(one -> assertThat(one).isSymbolicLink());
        assertThat(file).hasContent("mine");
        assertRefused(new OutputFile(link, false), "exists");
    }

    @Test
    void a_link_that_leads_nowhere_is_refused_and_stays() throws IOException {
        Path missing = Files.createSymbolicLink(folder.resolve("missing"), Path.of("no/result.txt"));
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertRefused(new OutputFile(missing, true), "there is no folder " + folder + "/no");
        assertRefused(new OutputFile(circle, true), "is a link that leads to no file");
        assertThat(List.of(missing, circle)).allSatisfy(one -> assertThat(one).isSymbolicLink());
        assertThat(names()).containsExactly("circle", "missing");
    }

    @Test
    void a_name_may_be_as_long_as_the_system_allows() {
        Path file = folder.resolve("a".repeat(255));
        new OutputFile(file, false).write("mine");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_folder_is_no_file() {
        assertRefused(new OutputFile(folder, true), "is a folder");
        assertRefused(new OutputFile(Path.of("/"), true), "is a folder");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws IOException {
        assertRefused(new OutputFile(folder.resolve("no/result.txt"), false), "there is no folder " + folder + "/no");
        Files.writeString(folder.resolve("plain"), "");
        assertRefused(new OutputFile(folder.resolve("plain/result.txt"), false), "there is no folder");
        assertThat(names()).containsExactly("plain");
    }

    @Test
    void a_folder_without_permission_is_told() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false));
        assumeFalse(Files.isWritable(closed), "somebody may write everywhere");
        assertRefused(new OutputFile(closed.resolve("result.txt"), false), "no permission to write");
    }

    @Test
    void a_full_disk_is_told_and_the_device_stays() {
        assumeTrue(Files.exists(FULL), "there is such a file on Linux alone");
        assertRefused(new OutputFile(FULL, false), "exists");
        assertThatThrownBy(() -> new OutputFile(FULL, true).write("text"))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("/dev/full cannot be written", "space", "choose another place");
        assertThat(FULL).exists().isNotEqualTo(folder);
        assertThat(Files.isRegularFile(FULL)).isFalse();
    }

    @Test
    void a_place_that_cannot_be_written_is_told_before_anything_is_read() {
        Command command = Command.run(
                "assess", "nowhere.json", "--output", folder.resolve("no/r").toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("there is no folder").doesNotContain("nowhere");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(ForkedCommand.words("schema", "result"))
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(err).isEmptyFile();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void standard_output_on_a_full_disk_is_a_failure() throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL), "there is such a file on Linux alone");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(ForkedCommand.words("schema", "result"))
                .redirectOutput(FULL.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(err).content().startsWith("footing: standard output cannot be written: No space left on device");
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void after_a_fault_nothing_more_is_written() {
        int[] writes = new int[1];
        StandardOutput out = new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                writes[0]++;
                throw new IOException("Broken pipe");
            }
        });
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print('a');
        assertThat(writer.checkError()).isTrue();
        writer.print('b');
        assertThat(writer.checkError()).isTrue();
        assertThat(writes[0]).isEqualTo(1);
        assertThat(out.failure()).isEmpty();
    }

    private static void assertRefused(OutputFile file, String words) {
        assertThatThrownBy(() -> file.write("text"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(words);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
