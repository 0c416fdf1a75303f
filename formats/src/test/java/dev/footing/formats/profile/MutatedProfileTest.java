package dev.footing.formats.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.startup.Startup;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MutatedProfileTest {
    private static final List<String> SNIPPETS = List.of(
            "\"", "{", "}", "[", "]", ",", ":", "null", "NaN", "-", "1e9", "0.0", "true", "\\u0000", "default", "/");

    @Test
    void damaged_profiles_are_refused_with_places_or_understood_in_full() {
        String sound = ProfileWriter.text(
                ProfileReader.read(Samples.resource("profiles/example.json")).startup());
        SplittableRandom random = new SplittableRandom(7);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = damaged(sound.getBytes(UTF_8), random);
            try {
                Startup startup =
                        ProfileReader.read(new ByteArrayInputStream(damaged)).startup();
                assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup())
                        .isEqualTo(startup);
            } catch (InvalidProfileException invalid) {
                refused++;
                assertThat(invalid.problems())
                        .allSatisfy(problem -> assertThat(problem.position()).isPresent())
                        .hasSizeLessThanOrEqualTo(101);
            }
        }
        assertThat(refused).isBetween(1_500, 2_990);
    }

    private static byte[] damaged(byte[] text, SplittableRandom random) {
        int at = random.nextInt(text.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(text, at);
            case 1 -> joined(Arrays.copyOf(text, at), new byte[0], text, at + 1 + random.nextInt(12));
            case 2 -> joined(Arrays.copyOf(text, at), new byte[] {(byte) random.nextInt(256)}, text, at + 1);
            default ->
                joined(
                        Arrays.copyOf(text, at),
                        SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(UTF_8),
                        text,
                        at + random.nextInt(3));
        };
    }

    private static byte[] joined(byte[] head, byte[] middle, byte[] text, int tailFrom) {
        byte[] tail = Arrays.copyOfRange(text, Math.min(tailFrom, text.length), text.length);
        byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, all, head.length, middle.length);
        System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
        return all;
    }
}
