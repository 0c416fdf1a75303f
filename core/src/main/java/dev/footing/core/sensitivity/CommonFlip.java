package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Finds the smallest share by which all numeric inputs change at once, each in the direction that is worse for the
 * winner, until another one wins. Directions are those of each input alone, so where inputs work on each other a
 * smaller change may do, in other directions.
 */
final class CommonFlip {
    private static final int STEPS = 50;
    private static final int SIMULATED_STEPS = 16;

    private final SensitivityQuestion question;
    private final Samples samples;
    private final Optional<StrategyId> winner;
    private final ImmutableMap<InputDriver<?>, Integer> worse;

    CommonFlip(Samples samples, Optional<StrategyId> winner, Map<InputDriver<?>, Integer> worse) {
        this.question = samples.question();
        this.samples = samples;
        this.winner = winner;
        this.worse = ImmutableMap.copyOf(worse);
    }

    Optional<Flip> search() {
        return samples.trials().decide() ? simulated() : planned();
    }

    private Optional<Flip> simulated() {
        ImmutableDoubleArray.Builder shares = ImmutableDoubleArray.builder();
        for (int i = 0; i <= SIMULATED_STEPS; i++) {
            shares.add((double) i / SIMULATED_STEPS);
        }
        return new TurnSearch(false, share -> share == 0 ? Optional.of(new Seen(winner, true)) : seen(share))
                .first(shares.build())
                .filter(turn -> turn.above().certain())
                .map(turn -> flip(turn.within().high(), turn.above().ahead())
                        .within(turn.within())
                        .build());
    }

    private Optional<Flip> planned() {
        for (int i = 1; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            if (changes(share)) {
                double smallest = FlipSearch.smallest(0, (double) (i - 1) / STEPS, share, this::changes);
                return Optional.of(
                        flip(smallest, seen(smallest).flatMap(Seen::ahead)).build());
            }
        }
        return Optional.empty();
    }

    private Flip.Builder flip(double share, Optional<StrategyId> then) {
        return Flip.builder()
                .input(Flip.ALL)
                .unit(Unit.SHARE)
                .from(0)
                .to(share)
                .winner(then)
                .distance(OptionalDouble.of(share))
                .putAllChanges(changed(share));
    }

    private boolean changes(double share) {
        return seen(share).filter(found -> !found.ahead().equals(winner)).isPresent();
    }

    private Optional<Seen> seen(double share) {
        Map<String, Double> values = changed(share);
        StartupDraft draft = StartupDraft.of(question.startup());
        try {
            worse.keySet().forEach(driver -> driver.set(draft, values.getOrDefault(driver.id(), driver.value())));
            return samples.seen(new ChangedQuestion(question.startup(draft), question.rules(), 0));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Values stay within their ranges, whole numbers whole, and the round within the horizon. */
    private Map<String, Double> changed(double share) {
        Map<String, Double> values = new TreeMap<>();
        worse.forEach((driver, direction) -> {
            Range range = driver.range();
            double value = driver.value() + direction * share * Math.abs(driver.value());
            double whole = driver.whole() ? StrictMath.rint(value) : value;
            values.put(driver.id(), Math.max(range.low(), Math.min(range.high(), whole)));
        });
        double horizon = values.getOrDefault(
                Inputs.HORIZON.id(), (double) question.startup().budget().horizonMonths());
        values.computeIfPresent(Inputs.FUNDING_MONTH.id(), (id, month) -> Math.min(month, horizon));
        return values;
    }
}
