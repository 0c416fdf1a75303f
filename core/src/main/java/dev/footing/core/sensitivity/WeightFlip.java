package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.sensitivity.Flip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Finds the smallest shift of the scorecard's weights that puts another strategy first. Each weight moves by no more
 * than the shift, none below nought, and they sum to what they did; within that they move as suits the other one best.
 */
final class WeightFlip {
    private static final double HUNDRED = 100;
    private static final int HALVINGS = 60;

    private final List<StrategyAssessment> compared;

    /** Takes the strategies of which one may be first: the feasible ones. */
    WeightFlip(List<StrategyAssessment> assessed) {
        this.compared = assessed.stream().filter(StrategyAssessment::feasible).toList();
    }

    Optional<Flip> search() {
        return compared.stream()
                .max(Comparator.comparingDouble((StrategyAssessment strategy) ->
                                strategy.scorecard().score())
                        .thenComparing(
                                Comparator.comparing(StrategyAssessment::id).reversed()))
                .flatMap(first -> compared.stream()
                        .filter(other -> !other.equals(first))
                        .flatMap(other -> against(first, other).stream())
                        .min(Comparator.comparingDouble(Flip::to)));
    }

    private static Optional<Flip> against(StrategyAssessment first, StrategyAssessment other) {
        List<CriterionScore> scores = first.scorecard().criteria();
        double[] weights = scores.stream().mapToDouble(CriterionScore::weight).toArray();
        double[] leads = IntStream.range(0, weights.length)
                .mapToDouble(i -> scores.get(i).score()
                        - other.scorecard().criteria().get(i).score())
                .toArray();
        if (lead(leads, shifted(weights, leads, HUNDRED)) > 0) {
            return Optional.empty();
        }
        double not = 0;
        double enough = HUNDRED;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = not + (enough - not) / 2;
            if (lead(leads, shifted(weights, leads, middle)) <= 0) {
                enough = middle;
            } else {
                not = middle;
            }
        }
        double[] then = shifted(weights, leads, enough);
        ImmutableSortedMap.Builder<String, Double> changes = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < then.length; i++) {
            changes.put(scores.get(i).criterion().id(), then[i]);
        }
        return Optional.of(Flip.builder()
                .input(Flip.WEIGHTS)
                .unit(Unit.NONE)
                .from(0)
                .to(enough)
                .winner(other.id())
                .distance(OptionalDouble.of(enough / HUNDRED))
                .changes(changes.build())
                .build());
    }

    private static double lead(double[] leads, double[] weights) {
        double lead = 0;
        for (int i = 0; i < leads.length; i++) {
            lead += leads[i] * weights[i];
        }
        return lead;
    }

    /** Takes weight from where the first leads most and gives it to where it leads least, as far as it may move. */
    static double[] shifted(double[] weights, double[] leads, double most) {
        double[] shifted = weights.clone();
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -leads[i]))
                .toList();
        int from = 0;
        int to = order.size() - 1;
        double free = Math.min(most, weights[order.get(from)]);
        double room = most;
        while (from < to) {
            double moved = Math.min(free, room);
            shifted[order.get(from)] -= moved;
            shifted[order.get(to)] += moved;
            free -= moved;
            room -= moved;
            if (free <= 0) {
                from++;
                free = Math.min(most, weights[order.get(from)]);
            }
            if (room <= 0) {
                to--;
                room = most;
            }
        }
        return shifted;
    }
}
