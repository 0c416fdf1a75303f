package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins of strangers, through the command: what they do wrong costs them alone, and is told. */
class PluginOptionsTest {
    private static final String LATE =
            " must load and give its first answer within 10 seconds, but is still busy. Mend or remove the plugin.";

    @TempDir
    private Path root;

    private Jars jars;

    @BeforeEach
    void a_folder() throws IOException {
        jars = new Jars(root);
    }

    /** Gives up at once on whatever is called a snail, and waits for all others as long as it takes. */
    private static final class NoneForSnails implements PluginTimeout {
        @Override
        public <T> T await(String plugin, Future<T> call)
                throws TimeoutException, ExecutionException, InterruptedException {
            if (plugin.startsWith("snail")) {
                throw new TimeoutException(plugin);
            }
            return call.get();
        }
    }

    @Test
    void a_strategy_of_a_plugin_stands_beside_the_others() throws IOException {
        jars.good("Melon", "my melon \u00fc.jar");
        Command command = assess("text", "--full", "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out())
                .contains("acme.melon\n", "managed-kubernetes\n")
                .doesNotContain("must ");
        assertThat(assess("json").out()).contains("\"artifact\": \"my melon \u00fc.jar\"");
    }

    @Test
    void strategies_are_listed_with_their_jar_and_what_is_wrong() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Later", "later.jar", "", "", "2");
        jars.add("Early", "early.jar", "", "", "0");
        jars.add("Bad", "bad.jar", "static final int NONE = Integer.parseInt(\"none\");", "", "SPI_LEVEL");
        Files.writeString(jars.folder().resolve("notes.txt"), "read me");
        Command command = Command.run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out().replaceAll("\\s+", " "))
                .contains("acme.melon: Acme, from melon.jar", "footing.managed: ")
                .containsPattern("not used: acme.Bad in bad.jar must be loadable, .*NumberFormatException")
                .containsPattern("not used: acme.later .* but is contract level 2. It needs a newer Footing")
                .containsPattern("not used: acme.early .* but is contract level 0. It was built for an older Footing")
                .contains("not used: notes.txt must be a jar");
    }

    @Test
    void two_plugins_with_one_id_are_both_left_out() throws IOException {
        jars.good("Melon", "melon-1.jar").good("Apple", "apple.jar");
        jars.add("Melon", "melon-2.jar", "static final int SECOND = 2;", "", "SPI_LEVEL");
        Command command = assess("text", "--full", "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).contains("acme.apple\n", "melon-1.jar", "melon-2.jar", "must have names that no");
    }

    @Test
    void what_a_plugin_throws_when_it_is_asked_is_told_in_the_result() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Bad", "bad.jar", "", "if (true) throw new AssertionError(\"not here\");", "SPI_LEVEL");
        Command command = assess("json");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out())
                .contains("in bad.jar)", "not here", "\"acme.melon\"")
                .containsOnlyOnce("not here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-months", "adr"})
    void where_a_format_has_no_place_for_a_rejected_plugin_standard_error_has(String format) throws IOException {
        jars.add("Bad", "bad.jar", "", "if (true) throw new AssertionError(\"not here\");", "SPI_LEVEL");
        Command command = assess(format, "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).isNotEmpty().doesNotContain("not here");
        assertThat(command.err()).startsWith("footing: not used: ").containsOnlyOnce("AssertionError: not here");
    }

    @Test
    void what_if_and_compare_tell_of_a_rejected_plugin_on_standard_error() throws IOException {
        jars.add("Bad", "bad.jar", "", "if (true) throw new AssertionError(\"not here\");", "SPI_LEVEL");
        String[] plugins = {"--trials", "1", "--plugins", jars.folder().toString()};
        String[] whatIf = {"what-if", Command.profile("techflow"), "--set", "/team/engineers=12"};
        String[] compare = {"compare", Command.profile("techflow"), Command.profile("connectapp")};
        for (String[] words : new String[][] {whatIf, compare}) {
            Command command = Command.run(ObjectArrays.concat(words, plugins, String.class));
            assertThat(command.exitCode()).isZero();
            assertThat(command.err()).startsWith("footing: not used: ").containsOnlyOnce("AssertionError: not here");
        }
    }

    @Test
    void an_internal_error_in_a_plugin_costs_that_plugin_alone() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Bad", "bad.jar", "", "if (true) throw new InternalError(\"a map is gone\");", "SPI_LEVEL");
        Command command = assess("json", "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).contains("in bad.jar)", "InternalError: a map is gone", "\"acme.melon\"");
    }

    @Test
    void where_memory_does_not_suffice_plugin_and_heap_are_named_in_one_line() throws IOException {
        jars.add("Fat", "fat.jar", "", "long[][] all = new long[10_000][Integer.MAX_VALUE - 8];", "SPI_LEVEL");
        Command command = assess("text", "--full", "--analyses", "none");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err().lines())
                .singleElement()
                .asString()
                .startsWith("footing: memory did not suffice: ")
                .contains("acme.fat (acme.Fat in fat.jar)", " MB; allow more, as in java -Xmx");
    }

    @Test
    void a_plugin_that_declares_a_thousand_strategies_is_left_out_and_told() throws IOException {
        jars.add(
                "Many",
                "many.jar",
                "",
                "",
                "SPI_LEVEL, java.util.stream.IntStream.range(0, 1_000).mapToObj(i -> StrategyInfo.of(\"acme.many.s\""
                        + " + i, \"S\", Sourcing.MANAGED, \"S\")).toArray(StrategyInfo[]::new)); } ProviderInfo other() {"
                        + " return ProviderInfo.of(\"acme\", \"Acme\", SPI_LEVEL");
        Command command = Command.run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out().replaceAll("\\s+", " "))
                .contains("not used: acme.Many in many.jar must say who it is, where strategies must be at most 50");
    }

    @Test
    void a_plugin_that_answers_otherwise_each_time_is_left_out_and_told() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add(
                "Dice",
                "dice.jar",
                "static int asked;",
                "if (asked++ % 2 == 0) return ImmutableList.of();",
                "SPI_LEVEL");
        Command command = assess("json", "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .contains("acme.dice (acme.Dice in dice.jar)", "must answer the same startup in the same way each time")
                .contains("\"acme.melon\"")
                .doesNotContain("\"id\": \"acme.dice\"");
    }

    @Test
    void a_plugin_that_hangs_is_named_and_left_out_wherever_it_hangs() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Snaila", "snail-a.jar", "static { " + Jars.HANGS + " }", "", "SPI_LEVEL");
        jars.add("Snailb", "snail-b.jar", "public Snailb() { " + Jars.HANGS + " }", "", "SPI_LEVEL");
        jars.add("Snailc", "snail-c.jar", "", Jars.HANGS, "SPI_LEVEL");
        Command command = assess("text", "--full", "--analyses", "none");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out().replaceAll("\\s+", " "))
                .contains("acme.melon ", "snail-a.jar" + LATE, "snail-b.jar" + LATE, "snail-c.jar" + LATE)
                .doesNotContain("acme.snailc ");
        assertThat(Command.run(
                                new NoneForSnails(),
                                "strategies",
                                "--plugins",
                                jars.folder().toString())
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("not used: snail-a.jar" + LATE);
    }

    @Test
    void the_command_ends_though_a_plugin_spins_for_ever(@TempDir Path folder) throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Spinner", "spinner.jar", "static boolean on = true; static { while (on) { } }", "", "SPI_LEVEL");
        Command command = new ForkedCommand(folder)
                .run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out().replaceAll("\\s+", " ")).contains("acme.melon: ", "not used: spinner.jar" + LATE);
    }

    @Test
    void a_plugin_that_exits_is_a_fault_that_names_it_wherever_it_does(@TempDir Path folder) throws IOException {
        jars.add("Quitter", "quitter.jar", "", "System.exit(0);", "SPI_LEVEL");
        Command asked = new ForkedCommand(folder)
                .run(
                        "assess",
                        Command.profile("techflow"),
                        "--analyses",
                        "none",
                        "--plugins",
                        jars.folder().toString());
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).contains("acme.Quitter ended the program before the command was done");
        jars.add("Starter", "starter.jar", "static { Runtime.getRuntime().exit(0); }", "", "SPI_LEVEL");
        Command command = new ForkedCommand(folder)
                .run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isEqualTo(1);
        assertThat(command.err()).contains("ended the program before the command was done");
    }

    @Test
    void what_a_plugin_runs_at_the_end_may_not_keep_the_program(@TempDir Path folder) throws IOException {
        String hook = "static { Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); }";
        jars.add("Clinger", "clinger.jar", hook, "", "SPI_LEVEL");
        Command command = new ForkedCommand(folder)
                .run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).contains("acme.clinger");
        assertThat(command.err()).contains("did not end within 5 seconds", "The result is complete.");
    }

    @Test
    void a_plugin_that_leaves_its_thread_interrupted_is_named_and_stops_nothing() throws IOException {
        jars.good("Melon", "melon.jar");
        jars.add("Poker", "poker.jar", "", "Thread.currentThread().interrupt();", "SPI_LEVEL");
        Command command = assess("json");
        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(command.out())
                .contains("\"acme.melon\"", "in poker.jar", "must leave its thread as it found it")
                .doesNotContain("\"name\": \"Acme's Poker\"");
    }

    @Test
    void the_same_jar_twice_is_one_plugin() throws IOException {
        jars.good("Melon", "melon.jar");
        Files.copy(jars.folder().resolve("melon.jar"), jars.folder().resolve("melon copy.jar"));
        Command command = Command.run("strategies", "--plugins", jars.folder().toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).contains("acme.melon: Acme").doesNotContain("not used");
    }

    @Test
    void what_a_plugin_prints_is_no_part_of_the_result(@TempDir Path folder) throws IOException {
        jars.add("Chatty", "chatty.jar", "static { System.out.println(\"hello\"); }", "", "SPI_LEVEL");
        Command command = new ForkedCommand(folder)
                .run(
                        "assess",
                        Command.profile("techflow"),
                        "--format",
                        "json",
                        "--trials",
                        "64",
                        "--analyses",
                        "none",
                        "--plugins",
                        jars.folder().toString());
        assertThat(command.exitCode()).as(command.err()).isZero();
        assertThat(command.out()).startsWith("{").doesNotContain("hello");
        assertThat(command.err()).contains("hello");
    }

    @Test
    void an_empty_folder_changes_nothing() {
        assertThat(assess("json"))
                .isEqualTo(Command.run("assess", Command.profile("techflow"), "--format", "json", "--trials", "4096"));
    }

    @Test
    void a_plugin_that_proposes_nothing_worth_saying_changes_no_other_figure() throws IOException {
        String nothing = "if (true) return ImmutableList.of();";
        jars.add("Idle", "idle.jar", "", nothing, "SPI_LEVEL");
        String with = assess("text", "--full", "--analyses", "none").out();
        String without = Command.run(
                        "assess", Command.profile("techflow"), "--trials", "4096", "--full", "--analyses", "none")
                .out();
        assertThat(with.replaceAll("\\s+", " "))
                .contains(" Nothing for this startup from acme.idle.")
                .satisfies(text -> assertThat(text.replace(" Nothing for this startup from acme.idle.", ""))
                        .isEqualToNormalizingWhitespace(without));
    }

    @Test
    void a_folder_that_is_none_is_bad_input() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");
        for (Path wrong : new Path[] {file, root.resolve("nowhere")}) {
            for (String[] words : new String[][] {{"strategies"}, {"assess", Command.profile("techflow")}}) {
                String[] all = Arrays.copyOf(words, words.length + 2);
                all[words.length] = "--plugins";
                all[words.length + 1] = wrong.toString();
                Command command = Command.run(all);
                assertThat(command.exitCode()).isEqualTo(2);
                assertThat(command.out()).isEmpty();
                assertThat(command.err()).contains(wrong.toString(), "must be a folder that can be listed");
            }
        }
    }

    private Command assess(String format, String... more) {
        String[] words = {
            "assess",
            Command.profile("techflow"),
            "--format",
            format,
            "--trials",
            "4096",
            "--plugins",
            jars.folder().toString()
        };
        return Command.run(new NoneForSnails(), ObjectArrays.concat(words, more, String.class));
    }
}
