package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How likely each strategy is to be the best one, and each direction to be the right one.
 *
 * @param strategies the chance of each strategy that is the best in some trial; they sum to 1
 * @param directions the same by direction
 */
record Likelihood(ImmutableMap<StrategyId, Double> strategies, ImmutableMap<Direction, Double> directions) {
    /**
     * Averages over ways of answering. A way under which nothing is feasible is left out.
     *
     * @param ways what each way leads to
     * @return the chances; empty where nothing is feasible under any, and where the view counts none
     */
    static Optional<Likelihood> over(List<OfWay> ways) {
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Map<StrategyId, Double> strategies = new TreeMap<>();
        Map<Direction, Double> directions = new EnumMap<>(Direction.class);
        for (OfWay way : ways) {
            for (int i = 0; i < way.shares().length(); i++) {
                Candidate candidate = way.choice().feasible().get(i);
                double share = way.shares().get(i) / ways.size();
                if (share > 0) {
                    strategies.merge(Mixing.shown(candidate.id()), share, Double::sum);
                    directions.merge(way.choice().direction(candidate), share, Double::sum);
                }
            }
        }
        return Optional.of(new Likelihood(ImmutableMap.copyOf(strategies), ImmutableMap.copyOf(directions)));
    }

    /**
     * How often each feasible strategy is the best under one way of answering.
     *
     * @param choice what is feasible under it
     * @param shares the share of trials of each
     */
    record OfWay(Choice choice, ImmutableDoubleArray shares) {
        /** Counts; nothing where nothing is feasible, and where the view counts nothing. */
        static Optional<OfWay> of(Choice choice, DecisionView view) {
            return choice.feasible().isEmpty()
                    ? Optional.empty()
                    : view.best(choice).map(shares -> new OfWay(choice, shares));
        }
    }

    /** The chance of a direction. */
    double of(Direction direction) {
        return directions.getOrDefault(direction, 0.0);
    }

    /** The likeliest direction beside one. */
    Optional<Direction> beside(Direction direction) {
        return directions.keySet().stream()
                .filter(other -> other != direction)
                .max(Comparator.<Direction>comparingDouble(this::of).thenComparing(Comparator.reverseOrder()));
    }

    /** As results have it, likeliest first. */
    Chances stated() {
        return Chances.builder()
                .strategies(likeliestFirst(strategies, (id, share) -> new Chances.OfStrategy(id, share)))
                .directions(likeliestFirst(directions, (way, share) -> new Chances.OfDirection(way, share)))
                .build();
    }

    private interface Stated<K, T> {
        T of(K key, Share chance);
    }

    private static <K extends Comparable<? super K>, T> ImmutableList<T> likeliestFirst(
            ImmutableMap<K, Double> chances, Stated<K, T> stated) {
        return chances.entrySet().stream()
                .sorted(Map.Entry.<K, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> stated.of(entry.getKey(), Share.of(Math.min(1, entry.getValue()))))
                .collect(ImmutableList.toImmutableList());
    }
}
