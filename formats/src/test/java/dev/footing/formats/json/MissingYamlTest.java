package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.rules.PriceBookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without footing-yaml, which is not on the path of these tests, JSON is read, and YAML says what is missing. */
class MissingYamlTest {
    private static final String SENTENCE = "The document must be JSON where the artifact footing-yaml is not there, but"
            + " is YAML. Add dev.footing:footing-yaml beside footing-formats, in the same version, or write the document"
            + " in JSON.";

    @Test
    void nothing_here_reads_yaml() {
        assertThat(ServiceLoader.load(YamlParser.class)).isEmpty();
    }

    @Test
    void a_text_a_file_and_rules_in_yaml_name_the_artifact(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("profile.yml"), "name: Example\n");
        assertThatThrownBy(() -> ProfileReader.readYaml("name: Example"))
                .isInstanceOf(MissingYamlException.class)
                .hasMessage(SENTENCE);
        assertThatThrownBy(() -> ProfileReader.read(file))
                .isInstanceOf(MissingYamlException.class)
                .hasMessage(SENTENCE);
        assertThatThrownBy(() -> PriceBookReader.standard().read(file))
                .isInstanceOfSatisfying(
                        MissingYamlException.class,
                        missing -> assertThat(missing.problem().wayOut()).contains("dev.footing:footing-yaml"));
    }

    @Test
    void json_in_a_file_of_any_other_name_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("profile.txt"), "[1]");
        assertThat(JsonDocument.parse(file, new ProblemList()).root().elements())
                .hasSize(1);
    }
}
