package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question has the same answer, bit for bit: the whole assessment with its hash. */
class SameAssessmentTest {
    /** More than a batch, and a cut block at the end. */
    private static final int TRIALS = 20_001;

    private static final Strategy RUN = Fixtures.strategy("acme.run").toBuilder()
            .info(StrategyInfo.of("acme.run", "Run", Sourcing.SELF_RUN, "For tests"))
            .timeToProduction(Estimate.range(3, 5, 11))
            .overrunSigma(0.3)
            .buildEffort(Estimate.logNormal(2, 0.4))
            .steadyEffort(Estimate.range(0.5, 1, 2.5))
            .priceIndex(Estimate.range(0.2, 0.3, 0.6))
            .platformPerUser(BigMoney.parse("USD 0.02"))
            .incidentRate(PerMonth.of(0.4))
            .incidentEffort(Estimate.logNormal(0.2, 0.8))
            .incidentCost(
                    MoneyEstimate.range(Money.parse("USD 1000"), Money.parse("USD 5000"), Money.parse("USD 40000")))
            .setupCost(new SetupCost.Stated(
                    MoneyEstimate.range(Money.parse("USD 10000"), Money.parse("USD 20000"), Money.parse("USD 50000"))))
            .build();

    private static final Strategy BOUGHT = Fixtures.strategy("acme.bought").toBuilder()
            .priceIndex(Estimate.logNormal(1.4, 0.3))
            .platformPerUser(BigMoney.parse("USD 0.05"))
            .incidentRate(PerMonth.of(0.1))
            .incidentEffort(Estimate.range(0.1, 0.2, 1))
            .build();

    private static final Startup LIVE = Fixtures.growing("acme.bought")
            .with(Inputs.MONTHLY_GROWTH, Estimate.range(-0.01, 0.03, 0.08))
            .with(Inputs.GROWTH_VOLATILITY, 0.05);

    private static final Generated CASE = new Generated(LIVE, List.of(BOUGHT, RUN));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void any_number_of_threads_gives_the_same(int threads) {
        assertThat(CASE.assess(with -> with.trials(TRIALS).threads(threads))).isEqualTo(CASE.assess(TRIALS));
        assertThat(CASE.assess(with -> with.threads(threads))).isEqualTo(CASE.assess(with -> with));
    }

    @Test
    void a_listener_changes_nothing_and_is_told_by_the_caller() {
        List<Long> told = new ArrayList<>();
        Thread caller = Thread.currentThread();
        List<Thread> tellers = Collections.synchronizedList(new ArrayList<>());
        Assessment heard = CASE.assess(with -> with.trials(TRIALS).threads(2).progress((trials, atMost) -> {
            tellers.add(Thread.currentThread());
            told.add(trials);
            assertThat(atMost).isEqualTo(TRIALS);
        }));
        assertThat(heard).isEqualTo(CASE.assess(TRIALS));
        assertThat(tellers).isNotEmpty().containsOnly(caller);
        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith((long) TRIALS);
    }

    @Test
    void one_assessor_may_be_asked_by_several_threads_at_once() throws Exception {
        Assessor shared = CASE.assessor(with -> with.trials(5_000).threads(2));
        Assessment alone = CASE.assess(5_000);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Assessment>> questions = Collections.nCopies(8, () -> shared.assess(LIVE));
            for (Future<Assessment> answer : threads.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** No run of Java, old or new, interpreted or compiled, may give another; a change of the model will. */
    @Test
    void the_figures_are_those_of_every_machine() {
        Generated reference = new Generated(Fixtures.reference(), CASE.strategies());
        assertThat(reference.assess(5_000).provenance().hash())
                .isEqualTo("3f242cdd005f363f8ee39d7da1c2d6eb2d351a69da3a0f23a61498c9081fbe7b");
        assertThat(CASE.assess(5_000).provenance().hash())
                .isEqualTo("64aa98a4c813ad6e3b2296ab5d40d2165b3e354fc63545560270514f257a88a5");
    }
}
