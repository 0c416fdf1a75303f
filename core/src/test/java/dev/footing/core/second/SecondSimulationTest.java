package dev.footing.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * Simulated means of the engine against those of the plain second model, whose draws are its own. With N comparisons
 * each may fail with a chance of 1e-6/N, so that a right engine fails this test, were the seeds drawn anew, once in a
 * million (Bonferroni). The engine runs so few trials that its errors are at most those of independent ones; bounds are
 * widened by the skewness of the trials (Edgeworth's expansion of a studentised mean), and a figure that fewer than
 * fifty trials have is left out, as no error is known of it. What no single startup shows, all together do: the mean of
 * one figure's z-values over the startups is normal, too.
 */
class SecondSimulationTest {
    private static final int STARTUPS = 200;
    private static final int TRIALS = 1_024;
    private static final double FALSE_ALARM = 1e-6;
    private static final int FEWEST_VARIED = 50;
    private static final double LARGEST = 3;
    private static final double ROUNDING = 1e-9;

    private final ListMultimap<SecondFigure, Double> ofAll = ArrayListMultimap.create();
    private final List<String> differences = new ArrayList<>();
    private final NormalDistribution normal = NormalDistribution.of(0, 1);
    private final double bound =
            normal.inverseSurvivalProbability(FALSE_ALARM / (3 * STARTUPS * SecondFigure.values().length) / 2);

    @Test
    void means_of_the_engine_are_those_of_the_plain_second_model() {
        for (long seed : Seeds.from(2_026, STARTUPS).toList()) {
            SecondCase question = new SecondTame(Seeds.random(seed)).next();
            Simulation engine = simulated(question, seed);
            for (int i = 0; i < question.strategies().size(); i++) {
                Strategy strategy = question.strategies().get(i);
                SecondMeans plain = SecondMeans.of(question.situation(), strategy, Seeds.random(-seed * 3 - i), TRIALS);
                for (SecondFigure figure : SecondFigure.values()) {
                    compare(
                            figure + " of " + strategy.id() + ", seed " + seed,
                            figure,
                            engine.mean(i, figure.engine()),
                            plain.get(figure),
                            i == 0);
                }
            }
        }

        assertThat(differences).isEmpty();
        double boundOfAll = normal.inverseSurvivalProbability(FALSE_ALARM / SecondFigure.values().length / 2);
        for (SecondFigure figure : SecondFigure.values()) {
            List<Double> all = ofAll.get(figure);
            double shift = all.stream().mapToDouble(z -> z).sum() / Math.sqrt(Math.max(1, all.size()));
            assertThat(Math.abs(shift))
                    .as("shift of %s over %d startups", figure, all.size())
                    .isLessThan(boundOfAll);
        }
    }

    private void compare(String what, SecondFigure figure, double engine, SecondMeans.Mean plain, boolean independent) {
        double difference = engine - plain.mean();
        if (plain.varied() == 0 && !figure.mayBeRare()) {
            if (Math.abs(difference) > ROUNDING * (Math.abs(plain.mean()) + 1)) {
                differences.add(what + ": " + engine + " against " + plain.mean() + " in every trial");
            }
        } else if (plain.varied() >= FEWEST_VARIED || !figure.mayBeRare()) {
            double z = difference / (plain.error() * Math.sqrt(2));
            double widened = Math.abs(plain.skewness()) / Math.sqrt(TRIALS) * (2 * bound * bound + 1) / 6;
            if (Math.abs(z) > bound + widened && Math.abs(difference) > ROUNDING * Math.abs(plain.mean())) {
                differences.add(what + ": " + engine + " against " + plain.mean() + ", " + z + " errors");
            }
            if (independent) {
                ofAll.put(figure, Math.max(-LARGEST, Math.min(LARGEST, z)));
            }
        }
    }

    private static Simulation simulated(SecondCase question, long seed) {
        Situation situation =
                Situation.of(question.startup(), question.current().map(question::required), question.rules());
        List<SimulationCase> cases = question.strategies().stream()
                .map(strategy -> new SimulationCase(situation, question.required(strategy)))
                .toList();
        Simulation simulation =
                new Simulation(question.startup(), question.rules(), seed, cases, List.of(), Workers.own(1));
        simulation.growTo(TRIALS, done -> {});
        return simulation;
    }
}
