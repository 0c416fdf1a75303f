package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.Probability;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.PlainCases;
import dev.footing.core.simulation.Agreement.Engine;
import dev.footing.core.simulation.EngineFigures.Stated;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The engine against the plain trials, which were written from the text of the model alone. Each test fails a right
 * engine for at most 1 of 1,000 seeds; how that is reckoned stands at {@link Agreement}.
 *
 * <p>Where a figure jumps, 16 randomisations may by luck lie too close together, as when a rare event missed all of
 * them. So two means agree when they do so either by the error that the engine states or by that of as many independent
 * trials; the second bound alone keeps the rate of false alarms, the first one is for figures that the engine is not
 * better at.
 */
class EngineAgreementTest {
    private static final double FALSE_ALARM = 0.001;
    /** Histograms count what is smaller as none. */
    private static final double NOTHING = 0x1p-40;

    private static final int ENGINE_TRIALS = 16_384;
    private static final int PLAIN_TRIALS = 2_000;
    private static final int CASES = 72;
    /** Figures and months of cash of a case, with six comparisons each, at most. */
    private static final int COMPARISONS = 3 * (25 + 24) * 6;

    @Test
    void the_articles_own_startup_stands_on_the_same_knife_edge() {
        EngineCase reference = EngineCase.of(Fixtures.reference(), PlainCases.article(), articles());
        Simulation simulation = reference.simulate(65_536, 1);
        PlainResult plain = reference.plain(100_000, 1);

        EngineFigures figures = reference.figures(simulation, 0);
        StrategyId id = reference.strategies().get(0).id();
        Agreement agreement = new Agreement(25 * 6 + 18 * 5, FALSE_ALARM);
        assertThat(disagreements(agreement, figures, 65_536, plain, id)).isEmpty();
        // The model says about 76%, 15% and -32%; these are its values with the digits that the trials give, and at
        // least 5 errors around them.
        assertThat(simulation.signals(0).lasts()).isCloseTo(0.761, within(0.01));
        assertThat(Objects.requireNonNull(figures.means().get("raiseProbability"))
                        .mean())
                .isCloseTo(0.1465, within(0.0025));
        assertThat(Objects.requireNonNull(figures.means().get("returnOnInvested"))
                        .mean())
                .isCloseTo(-0.325, within(0.012));
    }

    private static Strategy articles() {
        return PlainCases.selfRunKubernetes().toBuilder()
                .incidentEffort(Estimate.range(0.4, 1.2, 4.8))
                .incidentCost(MoneyEstimate.logNormal(PlainCases.usd(20_000), 1))
                .build();
    }

    @Test
    void agrees_on_every_figure_of_generated_startups() {
        Agreement agreement = new Agreement(CASES * COMPARISONS, FALSE_ALARM / 2);
        Map<String, List<Double>> shifts = new TreeMap<>();
        EngineCase.each(1, CASES, EngineCase::tame).forEach(one -> {
            Simulation simulation = one.simulate(ENGINE_TRIALS, 3);
            PlainResult plain = one.plain(PLAIN_TRIALS, 1_000);
            for (int i = 0; i < one.strategies().size(); i++) {
                StrategyId id = one.strategies().get(i).id();
                EngineFigures figures = one.figures(simulation, i);
                assertThat(disagreements(agreement, figures, ENGINE_TRIALS, plain, id))
                        .as("%s, %s", one, id)
                        .isEmpty();
                assertThat(disagreements(agreement, simulation.signals(i), plain, id))
                        .as("%s, %s", one, id)
                        .isEmpty();
            }
            // One strategy a case, as those of a case share their luck.
            int turn = Math.floorMod(one.name().hashCode(), one.strategies().size());
            StrategyId id = one.strategies().get(turn).id();
            one.figures(simulation, turn).means().forEach((name, stated) -> {
                PlainResult.Figure figure = plain.figure(id, name);
                if (Double.isFinite(figure.mean())) {
                    shifts.computeIfAbsent(name, any -> new ArrayList<>()).add(z(stated, figure));
                }
            });
        });
        // 20 figures: a normal number lies beyond 4.3 for 1 of 58,000 seeds.
        shifts.forEach((name, z) -> assertThat(shift(z)).as(name).isBetween(-4.3, 4.3));
    }

