package dev.footing.api.whatif;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.MoneyChange;
import java.util.Arrays;
import java.util.function.Function;

/** A strategy that is proposed with and without what is supposed, as documents compare the two. */
record StrategyBeforeAndAfter(StrategyAssessment before, StrategyAssessment after, StrategyChange change) {
    static final Description<MoneyChange> GAIN = Description.of(MoneyChange.class)
            .amount("change", "what is gained", MoneyChange::mean)
            .maybe("error", ValueType.amountNotNegative(), "its standard error", MoneyChange::error)
            .build();

    private static final Description<FigureChange> CHANGE = Description.of(FigureChange.class)
            .add("change", Unit.NONE, "by how much it moves", FigureChange::mean)
            .maybe("error", ValueType.NOT_NEGATIVE, "its standard error", FigureChange::error)
            .build();

    private static final Description<Part> PART = Description.of(Part.class)
            .add("part", ObjectivePart.class, "the part of the objective", Part::part)
            .amount("from", "its worth before", part -> part.in(part.strategy().before()))
            .amount("to", "its worth after", part -> part.in(part.strategy().after()))
            .all(part -> part.strategy().change().part(part.part()), GAIN)
            .listed("change", "error", "from", "to", "part")
            .build();

    private static final Description<StrategyBeforeAndAfter> RUNWAY = Description.of(StrategyBeforeAndAfter.class)
            .orNull(
                    "from",
                    ValueType.NOT_NEGATIVE,
                    "months; null beyond the horizon",
                    strategy -> strategy.before().medianRunwayMonths())
            .documented()
            .orNull(
                    "to",
                    ValueType.NOT_NEGATIVE,
                    "months; null beyond the horizon",
                    strategy -> strategy.after().medianRunwayMonths())
            .documented()
            .build();

    static final Description<StrategyBeforeAndAfter> DESCRIPTION = Description.of(StrategyBeforeAndAfter.class)
            .text("id", "its id", strategy -> strategy.before().id())
            .add(
                    "rank",
                    both(ValueType.whole(1, Unit.COUNT), StrategyAssessment::rank),
                    "its place",
                    strategy -> strategy)
            .add(
                    "feasible",
                    both(ValueType.yesNo(), StrategyAssessment::feasible),
                    "whether it can be taken",
                    strategy -> strategy)
            .list("parts", PART, "the objective, part by part", StrategyBeforeAndAfter::parts)
            .add(
                    "productShare",
                    moved(ValueType.share(), StrategyAssessment::meanProductShare, StrategyChange::productShare),
                    "engineering on the product",
                    strategy -> strategy)
            .add(
                    "lasts",
                    perhapsMoved(StrategyBeforeAndAfter::lasts, StrategyChange::lasts),
                    "of a plan without trials only the change",
                    strategy -> strategy)
            .documented()
            .maybe(
                    "raiseProbability",
                    perhapsMoved(
                            StrategyAssessment::chanceOfRound,
                            strategy -> strategy.raiseProbability().orElseThrow()),
                    "the chance of the round",
                    strategy -> strategy.change().raiseProbability().map(any -> strategy))
            .add("runwayMonths", RUNWAY, "months until cash runs out", strategy -> strategy)
            .build();

    /** One part of the objective of a strategy. */
    record Part(ObjectivePart part, StrategyBeforeAndAfter strategy) {
        private Object in(StrategyAssessment assessed) {
            return assessed.objective().worth(part);
        }
    }

    private ImmutableList<Part> parts() {
        return Arrays.stream(ObjectivePart.values())
                .map(part -> new Part(part, this))
                .collect(ImmutableList.toImmutableList());
    }

    private static Object lasts(StrategyAssessment assessed) {
        return assessed.simulation().map(outcome -> outcome.lasts().probability());
    }

    private static ValueType both(ValueType value, Function<StrategyAssessment, Object> figure) {
        return ValueType.parts(Description.of(StrategyBeforeAndAfter.class)
                .add("from", value, "before", strategy -> figure.apply(strategy.before()))
                .add("to", value, "after", strategy -> figure.apply(strategy.after()))
                .build());
    }

    private static ValueType moved(
            ValueType value,
            Function<StrategyAssessment, Object> figure,
            Function<StrategyChange, FigureChange> change) {
        return ValueType.parts(Description.of(StrategyBeforeAndAfter.class)
                .add("from", value, "before", strategy -> figure.apply(strategy.before()))
                .add("to", value, "after", strategy -> figure.apply(strategy.after()))
                .all(strategy -> change.apply(strategy.change()), CHANGE)
                .listed("change", "error", "from", "to")
                .build());
    }

    /** A chance that a plan without trials does not have. */
    private static ValueType perhapsMoved(
            Function<StrategyAssessment, Object> chance, Function<StrategyChange, FigureChange> change) {
        return ValueType.parts(Description.of(StrategyBeforeAndAfter.class)
                .maybe("from", ValueType.share(), "before", strategy -> chance.apply(strategy.before()))
                .maybe("to", ValueType.share(), "after", strategy -> chance.apply(strategy.after()))
                .all(strategy -> change.apply(strategy.change()), CHANGE)
                .listed("change", "error", "from", "to")
                .build());
    }
}
