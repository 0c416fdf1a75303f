package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/**
 * The guide for plugins shows the files of the example, whole and as they are. That they compile, and that the commands
 * print what it shows, is tried in an empty folder after the build, by {@code .ci/outside}.
 */
class GuideTest {
    private static final Path GUIDE = Path.of("docs/plugins.md");
    private static final Path SELF =
            Path.of("verification/architecture/src/test/java/dev/footing/architecture/GuideTest.java");
    private static final Path EXAMPLE = Path.of("examples/custom-strategy");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```([^\\n`]*)\\n(.*?)^```$");

    /** Commands in the clone, commands in the plugin's folder, and what those print. */
    private static final ImmutableSet<String> WITHOUT_FILE = ImmutableSet.of("console", "sh", "text");

    @Test
    void every_file_that_the_guide_shows_is_that_of_the_example() {
        assertThat(shown())
                .isNotEmpty()
                .allSatisfy((file, text) -> assertThat(Repository.text(EXAMPLE.resolve(file)))
                        .as("%s, which %s shows", file, GUIDE)
                        .isEqualTo(text));
    }

    @Test
    void every_file_of_the_example_is_in_the_guide() {
        assertThat(Repository.files().stream()
                        .filter(file -> file.startsWith(EXAMPLE))
                        .map(file -> EXAMPLE.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> !file.equals("README.md")))
                .containsExactlyInAnyOrderElementsOf(shown().keySet());
    }

    @Test
    void every_file_is_named_before_it_is_shown() {
        assertThat(Markdown.read(GUIDE).quoted()).containsAll(shown().keySet());
    }

    @Test
    void every_other_block_is_one_that_is_run() {
        assertThat(kinds().stream().filter(kind -> kind.size() == 1).map(kind -> kind.get(0)))
                .isSubsetOf(WITHOUT_FILE)
                .contains("sh", "text");
    }

    @Test
    void every_number_is_written_as_the_guide_writes_it() {
        assertThat(table().build().notQuantified()).isNotEmpty();
        String source = Repository.text(SELF);
        assertThat(Markdown.read(GUIDE).quoted().stream()
                        .filter(code -> code.startsWith(".") && !code.equals(".info(INFO)")))
                .hasSizeGreaterThan(20)
                .allMatch(source::contains, "is in table() of this test");
    }

    @Test
    void the_guide_writes_every_number() {
        String guide = Repository.text(GUIDE);
        assertThat(StrategyParameters.all().stream()
                        .map(Parameter::path)
                        .filter(path -> !path.contains("."))
                        .map(path -> path.substring(1) + "("))
                .allMatch(guide::contains, "is in the table of " + GUIDE);
    }

    /** The table of the guide, line by line. */
    private static Strategy.Builder table() {
        StrategyInfo info = StrategyInfo.of("acme.racks", "Racks", Sourcing.SELF_RUN, "Racks");
        return Strategy.builder()
                .info(info)
                .evidence(Evidence.of(Grade.ASSUMED, "my estimate"))
                .timeToProduction(Estimate.range(2, 3, 6))
                .buildEffort(Estimate.fixed(2))
                .steadyEffort(Estimate.range(0.5, 1, 2))
                .platformFixed(BigMoney.parse("USD 5000"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.fixed(1.2))
                .elastic(false)
                .paysForPeak(true)
                .overrunSigma(0.5)
                .addRequiredExpertise(ExpertiseArea.SCALING)
                .hires(Fte.of(1))
                .hiringDelayMonths(3)
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(BigMoney.parse("USD 20000"))))
                .incidentRate(PerMonth.of(0.02))
                .incidentEffort(Estimate.range(0.2, 0.5, 1))
                .incidentCost(MoneyEstimate.fixed(BigMoney.parse("USD 10000")))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 30000"))
                .exitEffort(EngineerMonths.of(2))
                .ceiling(new Ceiling(Users.of(100_000), Optional.empty()))
                .addNotQuantified("data stays in the country");
    }

    /** Blocks that have a path behind their language, by that path. */
    private static ImmutableMap<String, String> shown() {
        return FENCE.matcher(Repository.text(GUIDE))
                .results()
                .filter(fence -> words(fence.group(1)).size() == 2)
                .collect(ImmutableMap.toImmutableMap(
                        fence -> words(fence.group(1)).get(1), fence -> fence.group(2)));
    }

    private static ImmutableList<List<String>> kinds() {
        return FENCE.matcher(Repository.text(GUIDE))
                .results()
                .map(fence -> words(fence.group(1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> words(String info) {
        return Splitter.on(' ').splitToList(info);
    }
}
