package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceAndCorrelationsTest {
    @ParameterizedTest
    @EnumSource(value = Grade.class, mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
    void evidence_of_each_grade_comes_back_with_source_and_date(Grade grade) {
        Startup startup = read("\"evidence\": { \"/team/engineers\": { \"grade\": \"" + grade.id()
                + "\", \"source\": \"payroll \u00e4\", \"date\": \"2024-02-29\" } }");
        assertThat(startup.evidenceOf(Inputs.ENGINEERS))
                .isEqualTo(Evidence.builder()
                        .grade(grade)
                        .source("payroll \u00e4")
                        .date(LocalDate.of(2024, 2, 29))
                        .build());
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    @Test
    void evidence_of_a_group_holds_for_its_inputs_unless_they_have_their_own() {
        Startup startup = read("\"evidence\": { \"/team\": { \"grade\": \"measured\", \"source\": \"payroll\" },"
                + " \"/team/engineers\": { \"grade\": \"assumed\", \"source\": \"plan\" } }");
        assertThat(startup.evidenceOf(Inputs.ENGINEERS).source()).isEqualTo("plan");
        assertThat(startup.evidenceOf(Inputs.COST_PER_ENGINEER).source()).isEqualTo("payroll");
        assertThat(startup.evidenceOf(Inputs.CASH).source()).isEqualTo("stated without a source");
    }

    @Test
    void evidence_may_be_given_for_groups_within_groups_and_for_each_component() {
        Startup startup = read("\"components\": { \"database\": { \"sourcing\": \"managed\", \"monthlyCost\": 5 } },"
                + " \"evidence\": { \"/components/database\": { \"grade\": \"measured\", \"source\": \"bill\" },"
                + " \"/answers/ten-ten-ten\": { \"grade\": \"reported\", \"source\": \"talk\" } }");
        assertThat(startup.evidenceOf(
                                Inputs.find("/components/database/monthlyCost").orElseThrow())
                        .source())
                .isEqualTo("bill");
        assertThat(startup.evidence()).containsKey("/answers/ten-ten-ten");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            7                                                          | ``      | must be an object with grade and source
            {}                                                         | /grade  | is required
            { "grade": "assumed", "source": 7 }                        | /source | must be a text
            { "grade": true, "source": "x" }                           | /grade  | must be a word in quotes
            { "grade": "assumed", "source": "x", "date": "2024-1-1" }  | /date   | must be a day as yyyy-MM-dd, from 1900 to 2199
            { "grade": "assumed", "source": "x", "date": null }        | /date   | must not be null
            { "grade": "assumed", "source": "x", "dates": "x" }        | /dates  | must have a known name
            """)
    void evidence_that_cannot_be_read_is_refused_at_its_member(String evidence, String member, String rule) {
        Problem first = Samples.problems(Samples.profile("\"evidence\": { \"/budget/cash\": " + evidence + " }"))
                .get(0);
        assertThat(first.where()).isEqualTo("/evidence/~1budget~1cash" + member);
        assertThat(first.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/team/enginers, Maybe /team/engineers was meant.",
        "/Team/engineers, Maybe /team/engineers was meant.",
        "/teams, Maybe /team was meant.",
        "/component/database, Maybe /components/database was meant.",
        "evidence of the whole, 'Inputs are named like /team/engineers, groups like /team.'"
    })
    void a_place_that_is_none_is_reported_with_the_nearest(String place, String wayOut) {
        assertThat(Samples.problems(Samples.profile(
                        "\"evidence\": { \"" + place + "\": { \"grade\": \"assumed\", \"source\": \"x\" } }")))
                .singleElement()
                .extracting(Problem::wayOut)
                .isEqualTo(wayOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0"})
    void a_default_may_be_written_in_any_form_of_the_same_number(String zero) {
        Startup startup = read("\"usage\": { \"activeUsers\": " + zero + " },"
                + " \"evidence\": { \"/usage/activeUsers\": { \"grade\": \"default\", \"source\": \"x\" } }");
        assertThat(startup.states(Inputs.ACTIVE_USERS)).isFalse();
        assertThat(startup.evidenceOf(Inputs.ACTIVE_USERS).source()).isEqualTo("x");
    }

    @Test
    void correlations_are_the_same_whichever_of_the_two_inputs_stands_first() {
        Startup forwards = read(correlations("/usage/monthlyGrowth", "/usage/launchUsers", "0.5"));
        Startup backwards = read(correlations("/usage/launchUsers", "/usage/monthlyGrowth", "0.5"));
        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.correlations())
                .isEqualTo(ImmutableList.of(new Correlation("/usage/launchUsers", "/usage/monthlyGrowth", 0.5)));
        assertThat(ProfileWriter.text(forwards)).isEqualTo(ProfileWriter.text(backwards));
    }

    @Test
    void every_pair_of_uncertain_inputs_may_be_correlated_and_no_other() {
        List<String> uncertain = List.of(
                "/team/monthlyCostPerEngineer",
                "/usage/launchUsers",
                "/usage/monthlyGrowth",
                "/usage/monthlyRevenuePerUser");
        for (String first : uncertain) {
            for (String second : uncertain) {
                if (!first.equals(second)) {
                    assertThat(read(correlations(first, second, "-0.99")).correlations())
                            .hasSize(1);
                }
            }
        }
        assertThat(Samples.problems(Samples.profile(correlations("/budget/cash", "/usage/launchUsers", "0"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("/correlations/0/between/0");
                    assertThat(problem.wayOut()).contains(uncertain);
                });
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "0.4, 0.4, 0.4, true",
        "0.9, 0.9, 0.9, true",
        "0.9, 0.9, -0.9, false",
        "-0.5, -0.5, -0.5, false",
        "0.6, 0.6, 0, true",
        "0.8, 0.8, 0, false"
    })
    void three_correlations_hold_at_once_or_are_refused_as_a_set(
            String first, String second, String third, boolean hold) {
        String list = "\"correlations\": [ "
                + entry("/usage/launchUsers", "/usage/monthlyGrowth", first) + ", "
                + entry("/usage/monthlyGrowth", "/usage/monthlyRevenuePerUser", second) + ", "
                + entry("/usage/launchUsers", "/usage/monthlyRevenuePerUser", third) + " ]";
        if (hold) {
            assertThat(read(list).correlations()).hasSize(3);
        } else {
            assertThat(Samples.problems(Samples.profile(list))).singleElement().satisfies(problem -> {
                assertThat(problem.where()).isEqualTo("/correlations");
                assertThat(problem.rule()).isEqualTo("must be ranks that a distribution can have at once");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0000001", "-2", "\"0.5\"", "null", "[]"})
    void a_rank_that_is_none_is_refused_at_its_place(String rank) {
        assertThat(Samples.problems(Samples.profile(correlations("/usage/monthlyGrowth", "/usage/launchUsers", rank))))
                .singleElement()
                .extracting(Problem::where)
                .isEqualTo("/correlations/0/rank");
    }

    private static String correlations(String first, String second, String rank) {
        return "\"correlations\": [ " + entry(first, second, rank) + " ]";
    }

    private static String entry(String first, String second, String rank) {
        return "{ \"between\": [\"" + first + "\", \"" + second + "\"], \"rank\": " + rank + " }";
    }

    private static Startup read(String more) {
        return ProfileReader.read(Samples.profile(more)).startup();
    }
}