    @Test
    void agrees_on_ranks_of_wild_startups() {
        int cases = 16;
        Agreement agreement = new Agreement(cases * 3 * (20 + 120) * 5, FALSE_ALARM);
        EngineCase.each(500, cases, EngineCase::wild).forEach(one -> {
            Simulation simulation = one.simulate(4_096, 7);
            PlainResult plain = one.plain(1_000, 2_000);
            for (int i = 0; i < one.strategies().size(); i++) {
                StrategyId id = one.strategies().get(i).id();
                EngineFigures figures = one.figures(simulation, i);
                List<String> wrong = new ArrayList<>();
                shares(agreement, figures, 4_096, plain, id, wrong);
                percentiles(agreement, figures, 4_096, plain, id, wrong);
                assertThat(wrong).as("%s, %s", one, id).isEmpty();
            }
        });
    }

    @Test
    void generated_startups_are_of_every_kind() {
        Set<String> kinds = new LinkedHashSet<>();
        EngineCase.each(1, CASES, EngineCase::tame).forEach(one -> {
            boolean live = one.startup().usage().activeUsers().value() > 0;
            kinds.add(live ? "live" : "not live");
            kinds.add(one.current().isPresent() ? "on a known strategy" : "on none");
            kinds.add(live && one.current().isPresent() ? "live move" : "any");
            kinds.add(one.startup().funding().isPresent() ? "round" : "no round");
            kinds.add(one.startup().compliance().isPresent() ? "audit" : "no audit");
            kinds.add(one.startup().correlations().isEmpty() ? "independent" : "correlated");
            one.strategies().forEach(strategy -> {
                kinds.add(strategy.hires().value() > 0 ? "hires" : "no hires");
                kinds.add(strategy.elastic() ? "elastic" : "not elastic");
                kinds.add(strategy.incidentRate().value() > 0 ? "incidents" : "no incidents");
            });
        });
        assertThat(kinds)
                .containsAll(ImmutableSet.of(
                        "live",
                        "not live",
                        "on a known strategy",
                        "on none",
                        "live move",
                        "round",
                        "no round",
                        "audit",
                        "no audit",
                        "independent",
                        "correlated",
                        "hires",
                        "no hires",
                        "elastic",
                        "not elastic",
                        "incidents",
                        "no incidents"));
    }

    @Test
    void agrees_on_who_is_ahead_trial_by_trial() {
        // Without incidents, which strategies of the plain trials do not share.
        int cases = 24;
        Agreement agreement = new Agreement(cases * 8, FALSE_ALARM);
        EngineCase.each(2_000, cases, EngineCase::tame)
                .map(EngineAgreementTest::quiet)
                .forEach(one -> {
                    Simulation simulation = one.simulate(8_192, 5);
                    PlainResult plain = one.plain(2_000, 3_000);
                    List<double[]> objectives = one.strategies().stream()
                            .map(strategy -> plain.values(strategy.id(), "objective"))
                            .toList();
                    for (int a = 0; a < objectives.size(); a++) {
                        for (int b = a + 1; b < objectives.size(); b++) {
                            assertPairsAgree(
                                    agreement, one, simulation.paired(a, b), objectives.get(a), objectives.get(b));
                        }
                    }
                });
    }

    private static void assertPairsAgree(
            Agreement agreement, EngineCase one, PairedObjectives paired, double[] first, double[] second) {
        double[] gaps = new double[first.length];
        Arrays.setAll(gaps, k -> first[k] - second[k]);
        PlainResult.Figure plain = PlainResult.Figure.of(gaps);
        assertThat(agree(agreement, new Stated(paired.mean(), plain.stdev(), paired.error(), 0), 8_192, plain))
                .as("%s: %s and %s", one, paired, plain)
                .isTrue();
        int ahead =
                (int) IntStream.range(0, gaps.length).filter(k -> gaps[k] > 0).count();
        assertThat(agreement.sharesAgree(count(paired.ahead(), 8_192), 8_192, ahead, gaps.length))
                .as("%s: ahead in %s, and in %s of %s", one, paired.ahead(), ahead, gaps.length)
                .isTrue();
    }

    private static EngineCase quiet(EngineCase one) {
        return new EngineCase(
                one.name(),
                one.startup(),
                one.strategies().stream().map(EngineAgreementTest::quiet).collect(ImmutableList.toImmutableList()),
                one.current().map(EngineAgreementTest::quiet),
                one.calibration(),
                one.policy());
    }

    private static Strategy quiet(Strategy strategy) {
        return strategy.toBuilder().incidentRate(PerMonth.of(0)).build();
    }

