package dev.footing.api.difference;

import com.google.common.collect.ImmutableList;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.Optional;

/**
 * Why two results differ, figure by figure.
 *
 * @param from the first result
 * @param to the second result
 * @param changes in what they differ, cause by cause
 * @param objectives the objective of each strategy that both have, by id
 * @param margin the margin of the verdict; empty where one of the two, or a mixture of the two on the way, has none
 * @param notCompared strategies that both have but that some mixture of the two does not propose, by id
 */
public record Difference(
        RecordedResult from,
        RecordedResult to,
        ImmutableList<Change> changes,
        ImmutableList<FigureDifference> objectives,
        Optional<FigureDifference> margin,
        ImmutableList<StrategyId> notCompared) {
    /**
     * Refuses null.
     *
     * @param from the first result
     * @param to the second result
     * @param changes in what they differ
     * @param objectives the objective of each strategy that both have
     * @param margin the margin of the verdict
     * @param notCompared strategies that both have but that some mixture does not propose
     */
    public Difference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(notCompared, "notCompared");
    }

    /** {@return whether both were made under the same parameters of the world} */
    public boolean sameCalibration() {
        return from.calibration().hash().equals(to.calibration().hash());
    }

    /** {@return whether both were made under the same rules of judgement} */
    public boolean samePolicy() {
        return from.policy().hash().equals(to.policy().hash());
    }

    /** {@return strategies that only the first result has, by its ranks} */
    public ImmutableList<StrategyId> onlyInFrom() {
        return only(from, to);
    }

    /** {@return strategies that only the second result has, by its ranks} */
    public ImmutableList<StrategyId> onlyInTo() {
        return only(to, from);
    }

    private static ImmutableList<StrategyId> only(RecordedResult one, RecordedResult other) {
        return one.options().stream()
                .map(option -> option.id())
                .filter(id -> other.option(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
