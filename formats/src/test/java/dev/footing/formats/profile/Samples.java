package dev.footing.formats.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.joda.money.Money;

/** Startups and texts that several tests use. */
public final class Samples {
    private Samples() {}

    public static Startup smallest() {
        return Startup.builder()
                .name("Example")
                .budget(Budget.builder().cash(Money.parse("USD 1600000")).build())
                .team(Team.builder()
                        .engineers(8)
                        .monthlyCostPerEngineer(Money.parse("USD 12500"))
                        .build())
                .build();
    }

    /** A profile with what is required and one thing more. */
    public static String profile(String more) {
        return "{ \"name\": \"Example\", \"budget\": { \"currency\": \"USD\", \"cash\": 1600000 }, "
                + "\"team\": { \"engineers\": 8, \"monthlyCostPerEngineer\": 12500 }"
                + (more.isEmpty() ? "" : ", " + more) + " }";
    }

    public static List<Problem> problems(String text) {
        return problems(() -> ProfileReader.read(text));
    }

    public static List<Problem> problems(Runnable reading) {
        InvalidProfileException invalid = Assertions.catchThrowableOfType(InvalidProfileException.class, reading::run);
        Assertions.assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }

    /** The rows of a table, cells with | between, by their first cell. */
    public static Map<String, List<List<String>>> table(String name) {
        return resource(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .collect(Collectors.groupingBy(row -> row.get(0), LinkedHashMap::new, Collectors.toList()));
    }

    public static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(name), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is said of a problem: pointer, line, column, and the rule with the value. */
    public static List<String> told(Problem problem) {
        Position position = problem.position().orElseThrow();
        String value = problem.value().isEmpty() ? "" : ", but is " + problem.value();
        return List.of(
                problem.where(),
                Integer.toString(position.line()),
                Integer.toString(position.column()),
                problem.rule() + value);
    }
}
