package dev.footing.formats.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileSchemaTest {
    private static final Path BAD = Path.of("src/test/resources/bad-profiles");

    /** What is wrong with these no schema can say, as fields depend on each other or on how a text is written. */
    private static final ImmutableSet<String> FOR_THE_READER_ALONE = ImmutableSet.of(
            "correlation-of-one",
            "correlation-twice",
            "correlation-with-itself",
            "correlations-that-cannot-be",
            "date-that-does-not-exist",
            "default-invested-differs",
            "default-of-required",
            "default-that-has-none",
            "default-that-is-not-the-default",
            "estimate-out-of-order",
            "funding-beyond-horizon",
            "incidents-over-no-months",
            "member-twice",
            "more-infrastructure-engineers-than-engineers",
            "number-that-vanishes",
            "optimization-twice",
            "payment-before-its-start",
            "text-behind-it",
            "without-a-current-strategy");

    private final Validation schema = new Validation(DocumentSchema.PROFILE);

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/profiles"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Stream<Path> refused() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(ProfileSchemaTest::parses)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Long> seeds() {
        return Seeds.from(1, 300);
    }

    @ParameterizedTest
    @EnumSource(DocumentSchema.class)
    void every_schema_is_one(DocumentSchema document) {
        assertThat(Validation.faultsOf(document)).isEmpty();
        assertThat(Validation.tree(document.text()).get("$id").asText())
                .isEqualTo("urn:footing:schema:" + document.id() + ":1");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_profile_is_valid(Path file) throws IOException {
        assertThat(schema.faults(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_generated_profile_is_valid(long seed) {
        String text = ProfileWriter.text(
                StartupGenerator.next(Seeds.random(seed), List.of(StrategyId.of("acme.one"), StrategyId.of("paas"))));
        assertThat(schema.faults(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_the_reader_refuses_the_schema_refuses_where_it_can_say_why(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".json", "");
        assertThat(schema.faults(Files.readString(file)).isEmpty())
                .as(name)
                .isEqualTo(FOR_THE_READER_ALONE.contains(name));
    }

    @Test
    void every_input_has_its_label_for_the_editor() {
        JsonNode properties = Validation.tree(DocumentSchema.PROFILE.text()).get("properties");
        JsonNode engineers = properties.get("team").get("properties").get("engineers");
        assertThat(engineers.get("title").asText()).isEqualTo(Inputs.ENGINEERS.label());
        assertThat(engineers.get("description").asText()).endsWith(", in FTE");
        assertThat(DocumentSchema.PROFILE.text())
                .contains(Inputs.all().stream()
                        .map(input -> "\"title\": \"" + input.label() + "\"")
                        .toList());
    }

    private static boolean parses(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile()) != null;
        } catch (JsonProcessingException notJson) {
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
