package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.core.decision.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductVelocityTest {
    @ParameterizedTest
    @CsvSource({
        "0.5201, FASTER, PASSED",
        "0.5199, SAME, PASSED",
        "0.5, SAME, PASSED",
        "0.4801, SAME, PASSED",
        "0.4799, SLOWER, FAILED"
    })
    void two_points_of_engineering_make_a_difference(double share, VelocityAnswer answer, TestState state) {
        FrameworkInputs frame = Row.frame(
                Bench.startup(), Row.of("own").share(share), Row.of("other").share(0.5));
        assertThat(new ProductVelocity(frame).answer(frame.ranked().get(0))).hasValue(answer);
        assertThat(new ProductVelocity(frame).finding(frame.ranked().get(0)).state())
                .isEqualTo(state);
    }

    @Test
    void the_alternative_is_the_best_other_one_that_nothing_rules_out() {
        FrameworkInputs frame = Row.frame(
                Bench.startup(),
                Row.of("first").share(0.9).work(45).vetoed(),
                Row.of("second").share(0.6).work(30),
                Row.of("third").share(0.8).work(40));
        Explanation ofThird = new ProductVelocity(frame)
                .finding(frame.ranked().get(2))
                .because()
                .get(0);
        assertThat(Row.word(ofThird, "other")).isEqualTo("acme.second");
        assertThat(Row.figure(ofThird, "work")).isEqualTo(10);
        assertThat(Row.figure(ofThird, "points")).isEqualTo(0.8 - 0.6);
        Finding ofSecond = new ProductVelocity(frame).finding(frame.ranked().get(1));
        assertThat(Row.word(ofSecond.because().get(0), "other")).isEqualTo("acme.third");
        assertThat(ofSecond.state()).isEqualTo(TestState.FAILED);
    }

    @Test
    void without_an_alternative_it_is_unknown() {
        FrameworkInputs frame =
                Row.frame(Bench.startup(), Row.of("own"), Row.of("other").vetoed());
        Finding finding = new ProductVelocity(frame).finding(frame.ranked().get(0));
        assertThat(finding.state()).isEqualTo(TestState.UNKNOWN);
        assertThat(finding.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NO_ALTERNATIVE);
        assertThat(new ProductVelocity(frame).answer(frame.ranked().get(0))).isEmpty();
    }
}
