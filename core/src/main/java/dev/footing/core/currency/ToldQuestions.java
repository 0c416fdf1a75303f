package dev.footing.core.currency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Always;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Inputs;

/**
 * What would change the answer, in another currency, values of what is moved included.
 *
 * @param own the currency that is told
 */
record ToldQuestions(OwnCurrency own) {
    Sensitivity of(Sensitivity found) {
        Unit unit = unit(found.input(), found.unit());
        return Sensitivity.builder()
                .from(found)
                .low(own.of(found.low(), unit))
                .high(own.of(found.high(), unit))
                .marginAtLow(own.of(found.marginAtLow()))
                .marginAtHigh(own.of(found.marginAtHigh()))
                .importance(own.of(found.importance()))
                .build();
    }

    Flip of(Flip flip) {
        Unit unit = unit(flip.input(), flip.unit());
        return Flip.builder()
                .input(flip.input())
                .unit(flip.unit())
                .from(own.of(flip.from(), unit))
                .to(own.of(flip.to(), unit))
                .winner(flip.winner())
                .distance(flip.distance())
                .changes(changes(flip))
                .within(flip.within().map(within -> of(within, unit)))
                .build();
    }

    private ImmutableSortedMap<String, Double> changes(Flip flip) {
        ImmutableSortedMap.Builder<String, Double> changes = ImmutableSortedMap.naturalOrder();
        flip.changes().forEach((id, value) -> changes.put(id, own.of(value, unit(id, flip.unit()))));
        return changes.build();
    }

    BreakEven of(BreakEven even) {
        Unit unit = unit(even.driver(), even.unit());
        return new BreakEven(
                even.driver(),
                even.unit(),
                even.first(),
                even.second(),
                of(even.answer(), unit),
                even.best().stream()
                        .map(stretch -> Stretch.builder()
                                .from(stretch)
                                .low(own.of(stretch.low(), unit))
                                .high(own.of(stretch.high(), unit))
                                .endsWithin(stretch.endsWithin().map(within -> of(within, unit)))
                                .build())
                        .collect(ImmutableList.toImmutableList()));
    }

    private BreakEven.Answer of(BreakEven.Answer answer, Unit unit) {
        if (answer instanceof Crossings found) {
            return new Crossings(
                    own.of(found.low(), unit),
                    own.of(found.high(), unit),
                    found.crossings().stream()
                            .map(crossing -> of(crossing, unit))
                            .collect(ImmutableList.toImmutableList()));
        }
        return answer instanceof Always always
                ? new Always(own.of(always.low(), unit), own.of(always.high(), unit), always.winner())
                : answer;
    }

    private Crossing of(Crossing crossing, Unit unit) {
        return Crossing.builder()
                .from(crossing)
                .at(own.of(crossing.at(), unit))
                .confirmed(crossing.confirmed()
                        .map(found -> new Confirmation(own.of(found.difference()), own.of(found.error()))))
                .within(crossing.within().map(within -> of(within, unit)))
                .planned(own.of(crossing.planned(), unit))
                .build();
    }

    TurningPoint of(TurningPoint point, String driver) {
        Unit unit = unit(driver, Unit.NONE);
        if (point instanceof TurningPoint.At at) {
            return new TurningPoint.At(own.of(at.value(), unit), at.winner());
        }
        return point instanceof TurningPoint.Never never
                ? new TurningPoint.Never(own.of(never.low(), unit), own.of(never.high(), unit))
                : point;
    }

    private TurnInterval of(TurnInterval within, Unit unit) {
        return new TurnInterval(own.of(within.low(), unit), own.of(within.high(), unit));
    }

    /** The unit of an input; of all other numbers what is said of them. */
    private static Unit unit(String id, Unit stated) {
        return Inputs.find(id).map(input -> input.unit()).orElse(stated);
    }
}
