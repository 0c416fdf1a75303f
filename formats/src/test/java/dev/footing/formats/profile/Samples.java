package dev.footing.formats.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.joda.money.Money;

/** Startups and texts that several tests use. */
final class Samples {
    private Samples() {}

    static Startup smallest() {
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
    static String profile(String more) {
        return "{ \"name\": \"Example\", \"budget\": { \"currency\": \"USD\", \"cash\": 1600000 }, "
                + "\"team\": { \"engineers\": 8, \"monthlyCostPerEngineer\": 12500 }"
                + (more.isEmpty() ? "" : ", " + more) + " }";
    }

    static List<Problem> problems(String text) {
        return problems(() -> ProfileReader.read(text));
    }

    static List<Problem> problems(Runnable reading) {
        InvalidProfileException invalid = Assertions.catchThrowableOfType(InvalidProfileException.class, reading::run);
        Assertions.assertThat(invalid).as("refused").isNotNull();
        return invalid.problems();
    }

    static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(name), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
