package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Seeds;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A flip changes the winner of a whole assessment, and 1% less of it does not. */
class FlipLawsTest {
    static Stream<Long> seeds() {
        return Seeds.from(41_000, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_flip_changes_the_winner_and_a_little_less_does_not(long seed) {
        Cases cases = Cases.generated(seed);
        Assessment assessment = cases.assess(Analysis.FLIPS);
        for (Flip flip : assessment.flips()) {
            if (flip.input().equals(Flip.WEIGHTS) || flip.input().equals(Discount.ID)) {
                continue;
            }
            Optional<StrategyId> then = winner(cases, flip.changes());
            assertThat(then).as(flip.toString()).isEqualTo(flip.winner());
            assertThat(then).as(flip.toString()).isNotEqualTo(winner(cases, Map.of()));
            if (flip.input().equals(Flip.ALL)) {
                assertThat(winner(cases, smaller(cases, flip)))
                        .as("less than " + flip)
                        .isEqualTo(winner(cases, Map.of()));
            } else if (Inputs.find(flip.input()).map(FlipLawsTest::continuous).orElse(true) && !atFirst(flip)) {
                double less = flip.from() + 0.99 * (flip.to() - flip.from());
                assertThat(winner(cases, Map.of(flip.input(), less)))
                        .as("less than " + flip)
                        .isEqualTo(winner(cases, Map.of()));
            }
        }
    }

    /** Of what is nought, the first value at which one looks may be more than enough. */
    private static boolean atFirst(Flip flip) {
        return flip.from() == 0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whom_a_flip_makes_the_winner_wins_from_some_value_on_that_is_no_larger(long seed) {
        Cases cases = Cases.generated(seed);
        for (Flip flip : cases.assess(Analysis.FLIPS).flips()) {
            if (flip.changes().size() == 1
                    && !flip.input().equals(Flip.ALL)
                    && flip.winner().isPresent()) {
                TurningPoint turn = cases.assessor()
                        .turningPoint(
                                cases.startup(), flip.input(), flip.winner().get());
                assertThat(turn)
                        .as(flip.toString())
                        .isInstanceOfSatisfying(
                                TurningPoint.At.class,
                                at -> assertThat(at.value())
                                        .as(flip.toString())
                                        .isLessThanOrEqualTo(flip.to() + 1e-7 * Math.abs(flip.to())));
            }
        }
    }

    @Test
    void generated_startups_have_flips_of_every_kind() {
        Stream<Flip> all = seeds().flatMap(seed -> Cases.generated(seed).assess(Analysis.FLIPS).flips().stream());
        assertThat(all.map(Flip::input))
                .contains(
                        Flip.ALL,
                        Flip.WEIGHTS,
                        Inputs.ENGINEERS.id(),
                        Inputs.HORIZON.id(),
                        Inputs.COST_PER_ENGINEER.id());
    }

    /** A change of all that is 1% smaller; whole numbers are rounded anew, and the round stays within the horizon. */
    private static Map<String, Double> smaller(Cases cases, Flip flip) {
        Map<String, Double> before = Drivers.of(cases.question()).inputs().stream()
                .collect(Collectors.toMap(InputDriver::id, InputDriver::value));
        Map<String, Double> less = new TreeMap<>();
        flip.changes().forEach((id, value) -> {
            double from = Optional.ofNullable(before.get(id)).orElseThrow();
            Input<?> input = Inputs.find(id).orElseThrow();
            Range range = input.range().orElseThrow();
            double moved = from + Math.signum(value - from) * 0.99 * flip.to() * Math.abs(from);
            double whole = continuous(input) ? moved : Math.rint(moved);
            less.put(id, Math.max(range.low(), Math.min(range.high(), whole)));
        });
        double horizon = less.getOrDefault(
                Inputs.HORIZON.id(), (double) cases.startup().budget().horizonMonths());
        less.computeIfPresent(Inputs.FUNDING_MONTH.id(), (id, month) -> Math.min(month, horizon));
        return less;
    }

    private static boolean continuous(Input<?> input) {
        return input.kind() != Form.Kind.WHOLE;
    }

    /** The winner of an assessment of the startup with these changes, made apart from the search. */
    private static Optional<StrategyId> winner(Cases cases, Map<String, Double> changes) {
        StartupDraft draft = StartupDraft.of(cases.startup());
        Policy.Builder policy = Policy.builder().from(Cases.RULES.policy());
        changes.forEach((id, value) -> {
            switch (id) {
                case "policy/margin" -> policy.margin(Share.of(value));
                case "policy/opportunityMultiple" -> policy.opportunityMultiple(Ratio.of(value));
                case PaymentsDriver.ID -> payments(draft, cases.startup(), value);
                default -> set(draft, cases.startup(), Inputs.find(id).orElseThrow(), value);
            }
        });
        return FirstRules.assessor()
                .provider(Bench.provider(cases.strategies()))
                .calibration(Cases.RULES.calibration())
                .policy(policy.build())
                .withoutSimulation()
                .build()
                .assess(draft.build())
                .verdict()
                .strategy();
    }

    private static void payments(StartupDraft draft, Startup startup, double factor) {
        draft.set(
                Inputs.PAYMENTS,
                Inputs.PAYMENTS.get(startup).orElseThrow().stream()
                        .map(payment -> payment.map(amount -> amount.multipliedBy(new BigDecimal(factor))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <T> void set(StartupDraft draft, Startup startup, Input<T> input, double value) {
        Object stated = input.get(startup).orElseThrow();
        draft.set(
                input,
                input.type().cast(ShiftedNumbers.to(stated, value, input.range().orElseThrow())));
    }
}
