package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.formats.result.Seal;
import dev.footing.formats.schema.DocumentSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands write for programs fits its schema, and every member of it is named there. */
class WrittenSchemaTest {
    private static final String TECHFLOW = Command.profile("techflow");
    private static final String DATASYNC = Command.profile("datasync");
    private static final String REFERENCE = Command.profile("reference");

    @TempDir
    private Path folder;

    static Stream<String> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.map(Path::toString).sorted().toList().stream();
        }
    }

    /** One for each kind of decision: to start, to move, to stay, and none. */
    static Stream<String> decisions() {
        return Stream.of("techflow", "prerender-founder", "stack-overflow-2016", "37signals-2022")
                .map(Command::profile);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_what_if_fits(String profile) {
        fits(
                DocumentSchema.WHAT_IF,
                written(
                        "what-if",
                        profile,
                        "--set",
                        "/budget/cash=-60%",
                        "--set",
                        "/motives=[\"compliance-forbids-managed\"]",
                        "--set",
                        "/expertise/disaster-recovery=yes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name=Other",
                "/phase=growth",
                "/asOf=2025-01-01",
                "/usage/monthlyGrowth={\"low\": 0.01, \"likely\": 0.05, \"high\": 0.2}",
                "/current/strategy=self-run-kubernetes",
                "/funding/month=6",
                "/team/engineers=8"
            })
    void a_what_if_of_each_kind_of_input_fits(String set) {
        fits(DocumentSchema.WHAT_IF, written("what-if", TECHFLOW, "--set", set));
    }

    @Test
    void a_comparison_of_all_profiles_fits() throws IOException {
        String[] all = profiles().toArray(String[]::new);
        JsonNode comparison = written(ObjectArrays.concat("compare", all));
        fits(DocumentSchema.COMPARISON, comparison);
        assertThat(comparison.at("/rows")).hasSize(all.length);
    }

    @Test
    void a_comparison_with_another_currency_fits() {
        String euros = file("euros.json", text(TECHFLOW).replace("USD", "EUR"));
        JsonNode comparison = written("compare", TECHFLOW, euros, "--policy", policy());
        assertThat(comparison.at("/rows/1/statedCurrency").asText()).isEqualTo("EUR");
        fits(DocumentSchema.COMPARISON, comparison);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_summary_fits_in_one_line(String profile) {
        String row = assessed(profile, "--format", "summary");
        assertThat(row.lines()).hasSize(1);
        JsonNode summary = WrittenSchema.read(row);
        fits(DocumentSchema.SUMMARY, summary);
        assertThat(ImmutableList.copyOf(summary.fieldNames()))
                .startsWith("schema")
                .hasSize(1 + SummaryRow.columns().size());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_record_and_its_check_fit(String profile) {
        String record = file("record.md", record(profile));
        fits(DocumentSchema.RECORD, block(text(record)));
        fits(DocumentSchema.CHECK, written("check", record, profile, "--date", "2026-03-01"));
    }

    @Test
    void a_check_of_a_startup_that_changed_fits() {
        String record = file("record.md", record(TECHFLOW));
        for (String other : List.of(
                text(TECHFLOW).replaceFirst("\"engineers\": [0-9.]+", "\"engineers\": 12"),
                text(TECHFLOW).replaceFirst("\"cash\": [0-9]+", "\"cash\": 300000"))) {
            JsonNode check = written("check", record, file("other.json", other), "--date", "2027-03-01");
            assertThat(check.at("/findings")).isNotEmpty();
            fits(DocumentSchema.CHECK, check);
        }
    }

    @Test
    void a_record_by_own_rules_fits() {
        JsonNode block = block(record(TECHFLOW, "--policy", policy()));
        assertThat(block.at("/provenance/policy/overrides")).hasSize(1);
        fits(DocumentSchema.RECORD, block);
    }

    @ParameterizedTest
    @ValueSource(strings = {"techflow", "datasync", "37signals-2022", "prerender-founder"})
    void a_difference_fits(String profile) {
        String first = result("first.json", Command.profile(profile));
        fits(DocumentSchema.DIFFERENCE, written("diff", first, first));
        fits(
                DocumentSchema.DIFFERENCE,
                written("diff", first, result("second.json", REFERENCE, "--calibration", "article-2024")));
    }

    @Test
    void a_difference_of_each_cause_fits() {
        String elsewhere = text(result("other.json", TECHFLOW, "--policy", policy(), "--seed", "2"))
                .replaceFirst("\"engine\": \"[^\"]*\"", "\"engine\": \"0.0.1\"")
                .replaceFirst(",\\s*\"sha256\": \"[0-9a-f]*\"\\s*}\\s*$", "\n}\n");
        String edited = file("edited.json", Seal.sealed(elsewhere));
        JsonNode difference = written("diff", result("one.json", DATASYNC), edited, "--policy", policy());
        assertThat(difference.at("/changes").findValuesAsText("cause")).contains("inputs", "policy", "luck", "engine");
        fits(DocumentSchema.DIFFERENCE, difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"techflow", "datasync", "connectapp"})
    void a_replay_fits_as_a_story_and_as_a_move_but_not_as_both(String study) {
        JsonNode story = written("replay", study);
        fits(DocumentSchema.REPLAY, story);
        String month = story.at("/brackets/0/month").asText();
        JsonNode move = written("replay", study, "--switch-to", "simple-vms", "--at", month);
        assertThat(move.has("stay")).isTrue();
        fits(DocumentSchema.REPLAY, move);
        ((ObjectNode) story).set("stay", move.get("stay"));
        assertThat(new WrittenSchema(DocumentSchema.REPLAY).faults(story)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "product-gain", "runway-panic"})
    void the_catalog_fits_whole_and_by_entry(String id) {
        fits(DocumentSchema.CATALOG, id.isEmpty() ? written("catalog") : written("catalog", id));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        DocumentSchema.WHAT_IF,
                        List.of("", "/before/diagnosis", "/alone/0", "/strategies/0/parts/0", "/vetoes", "/course")),
                Arguments.of(DocumentSchema.COMPARISON, List.of("", "/rows/0", "/rows/1/verdict", "/rows/1/ahead")),
                Arguments.of(DocumentSchema.SUMMARY, List.of("")),
                Arguments.of(DocumentSchema.RECORD, List.of("", "/startup/team", "/provenance", "/triggers/0")),
                Arguments.of(DocumentSchema.CHECK, List.of("", "/now", "/tripWires/0")),
                Arguments.of(DocumentSchema.DIFFERENCE, List.of("", "/to/policy", "/objectives/0/parts")),
                Arguments.of(DocumentSchema.BILL, List.of("", "/months/2025-03", "/files/0", "/services/0")),
                Arguments.of(
                        DocumentSchema.BACKTEST,
                        List.of("", "/right", "/scores/log", "/reliability/0", "/rounds/came", "/bands/0/within")),
                Arguments.of(DocumentSchema.REPLAY, List.of("", "/brackets/0", "/brackets/0/verdict")),
                Arguments.of(DocumentSchema.CATALOG, List.of("", "/entries/0")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_member_that_is_not_named_is_found_wherever_it_stands(DocumentSchema schema, List<String> places) {
        JsonNode sound = example(schema);
        for (String place : places) {
            JsonNode more = sound.deepCopy();
            ((ObjectNode) more.at(place)).put("moreThanKnown", 1);
            assertThat(WrittenSchema.closed(schema).faults(more))
                    .as(place)
                    .singleElement()
                    .asString()
                    .contains("moreThanKnown");
            assertThat(new WrittenSchema(schema).faults(more)).as(place).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void what_lacks_a_member_or_has_one_of_another_type_does_not_fit(DocumentSchema schema) {
        ObjectNode sound = (ObjectNode) example(schema);
        WrittenSchema written = new WrittenSchema(schema);
        assertThat(sound.get("schema").asText()).isEqualTo(schema.schemaId());
        sound.fieldNames().forEachRemaining(name -> {
            ObjectNode other = sound.deepCopy();
            other.putArray(name).add(1.5);
            assertThat(written.faults(other)).as(name).isNotEmpty();
            ObjectNode less = sound.deepCopy();
            less.remove(name);
            boolean mayLack = (schema != DocumentSchema.SUMMARY
                            && List.of(
                                            "pair",
                                            "lead",
                                            "margin",
                                            "lastComplete",
                                            "rules",
                                            "scores",
                                            "baseRate",
                                            "gain",
                                            "rounds")
                                    .contains(name))
                    || (schema == DocumentSchema.RECORD && name.equals("diagnosis"));
            assertThat(written.faults(less).isEmpty()).as(name).isEqualTo(mayLack);
        });
    }

    private JsonNode example(DocumentSchema schema) {
        return switch (schema) {
            case WHAT_IF -> written("what-if", TECHFLOW, "--set", "/budget/cash=+50%", "--set", "/team/engineers=7");
            case COMPARISON -> written("compare", DATASYNC, TECHFLOW);
            case SUMMARY -> WrittenSchema.read(assessed(TECHFLOW, "--format", "summary"));
            case RECORD -> block(record(TECHFLOW));
            case CHECK -> written("check", file("r.md", record(TECHFLOW)), TECHFLOW, "--date", "2026-03-01");
            case DIFFERENCE -> written("diff", result("1.json", TECHFLOW), result("2.json", TECHFLOW, "--seed", "2"));
            case BILL -> written("bill", file("bill.csv", BillCommandTest.MARCH));
            case BACKTEST -> written("backtest", file("outcomes.jsonl", BacktestCommandTest.OUTCOMES));
            case REPLAY -> written("replay", "datasync");
            case CATALOG -> written("catalog");
            default -> throw new IllegalArgumentException(schema + " is tested elsewhere.");
        };
    }

    private static void fits(DocumentSchema schema, JsonNode document) {
        assertThat(new WrittenSchema(schema).faults(document)).isEmpty();
        assertThat(WrittenSchema.closed(schema).faults(document)).isEmpty();
    }

    private static JsonNode written(String... words) {
        boolean simulates = List.of("what-if", "compare", "replay", "backtest").contains(words[0]);
        String[] more = {"--format", "json", "--trials", "64"};
        Command command = Command.run(
                ObjectArrays.concat(words, simulates ? more : new String[] {"--format", "json"}, String.class));
        assertThat(command.err()).isEmpty();
        return WrittenSchema.read(command.out());
    }

    private static String assessed(String profile, String... more) {
        String[] words = {"assess", profile, "--trials", "64"};
        Command command = Command.run(ObjectArrays.concat(words, more, String.class));
        assertThat(command.err()).isEmpty();
        return command.out();
    }

    private static String record(String profile, String... more) {
        String[] words = {"--format", "adr", "--date", "2026-03-01"};
        return assessed(profile, ObjectArrays.concat(words, more, String.class));
    }

    private String result(String name, String profile, String... more) {
        String[] words = {"--format", "json"};
        return file(name, assessed(profile, ObjectArrays.concat(words, more, String.class)));
    }

    private static JsonNode block(String record) {
        int start = record.indexOf("```json\n") + "```json\n".length();
        return WrittenSchema.read(record.substring(start, record.indexOf("```", start)));
    }

    private String policy() {
        return file("ours.yaml", """
                schema: footing/policy/1
                id: ours-1
                extends: default-1
                overrides: [ { path: margin, value: 0.7, reason: our books } ]
                exchangeRate: { currency: EUR, rate: 1.1, source: a bank, date: 2024-06-01 }
                """);
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, UTF_8).toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
