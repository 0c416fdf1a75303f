package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published figures, end to end: a profile on disk, through the command, to JSON. */
class ReferenceFiguresTest {
    private static final Properties REFERENCE = reference();
    private static final JsonNode RESULT = result();
    private static final Set<String> NOT_AMOUNTS =
            Set.of("timeToProductionMonths", "infrastructureShare", "pitch", "raiseProbability");

    static Stream<String> cells() {
        return REFERENCE.stringPropertyNames().stream()
                .filter(name -> !name.equals("tolerance"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_both_columns_comes_out(String cell) {
        int dot = cell.indexOf('.');
        String figure = cell.substring(dot + 1);
        BigDecimal expected = new BigDecimal(REFERENCE.getProperty(cell));
        BigDecimal found = figure(cell.substring(0, dot), figure);
        if (NOT_AMOUNTS.contains(figure)) {
            double tolerance = Double.parseDouble(REFERENCE.getProperty("tolerance"));
            assertThat(found.doubleValue())
                    .isCloseTo(expected.doubleValue(), within(tolerance * expected.doubleValue()));
        } else {
            assertThat(found).isEqualByComparingTo(expected);
        }
    }

    @Test
    void both_columns_are_complete() {
        assertThat(cells()).hasSize(2 * 13);
    }

    private static BigDecimal figure(String strategy, String figure) {
        if (figure.equals("infrastructureShare")) {
            double infrastructure =
                    figure(strategy, "infrastructureEngineering").doubleValue();
            return BigDecimal.valueOf(infrastructure
                    / (infrastructure + figure(strategy, "productEngineering").doubleValue()));
        }
        for (JsonNode one : RESULT.get("strategies")) {
            if (one.get("id").textValue().equals(strategy)) {
                return one.get("plan").at("/" + figure.replace('.', '/')).decimalValue();
            }
        }
        throw new AssertionError("There is no strategy " + strategy + ".");
    }

    private static JsonNode result() {
        Command command = Command.run(
                "assess", Command.profile("reference"), "--calibration", "article-2024", "--format", "json");
        assertThat(command.exitCode()).as(command.err()).isZero();
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(command.out());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties reference() {
        Properties properties = new Properties();
        try (InputStream in = ReferenceFiguresTest.class.getResourceAsStream("/reference/article-2024.properties")) {
            properties.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }
}
