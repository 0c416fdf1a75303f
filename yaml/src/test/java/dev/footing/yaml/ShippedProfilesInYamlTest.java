package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Startup;
import dev.footing.formats.json.CanonicalJson;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profiles in examples, written as YAML. */
class ShippedProfilesInYamlTest {
    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/profiles"))) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void are_the_same_startup_however_it_is_written(Path file) {
        Startup startup = ProfileReader.read(file).startup();
        String json = ProfileWriter.text(startup);
        for (int seed = 0; seed < 20; seed++) {
            String yaml = new Yaml(new SplittableRandom(seed)).of(json);
            assertThat(ProfileReader.readYaml(yaml).startup()).as(yaml).isEqualTo(startup);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void are_the_same_document_to_the_last_member(Path file) {
        String json = ProfileWriter.text(ProfileReader.read(file).startup());
        String yaml = new Yaml(new SplittableRandom(5)).of(json);
        ProblemList problems = new ProblemList();
        assertThat(CanonicalJson.text(
                        JsonDocument.parseYaml(JsonText.of(yaml), problems).root(), Set.of()))
                .isEqualTo(CanonicalJson.text(
                        JsonDocument.parse(JsonText.of(json), problems).root(), Set.of()));
        assertThat(problems.problems()).isEmpty();
    }

    @Test
    void the_one_that_is_written_in_yaml_comes_back_whole_from_json() {
        Startup startup = ProfileReader.read(Path.of("../examples/profiles/reading-room.yaml"))
                .startup();
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }
}
