package dev.footing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.strategy.StrategyId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void prints_one_line_for_each_installed_strategy() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.equals("recommend: paas"))
                .anyMatch(line -> line.startsWith("selective-build: in production after 6.6 months, USD "))
                .anyMatch(line -> line.startsWith("managed-kubernetes: in production after 1.5 months, USD 143250.00"))
                .anyMatch(
                        line -> line.startsWith("self-run-kubernetes: in production after 7.8 months, USD 858660.00"));
    }

    @Test
    void the_readme_shows_just_this_code() throws IOException {
        String shown = code("Quickstart", "// quickstart").replace("out.println", "System.out.println");
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(unbroken(readme)).contains(unbroken(shown));
        assertThat(source("Quickstart")
                        .lines()
                        .filter(line -> line.startsWith("import ") && !line.contains("PrintStream")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(readme).contains(line + "\n"));
    }

    @Test
    void the_overview_of_the_javadoc_shows_the_start_of_this_code() throws IOException {
        String overview = Files.readString(ROOT.resolve("docs/javadoc/overview.html"));
        String start = "{@code";
        String shown = overview.substring(overview.indexOf(start) + start.length(), overview.indexOf("}</pre>"));
        assertThat(unbroken(shown)).contains(".assess(startup);");
        assertThat(unbroken(code("Quickstart", "// quickstart"))).startsWith(unbroken(shown));
    }

    @Test
    void the_readme_names_the_version_that_is_built() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("<artifactId>footing-core</artifactId>\n  " + version);
    }

    @Test
    void the_policy_shows_just_this_criterion() throws IOException {
        assertThat(unbroken(Files.readString(ROOT.resolve("docs/policy.md"))))
                .contains(unbroken(code("OwnCriterion", "// criterion")));
    }

    @Test
    void a_criterion_of_ones_own_gives_its_points_to_what_is_at_home() {
        Assessment assessment = OwnCriterion.assessor().assess(startup());
        assertThat(points(assessment, "own-hardware")).isEqualTo(5);
        assertThat(points(assessment, "paas")).isZero();
    }

    private static double points(Assessment assessment, String strategy) {
        return assessment.strategy(StrategyId.of(strategy)).orElseThrow().scorecard().criteria().stream()
                .filter(score -> score.criterion().id().equals("acme.data-residency"))
                .mapToDouble(CriterionScore::contribution)
                .findFirst()
                .orElseThrow();
    }

    private static Startup startup() {
        return Startup.builder()
                .name("Example")
                .budget(Budget.builder().cash(Money.parse("USD 2000000")).build())
                .team(Team.builder()
                        .engineers(8)
                        .monthlyCostPerEngineer(Money.parse("USD 12500"))
                        .build())
                .build();
    }

    /** What stands in a class between a mark and the end. */
    private static String code(String type, String mark) throws IOException {
        String source = source(type);
        return source.substring(source.indexOf(mark) + mark.length(), source.indexOf("// end"))
                .stripIndent();
    }

    private static String source(String type) throws IOException {
        return Files.readString(
                ROOT.resolve("examples/quickstart/src/main/java/dev/footing/examples/quickstart/" + type + ".java"));
    }

    /** The same code whatever its line breaks. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s", "");
    }
}
