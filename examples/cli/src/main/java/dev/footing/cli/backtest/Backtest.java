package dev.footing.cli.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.verdict.Direction;
import dev.footing.cli.backtest.JudgedCase.Advice;
import dev.footing.cli.backtest.JudgedCase.Forecast;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well advice fitted, over all cases: scores of chances, against what one would say who knows nothing of a case but
 * how the others came out, and against who says the same to everybody.
 *
 * @param cases the cases
 * @param seed of the samples by which intervals are drawn
 */
public record Backtest(ImmutableList<JudgedCase> cases, long seed) {
    /** Fewer cases than these tell little, and that is said. */
    public static final int FEW = 30;

    private static final ImmutableList<Double> BOUNDS = ImmutableList.of(0.0, 0.5, 0.7, 0.9, 1.01);

    /**
     * Scores of some chances.
     *
     * @param brier the mean squared miss; 0 is perfect
     * @param log the mean logarithm of the chance of what came about; 0 is perfect
     */
    public record Scores(MeanScore brier, MeanScore log) {}

    /**
     * Cases whose first direction has a chance of some size.
     *
     * @param from the lowest chance
     * @param to what it is below
     * @param mean the mean chance
     * @param hits how often it was right
     */
    public record Group(double from, double to, double mean, Hits hits) {}

    /** {@return the cases in which something was said of a decision whose outcome is known} */
    public ImmutableList<Advice> advice() {
        return cases.stream().flatMap(judged -> judged.advice().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return how often the strategy ahead turned out right} */
    public Hits right() {
        return hits(advice(), advice -> advice.first().came());
    }

    /**
     * Counts how often a direction turned out right, whatever the startup.
     *
     * @param always the direction
     * @return the cases in which it was right, of all
     */
    public Hits right(Direction always) {
        return hits(advice(), advice -> advice.right().contains(always));
    }

    private static Hits hits(List<Advice> advice, Function<Advice, Boolean> hit) {
        return new Hits((int) advice.stream().filter(hit::apply).count(), advice.size());
    }

    /** {@return the scores of the chances of what turned out right; empty without a case} */
    public Optional<Scores> scores() {
        return scores(advice().stream()
                .map(advice -> new Forecast(advice.truth(), true))
                .toList());
    }

    /** {@return the scores of who knows of each case how often the others went in each direction, and nothing else} */
    public Optional<Scores> baseRate() {
        return scores(baseChances());
    }

    private List<Forecast> baseChances() {
        ImmutableList<Advice> all = advice();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    double chance = 0;
                    for (Direction direction : all.get(i).right()) {
                        double weight = 1;
                        for (int j = 0; j < all.size(); j++) {
                            Advice other = all.get(j);
                            weight += j != i && other.right().contains(direction)
                                    ? 1.0 / other.right().size()
                                    : 0;
                        }
                        chance += weight / (Direction.values().length + all.size() - 1);
                    }
                    return new Forecast(Math.min(1, chance), true);
                })
                .toList();
    }

    /** {@return by how much the logarithm of the chances is above that of the base rate, case by case} */
    public Optional<MeanScore> gain() {
        List<Forecast> base = baseChances();
        ImmutableList<Advice> all = advice();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(MeanScore.of(
                        IntStream.range(0, all.size())
                                .mapToObj(i -> new Forecast(all.get(i).truth(), true).log()
                                        - base.get(i).log())
                                .toList(),
                        seed));
    }

    /** {@return the rounds of which a chance was said and the end is known} */
    public ImmutableList<Forecast> rounds() {
        return cases.stream().flatMap(judged -> judged.round().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return the scores of the chances of rounds; empty without a case} */
    public Optional<Scores> roundScores() {
        return scores(rounds());
    }

    private Optional<Scores> scores(List<Forecast> forecasts) {
        return forecasts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scores(mean(forecasts, Forecast::brier), mean(forecasts, Forecast::log)));
    }

    private MeanScore mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> score) {
        return MeanScore.of(forecasts.stream().map(score::applyAsDouble).toList(), seed);
    }

    /** {@return how often chances of some size were right, from the smallest to the largest} */
    public ImmutableList<Group> reliability() {
        return IntStream.range(0, BOUNDS.size() - 1)
                .mapToObj(i -> group(BOUNDS.get(i), BOUNDS.get(i + 1)))
                .filter(group -> group.hits().cases() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private Group group(double from, double to) {
        List<Advice> within = advice().stream()
                .filter(advice ->
                        advice.first().chance() >= from && advice.first().chance() < to)
                .toList();
        double mean = within.stream()
                .mapToDouble(advice -> advice.first().chance())
                .average()
                .orElse(0);
        return new Group(
                from,
                Math.min(1, to),
                mean,
                hits(within, advice -> advice.first().came()));
    }

    /** {@return how often the cash was within its band from 5 to 95 in 100} */
    public Hits cashCovered() {
        return covered(JudgedCase::cash);
    }

    /** {@return how often the share of infrastructure was within its band from 5 to 95 in 100} */
    public Hits shareCovered() {
        return covered(JudgedCase::share);
    }

    private Hits covered(Function<JudgedCase, Optional<Boolean>> within) {
        List<Boolean> known =
                cases.stream().flatMap(judged -> within.apply(judged).stream()).toList();
        return new Hits((int) known.stream().filter(inside -> inside).count(), known.size());
    }
}
