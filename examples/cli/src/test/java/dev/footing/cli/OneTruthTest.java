package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.strategies.diy.DiyStrategyProvider;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/**
 * What is said of where the lead changes, and what is ahead there, are one: of all shipped profiles, along the inputs
 * below where they are certain numbers, at both sides of each turn, as far beyond its interval as that is wide; and at
 * the flips of one profile. {@code -Dfooting.truth=all} takes all inputs. All draws are fixed, so it comes out alike
 * each time. Intervals are of 95%, so up to one side in twenty may be wrong.
 */
class OneTruthTest {
    private static final int TRIALS = 4_096;
    private static final List<Input<?>> SAMPLED =
            System.getProperty("footing.truth", "").equals("all")
                    ? Inputs.all()
                    : List.of(Inputs.CASH, Inputs.ENGINEERS, Inputs.ACTIVE_USERS, Inputs.CURRENT_BILL);

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Command.PROFILES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void on_either_side_of_nearly_every_turn_the_one_is_ahead_that_was_said() throws IOException {
        List<String> checked = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path profile : profiles().toList()) {
            Startup startup = ProfileReader.read(profile).startup();
            Assessor assessor = assessor();
            Assessment assessment = assessor.assess(startup);
            for (Input<?> input : SAMPLED) {
                if (isCertain(startup, input)) {
                    assessor.breakEven(assessment, input.id())
                            .ifPresent(found -> check(assessor, startup, input, found.best(), checked, wrong));
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(20);
        assertThat(wrong).hasSizeLessThanOrEqualTo(checked.size() / 20);
    }

    @Test
    void a_flip_recommends_whom_it_names() {
        Startup startup = ProfileReader.read(Command.PROFILES.resolve("reading-room.yaml"))
                .startup();
        Assessment assessment = assessor(Analysis.FLIPS).assess(startup);
        List<Flip> flips = assessment.flips().stream()
                .filter(flip -> Inputs.find(flip.input())
                        .filter(input -> isCertain(startup, input))
                        .isPresent())
                .toList();
        assertThat(flips).hasSizeGreaterThan(3);
        for (Flip flip : flips) {
            Input<?> input = Inputs.find(flip.input()).orElseThrow();
            assertThat(winner(assessor(), startup, input, flip.to()))
                    .as(flip.toString())
                    .isEqualTo(flip.winner())
                    .isNotEqualTo(ahead(assessment.verdict()));
        }
    }

    private static void check(
            Assessor assessor,
            Startup startup,
            Input<?> input,
            List<Stretch> best,
            List<String> checked,
            List<String> wrong) {
        for (int i = 1; i < best.size(); i++) {
            Stretch below = best.get(i - 1);
            Stretch above = best.get(i);
            TurnInterval within = below.endsWithin().orElseThrow();
            double beyond = Math.max(within.high() - within.low(), 1e-4 * Math.abs(within.high()));
            checkInside(assessor, startup, input, below, within.low() - beyond, checked, wrong);
            checkInside(assessor, startup, input, above, within.high() + beyond, checked, wrong);
        }
    }

    /** Where that is beyond the other end of the stretch, its turn is too near to be checked. */
    private static void checkInside(
            Assessor assessor,
            Startup startup,
            Input<?> input,
            Stretch stretch,
            double value,
            List<String> checked,
            List<String> wrong) {
        double low = stretch.low();
        double high = stretch.endsWithin().map(TurnInterval::low).orElse(stretch.high());
        if (value > low && value < high) {
            String side = input + " at " + value + ", said " + stretch;
            checked.add(side);
            if (!winner(assessor, startup, input, value).equals(stretch.strategy())) {
                wrong.add(side);
            }
        }
    }

    private static Optional<StrategyId> winner(Assessor assessor, Startup startup, Input<?> input, double value) {
        return ahead(assessor.assess(with(startup, input, value)).verdict());
    }

    /** Who is ahead: what is recommended, or what a startup does not move to because it is not shown to pay. */
    private static Optional<StrategyId> ahead(Verdict verdict) {
        return verdict.because().stream()
                .filter(reason -> reason.code() == Code.MOVE_NOT_SHOWN)
                .map(reason -> (Fact.Word) Objects.requireNonNull(reason.facts().get("best")))
                .map(best -> StrategyId.of(best.text()))
                .findFirst()
                .or(verdict::strategy);
    }

    private static boolean isCertain(Startup startup, Input<?> input) {
        return input.get(startup)
                .filter(value -> value instanceof Double
                        || value instanceof Integer
                        || value instanceof BigMoney
                        || value instanceof Estimate.Fixed
                        || value instanceof MoneyEstimate.Fixed)
                .isPresent();
    }

    /** What single components cost is a part of the bill and moves with it. */
    private static Startup withParts(Startup startup, double factor) {
        return startup.toBuilder()
                .components(Maps.transformValues(
                        startup.components(),
                        use -> use.toBuilder()
                                .monthlyCost(
                                        use.monthlyCost().map(cost -> cost.multipliedBy(BigDecimal.valueOf(factor))))
                                .build()))
                .current(startup.current()
                        .map(current -> current.toBuilder()
                                .monthlyPlatformCost(current.monthlyPlatformCost()
                                        .map(bill -> bill.multipliedBy(BigDecimal.valueOf(factor))))
                                .build()))
                .build();
    }

    private static <T> Startup with(Startup startup, Input<T> input, double value) {
        Object stated = input.get(startup).orElseThrow();
        BigMoney amount = BigMoney.of(startup.budget().currency(), BigDecimal.valueOf(value));
        if (stated instanceof BigMoney was) {
            Startup parts = input == Inputs.CURRENT_BILL && was.isPositive()
                    ? withParts(startup, value / was.getAmount().doubleValue())
                    : startup;
            return parts.with(input, input.type().cast(amount));
        }
        if (stated instanceof MoneyEstimate) {
            return startup.with(input, input.type().cast(MoneyEstimate.fixed(amount)));
        }
        if (stated instanceof Estimate) {
            return startup.with(input, input.type().cast(Estimate.fixed(value)));
        }
        Object number = stated instanceof Integer ? (Object) (int) Math.rint(value) : (Object) value;
        return startup.with(input, input.type().cast(number));
    }

    private static Assessor assessor(Analysis... analyses) {
        return Assessor.builder()
                .discovery(Discovery.of(List.of(new ManagedStrategyProvider(), new DiyStrategyProvider())))
                .seed(1)
                .trials(TRIALS)
                .analyses(analyses)
                .build();
    }
}
