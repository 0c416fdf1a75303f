package dev.footing.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.AnyStartup;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.profile.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlProfileTest {
    private static final String SMALLEST = """
            name: Example
            budget:
              currency: USD
              cash: 1600000
            team:
              engineers: 8
              monthlyCostPerEngineer: 12500
            """;
    private static final Map<String, List<List<String>>> EXPECTED = Samples.table("bad-yaml/table.txt");

    static Stream<String> files() {
        return EXPECTED.keySet().stream();
    }

    @Test
    void every_startup_reads_the_same_from_yaml_as_from_json() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Startup startup = new AnyStartup(random).next();
            String yaml = new Yaml(random).of(ProfileWriter.text(startup));
            assertThat(ProfileReader.readYaml(yaml).startup())
                    .as("seed %s%n%s", seed, yaml)
                    .isEqualTo(startup);
        }
    }

    @Test
    void json_is_yaml_and_reads_the_same() {
        for (long seed = 0; seed < 100; seed++) {
            Startup startup = new AnyStartup(new SplittableRandom(seed)).next();
            assertThat(ProfileReader.readYaml(ProfileWriter.text(startup)).startup())
                    .isEqualTo(startup);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_with_pointer_line_and_words(String file) {
        List<Problem> problems = problems(Samples.resource("bad-yaml/" + file + ".yaml"));
        List<List<String>> expected = EXPECTED.getOrDefault(file, List.of());
        assertThat(problems.stream().map(Samples::told))
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.subList(1, 5)).toList());
        for (int i = 0; i < problems.size(); i++) {
            assertThat(problems.get(i).wayOut())
                    .startsWith(expected.get(i).get(5))
                    .endsWith(".");
        }
    }

    @Test
    void what_is_wrong_with_a_profile_is_the_same_in_json_written_as_yaml() {
        Samples.table("bad-profiles/table.txt").keySet().stream()
                .map(file -> Samples.resource("bad-profiles/" + file + ".json"))
                .filter(text -> Samples.problems(text).stream()
                        .noneMatch(problem -> problem.rule().contains("JSON")
                                || problem.rule().contains("finite")))
                .forEach(text -> assertThat(problems(text)).as(text).containsExactlyElementsOf(Samples.problems(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No", "off", "on", "yes", "y", "n", "2024-06-01", "1.2.3", "37signals", "NaN"})
    void words_stay_words(String word) {
        Startup startup =
                ProfileReader.readYaml(SMALLEST.replace("Example", word)).startup();
        assertThat(startup.name()).isEqualTo(word);
    }

    @Test
    void an_answer_of_no_is_no() {
        Startup startup = ProfileReader.readYaml(SMALLEST + "expertise: { scaling: no, observability: yes }")
                .startup();
        assertThat(startup.expertise().answer(ExpertiseArea.SCALING)).isEqualTo(Answer.NO);
        assertThat(startup.expertise().answer(ExpertiseArea.OBSERVABILITY)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012", "1_000", "0x1F", "0o17", "0b1", "1:30", "+5", ".5", "5.", ".inf", "-.inf", ".nan", ".NaN", "00"
            })
    void what_some_reader_takes_for_another_number_is_refused(String number) {
        for (String text : List.of(SMALLEST.replace("1600000", number), SMALLEST.replace("Example", number))) {
            assertThat(problems(text)).singleElement().satisfies(problem -> {
                assertThat(problem.rule()).isEqualTo("must be a number as JSON writes it, or a text in quotes");
                assertThat(problem.value()).isEqualTo(number);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.6e6", "1600000.0", "1.6E+6", "16e5"})
    void numbers_as_json_writes_them_are_numbers(String number) {
        assertThat(ProfileReader.readYaml(SMALLEST.replace("1600000", number)).startup())
                .isEqualTo(Samples.smallest());
    }

    @Test
    void the_shipped_example_reads_the_same_as_what_it_is_in_json() {
        Startup startup = ProfileReader.read(Path.of("../examples/profiles/reading-room.yaml"))
                .startup();
        assertThat(startup.name()).isEqualTo("Reading Room");
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.yaml", "p.yml", "P.YAML"})
    void the_name_of_a_file_says_that_it_is_yaml(String name, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(name), SMALLEST);
        assertThat(ProfileReader.read(file).startup()).isEqualTo(Samples.smallest());
    }

    @Test
    void a_file_of_another_name_is_json(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("yaml.txt"), SMALLEST);
        assertThat(Samples.problems(() -> ProfileReader.read(file)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("must be valid JSON"));
    }

    @Test
    void problems_found_after_reading_have_their_place_in_the_yaml() {
        Profile profile = ProfileReader.readYaml("# \uD83D\uDE80\n" + SMALLEST);
        Problem located = profile.locate(Problem.ofInput(Inputs.ENGINEERS.id(), "8", "must be odd", "Hire."));
        assertThat(located.position()).contains(new Position(7, 14));
    }

    @Test
    void laughs_by_the_billion_are_refused_at_once() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        assertThat(problems(text.toString())).hasSize(101);
    }

    @Test
    void sizes_are_bounded() {
        assertThat(problems(SMALLEST.replace("Example", "x".repeat(900_000))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("a text of 900000 characters"));
        assertThat(problems(SMALLEST.replace("1600000", "9".repeat(500_000))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("a number of 500000 characters"));
        assertThat(problems(SMALLEST + "x".repeat(5_000) + ": 1"))
                .first()
                .satisfies(problem -> assertThat(problem.position()).isPresent());
        assertThat(problems("? " + "x".repeat(500_000) + "\n: 1"))
                .anySatisfy(problem -> assertThat(problem.value()).endsWith("... (500000 characters)"));
        assertThat(problems(SMALLEST + " ".repeat(1_000_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("1 MB"));
        assertThat(problems(SMALLEST + "motives: [" + "0,".repeat(300_000) + "0]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("100,000 values"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "!x [", "&x [", "a:\n"})
    void depth_is_bounded(String opening) {
        assertThat(problems(opening.repeat(200_000 / opening.length()))).isNotEmpty();
    }

    @Test
    void depth_is_bounded_in_names_too() {
        assertThat(problems(SMALLEST + "? " + "[".repeat(200) + "]".repeat(200) + "\n: 1"))
                .anySatisfy(problem -> assertThat(problem.rule()).contains("50 levels"));
        assertThat(problems(SMALLEST + "? " + "[".repeat(40) + "]".repeat(40) + "\n: 1"))
                .noneSatisfy(problem -> assertThat(problem.rule()).contains("50 levels"))
                .isNotEmpty();
    }

    @Test
    void damaged_profiles_are_refused_with_places_or_understood_in_full() {
        String sound = new Yaml(new SplittableRandom(3))
                .of(ProfileWriter.text(ProfileReader.read(Samples.resource("profiles/example.json"))
                        .startup()));
        List<String> snippets = List.of(
                "\"", "'", "{", "}", "[", "]", ",", ":", ": ", "- ", "? ", "&a ", "*a", "!", "!!str ", "%", "@", "\t",
                "\n", "\n---\n", "\n...\n", "|", ">", "#", "\\", "\u0000", "\u2028", "\uD83D", "<<: ");
        SplittableRandom random = new SplittableRandom(7);
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            int at = random.nextInt(sound.length());
            int on = Math.min(sound.length(), at + random.nextInt(4));
            String damaged =
                    sound.substring(0, at) + snippets.get(random.nextInt(snippets.size())) + sound.substring(on);
            try {
                Startup startup = ProfileReader.readYaml(damaged).startup();
                assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup())
                        .isEqualTo(startup);
            } catch (InvalidProfileException invalid) {
                refused++;
                long lines = damaged.lines().count();
                assertThat(invalid.problems())
                        .as(damaged)
                        .allSatisfy(problem -> assertThat(
                                        problem.position().orElseThrow().line())
                                .isBetween(1, (int) lines + 1));
            }
        }
        assertThat(refused).isBetween(500, 1_490);
    }

    @Test
    void places_are_those_of_the_same_text_in_json() {
        String text = "{ \"name\": \"\uD83D\uDE80\", \"budget\": { \"cash\": \"\u00e4\uD83D\uDE80\", \"x\": 1 },\r\n"
                + " \"team\": [],\r \"y\": \"\uD83D\uDE80\", \"z\": 2 }";
        assertThat(problems(text)).hasSize(5).containsExactlyElementsOf(Samples.problems(text));
    }

    @Test
    void bytes_are_read_as_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("p.yaml"),
                ("\uFEFF" + SMALLEST.replace("Example", "\u00c4\uD83D\uDE80")).getBytes(UTF_8));
        assertThat(ProfileReader.read(file).startup().name()).isEqualTo("\u00c4\uD83D\uDE80");
        byte[] cut = Arrays.copyOf("name: \u00c4".getBytes(UTF_8), 7);
        Files.write(file, cut);
        assertThat(Samples.problems(() -> ProfileReader.read(file)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("UTF-8"));
    }

    private static List<Problem> problems(String yaml) {
        return Samples.problems(() -> ProfileReader.readYaml(yaml));
    }
}
