package dev.footing.browser;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.Assessor;
import dev.footing.html.HtmlReport;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Pages that the tests look at, made from profiles of the repository as a user would make them. */
enum Pages {
    /** A startup before its launch, with a round and an audit ahead. */
    TECHFLOW("techflow"),
    /** A startup with a loss of time on its own platform. */
    DATASYNC("datasync"),
    /** A company that is live, and large. */
    GITLAB("gitlab-2016"),
    /** One that may leave the cloud. */
    PRERENDER("prerender-2022"),
    /** A company with ten years ahead. */
    TEN_YEARS("37signals-2022") {
        @Override
        Startup startup() {
            return super.startup().with(Inputs.HORIZON, 120);
        }
    },
    /** A startup that looks one month ahead. */
    ONE_MONTH("prerender-2022") {
        @Override
        Startup startup() {
            Startup plain = super.startup();
            return Startup.builder()
                    .name("One month")
                    .budget(plain.budget())
                    .team(plain.team())
                    .build()
                    .with(Inputs.HORIZON, 1);
        }
    },
    /** A name that would be markup, turns the direction of its line, and is as long as names may be. */
    HOSTILE("techflow") {
        @Override
        Startup startup() {
            String name =
                    "</title><script>document.hacked = 1</script><img src=x onerror='document.hacked = 2'>\"'&amp;"
                            + " \u05d0\u05d1\u05d2\u202e abc \ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb ";
            String filled = name + "n".repeat(LONGEST - name.length());
            return super.startup().with(Inputs.NAME, filled);
        }
    };

    /** How long names may be. */
    private static final int LONGEST = 300;

    private static final Path PROFILES = Path.of("..", "..", "examples", "profiles");

    private static final int TRIALS = 512;

    private final String profile;

    Pages(String profile) {
        this.profile = profile;
    }

    Startup startup() {
        return startup(profile + ".json");
    }

    private static Startup startup(String file) {
        return ProfileReader.read(PROFILES.resolve(file)).startup();
    }

    /** The files of all profiles that come with the examples. */
    static Stream<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** The page of a file among them. */
    static String html(String file) {
        return html(startup(file));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String html() {
        return html(startup());
    }

    private static String html(Startup startup) {
        return HtmlReport.of(Assessor.builder()
                .discovery(Assessor.withInstalledStrategies().discovery())
                .trials(TRIALS)
                .analyses(Analysis.values())
                .build()
                .assess(startup));
    }

    /** A page of plans, for which nothing was simulated. */
    static String planned() {
        Assessment assessment = Assessor.builder()
                .discovery(Assessor.withInstalledStrategies().discovery())
                .withoutSimulation()
                .build()
                .assess(TECHFLOW.startup());
        return HtmlReport.of(assessment);
    }

    /** A page on which nothing was proposed. */
    static String empty() {
        return HtmlReport.of(Assessor.builder().provider(new Silent()).build().assess(TECHFLOW.startup()));
    }

    static Stream<Pages> all() {
        return Stream.of(values());
    }

    /** Knows one strategy, which never applies. */
    private static final class Silent implements StrategyProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of(
                    "acme",
                    "Acme",
                    StrategyProvider.SPI_LEVEL,
                    StrategyInfo.of("acme.silent", "Silent", Sourcing.MANAGED, "Never applies."));
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of();
        }
    }
}
