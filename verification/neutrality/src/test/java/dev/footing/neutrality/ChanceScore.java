package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the chances of a verdict said about a decision that is known by now.
 *
 * @param name the decision
 * @param chance the chance of all strategies that go where history went
 * @param first the chance of the direction that came first
 * @param right whether that went where history went
 */
record ChanceScore(String name, double chance, double first, boolean right) {
    /** What never came in any trial counts as half a trial. */
    private static final double LEAST = 0.5 / 16_384;

    /** Bounds of the groups in which chances are compared with how often they were right. */
    private static final ImmutableList<Double> BOUNDS = ImmutableList.of(0.0, 0.5, 0.7, 0.9, 1.01);

    static ChanceScore of(String name, Assessment assessment, Direction direction) {
        Chances chances = assessment.verdict().chances().orElseThrow();
        double chance = chances.strategies().stream()
                .filter(one -> direction.holds(new Answer(one.strategy(), sourcing(assessment, one.strategy()))))
                .mapToDouble(one -> one.chance().value())
                .sum();
        return new ChanceScore(
                name,
                Math.min(1, chance),
                assessment.verdict().confidence().orElseThrow().value(),
                Answer.of(assessment.verdict()).filter(direction::holds).isPresent());
    }

    /** Every decision and every public case. */
    static ImmutableList<ChanceScore> all() {
        return Stream.concat(
                        RealDecision.all().stream()
                                .map(one -> of(one.name(), RealDecision.assessed(one.startup()), one.direction())),
                        PublicCase.all().stream()
                                .map(one -> of(one.name(), RealDecision.assessed(one.startup()), one.direction())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Sourcing sourcing(Assessment assessment, StrategyId id) {
        return assessment
                .strategy(id)
                .map(strategy -> strategy.strategy().info().sourcing())
                .orElse(Sourcing.HYBRID);
    }

    /** The mean logarithm of the chance of what happened; 0 is perfect, a coin between two has -0.69. */
    static double logScore(List<ChanceScore> scores) {
        return mean(scores, score -> StrictMath.log(Math.max(LEAST, score.chance)));
    }

    /** The mean squared distance of that chance from 1; 0 is perfect, a coin has 0.25. */
    static double brierScore(List<ChanceScore> scores) {
        return mean(scores, score -> (1 - score.chance) * (1 - score.chance));
    }

    private static double mean(List<ChanceScore> scores, ToDoubleFunction<ChanceScore> value) {
        return scores.stream().mapToDouble(value).average().orElseThrow();
    }

    /** Decisions of which the chance of what happened is below a bound. */
    static List<String> below(List<ChanceScore> scores, double bound) {
        return scores.stream()
                .filter(score -> score.chance < bound)
                .map(ChanceScore::name)
                .toList();
    }

    /** Two tables: scores, and how often chances of some size were right. */
    static String tables(List<ChanceScore> scores) {
        int decisions = RealDecision.all().size();
        String rows = row("the decisions above", scores.subList(0, decisions))
                + row("the public cases", scores.subList(decisions, scores.size()))
                + row("all", scores);
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i + 1 < BOUNDS.size(); i++) {
            double from = BOUNDS.get(i);
            double to = BOUNDS.get(i + 1);
            List<ChanceScore> group = scores.stream()
                    .filter(score -> score.first >= from && score.first < to)
                    .toList();
            groups.append(String.format(
                    Locale.ROOT,
                    "| %.0f%% to %.0f%% | %d | %.0f%% | %d |%n",
                    100 * from,
                    Math.min(100, 100 * to),
                    group.size(),
                    100
                            * group.stream()
                                    .mapToDouble(ChanceScore::first)
                                    .average()
                                    .orElse(0),
                    group.stream().filter(ChanceScore::right).count()));
        }
        return "| chances of | cases | log score | Brier score | below 5% |\n|---|---|---|---|---|\n" + rows
                + "\n| chance of the direction that comes first | cases | its mean | right |\n|---|---|---|---|\n"
                + groups.toString().replace(System.lineSeparator(), "\n");
    }

    private static String row(String what, List<ChanceScore> scores) {
        List<String> missed = below(scores, 0.05);
        return String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %.2f | ",
                        what,
                        scores.size(),
                        logScore(scores),
                        brierScore(scores))
                + (missed.isEmpty()
                        ? "none"
                        : missed.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
                + " |\n";
    }
}
