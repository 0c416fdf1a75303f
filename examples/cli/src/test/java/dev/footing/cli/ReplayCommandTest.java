package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.CaseStudy;
import dev.footing.cli.replay.Replay;
import dev.footing.core.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {
    private static final int TERMINAL_WIDTH = 80;
    private static final String FEW = "256";

    @Test
    void the_success_is_in_no_stage_and_told_to_go_on_buying_at_every_bracket() {
        for (Bracket bracket : Replay.of(CaseStudy.CONNECTAPP).brackets()) {
            Assessment said = said(bracket);
            assertThat(said.verdict().kind()).isEqualTo(Verdict.Kind.RECOMMEND);
            assertThat(said.verdict().sourcing()).as("month " + bracket.month()).contains(Sourcing.MANAGED);
            assertThat(said.diagnosis().spiral().stage())
                    .as("month " + bracket.month())
                    .isEqualTo(SpiralStage.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"TECHFLOW, 4", "DATASYNC, 3"})
    void before_month_13_a_failure_is_in_a_stage_or_told_to_move_at_every_bracket(CaseStudy study, int brackets) {
        List<Bracket> early = Replay.of(study).brackets().stream()
                .filter(bracket -> bracket.month() < 13)
                .toList();
        assertThat(early).hasSize(brackets);
        for (Bracket bracket : early) {
            Assessment said = said(bracket);
            boolean moves = said.verdict().kind() == Verdict.Kind.RECOMMEND
                    && !said.verdict().recommended().map(Object::toString).equals(current(said));
            assertThat(moves || said.diagnosis().spiral().stage() != SpiralStage.NONE)
                    .as("month " + bracket.month())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TECHFLOW, 3, OVERCONFIDENT_BEGINNING, RECOVERY",
        "TECHFLOW, 6, FEATURE_DROUGHT, RECOVERY",
        "TECHFLOW, 12, RUNWAY_PANIC, RECOVERY",
        "DATASYNC, 4, FEATURE_DROUGHT, RECOVERY",
        "CONNECTAPP, 12, NONE, ROADMAP"
    })
    void stage_and_course_follow_from_what_was_known(
            CaseStudy study, int month, SpiralStage stage, CourseOfAction.Kind kind) {
        Assessment said = said(Replay.of(study).at(month));
        assertThat(said.diagnosis().spiral().stage()).isEqualTo(stage);
        assertThat(said.courseOfAction().map(CourseOfAction::kind)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"techflow", "datasync", "connectapp"})
    void each_bracket_stands_beside_its_record_with_the_warning_that_it_proves_nothing(String study) {
        Command command = Command.run("replay", study, "--trials", FEW);
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TERMINAL_WIDTH));
        String flowing = command.out().replaceAll("\\s+", " ");
        Replay replay = Replay.of(CaseStudy.valueOf(study.toUpperCase(Locale.ROOT)));
        assertThat(flowing).contains("not proof", replay.company(), replay.outcome());
        replay.brackets()
                .forEach(bracket -> assertThat(flowing)
                        .contains("Months " + bracket.fromMonth() + " to " + bracket.month() + ", as known on ")
                        .contains("Record: " + bracket.record()));
        assertThat(flowing).contains("- Spiral: ", " Raised: ", "- Course of action: a ");
    }

    @Test
    void as_json_each_bracket_has_profile_verdict_and_strategies() throws IOException {
        JsonNode root = json("replay", "datasync", "--trials", FEW);
        assertThat(root.at("/schema").asText()).isEqualTo("footing/replay-result/1");
        assertThat(root.at("/case").asText()).isEqualTo("datasync");
        assertThat(root.at("/caveat").asText()).contains("not proof");
        assertThat(root.at("/brackets")).hasSize(4).allSatisfy(bracket -> {
            assertThat(bracket.at("/startup/asOf").asText()).isNotEmpty();
            assertThat(bracket.at("/record").asText()).isNotEmpty();
            assertThat(bracket.at("/verdict/kind").asText()).isNotEmpty();
            assertThat(bracket.at("/diagnosis/stage").asText()).isNotEmpty();
            assertThat(bracket.at("/diagnosis/redFlags").isArray()).isTrue();
            assertThat(bracket.at("/diagnosis/motives/0").asText()).isEqualTo("differentiator");
            assertThat(bracket.at("/diagnosis/checkedMotives/0/id").asText()).isEqualTo("differentiator");
            assertThat(bracket.at("/courseOfAction").asText()).isIn("recovery", "roadmap");
            assertThat(bracket.at("/trials").asInt()).isEqualTo(256);
            assertThat(bracket.at("/strategies")).hasSizeGreaterThanOrEqualTo(9);
        });
    }

    @Test
    void moving_is_compared_with_staying_on_the_luck_of_the_whole_replay() throws IOException {
        JsonNode compared =
                json("replay", "techflow", "--switch-to", "managed-kubernetes", "--at", "6", "--trials", FEW);
        JsonNode whole = json("replay", "techflow", "--trials", FEW).at("/brackets/1");
        for (String side : List.of("stay", "move")) {
            JsonNode one = compared.at("/" + side);
            JsonNode same = find(whole.at("/strategies"), one.at("/id").asText());
            for (String figure : List.of("productShare", "lasts", "raiseProbability", "cashAtHorizon", "objective")) {
                assertThat(one.get(figure)).as(figure).isEqualTo(same.get(figure));
            }
        }
        assertThat(compared.at("/stay/id").asText()).isEqualTo("self-run-kubernetes");
        assertThat(compared.at("/move/id").asText()).isEqualTo("managed-kubernetes");
        assertThat(compared.at("/month").asInt()).isEqualTo(6);
        assertThat(compared.at("/ahead").asDouble()).isEqualTo(1.0, within(0.01));
    }

    @Test
    void a_move_that_loses_is_ahead_in_few_trials() throws IOException {
        JsonNode compared = json("replay", "datasync", "--switch-to", "paas", "--at", "12", "--trials", FEW);
        assertThat(compared.at("/ahead").asDouble()).isLessThan(0.1);
        assertThat(compared.at("/move/objective").asDouble())
                .isLessThan(compared.at("/stay/objective").asDouble());
    }

    @Test
    void a_move_to_what_is_ruled_out_says_so() {
        Command command =
                Command.run("replay", "techflow", "--switch-to", "own-hardware", "--at", "3", "--trials", FEW);
        assertThat(command.out())
                .contains("moving to own-hardware", "staying on self-run-kubernetes")
                .containsPattern("By the objective, moving is ahead in 6% of trials: on average it comes to\\s+-\\$")
                .doesNotContain("lies in the bracket")
                .contains("ruled out: expertise-reality-check");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "5, 3", "6, 6", "8, 6", "18, 18"})
    void what_was_known_is_that_of_the_last_bracket_that_had_ended(String at, int month) throws IOException {
        JsonNode compared = json("replay", "techflow", "--switch-to", "paas", "--at", at, "--trials", "16");
        assertThat(compared.at("/month").asInt()).isEqualTo(month);
        assertThat(compared.at("/askedMonth").asText()).isEqualTo(at);
        assertThat(compared.at("/aheadIn").asText()).isEqualTo("objective");
    }

    @ParameterizedTest
    @CsvSource({"4, ''", "6, Month 6 lies in the bracket of months 5 to 8", "8, ''"})
    void a_month_within_a_bracket_is_told_to_lie_there(String at, String said) {
        String out = Command.run("replay", "datasync", "--switch-to", "paas", "--at", at, "--trials", "16")
                .out();
        assertThat(out).contains(said).contains(at.equals("8") ? "after month 8" : "after month 4");
        assertThat(out.contains("lies in the bracket")).isEqualTo(!said.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "19", "0", "-1", "six", "6.5", "99999999999"})
    void a_month_outside_the_timeline_is_refused(String at) {
        Command command = Command.run("replay", "techflow", "--switch-to", "paas", "--at", at);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("footing: --at must be a");
    }

    @Test
    void the_range_of_months_is_told() {
        assertThat(Command.run("replay", "datasync", "--switch-to", "paas", "--at", "3")
                        .err())
                .contains("from 4 to 15", "month 4, 8, 12, 15");
    }

    @Test
    void an_unknown_strategy_or_case_lists_the_known_ones_and_the_nearest() {
        assertThat(Command.run("replay", "techflow", "--switch-to", "serverles", "--at", "6")
                        .err())
                .contains("Maybe serverless was meant.", "managed-kubernetes, managed-services");
        Command command = Command.run("replay", "techflo");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("Maybe techflow was meant. Known: connectapp, datasync, techflow.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay techflow --at 6",
                "replay techflow --switch-to paas",
                "replay techflow --switch-to self-run-kubernetes --at 6",
                "replay techflow --switch-to platform-team --at 6",
                "replay techflow --calibration field-2052",
                "replay techflow --trials 0",
                "replay"
            })
    void a_wrong_call_exits_with_2_and_helps(String words) {
        Command command = Command.run(words.split(" "));
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void the_options_of_an_assessment_belong_to_a_replay(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("replay.json");
        String[] words = {
            "replay",
            "connectapp",
            "--format",
            "json",
            "--calibration",
            "article-2024",
            "--seed",
            "7",
            "--trials",
            FEW,
            "--output",
            target.toString()
        };
        assertThat(Command.run(words).exitCode()).isZero();
        JsonNode first = new ObjectMapper().readTree(Files.readString(target)).at("/brackets/0");
        assertThat(first.at("/calibration").asText()).isEqualTo("article-2024");
        assertThat(first.at("/seed").asInt()).isEqualTo(7);
        assertThat(Command.run(words).err()).contains("--force");
    }

    private static Assessment said(Bracket bracket) {
        return Assessor.withInstalledStrategies().assess(bracket.profile().startup());
    }

    private static Optional<String> current(Assessment said) {
        return said.startup().current().flatMap(CurrentPlatform::strategy);
    }

    private static JsonNode find(JsonNode strategies, String id) {
        for (JsonNode one : strategies) {
            if (one.at("/id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static JsonNode json(String... words) throws IOException {
        String[] all = Stream.concat(Arrays.stream(words), Stream.of("--format", "json"))
                .toArray(String[]::new);
        Command command = Command.run(all);
        assertThat(command.err()).isEmpty();
        return new ObjectMapper().readTree(command.out());
    }
}
