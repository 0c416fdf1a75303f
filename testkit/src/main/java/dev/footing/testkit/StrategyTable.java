package dev.footing.testkit;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** What strategies must say, parameter by parameter. */
record StrategyTable(ImmutableSortedMap<String, String> rows) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final MathContext DIGITS = new MathContext(12);

    static StrategyTable read(Class<?> test, String name) {
        Properties properties = new Properties();
        try (InputStream table = test.getResourceAsStream(name)) {
            if (table == null) {
                return Assertions.fail("There is no resource " + name + " for " + test.getName()
                        + ".\nFix: write the table, or let table() of the test name it.");
            }
            properties.load(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ImmutableSortedMap.Builder<String, String> rows = ImmutableSortedMap.naturalOrder();
        properties.stringPropertyNames().forEach(key -> rows.put(key, properties.getProperty(key)));
        return new StrategyTable(rows.build());
    }

    void compare(StrategyProvider provider, StrategyId id, int engineers) {
        Assertions.assertEquals(lines(wanted(id, engineers)), lines(said(tailored(provider, id, engineers))));
    }

    void checkOwners(ProviderInfo info) {
        rows.keySet().forEach(key -> {
            if (info.strategies().stream().noneMatch(strategy -> key.startsWith(strategy.id() + "."))) {
                Assertions.fail("The row " + key + " belongs to no strategy of " + info.id()
                        + ".\nFix: remove it, or correct its beginning.");
            }
        });
    }

    private static Strategy tailored(StrategyProvider provider, StrategyId id, int engineers) {
        Startup startup = Fixtures.reference().with(Inputs.ENGINEERS, (double) engineers).toBuilder()
                .current(CurrentPlatform.of(id.value(), 6))
                .build();
        return provider.propose(startup).stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst()
                .orElseGet(() -> Assertions.fail(id + " is not proposed to " + engineers + " engineers who are on it"));
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

    private Map<String, String> wanted(StrategyId id, int engineers) {
        Map<String, String> wanted = new TreeMap<>();
        rows.forEach((key, value) -> {
            if (key.startsWith(id + ".") && (key.indexOf('@') < 0 || key.endsWith("@" + engineers))) {
                wanted.put(key.substring(id.value().length() + 1).replaceFirst("@.*", ""), rounded(value));
            }
        });
        return wanted;
    }

    private static String lines(Map<String, String> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(
                (path, value) -> lines.append(path).append('=').append(value).append('\n'));
        return lines.toString();
    }

    private static String rounded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> new BigDecimal(number.group())
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
