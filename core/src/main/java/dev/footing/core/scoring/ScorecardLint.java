package dev.footing.core.scoring;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.scorecard.ScorecardDoubt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for weights that do not fit the strategies at hand. It decides nothing; what it finds stands beside the
 * figures.
 *
 * <p>Counted twice are two criteria that both weigh in the startup's phase and whose raw values have a rank correlation
 * of 1 or -1 over the assessed strategies, ties included. It takes four strategies or more, as fewer agree by chance,
 * and raw values that are not all the same.
 *
 * <p>Ranks are reversed where the scorecard, without a strategy that is not first on it, would put two others in
 * another order. That can happen as cost is scored against the cheapest. Strategies that are ruled out are not looked
 * at.
 */
public final class ScorecardLint {
    private static final int FEWEST = 4;
    private static final double TIE = 1e-9;

    private ScorecardLint() {}

    /**
     * Looks at the scorecards of one assessment.
     *
     * @param strategies the assessed strategies
     * @param policy the policy by which they were scored
     * @return what was found: criteria that count the same first
     */
    public static ImmutableList<Explanation> find(List<StrategyAssessment> strategies, Policy policy) {
        ImmutableList.Builder<Explanation> found = ImmutableList.builder();
        countedTwice(strategies, found);
        reversal(strategies, policy).ifPresent(found::add);
        return found.build();
    }

    private static void countedTwice(List<StrategyAssessment> strategies, ImmutableList.Builder<Explanation> found) {
        if (strategies.size() < FEWEST) {
            return;
        }
        List<CriterionScore> criteria = strategies.get(0).scorecard().criteria();
        for (int i = 1; i < criteria.size(); i++) {
            for (int j = 0; j < i; j++) {
                int correlation = correlation(ranks(strategies, i), ranks(strategies, j));
                double weight = criteria.get(i).weight() + criteria.get(j).weight();
                if (correlation != 0
                        && criteria.get(i).weight() > 0
                        && criteria.get(j).weight() > 0) {
                    found.add(Explanation.of(ScorecardDoubt.COUNTED_TWICE)
                            .word("criterion", criteria.get(j).criterion().id())
                            .word("other", criteria.get(i).criterion().id())
                            .figure("correlation", correlation, Unit.NONE)
                            .figure("weight", weight, Unit.NONE)
                            .build());
                    break; // the first of several that count the same stands for them
                }
            }
        }
    }

    /**
     * For each strategy twice how many are below it, and once how many are level; opposite ranks add up to twice all.
     */
    private static int[] ranks(List<StrategyAssessment> strategies, int criterion) {
        double[] raw = strategies.stream()
                .mapToDouble(strategy ->
                        strategy.scorecard().criteria().get(criterion).raw())
                .toArray();
        return Arrays.stream(raw)
                .mapToInt(value -> Arrays.stream(raw)
                        .mapToInt(other -> (other < value ? 1 : 0) + (other <= value ? 1 : 0))
                        .sum())
                .toArray();
    }

    /** 1 where the ranks are the same, -1 where they are opposite, 0 otherwise and where they are all the same. */
    private static int correlation(int[] ranks, int[] others) {
        if (Arrays.stream(ranks).distinct().count() < 2) {
            return 0;
        }
        if (Arrays.equals(ranks, others)) {
            return 1;
        }
        int[] opposite =
                Arrays.stream(others).map(rank -> 2 * ranks.length - rank).toArray();
        return Arrays.equals(ranks, opposite) ? -1 : 0;
    }

    private static Optional<Explanation> reversal(List<StrategyAssessment> strategies, Policy policy) {
        List<StrategyAssessment> standing = strategies.stream()
                .filter(strategy -> strategy.vetoes().isEmpty())
                .toList();
        CriterionRule rule =
                Optional.ofNullable(policy.criteria().get(Criterion.COST)).orElseThrow();
        List<StrategyAssessment> ranked = ranked(standing, rule);
        return ranked.stream()
                .skip(1)
                .flatMap(left -> reversal(ranked, left, rule).stream())
                .findFirst();
    }

    private static Optional<Explanation> reversal(
            List<StrategyAssessment> ranked, StrategyAssessment left, CriterionRule rule) {
        List<StrategyAssessment> others =
                ranked.stream().filter(strategy -> strategy != left).toList();
        double all = cheapest(ranked);
        double without = cheapest(others);
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                StrategyAssessment first = others.get(i);
                StrategyAssessment second = others.get(j);
                boolean before = score(first, all, rule) > score(second, all, rule) + TIE;
                boolean after = score(second, without, rule) > score(first, without, rule) + TIE;
                if (before && after) {
                    return Optional.of(Explanation.of(ScorecardDoubt.RANK_REVERSAL)
                            .word("without", left.id().value())
                            .word("first", first.id().value())
                            .word("second", second.id().value())
                            .build());
                }
            }
        }
        return Optional.empty();
    }

    private static List<StrategyAssessment> ranked(List<StrategyAssessment> strategies, CriterionRule rule) {
        double cheapest = cheapest(strategies);
        return strategies.stream()
                .sorted(Comparator.comparingDouble((StrategyAssessment strategy) -> -score(strategy, cheapest, rule))
                        .thenComparing(StrategyAssessment::id))
                .toList();
    }

    /** The score that a strategy would have beside strategies of which the cheapest costs so much. */
    private static double score(StrategyAssessment strategy, double cheapest, CriterionRule rule) {
        double sum = 0;
        for (CriterionScore criterion : strategy.scorecard().criteria()) {
            sum += criterion.criterion().equals(Criterion.COST.info())
                    ? rule.curve().score(Scoring.ratio(cheapest, cost(strategy))) * criterion.weight() / 100
                    : criterion.contribution();
        }
        return sum;
    }

    private static double cheapest(List<StrategyAssessment> strategies) {
        return strategies.stream().mapToDouble(ScorecardLint::cost).min().orElse(0);
    }

    private static double cost(StrategyAssessment strategy) {
        return Amounts.toDouble(strategy.simulation()
                .map(outcome -> outcome.totalCostOfOwnership().mean())
                .orElse(strategy.plan().totalCostOfOwnership())
                .toBigMoney());
    }
}
