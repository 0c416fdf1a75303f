package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.footing.api.problem.Problem;
import org.junit.jupiter.api.Test;

/** All that is wrong with a profile shows in one go, and nothing that only follows from it. */
class ManyProblemsTest {
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
}
