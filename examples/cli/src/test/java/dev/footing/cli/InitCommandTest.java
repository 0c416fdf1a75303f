package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.cli.interview.Interview;
import dev.footing.cli.interview.InterviewResult;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final String NEEDED = "Acme\n2000000\n8\n12500\n";
    private static final String ENTERS = "\n\n\n\n\n\n\n\n\n\n\n";

    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    @Test
    void a_profile_is_written_that_reads_back_and_can_be_assessed() throws IOException {
        Path file = directory.resolve("acme.json");
        Command command = new ForkedCommand(directory)
                .run(
                        (NEEDED + "20000\n1500\n0.1\n4.50\n24\npaas\n3000\nscaling, observability\n").getBytes(UTF_8),
                        "init",
                        file.toString(),
                        "--date",
                        DAY.toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).isEqualToIgnoringNewLines("Wrote " + file + ". Next: footing assess " + file);
        Startup startup = ProfileReader.read(file).startup();
        assertThat(startup.name()).isEqualTo("Acme");
        assertThat(startup.asOf()).contains(DAY);
        assertThat(startup.budget().horizonMonths()).isEqualTo(24);
        assertThat(Inputs.REVENUE_PER_USER.get(startup)).contains(MoneyEstimate.fixed(Money.parse("USD 4.50")));
        assertThat(Inputs.CURRENT_BILL.get(startup).orElseThrow().isEqual(BigMoney.parse("USD 3000")))
                .isTrue();
        assertThat(startup.states(Inputs.LAUNCH_USERS)).isFalse();
        assertThat(startup.expertise().answer(ExpertiseArea.SCALING)).isEqualTo(Answer.YES);
        assertThat(startup.expertise().answer(ExpertiseArea.DISASTER_RECOVERY)).isEqualTo(Answer.NO);
        assertThat(startup.evidenceOf(Inputs.CASH).grade()).isEqualTo(Grade.REPORTED);
        assertThat(startup.evidenceOf(Inputs.CASH).date()).contains(DAY);
        assertThat(startup.evidenceOf(Inputs.HORIZON).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(Command.run("assess", file.toString(), "--trials", "200").exitCode())
                .isZero();
    }

    @Test
    void an_empty_line_takes_the_default_and_says_which() {
        Startup startup = interview(NEEDED + ENTERS);
        assertThat(err.toString())
                .contains("   Taken: 0.", "   Taken: no round is planned.", "   Taken: unknown, which");
        assertThat(startup.funding()).isEmpty();
        assertThat(startup.states(Inputs.ACTIVE_USERS)).isFalse();
        assertThat(startup.expertise().answer(ExpertiseArea.SCALING)).isEqualTo(Answer.UNKNOWN);
        assertThat(ProfileReader.read(ProfileWriter.stated(startup)).startup()).isEqualTo(startup);
        assertThat(ProfileWriter.stated(startup)).doesNotContain("default");
    }

    @Test
    void the_horizon_goes_as_far_as_the_round_and_no_less_far_than_by_default() {
        assertThat(interview(NEEDED + "\n\n\n\n\n18\n\n\n").states(Inputs.HORIZON))
                .isFalse();
        Startup later = interview(NEEDED + "\n\n\n\n\n19\n\n\n");
        assertThat(later.budget().horizonMonths()).isEqualTo(19);
        assertThat(err.toString()).contains("Looks 19 months ahead, up to the round.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | lots | /budget/cash must be an amount, but is | 5000000",
                "2 | -3 | /team/engineers must be at least | 3",
                "3 | 15% | /team/monthlyCostPerEngineer must be a number, not a percentage | 9000",
                "7 | fast | /usage/monthlyGrowth must be a percentage, or a share of 1, but is | 0.1",
                "9 | 1.5 | /funding/month must be a whole number | 2",
                "10 | pass | Maybe paas was meant | paas",
                "11 | scalin | Maybe scaling was meant | none"
            })
    void a_bad_answer_is_told_with_its_rule_and_asked_again(int question, String bad, String said, String good) {
        String[] answers = {"Acme", "2000000", "8", "12500", "", "", "", "", "", "", "", ""};
        answers[question] = bad + "\n" + good;
        interview(String.join("\n", answers) + "\n");
        assertThat(err.toString()).contains(said);
        assertThat(Splitter.on("\n" + (question + 1) + ". ")
                        .split("\n" + err.toString().replace(" > ", "\n")))
                .hasSize(3);
    }

    @Test
    void what_is_live_is_asked_for_its_bill_and_what_is_not_for_the_users_of_its_launch() {
        Startup later = interview(NEEDED + "\n0\n500\n\n\n\n\n\n");
        assertThat(Inputs.LAUNCH_USERS.get(later)).contains(Estimate.fixed(500));
        assertThat(err.toString())
                .doesNotContain("What does the platform cost")
                .contains("\n12. What has a team member");
        Startup live = interview(NEEDED + "\n1500\n\n\n\n\n700\n\n");
        assertThat(Inputs.CURRENT_BILL.get(live).orElseThrow().isEqual(BigMoney.parse("USD 700")))
                .isTrue();
    }

    @Test
    void what_runs_somewhere_is_told_what_else_its_profile_may_say_of_that() {
        interview(NEEDED + "\n1500\n\n\n\npaas\n700\n\n");
        assertThat(err.toString())
                .contains(
                        "worth adding to the profile",
                        "   /current/monthlyListPrice, monthly list price of what it runs on now",
                        "   /current/payments, dated payments",
                        "   /observations/seriousIncidents, serious incidents on the current strategy");
    }

    @Test
    void what_runs_nowhere_is_told_nothing_of_it() {
        interview(NEEDED + ENTERS);
        assertThat(err.toString()).doesNotContain("worth adding", "/current/payments");
    }

    @Test
    void every_answer_is_repeated_in_words_and_units() {
        interview("""
                Acme
                2000000
                11000
                {"low":9,"likely":12,"high":15}

                1
                500%
                {"p5":4,"p95":16}
                24
                paas

                scaling
                """);
        assertThat(err.toString())
                .contains(
                        "   Taken: name, Acme.",
                        "   Taken: cash now, $2,000,000.",
                        "   Taken: engineers, 11,000 FTE.",
                        "   Taken: loaded monthly cost of an engineer, $9 a month to $15 a month, most likely"
                                + " $12 a month.",
                        "   Taken: monthly growth of users, 500% a month.",
                        "   Taken: monthly revenue of an active user, about $8 a user and month, in nine cases of ten"
                                + " $4 a user and month to $16 a user and month.",
                        "   Taken: the team has done scaling, and none of the others.");
        interview(NEEDED + "\n\n\n\n\n\n\nnone\n");
        assertThat(err.toString()).contains("   Taken: no team member has done any of it.");
    }

    @Test
    void a_file_that_is_named_as_yaml_is_told_to_hold_json() {
        Path file = directory.resolve("acme.yaml");
        Command command = new ForkedCommand(directory).run((NEEDED + ENTERS).getBytes(UTF_8), "init", file.toString());
        assertThat(command.out()).startsWith("Wrote " + file + ", in JSON, which is YAML as well. Next:");
        assertThat(ProfileReader.read(file).startup().name()).isEqualTo("Acme");
    }

    @Test
    void a_question_mark_explains_and_asks_again() {
        interview("?\nAcme\n2000000\n?\n8\n12500\n" + ENTERS);
        assertThat(err.toString()).contains("it is at the top of the result", "A small team cannot run much by itself");
    }

    @Test
    void what_every_profile_needs_has_no_default() {
        interview("\n" + NEEDED + ENTERS);
        assertThat(err.toString()).contains("This question needs an answer");
    }

    @Test
    void an_early_end_keeps_the_answers_and_says_how_to_go_on() throws IOException {
        Path file = directory.resolve("acme.json");
        Path kept = directory.resolve("acme.json.answers");
        ForkedCommand forked = new ForkedCommand(directory);
        Command ended = forked.run("Acme\n2m\nten\n".getBytes(UTF_8), "init", file.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains(
                        "The answers end before question 4 of 16, which every profile needs: loaded monthly cost",
                        "Go on with: footing init " + file + " --answers " + kept);
        assertThat(file).doesNotExist();
        assertThat(kept).hasContent("Acme\n2m\nten");
        assertThat(Command.run("init", file.toString()).err()).contains("Go on from there with --answers");
        Command gone = forked.run("12500\n".getBytes(UTF_8), "init", file.toString(), "--answers", kept.toString());
        assertThat(gone.exitCode()).isZero();
        assertThat(ProfileReader.read(file).startup().team().engineers().value())
                .isEqualTo(10);
        assertThat(kept).doesNotExist();
    }

    @Test
    void an_end_before_any_answer_leaves_nothing_behind() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        Command command = new ForkedCommand(directory)
                .run(new byte[0], "init", out.resolve("acme.json").toString());
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("The answers end before question 1 of 16", "Nothing was written");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_end_after_what_every_profile_needs_writes_it_with_defaults_for_the_rest() {
        Startup startup = interview(NEEDED + "20k\n1500\n");
        assertThat(startup.states(Inputs.ACTIVE_USERS)).isTrue();
        assertThat(startup.funding()).isEmpty();
        assertThat(err.toString())
                .contains(
                        "The answers end before question 7 of 16. Defaults stand in for the rest:",
                        "      month of the next round: no round is planned");
    }

    @Test
    void another_currency_is_told_with_the_option_that_assesses_it() {
        Path file = directory.resolve("acme.json");
        Command command =
                new ForkedCommand(directory).run("Acme\n€2m\n8\n9000\n".getBytes(UTF_8), "init", file.toString());
        assertThat(command.out()).contains("Next: footing assess " + file + " --exchange-rate EUR=RATE@YYYY-MM-DD");
        assertThat(ProfileReader.read(file).startup().budget().cash().isEqual(BigMoney.parse("EUR 2000000")))
                .isTrue();
    }

    @Test
    void a_file_that_exists_stays_unless_it_is_forced() throws IOException {
        Path file = Files.writeString(directory.resolve("acme.json"), "mine", UTF_8);
        Command refused = Command.run("init", file.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("Give --force to replace it");
        assertThat(file).hasContent("mine");
        byte[] answers = (NEEDED + ENTERS).getBytes(UTF_8);
        assertThat(new ForkedCommand(directory)
                        .run(answers, "init", file.toString(), "--force")
                        .exitCode())
                .isZero();
        assertThat(ProfileReader.read(file).startup().name()).isEqualTo("Acme");
    }

    @Test
    void a_line_without_end_is_refused() {
        assertThatThrownBy(() -> interview("x".repeat(10_001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one line of at most 10,000 characters");
        assertThat(Command.run("init", directory.resolve("a.json").toString(), "--date", "soon")
                        .exitCode())
                .isEqualTo(2);
    }

    private Startup interview(String answers) {
        return run(answers).startup().orElseThrow();
    }

    private InterviewResult run(String answers) {
        ImmutableList<StrategyInfo> strategies =
                Discovery.installed(InitCommandTest.class.getClassLoader()).providers().stream()
                        .flatMap(found -> found.info().strategies().stream())
                        .collect(ImmutableList.toImmutableList());
        return new Interview(new StringReader(answers), new PrintWriter(err, true), strategies, lines -> {}).run(DAY);
    }
}
