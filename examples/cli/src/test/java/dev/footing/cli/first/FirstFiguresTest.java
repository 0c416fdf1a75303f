package dev.footing.cli.first;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of the first release keep their meaning: with its strategies, each of its figures still comes out to the
 * last digit. The figures are pinned by name, each as a digest of what it was for all strategies; a figure that was
 * added later is not looked at. The pins were written by the first release. Those of plans, means, shares and standard
 * deviations are never renewed. What says how exact they are was wrong under any rules and was mended: errors, which
 * now cover what trials do not show; percentiles, which tell a pile of trials as it is; and the standard deviation of
 * what a round brings, which is now that of the draw that its percentiles are of. These were pinned once more.
 */
class FirstFiguresTest {
    private static final Properties PINS = pins();

    @ParameterizedTest
    @CsvSource({
        "techflow.json,field-2025",
        "techflow.json,article-2024",
        "reading-room.yaml,field-2025",
        "reading-room.yaml,article-2024",
        "gitlab-2016.json,field-2025",
        "gitlab-2016.json,article-2024"
    })
    void every_figure_of_the_first_release_comes_out_under_its_rules(String profile, String calibration) {
        String prefix = profile.replaceFirst("\\..*", "") + '.' + calibration + '.';
        SortedMap<String, String> pinned = new TreeMap<>();
        PINS.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> pinned.put(name.substring(prefix.length()), PINS.getProperty(name)));
        SortedMap<String, String> found =
                digests(result(profile, calibration, Discovery.of(FirstStrategies.providers())));
        found.keySet().retainAll(pinned.keySet());
        assertThat(found).isEqualTo(pinned);
    }

    @Test
    void the_pins_are_complete() {
        assertThat(PINS).hasSize(1_226);
    }

    /** The value of each figure for every strategy, in the order of their ids, as a digest by the figure's name. */
    static SortedMap<String, String> digests(JsonNode result) {
        SortedMap<String, StringBuilder> values = new TreeMap<>();
        Stream.of("plan", "simulation")
                .forEach(view -> result.get("strategies")
                        .forEach(strategy ->
                                collect(values, view, strategy.get("id").textValue(), strategy.get(view))));
        SortedMap<String, String> digests = new TreeMap<>();
        values.forEach((name, text) -> digests.put(
                name,
                Hashing.sha256()
                        .hashString(text, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 16)));
        return digests;
    }

    private static void collect(SortedMap<String, StringBuilder> values, String name, String strategy, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(values, name + '.' + member.getKey(), strategy, member.getValue()));
        } else {
            values.computeIfAbsent(name, absent -> new StringBuilder())
                    .append(strategy)
                    .append('=')
                    .append(node)
                    .append('\n');
        }
    }

    static JsonNode result(String profile, String calibration, Discovery discovery) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(ResultWriter.write(Assessor.builder()
                            .discovery(discovery)
                            .calibration(Calibrations.named(calibration))
                            .policy(Policies.default1())
                            .analyses()
                            .trials(1_024)
                            .build()
                            .assess(ProfileReader.read(Path.of("../profiles", profile))
                                    .startup())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties pins() {
        Properties properties = new Properties();
        try (InputStream in = FirstFiguresTest.class.getResourceAsStream("/reference/first-figures.properties")) {
            properties.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }
}
