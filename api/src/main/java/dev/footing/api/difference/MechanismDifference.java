package dev.footing.api.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one mechanism of the rules adds where the rules of the first result are replaced by those of the second, one
 * mechanism after another. Startup and strategies are those of the second result.
 *
 * @param mechanism the mechanism
 * @param paths its entries of calibration and policy in which the two results differ
 * @param objectives what it adds to the objective of each strategy that every mixture has; over all mechanisms they sum
 *     to what the rules change
 * @param turns verdicts that turn with it; none where it turns no verdict
 */
public record MechanismDifference(
        Mechanism mechanism,
        ImmutableList<String> paths,
        ImmutableSortedMap<StrategyId, Money> objectives,
        ImmutableList<VerdictTurn> turns) {
    /** What its members are, in documents and in hashes. */
    public static final Description<MechanismDifference> DESCRIPTION = Description.of(MechanismDifference.class)
            .add("mechanism", Mechanism.class, "what is taken or left as a whole", MechanismDifference::mechanism)
            .texts("paths", "its entries that differ", MechanismDifference::paths)
            .add(
                    "objectives",
                    ValueType.byName(ValueType.amount()),
                    "what it adds to each objective",
                    MechanismDifference::objectives)
            .list("turns", VerdictTurn.DESCRIPTION, "verdicts that turn with it", MechanismDifference::turns)
            .build();

    /**
     * Refuses null.
     *
     * @param mechanism the mechanism
     * @param paths its entries in which the two results differ
     * @param objectives what it adds to the objective of each strategy
     * @param turns verdicts that turn with it
     */
    public MechanismDifference {
        Objects.requireNonNull(mechanism, "mechanism");
        Objects.requireNonNull(paths, "paths");
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(turns, "turns");
    }

    /**
     * Looks up what it adds to an objective.
     *
     * @param strategy a strategy
     * @return the amount; empty where some mixture does not propose the strategy
     */
    public Optional<Money> objective(StrategyId strategy) {
        return Optional.ofNullable(objectives.get(strategy));
    }
}
