package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.footing.api.problem.Problem;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** All that is wrong with a profile shows in one go, and nothing that only follows from it. */
class ManyProblemsTest {
    @Test
    void of_every_kind_are_reported_together_in_the_order_of_the_yaml() {
        List<Problem> problems = Samples.problems(() -> ProfileReader.readYaml("""
                $schema: 7
                schema: footing/profile/2
                name: [Example]
                budget:
                  cash: 16e5
                  horizonMonths: 6
                  cash: 3
                team: { engineers: 0, monthlyCostPerEngineer: { low: 3, likely: 2, high: 1 } }
                usage:
                  launchUsers: { median: 5 }
                  activeUser: 3
                redFlags: [outage-blame, outage-blame, outage]
                motives: [control, kontrol]
                funding: { month: 7 }
                correlations:
                  - { between: [/usage/monthlyGrowth], rank: 2 }
                evidence:
                  /team/engineer: { grade: assumed, source: me }
                  /team: { grade: sure, date: today }
                colour: blue
                """));
        assertThat(problems)
                .extracting(problem -> problem.position().orElseThrow().line(), Problem::where, Problem::rule)
                .containsExactly(
                        row(1, "/$schema", "must be the place of a schema"),
                        row(2, "/schema", "must be a schema that is known"),
                        row(3, "/name", "must be a text"),
                        row(7, "/budget/cash", "must stand once in its object"),
                        row(8, "/team/engineers", "must be at least 0.000001 and at most 1,000,000 FTE"),
                        row(8, "/team/monthlyCostPerEngineer/low", "must not be above likely"),
                        row(10, "/usage/launchUsers/sigma", "is required"),
                        row(11, "/usage/activeUser", "must have a known name"),
                        row(12, "/redFlags/1", "must stand once in its list"),
                        row(12, "/redFlags/2", "must be a known warning sign"),
                        row(13, "/motives/1", "must be a known word"),
                        row(14, "/funding/month", "must not be above the horizon of 6 months"),
                        row(16, "/correlations/0/between", "must be a list of two inputs, not of 1"),
                        row(
                                18,
                                "/evidence/~1team~1engineer",
                                "must be named by the JSON pointer of an input or of a group of inputs"),
                        row(19, "/evidence/~1team/source", "is required"),
                        row(20, "/colour", "must have a known name"));
    }

    @Test
    void a_group_that_is_none_is_reported_once_and_not_for_each_of_its_inputs() {
        String text = "{ \"name\": \"A\", \"budget\": 5, \"team\": [] }";
        assertThat(Samples.problems(text))
                .extracting(Problem::where, Problem::rule)
                .containsExactly(tuple("/budget", "must be an object"), tuple("/team", "must be an object"));
    }

    @Test
    void a_horizon_that_cannot_be_read_bounds_no_round() {
        assertThat(
                        Samples.problems(
                                "{ \"name\": \"A\", \"budget\": { \"cash\": 1, \"horizonMonths\": \"12\" },"
                                        + " \"team\": { \"engineers\": 1, \"monthlyCostPerEngineer\": 1 }, \"funding\": { \"month\": 100 } }"))
                .extracting(Problem::where)
                .containsExactly("/budget/horizonMonths");
    }

    @Test
    void a_head_count_that_cannot_be_read_bounds_no_other_one() {
        assertThat(Samples.problems("{ \"name\": \"A\", \"budget\": { \"cash\": 1 }, \"team\": { \"engineers\": \"8\","
                        + " \"monthlyCostPerEngineer\": 1, \"infrastructureEngineers\": 500 } }"))
                .extracting(Problem::where)
                .containsExactly("/team/engineers");
    }

    @Test
    void contradictions_that_only_show_once_another_is_mended_are_all_found() {
        assertThat(
                        Samples.problems(
                                Samples.profile(
                                        "\"funding\": { \"month\": 100 }, \"current\": { \"strategy\": \"\\t\" },"
                                                + " \"plannedOptimizations\": [ { \"kind\": \"cache\", \"evidence\": \"none\" },"
                                                + " { \"kind\": \"cache\", \"evidence\": \"measured\" } ],"
                                                + " \"correlations\": [ { \"between\": [\"/usage/monthlyGrowth\", \"/usage/launchUsers\"], \"rank\": 1 } ]")))
                .extracting(Problem::where)
                .containsExactly("/funding/month", "/current/strategy", "/plannedOptimizations", "/correlations");
    }

    @Test
    void a_round_without_its_month_leaves_nothing_else_to_say_of_the_round() {
        assertThat(Samples.problems(Samples.profile("\"funding\": { \"invested\": -5 }")))
                .extracting(Problem::where, Problem::rule)
                .containsExactly(
                        tuple("/funding/month", "is required"),
                        tuple("/funding/invested", "must be at least 0 and at most 1,000,000,000,000,000"));
    }

    @Test
    void a_result_is_refused_in_one_sentence_that_names_its_member_startup() {
        assertThat(Samples.problems("{ \"schema\": \"footing/assessment/1\", \"startup\": {}, \"x\": 1, \"y\": 2 }"))
                .singleElement()
                .extracting(Problem::wayOut)
                .isEqualTo("This document is a result, whose member startup is a profile. Give the profile itself.");
        assertThat(Samples.problems("{ \"schema\": \"footing/policy/1\", \"x\": 1 }"))
                .singleElement()
                .extracting(Problem::wayOut)
                .isEqualTo("This document is not a profile. Give the profile itself.");
    }

    @Test
    void the_name_of_a_member_is_part_of_a_pointer_by_its_rules() {
        assertThat(Samples.problems(Samples.profile("\"a/b~c\": 1, \"\": 2, \" \": 3")))
                .extracting(Problem::where)
                .containsExactly("/a~1b~0c", "/", "/ ");
    }

    @Test
    void an_unknown_member_is_not_looked_into() {
        assertThat(Samples.problems(Samples.profile("\"x\": { \"y\": { \"z\": null } }")))
                .extracting(Problem::where)
                .containsExactly("/x");
    }

    private static Tuple row(int line, String where, String rule) {
        return tuple(line, where, rule);
    }
}
