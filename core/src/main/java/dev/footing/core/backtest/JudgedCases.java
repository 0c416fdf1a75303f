package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.backtest.BandCoverage;
import dev.footing.api.backtest.Hits;
import dev.footing.api.backtest.MeanScore;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.backtest.ReliabilityGroup;
import dev.footing.api.backtest.RoundScores;
import dev.footing.api.backtest.Scores;
import dev.footing.api.backtest.UniformAdvice;
import dev.footing.api.backtest.UniformScore;
import dev.footing.api.verdict.Direction;
import dev.footing.core.backtest.JudgedCase.Advice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How well advice fitted, over all cases: scores of chances against those of who knows nothing of a case but how the
 * others came out, and against who says the same to everybody.
 *
 * <pre>{@code
 * Backtest scores = new JudgedCases(cases, 1).backtest(0);
 * }</pre>
 *
 * @param cases the cases
 * @param seed of the samples by which intervals are drawn
 */
public record JudgedCases(ImmutableList<JudgedCase> cases, long seed) {
    private static final ImmutableList<Double> BOUNDS = ImmutableList.of(0.0, 0.5, 0.7, 0.9, 1.01);
    private static final ImmutableList<Double> ROUND_BOUNDS = ImmutableList.of(0.0, 0.1, 0.2, 0.3, 0.5, 1.01);

    /**
     * Refuses null.
     *
     * @param cases the cases
     * @param seed of the samples
     */
    public JudgedCases {
        Objects.requireNonNull(cases, "cases");
    }

    /**
     * Scores them.
     *
     * @param refused how many lines of their file were no case
     * @return the scores
     */
    public Backtest backtest(long refused) {
        ImmutableList<Advice> advice = advice();
        List<Forecast> truth = advice.stream()
                .map(judged -> new Forecast(judged.truth(), true))
                .toList();
        List<Forecast> base = baseRate(advice);
        return Backtest.builder()
                .rules(cases.stream().findFirst().map(JudgedCase::rules))
                .seed(seed)
                .cases(cases.size())
                .refused(refused)
                .right(ExactInterval.of(
                        advice.stream().map(judged -> judged.first().came()).toList()))
                .uniform(Arrays.stream(UniformAdvice.values())
                        .map(said -> new UniformScore(
                                said,
                                ExactInterval.of(advice.stream()
                                        .map(judged -> judged.uniform().contains(said))
                                        .toList())))
                        .toList())
                .scores(scores(truth))
                .baseRate(scores(base))
                .gain(gain(truth, base))
                .reliability(reliability(advice.stream().map(Advice::first).toList(), BOUNDS))
                .rounds(rounds())
                .bands(Arrays.stream(ObservedFigure.values())
                        .map(this::coverage)
                        .filter(coverage -> coverage.within().cases() > 0)
                        .toList())
                .build();
    }

    private ImmutableList<Advice> advice() {
        return cases.stream().flatMap(judged -> judged.advice().stream()).collect(ImmutableList.toImmutableList());
    }

    /** What one would say who knows how often the others went in each direction, and nothing else. */
    private static List<Forecast> baseRate(ImmutableList<Advice> all) {
        int directions = Direction.values().length;
        double[] weights = new double[directions];
        for (Advice judged : all) {
            judged.right().forEach(direction -> weights[place(direction)] += share(judged));
        }
        return all.stream()
                .map(judged -> {
                    double others = judged.right().stream()
                            .mapToDouble(direction -> 1 + weights[place(direction)] - share(judged))
                            .sum();
                    return new Forecast(Math.min(1, others / (directions + all.size() - 1)), true);
                })
                .toList();
    }

    private static int place(Direction direction) {
        return Arrays.asList(Direction.values()).indexOf(direction);
    }

    private static double share(Advice judged) {
        return 1.0 / judged.right().size();
    }

    private Optional<MeanScore> gain(List<Forecast> truth, List<Forecast> base) {
        return truth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resampling(seed)
                        .mean(IntStream.range(0, truth.size())
                                .mapToObj(i -> truth.get(i).log() - base.get(i).log())
                                .toList()));
    }

    private Optional<Scores> scores(List<Forecast> forecasts) {
        Resampling resampling = new Resampling(seed);
        return forecasts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scores(
                        resampling.mean(forecasts.stream().map(Forecast::brier).toList()),
                        resampling.mean(forecasts.stream().map(Forecast::log).toList())));
    }

    private static ImmutableList<ReliabilityGroup> reliability(List<Forecast> forecasts, List<Double> bounds) {
        return IntStream.range(0, bounds.size() - 1)
                .mapToObj(i -> group(forecasts, bounds.get(i), bounds.get(i + 1)))
                .filter(group -> group.came().cases() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private static ReliabilityGroup group(List<Forecast> forecasts, double from, double to) {
        List<Forecast> within = forecasts.stream()
                .filter(forecast -> forecast.chance() >= from && forecast.chance() < to)
                .toList();
        return new ReliabilityGroup(
                from,
                Math.min(1, to),
                mean(within),
                ExactInterval.of(within.stream().map(Forecast::came).toList()));
    }

    private static double mean(List<Forecast> forecasts) {
        return Math.min(
                1, forecasts.stream().mapToDouble(Forecast::chance).average().orElse(0));
    }

    private Optional<RoundScores> rounds() {
        List<Forecast> rounds =
                cases.stream().flatMap(judged -> judged.round().stream()).toList();
        Hits came = ExactInterval.of(rounds.stream().map(Forecast::came).toList());
        return scores(rounds)
                .map(scores -> new RoundScores(mean(rounds), came, scores, reliability(rounds, ROUND_BOUNDS)));
    }

    private BandCoverage coverage(ObservedFigure figure) {
        List<Observation> observed = cases.stream()
                .flatMap(judged -> judged.observations().stream())
                .filter(observation -> observation.figure() == figure)
                .toList();
        return new BandCoverage(
                figure,
                ExactInterval.of(observed.stream().map(Observation::within).toList()),
                (int) observed.stream()
                        .filter(observation -> observation.actual() < observation.low())
                        .count());
    }
}
