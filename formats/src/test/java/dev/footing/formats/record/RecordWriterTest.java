package dev.footing.formats.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Conditionals;
import dev.footing.formats.text.Simulations;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {
    private static final Assessment ASSESSMENT = Assessments.reference();
    private static final Assessment SIMULATED = Simulations.reference();
    private static final String RECORD = Records.written(ASSESSMENT);
    private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)\\|");

    @Test
    void sections_come_in_the_order_of_the_template() {
        assertThat(RECORD)
                .startsWith("---\nstatus: \"proposed\"\ndate: 2024-06-01\n---\n")
                .containsSubsequence(
                        "\n# ",
                        "\n## Context and Problem Statement\n",
                        "\n## Decision Drivers\n",
                        "\n## Considered Options\n",
                        "\n## Decision Outcome\n",
                        "\n### Consequences\n",
                        "\n### Confirmation\n",
                        "\n## Pros and Cons of the Options\n",
                        "\n## More Information\n",
                        "\n```json\n",
                        "\"schema\": \"footing/record/1\"",
                        "\"sha256\": ")
                .endsWith("}\n```\n");
    }

    @Test
    void people_stand_in_the_front_matter_where_they_are_known() {
        FrontMatter front = new FrontMatter(
                "accepted", ImmutableList.of("Ann", "Bob"), ImmutableList.of("Cy"), ImmutableList.of("Di"));
        assertThat(RecordWriter.write(ASSESSMENT, Records.of(ASSESSMENT), front))
                .startsWith("""
                        ---
                        status: "accepted"
                        date: 2024-06-01
                        decision-makers: ["Ann", "Bob"]
                        consulted: ["Cy"]
                        informed: ["Di"]
                        ---
                        """);
    }

    @Test
    void triggers_say_what_is_measured_its_value_the_threshold_and_what_then() {
        assertThat(RECORD)
                .contains("| margin over the rival | $1,000 | falls to $400 | it is too close to call |")
                .contains("(/team/engineers) | 8 FTE | falls to 2.5 FTE | acme.one is ruled out |");
    }

    @Test
    void the_basis_is_stated_with_hashes() {
        assertThat(RECORD)
                .contains("SHA-256 " + ASSESSMENT.provenance().policy().hash())
                .contains("SHA-256 " + ASSESSMENT.provenance().calibration().hash())
                .contains("Result 0123456789abcdef.");
    }

    @Test
    void a_record_without_triggers_says_how_it_is_checked() {
        String record = RecordWriter.write(
                ASSESSMENT,
                Records.of(ASSESSMENT).toBuilder().triggers(List.of()).build(),
                FrontMatter.proposed());
        assertThat(record).contains("No figure gives a threshold");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_of_verdict_says_what_was_chosen_or_what_is_open(Kind kind) {
        boolean nothing = kind == Kind.VETOED || kind == Kind.NO_FEASIBLE_OPTION;
        Verdict.Builder verdict = Verdict.builder().from(ASSESSMENT.verdict()).kind(kind);
        if (kind == Kind.CONDITIONAL) {
            verdict.condition(Conditionals.condition());
        }
        if (nothing) {
            verdict = Verdict.builder()
                    .kind(kind)
                    .because(ASSESSMENT.verdict().because())
                    .revisitIf(ASSESSMENT.verdict().revisitIf());
        }
        String record = Records.written(Assessment.builder()
                .from(ASSESSMENT)
                .verdict(verdict.build())
                .strategies(ASSESSMENT.strategies().stream()
                        .map(strategy -> StrategyAssessment.builder()
                                .from(strategy)
                                .feasible(strategy.feasible() && !nothing)
                                .build())
                        .toList())
                .build());
        boolean chosen = kind.recommends();
        assertThat(record).contains(chosen ? "Chosen option: acme.one." : "No option is chosen.");
        assertThat(record.contains("What is open:")).isEqualTo(!chosen);
        assertThat(RecordReader.read(record).result().verdict().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# heading",
                "- item",
                "1. item",
                "a | b",
                "`code`",
                "```json footing/record/1",
                "~~~",
                "<script>alert(1)</script>",
                "&lt;b&gt;",
                "[link](https://example.org)",
                "![image](https://example.org/x.png)",
                "*bold* _it_ ~~gone~~",
                "https://example.org",
                "\"quoted\" \\ 'single'",
                "---",
                "key: value",
                "$x^2$ {{ template }}",
                "@someone"
            })
    void names_of_any_kind_are_letters_and_nothing_else(String name) {
        Assessment named = named(name);
        FrontMatter front =
                new FrontMatter(name, ImmutableList.of(name), ImmutableList.of(name), ImmutableList.of(name, name));
        String record = RecordWriter.write(named, Records.of(named), front);
        assertThat(RecordReader.read(record)).isEqualTo(Records.of(named));
        String prose = record.substring(0, record.indexOf("\n```json\n"));
        String plain = RECORD.substring(0, RECORD.indexOf("\n```json\n"));
        for (String mark : List.of("#", "```", "~~~", "---", "1.", "- ")) {
            assertThat(starting(prose, mark)).as(mark).isEqualTo(starting(plain, mark));
        }
        assertThat(prose.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(line ->
                        assertThat(BARE_PIPE.matcher(line).results().count()).isIn(5L, 11L));
        String body = prose.substring(prose.indexOf("\n# "));
        assertThat(body.replace("`footing check`", ""))
                .doesNotContainPattern("(?<!\\\\)[<`\\[{@]")
                .doesNotContainPattern("(?<!\\\\)://");
    }

    @Test
    void front_matter_quotes_what_would_end_a_text_or_a_line() {
        FrontMatter front = new FrontMatter(
                "a\nb: c", ImmutableList.of("x\", \"y", "back\\slash"), ImmutableList.of(), ImmutableList.of());
        assertThat(RecordWriter.write(ASSESSMENT, Records.of(ASSESSMENT), front))
                .startsWith("""
                        ---
                        status: "a\\u000ab: c"
                        date: 2024-06-01
                        decision-makers: ["x\\", \\"y", "back\\\\slash"]
                        ---
                        """);
    }

    @Test
    void cash_that_lasts_in_almost_all_trials_does_not_last_in_all() {
        assertThat(Records.written(lasting(1))).contains("| 100% | ").doesNotContain(">99%");
        assertThat(Records.written(lasting(0.996))).contains("| \\>99% |").doesNotContain("| 100% | ");
    }

    @Test
    void notes_that_speak_against_an_option_are_bad_and_others_neutral() {
        Explanation poor = Explanation.of(Code.CASH_RUNS_OUT)
                .figure("months", 17, Unit.MONTHS)
                .build();
        Explanation missing = Explanation.of(Code.EXPERTISE_MISSING)
                .word("areas", "scaling")
                .figure("count", 1, Unit.COUNT)
                .build();
        Explanation here = Explanation.of(Code.STAYS).build();
        assertThat(Records.written(noted(poor, missing, here)))
                .contains("\n* Bad, because as planned, cash runs out after 17 months")
                .contains("\n* Bad, because it needs expertise")
                .contains("\n* Neutral, because the startup runs on it today");
    }

    @Test
    void a_rule_that_is_broken_now_speaks_for_leaving_and_against_staying() {
        assertThat(Records.written(breaking("acme.old", Kind.RECOMMEND)))
                .contains("\n* Good, because it leaves acme.old, which breaks a rule: ");
        assertThat(Records.written(breaking("acme.one", Kind.RECOMMEND)))
                .contains("\n* Bad, because minimal (acme.one) breaks a rule: ");
        assertThat(Records.written(breaking("acme.old", Kind.CLOSE_CALL)))
                .contains("\n* Neutral, because acme.old breaks a rule: ");
    }

    private static Assessment breaking(String current, Kind kind) {
        return Assessment.builder()
                .from(ASSESSMENT)
                .understood(ASSESSMENT.understood().toBuilder()
                        .current(CurrentPlatform.builder()
                                .strategy(current)
                                .months(Months.of(3))
                                .build())
                        .build())
                .verdict(Verdict.builder()
                        .from(ASSESSMENT.verdict())
                        .kind(kind)
                        .addWarnings(Explanation.of(Code.VETO_EXPERTISE)
                                .word("areas", "scaling")
                                .build())
                        .build())
                .build();
    }

    private static Assessment noted(Explanation... notes) {
        return Assessment.builder()
                .from(ASSESSMENT)
                .strategies(ASSESSMENT.strategies().stream()
                        .map(strategy -> StrategyAssessment.builder()
                                .from(strategy)
                                .notes(List.of(notes))
                                .build())
                        .toList())
                .build();
    }

    private static Assessment lasting(double share) {
        return Assessment.builder()
                .from(SIMULATED)
                .strategies(SIMULATED.strategies().stream()
                        .map(strategy -> StrategyAssessment.builder()
                                .from(strategy)
                                .simulation(strategy.simulation()
                                        .map(outcome -> SimulatedOutcome.builder()
                                                .from(outcome)
                                                .lasts(new Probability(share, 0))
                                                .build()))
                                .build())
                        .toList())
                .build();
    }

    private static long starting(String text, String mark) {
        return text.lines().filter(line -> line.startsWith(mark)).count();
    }

    private static Assessment named(String name) {
        return Assessment.builder()
                .from(ASSESSMENT)
                .understood(ASSESSMENT.understood().toBuilder().name(name).build())
                .strategies(ASSESSMENT.strategies().stream()
                        .map(strategy -> named(strategy, name))
                        .toList())
                .build();
    }

    private static StrategyAssessment named(StrategyAssessment strategy, String name) {
        StrategyInfo info = strategy.strategy().info();
        return StrategyAssessment.builder()
                .from(strategy)
                .strategy(strategy.strategy().toBuilder()
                        .info(StrategyInfo.of(info.id().value(), name, info.sourcing(), name))
                        .addNotQuantified(name)
                        .build())
                .build();
    }
}
