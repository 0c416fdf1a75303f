package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profiles that ship, each by every way in and out. */
class ShippedProfilesTest {
    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/profiles"))) {
            return files.filter(file -> file.toString().matches(".*\\.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void come_back_whole_and_as_they_were_stated(Path file) {
        Startup startup = ProfileReader.read(file).startup();
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
        assertThat(ProfileReader.read(ProfileWriter.stated(startup)).startup()).isEqualTo(startup);
        assertThat(ProfileWriter.stated(
                        ProfileReader.read(ProfileWriter.stated(startup)).startup()))
                .isEqualTo(ProfileWriter.stated(startup));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void do_not_change_when_their_forms_are_sent_as_they_are(Path file) {
        Startup startup = ProfileReader.read(file).startup();
        ProfileForm form = ProfileForm.of(startup);
        ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
        form.fields().forEach(field -> entries.putAll(field.input().id(), field.entries()));
        assertThat(form.filled(entries.build())).isEqualTo(startup);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void say_the_same_when_read_as_the_startup_of_a_larger_document(Path file) {
        Startup startup = ProfileReader.read(file).startup();
        String larger = "{ \"startup\":\n" + ProfileWriter.text(startup) + "}";
        JsonDocument document = JsonDocument.parse(JsonText.of(larger), new ProblemList());
        assertThat(ProfileReader.read(document.find("/startup").orElseThrow())).isEqualTo(startup);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void have_a_place_for_every_input_that_they_state(Path file) {
        Profile profile = ProfileReader.read(file);
        for (Input<?> input : Inputs.all()) {
            if (profile.startup().states(input)) {
                assertThat(profile.locate(Problem.ofInput(input.id(), "", "is odd", "Look."))
                                .position())
                        .as(input.id())
                        .isPresent();
            }
        }
    }
}
