package dev.footing.api.difference;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
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
 * @param objectives objectives of strategies in both, by id
 * @param margin the margin of the verdict; empty where one of the two, or a mixture of the two on the way, has none
 * @param mechanisms what each mechanism of the rules adds, where the rules differ; empty where they do not, or where
 *     they are in different currencies
 * @param notCompared strategies that both have but that some mixture of the two does not propose, by id
 */
public record Difference(
        RecordedResult from,
        RecordedResult to,
        ImmutableList<Change> changes,
        ImmutableList<FigureDifference> objectives,
        Optional<FigureDifference> margin,
        ImmutableList<MechanismDifference> mechanisms,
        ImmutableList<StrategyId> notCompared) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Difference> DESCRIPTION = Description.of(Difference.class)
            .yesNo("sameCalibration", "whether the parameters of the world are the same", Difference::sameCalibration)
            .yesNo("samePolicy", "whether the rules of judgement are the same", Difference::samePolicy)
            .add("from", RecordedResult.SIDE, "the first result", Difference::from)
            .add("to", RecordedResult.SIDE, "the second result", Difference::to)
            .list("changes", Change.DESCRIPTION, "in what they differ", Difference::changes)
            .list(
                    "objectives",
                    FigureDifference.DESCRIPTION,
                    "objectives of strategies in both",
                    Difference::objectives)
            .maybe("margin", FigureDifference.PARTS, "of the first result's winner and rival", Difference::margin)
            .documented()
            .list(
                    "mechanisms",
                    MechanismDifference.DESCRIPTION,
                    "what each mechanism of the rules adds",
                    Difference::mechanisms)
            .texts("onlyInFrom", "strategies that only the first result has", Difference::onlyInFrom)
            .texts("onlyInTo", "strategies that only the second result has", Difference::onlyInTo)
            .texts("notCompared", "strategies that some mixture does not propose", Difference::notCompared)
            .build();

    /**
     * Refuses null.
     *
     * @param from the first result
     * @param to the second result
     * @param changes in what they differ
     * @param objectives objectives of strategies in both
     * @param margin the margin of the verdict
     * @param mechanisms what each mechanism of the rules adds
     * @param notCompared strategies that both have but that some mixture does not propose
     */
    public Difference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(mechanisms, "mechanisms");
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

    /** {@return both results in one line, for logs} */
    @Override
    public String toString() {
        return "Difference of " + changes.size() + " changes: " + from + "; then " + to;
    }

    private static ImmutableList<StrategyId> only(RecordedResult result, RecordedResult other) {
        return result.options().stream()
                .map(option -> option.id())
                .filter(id -> other.option(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
