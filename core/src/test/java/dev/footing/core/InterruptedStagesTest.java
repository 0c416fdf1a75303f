package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.whatif.Supposition;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.diff.Differences;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recording;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, and however far the answer is: an interrupt stops it before a provider is asked again. */
class InterruptedStagesTest {
    private static final List<Strategy> STRATEGIES =
            List.of(Fixtures.strategy("acme.a"), Fixtures.strategy("acme.b"), Fixtures.strategy("acme.c"));
    private static final Startup STARTUP = Fixtures.reference();

    /**
     * What can be asked.
     *
     * @param name what it is
     * @param ask asks it with one provider
     */
    private record Question(String name, Consumer<StrategyProvider> ask) {
        @Override
        public String toString() {
            return name;
        }

        private static Assessor.Builder builder(StrategyProvider provider) {
            return Assessor.builder().provider(provider);
        }

        private static Assessor plans(StrategyProvider provider) {
            return builder(provider).withoutSimulation().build();
        }

        private static Assessor simulated(StrategyProvider provider) {
            return builder(provider).trials(256).build();
        }

        private static Assessment analysed(StrategyProvider provider, Analysis analysis) {
            return builder(provider).trials(256).analyses(analysis).build().assess(STARTUP);
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question("plans alone", asked -> Question.plans(asked).assess(STARTUP)),
                new Question("a simulation", asked -> Question.simulated(asked).assess(STARTUP)),
                new Question(
                        "other worlds",
                        asked -> Question.builder(asked)
                                .withoutSimulation()
                                .alongside(Calibrations.article2024())
                                .build()
                                .assess(STARTUP)),
                new Question(
                        "the first screen",
                        asked -> Question.builder(asked)
                                .trials(256)
                                .analysesAtAGlance()
                                .build()
                                .assess(STARTUP)),
                new Question("sensitivity", asked -> Question.analysed(asked, Analysis.SENSITIVITY)),
                new Question("flips", asked -> Question.analysed(asked, Analysis.FLIPS)),
                new Question("break-even", asked -> Question.analysed(asked, Analysis.BREAK_EVEN)),
                new Question(
                        "analyses of plans",
                        asked -> Question.builder(asked)
                                .withoutSimulation()
                                .analyses(Analysis.values())
                                .build()
                                .assess(STARTUP)),
                new Question("one break-even", asked -> {
                    Assessor assessor = Question.plans(asked);
                    assessor.breakEven(assessor.assess(STARTUP), Inputs.ENGINEERS.id());
                }),
                new Question(
                        "a turning point",
                        asked -> Question.plans(asked)
                                .turningPoint(STARTUP, Inputs.ACTIVE_USERS.id(), Sourcing.SELF_RUN)),
                new Question(
                        "a what-if",
                        asked -> Question.simulated(asked)
                                .whatIf(STARTUP, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)))),
                new Question("a difference", asked -> {
                    RecordedResult from = Recording.of(Question.plans(asked).assess(STARTUP));
                    RecordedResult to =
                            Recording.of(Question.plans(asked).assess(STARTUP.with(Inputs.ENGINEERS, 12.0)));
                    Differences.of(from, to, KnownRules.shipped(), Discovery.of(List.of(asked)), 1);
                }));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void an_interrupt_stops_every_question_at_every_step(Question question) {
        Interrupting counting = new Interrupting(Integer.MAX_VALUE);
        question.ask.accept(counting);
        int calls = counting.calls;
        assertThat(calls).isGreaterThan(0);
        // Every step of a short question, and 24 of a long one, the first and the last included.
        int steps = Math.min(calls, 24);
        for (int i = 1; i <= steps; i++) {
            int at = steps == 1 ? 1 : 1 + (int) ((calls - 1L) * (i - 1) / (steps - 1));
            Interrupting interrupting = new Interrupting(at);
            assertThatThrownBy(() -> question.ask.accept(interrupting))
                    .as("interrupted at call %d of %d", at, calls)
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).as("the flag stays for the caller").isTrue();
            // The answer is asked for once more, to tell the user's interrupt from one of the plugin's.
            assertThat(interrupting.calls).as("calls after the interrupt").isEqualTo(at + 1);
        }
    }

    /** Is interrupted by another thread while it answers for the so-manieth time. */
    private static final class Interrupting implements StrategyProvider {
        private final StrategyProvider provider = Bench.provider(STRATEGIES);
        private final int at;
        private int calls;

        Interrupting(int at) {
            this.at = at;
        }

        @Override
        public ProviderInfo info() {
            return provider.info();
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            calls++;
            if (calls == at) {
                Thread asking = Thread.currentThread();
                Thread user = new Thread(asking::interrupt);
                user.start();
                Uninterruptibles.joinUninterruptibly(user);
            }
            return provider.propose(startup);
        }

        @Override
        public ImmutableList<ComponentOption> components(Startup startup) {
            return provider.components(startup);
        }
    }
}
