package dev.footing.core.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.scorecard.CriterionFunction;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.scorecard.ScoredStrategy;
import dev.footing.api.startup.Phase;
import java.util.Objects;

/** The criteria that were handed over beside those of the policy, by id, each with what gives its raw values. */
public final class CustomCriteria {
    private static final double ALL_POINTS = 100;
    private static final CustomCriteria NONE = new CustomCriteria(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, Entry> entries;

    private record Entry(CustomCriterion criterion, CriterionFunction function) {}

    private CustomCriteria(ImmutableSortedMap<String, Entry> entries) {
        this.entries = entries;
    }

    /** {@return no criteria} */
    public static CustomCriteria none() {
        return NONE;
    }

    /**
     * Adds a criterion.
     *
     * @param criterion the criterion
     * @param function gives its raw values
     * @return these and that one
     * @throws InvalidValueException where its id is there already, or where the weights leave nothing to the policy
     */
    public CustomCriteria with(CustomCriterion criterion, CriterionFunction function) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(function, "function");
        if (entries.containsKey(criterion.id())) {
            throw new InvalidValueException(
                    "criterion",
                    '"' + criterion.id() + "\" twice",
                    "must have an id of its own",
                    "Hand it over once, or give one of the two another id.");
        }
        CustomCriteria all = new CustomCriteria(ImmutableSortedMap.<String, Entry>naturalOrder()
                .putAll(entries)
                .put(criterion.id(), new Entry(criterion, function))
                .build());
        all.checkWeights();
        return all;
    }

    /** {@return the criteria, by id} */
    public ImmutableList<CustomCriterion> criteria() {
        return entries.values().stream().map(Entry::criterion).collect(ImmutableList.toImmutableList());
    }

    /** The share of its weight that each criterion of the policy keeps; all of it where these take no points. */
    double left(Phase phase) {
        return (ALL_POINTS - points(phase)) / ALL_POINTS;
    }

    /** What a criterion says of a strategy. */
    double rawValue(CustomCriterion criterion, ScoredStrategy scored) {
        Entry entry = Objects.requireNonNull(entries.get(criterion.id()), "entry");
        String strategy = scored.strategy().id().value();
        double raw;
        try {
            raw = entry.function().rawValue(scored);
        } catch (RuntimeException thrown) {
            throw new IllegalStateException(
                    "The criterion " + criterion.id() + " failed on the strategy " + strategy + ": " + thrown
                            + ". It was handed over to the assessor; mend its function, or hand over another one.",
                    thrown);
        }
        if (!Double.isFinite(raw)) {
            throw new InvalidValueException(
                    criterion.id(),
                    raw + " for the strategy " + strategy,
                    "must be a finite number",
                    "Have its function give a number where it knows none, such as the one that scores 0.");
        }
        return raw;
    }

    private double points(Phase phase) {
        return entries.values().stream()
                .mapToDouble(entry -> entry.criterion().weights().in(phase))
                .sum();
    }

    private void checkWeights() {
        for (Phase phase : Phase.values()) {
            double points = points(phase);
            if (!(points < ALL_POINTS)) {
                throw new InvalidValueException(
                        "weights",
                        points + " in " + phase.id() + " for " + String.join(", ", entries.keySet()),
                        "must sum to less than 100 over all criteria that are handed over",
                        "Give them less, so that the criteria of the policy keep some points.");
            }
        }
    }
}
