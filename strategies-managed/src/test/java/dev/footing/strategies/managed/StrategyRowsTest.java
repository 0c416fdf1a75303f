package dev.footing.strategies.managed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.testkit.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each strategy against its row of the table, {@code strategies.properties}. */
class StrategyRowsTest {
    private static final ManagedStrategyProvider PROVIDER = new ManagedStrategyProvider();
    private static final ImmutableSortedMap<String, String> ROWS = rows();
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E-?\\d+)?");

    static Stream<Arguments> strategiesAndSizes() {
        return PROVIDER.info().strategies().stream()
                .flatMap(info -> Stream.of(8, 60).map(engineers -> Arguments.of(info.id(), engineers)));
    }

    @ParameterizedTest
    @MethodSource("strategiesAndSizes")
    void every_strategy_reads_like_its_row_of_the_table(StrategyId id, int engineers) {
        assertThat(said(tailored(id, engineers))).isEqualTo(row(id, engineers));
    }

    @Test
    void every_row_of_the_table_belongs_to_a_strategy() {
        assertThat(ROWS.keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PROVIDER.info().strategies().stream()
                        .map(info -> info.id().value())
                        .toList());
    }

    @Test
    void names_and_summaries_fit_one_line_and_differ() {
        assertThat(PROVIDER.info().strategies())
                .extracting(StrategyInfo::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeBetween(3, 30));
        assertThat(PROVIDER.info().strategies())
                .extracting(StrategyInfo::summary)
                .doesNotHaveDuplicates()
                .allSatisfy(summary -> assertThat(summary).hasSizeBetween(20, 100));
    }

    /** The strategy for a startup that is on it now, so that every one is proposed. */
    private static Strategy tailored(StrategyId id, int engineers) {
        Startup startup = Fixtures.reference().with(Inputs.ENGINEERS, (double) engineers).toBuilder()
                .current(CurrentPlatform.of(id.value(), 6))
                .build();
        return PROVIDER.propose(startup).stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> said(Strategy strategy) {
        Map<String, String> said = new TreeMap<>();
        said.put("sourcing", strategy.info().sourcing().name());
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            if (!parameter.equals(StrategyParameters.NOT_QUANTIFIED)) {
                parameter.get(strategy).ifPresent(value -> said.put(parameter.path(), rounded(value.toString())));
            }
        }
        return said;
    }

    private static Map<String, String> row(StrategyId id, int engineers) {
        Map<String, String> row = new TreeMap<>();
        ROWS.forEach((key, value) -> {
            String path = key.substring(key.indexOf('.') + 1);
            if (key.startsWith(id.value() + ".") && (!path.contains("@") || path.endsWith("@" + engineers))) {
                row.put(path.replaceFirst("@.*", ""), rounded(value));
            }
        });
        return row;
    }

    private static String rounded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> new BigDecimal(number.group())
                        .round(new MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static ImmutableSortedMap<String, String> rows() {
        Properties properties = new Properties();
        try (InputStream table = StrategyRowsTest.class.getResourceAsStream("/strategies.properties")) {
            properties.load(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ImmutableSortedMap.Builder<String, String> rows = ImmutableSortedMap.naturalOrder();
        properties.stringPropertyNames().forEach(key -> rows.put(key, properties.getProperty(key)));
        return rows.build();
    }
}
