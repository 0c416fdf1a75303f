package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.FounderAnswers;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.decision.Bench;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerBackTest {
    private static final Startup BUILDING = Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.own");
    private static final FounderAnswers ALL_NO = FounderAnswers.builder()
            .servesBetter(false)
            .acquiresFaster(false)
            .enablesWantedFeatures(false)
            .shortensIdeaToValue(false)
            .build();

    @Test
    void four_times_no_means_do_not_build() {
        AnsweredFinding gain = tests(answering(ALL_NO)).customersGain();
        assertThat(gain.answered().state()).isEqualTo(TestState.FAILED);
        assertThat(gain.answered().because()).extracting(Explanation::code).containsExactly(FrameworkCode.DO_NOT_BUILD);
    }

    @Test
    void one_yes_is_enough_and_an_open_question_is_unknown() {
        FounderAnswers oneYes =
                FounderAnswers.builder().from(ALL_NO).acquiresFaster(true).build();
        assertThat(tests(answering(oneYes)).customersGain().answered().state()).isEqualTo(TestState.PASSED);
        FounderAnswers open = FounderAnswers.builder()
                .from(ALL_NO)
                .acquiresFaster(Optional.empty())
                .build();
        Finding unknown = tests(answering(open)).customersGain().answered();
        assertThat(unknown.state()).isEqualTo(TestState.UNKNOWN);
        assertThat(Row.word(unknown.because().get(0), "questions")).isEqualTo("acquires-faster");
        FounderAnswers yesAndOpen =
                FounderAnswers.builder().shortensIdeaToValue(true).build();
        assertThat(tests(answering(yesAndOpen)).customersGain().answered().state())
                .isEqualTo(TestState.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"0.009, PASSED", "0.01, FAILED", "0.011, FAILED"})
    void fewer_incidents_than_the_bought_one_serve_better(double rate, TestState state) {
        assertThat(computed(BUILDING, CustomerBackQuestion.SERVES_BETTER, own().rate(rate), bought())
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"101, PASSED", "100, FAILED", "99, FAILED"})
    void more_users_at_the_horizon_are_won_faster(double users, TestState state) {
        Startup launching =
                BUILDING.with(Inputs.LAUNCH_USERS, Estimate.fixed(50)).with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1));
        assertThat(computed(
                                launching,
                                CustomerBackQuestion.ACQUIRES_FASTER,
                                own().meanUsers(users),
                                bought().meanUsers(100))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void that_nobody_will_come_is_said_where_it_was_stated_and_wins_nobody() {
        Startup nobody =
                BUILDING.with(Inputs.LAUNCH_USERS, Estimate.fixed(0)).with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0));
        assertThat(computed(nobody, CustomerBackQuestion.ACQUIRES_FASTER, own(), bought())
                        .state())
                .isEqualTo(TestState.FAILED);
    }

    @Test
    void users_that_nobody_spoke_of_are_unknown() {
        Startup still = BUILDING.with(Inputs.LAUNCH_USERS, Estimate.fixed(50));
        Startup unlaunched = BUILDING.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1));
        for (Startup startup : ImmutableList.of(BUILDING, still, unlaunched)) {
            assertThat(computed(startup, CustomerBackQuestion.ACQUIRES_FASTER, own().meanUsers(9), bought())
                            .state())
                    .isEqualTo(TestState.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5201, PASSED", "0.5199, FAILED"})
    void more_work_on_the_product_enables_features_where_it_is_noticed(double share, TestState state) {
        assertThat(computed(
                                BUILDING,
                                CustomerBackQuestion.ENABLES_WANTED_FEATURES,
                                own().share(share),
                                bought().share(0.5))
                        .state())
                .isEqualTo(state);
        assertThat(computed(
                                BUILDING.with(Inputs.ACTIVE_USERS, 10.0),
                                CustomerBackQuestion.SHORTENS_IDEA_TO_VALUE,
                                own().share(share),
                                bought().share(0.5))
                        .state())
                .as("of a live product")
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1.9, PASSED", "2, FAILED"})
    void earlier_production_shortens_the_way_to_value(double months, TestState state) {
        assertThat(computed(
                                BUILDING,
                                CustomerBackQuestion.SHORTENS_IDEA_TO_VALUE,
                                own().months(months),
                                bought().months(2))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void it_is_compared_with_the_best_other_bought_one_that_nothing_rules_out() {
        Finding finding = computed(
                BUILDING,
                CustomerBackQuestion.SERVES_BETTER,
                bought("forbidden").vetoed(),
                Row.of("run").sourcing(Sourcing.SELF_RUN),
                own(),
                bought("wanted"));
        assertThat(Row.word(finding.because().get(0), "strategy")).isEqualTo("acme.wanted");
    }

    @Test
    void without_something_to_compare_it_is_unknown() {
        Finding alone = computed(BUILDING, CustomerBackQuestion.SERVES_BETTER, own());
        assertThat(alone.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NO_BOUGHT_ALTERNATIVE);
        Finding nowhere = computed(Bench.startup(), CustomerBackQuestion.SERVES_BETTER, own(), bought());
        assertThat(nowhere.because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.TEST_WITHOUT_STRATEGY);
        assertThat(nowhere.state()).isEqualTo(TestState.UNKNOWN);
    }

    @Test
    void an_answer_against_the_figures_is_told() {
        FounderAnswers hopeful = FounderAnswers.builder()
                .from(ALL_NO)
                .servesBetter(true)
                .shortensIdeaToValue(false)
                .build();
        FounderTests tests = new FounderTestRules(
                        Row.frame(answering(hopeful), own().rate(1).months(9), bought().months(1)))
                .tests();
        assertThat(disagreement(tests, CustomerBackQuestion.SERVES_BETTER)).hasSize(1);
        assertThat(disagreement(tests, CustomerBackQuestion.SHORTENS_IDEA_TO_VALUE))
                .isEmpty();
        assertThat(disagreement(tests, CustomerBackQuestion.ACQUIRES_FASTER)).isEmpty();
    }

    private static ImmutableList<Explanation> disagreement(FounderTests tests, CustomerBackQuestion question) {
        return Optional.ofNullable(tests.customerBack().get(question))
                .orElseThrow()
                .disagreement();
    }

    private static Startup answering(FounderAnswers answers) {
        return BUILDING.toBuilder().answers(answers).build();
    }

    private static FounderTests tests(Startup startup) {
        return new FounderTestRules(Row.frame(startup, own(), bought())).tests();
    }

    private static Finding computed(Startup startup, CustomerBackQuestion question, Row... rows) {
        return Optional.ofNullable(
                        new CustomerBack(Row.frame(startup, rows)).computed().get(question))
                .orElseThrow();
    }

    private static Row own() {
        return Row.of("own").sourcing(Sourcing.SELF_RUN);
    }

    private static Row bought() {
        return bought("bought");
    }

    private static Row bought(String id) {
        return Row.of(id).sourcing(Sourcing.MANAGED);
    }
}
