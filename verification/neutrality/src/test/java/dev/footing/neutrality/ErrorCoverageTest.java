package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.profile.ProfileReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often the 95% interval of each figure that a result states holds the truth, on every shipped profile. It takes
 * hours, so it runs only when asked, with as many seeds as asked for ({@code -Dfooting.coverage=200}), and prints a row
 * of the table in docs/errors.md for each profile.
 *
 * <p>An interval that holds the truth in 95 of 100 runs is found in fewer than 90 of 100 of 200 runs for 1 figure of
 * 800.
 */
@EnabledIfSystemProperty(named = "footing.coverage", matches = "\\d+")
class ErrorCoverageTest {
    private static final int TRIALS = 4_096;
    private static final int TRUTH_TRIALS = 1_048_576;
    private static final long TRUTH_SEED = 999_983;
    private static final double T_975 = 2.306004135204166;
    private static final double CENT = 0.01;
    private static final double LAST_DIGITS = 1e-9;
    private static final double LEAST = 0.9;

    /** A figure as stated. */
    private record Stated(double mean, double error) {}

    /** How often a figure was stated, and how often its interval held the truth. */
    private record Held(int runs, int holds) {
        Held plus(boolean more) {
            return new Held(runs + 1, holds + (more ? 1 : 0));
        }

        double share() {
            return (double) holds / runs;
        }
    }

    static ImmutableList<Path> profiles() {
        return SourceTree.filesBelow("examples/profiles");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void intervals_hold_the_truth_in_ninety_of_a_hundred_runs(Path profile) {
        Startup startup = ProfileReader.read(profile).startup();
        ImmutableMap<String, Stated> truth = figures(startup, TRUTH_TRIALS, TRUTH_SEED);
        Map<String, Held> held = new TreeMap<>();
        for (int seed = 1; seed <= Integer.getInteger("footing.coverage", 0); seed++) {
            figures(startup, TRIALS, seed).forEach((name, stated) -> {
                if (truth.containsKey(name)) {
                    boolean holds = holds(stated, truth.getOrDefault(name, stated));
                    held.merge(name, new Held(0, 0).plus(holds), (before, now) -> before.plus(holds));
                }
            });
        }
        Map.Entry<String, Held> worst = held.entrySet().stream()
                .min(Comparator.comparingDouble(figure -> figure.getValue().share()))
                .orElseThrow();
        System.out.printf(
                "| `%s` | %d | %s %d of %d |%n",
                profile.getFileName(),
                held.size(),
                worst.getKey(),
                worst.getValue().holds(),
                worst.getValue().runs());
        assertThat(held.entrySet().stream()
                        .filter(figure -> figure.getValue().share() < LEAST)
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    private static boolean holds(Stated run, Stated truth) {
        double rounding = Math.abs(truth.mean()) > 1 ? CENT : LAST_DIGITS;
        return Math.abs(run.mean() - truth.mean()) <= T_975 * StrictMath.hypot(run.error(), truth.error()) + rounding;
    }

    private static ImmutableMap<String, Stated> figures(Startup startup, int trials, long seed) {
        Assessment assessment = Assessor.installed()
                .analyses()
                .trials(trials)
                .seed(seed)
                .build()
                .assess(startup);
        Map<String, Stated> figures = new TreeMap<>();
        for (StrategyAssessment strategy : assessment.strategies()) {
            strategy.simulation()
                    .ifPresent(outcome -> add(figures, strategy.id().value(), outcome));
        }
        return ImmutableMap.copyOf(figures);
    }

    private static void add(Map<String, Stated> figures, String name, SimulatedOutcome outcome) {
        SimulatedOutcome.DESCRIPTION
                .members()
                .forEach(member ->
                        member.get(outcome).ifPresent(figure -> add(figures, name + ' ' + member.name(), figure)));
    }

    private static void add(Map<String, Stated> figures, String name, Object figure) {
        if (figure instanceof Distribution number) {
            figures.put(name, new Stated(number.mean(), number.error()));
        } else if (figure instanceof MoneyDistribution amount) {
            figures.put(name, new Stated(number(amount.mean()), number(amount.error())));
        } else if (figure instanceof Probability share) {
            figures.put(name, new Stated(share.probability(), share.error()));
        } else if (figure instanceof PairedDifference difference) {
            String pair = name + ' ' + difference.other();
            figures.put(pair, new Stated(number(difference.mean()), number(difference.error())));
            add(figures, pair + " ahead", difference.ahead());
        } else if (figure instanceof SimulatedRound round) {
            SimulatedRound.DESCRIPTION
                    .members()
                    .forEach(member ->
                            member.get(round).ifPresent(part -> add(figures, name + ' ' + member.name(), part)));
        }
    }

    private static double number(Money amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }
}