    private static List<String> disagreements(
            Agreement agreement, EngineFigures figures, int trials, PlainResult plain, StrategyId id) {
        List<String> wrong = new ArrayList<>();
        figures.means().forEach((name, stated) -> {
            PlainResult.Figure figure = plain.figure(id, name);
            // A runway beyond the horizon, too rare for one of both: the shares that last tell whether that can be.
            if (Double.isFinite(figure.mean()) && !agree(agreement, stated, trials, figure)) {
                wrong.add(name + ": " + stated + " and " + figure);
            }
        });
        shares(agreement, figures, trials, plain, id, wrong);
        percentiles(agreement, figures, trials, plain, id, wrong);
        return wrong;
    }

    /** What a decision gets and no figure states. */
    private static List<String> disagreements(Agreement agreement, Signals signals, PlainResult plain, StrategyId id) {
        List<String> wrong = new ArrayList<>();
        PlainResult.Figure steady = plain.figure(id, "steadyEffort");
        if (!agree(agreement, new Stated(signals.steadyEffort(), 0, 0, 0), ENGINE_TRIALS, steady)) {
            wrong.add("steadyEffort: " + signals.steadyEffort() + " and " + steady);
        }
        if (!agreement.percentileAgrees(signals.users(), 0.5, ENGINE_TRIALS, plain.values(id, "usersAtHorizon"))) {
            wrong.add("users: " + signals.users() + " and " + plain.percentile(id, "usersAtHorizon", 0.5));
        }
        return wrong;
    }

    /** The deviation is the greater of both, as a rare event may have missed the fewer plain trials. */
    private static boolean agree(Agreement agreement, Stated stated, int trials, PlainResult.Figure once) {
        double stdev = Math.max(once.stdev(), stated.stdev());
        PlainResult.Figure plain = new PlainResult.Figure(
                once.mean(), stdev, stdev / StrictMath.sqrt(once.trials()), once.skewness(), once.trials());
        double independent = stdev / StrictMath.sqrt(trials);
        return agreement.meansAgree(engine(stated, trials, plain), plain)
                || agreement.meansAgree(new Engine(stated.meanNear(plain.mean()), independent, trials, false), plain);
    }

    private static Engine engine(Stated stated, int trials, PlainResult.Figure plain) {
        return new Engine(stated.meanNear(plain.mean()), stated.error() + stated.rounding(), trials, true);
    }

    private static void shares(
            Agreement agreement,
            EngineFigures figures,
            int trials,
            PlainResult plain,
            StrategyId id,
            List<String> wrong) {
        for (Map.Entry<String, Probability> stated : figures.probabilities().entrySet()) {
            double[] values = plain.values(id, stated.getKey());
            int happened = (int) Arrays.stream(values).sum();
            int count = count(stated.getValue().probability(), trials);
            if (!agreement.sharesAgree(count, trials, happened, values.length)) {
                wrong.add(stated + " and " + happened + " of " + values.length);
            }
        }
    }

    private static void percentiles(
            Agreement agreement,
            EngineFigures figures,
            int trials,
            PlainResult plain,
            StrategyId id,
            List<String> wrong) {
        figures.percentiles().forEach((name, percentiles) -> {
            double[] values = Arrays.stream(plain.values(id, name))
                    .map(value -> Double.isInfinite(value) ? EngineFigures.BEYOND : value)
                    .map(value -> Math.abs(value) < NOTHING ? 0 : value)
                    .map(value -> figures.isAmount(name) ? StrictMath.rint(value * 100) / 100 : value)
                    .toArray();
            for (int p = 0; p < percentiles.size(); p++) {
                double share = EngineFigures.SHARES.get(p);
                double percentile = Math.abs(percentiles.get(p)) < NOTHING ? 0 : percentiles.get(p);
                if (!agreement.percentileAgrees(percentile, share, trials, values)) {
                    wrong.add("percentile " + share + " of " + name + ": " + percentiles.get(p) + ", but "
                            + plain.percentile(id, name, share));
                }
            }
        });
    }

    private static int count(double share, int trials) {
        return (int) Math.round(share * trials);
    }

    private static double z(Stated stated, PlainResult.Figure plain) {
        return Agreement.z(engine(stated, ENGINE_TRIALS, plain), plain);
    }

    private static double shift(List<Double> z) {
        return Agreement.commonShift(z.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
