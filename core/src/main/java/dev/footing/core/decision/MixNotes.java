package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Sourcing;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.plan.PlanModel;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What has to be said of the best mix beside the advice on its parts: whether it takes part, and how it compares. */
final class MixNotes {
    private final Mixing mixing;
    private final PlanModel model;
    private final CurrencyUnit currency;
    private final ImmutableList.Builder<Explanation> notes = ImmutableList.builder();

    MixNotes(Mixing mixing, PlanModel model, CurrencyUnit currency) {
        this.mixing = mixing;
        this.model = model;
        this.currency = currency;
    }

    ImmutableList<Explanation> of(Choice choice) {
        if (mixing.setting().proposals().options().isEmpty()) {
            return ImmutableList.of();
        }
        if (mixing.best().isEmpty()) {
            return ImmutableList.of(Explanation.of(ComponentCode.NO_MIX_OPEN).build());
        }
        Found best = mixing.best().orElseThrow();
        if (best.mix().sourcing() != Sourcing.HYBRID) {
            notes.add(Explanation.of(ComponentCode.MIX_OF_ONE_SOURCING)
                    .word("sourcing", best.mix().sourcing().id())
                    .build());
        }
        if (!best.figures().lasts()) {
            notes.add(Explanation.of(ComponentCode.MIX_RUNS_OUT).build());
        }
        if (mixing.takesPart()) {
            takesPart(best, choice);
        } else {
            choice.winner().ifPresent(winner -> compare(best, winner, choice.threshold()));
        }
        return notes.build();
    }

    private void takesPart(Found best, Choice choice) {
        Optional<Candidate> next = choice.ranked().stream()
                .filter(candidate ->
                        candidate.unvetoed() && !candidate.provider().equals(Mixing.PROVIDER))
                .max(Comparator.comparingDouble(this::planned));
        notes.add(next.map(other -> Explanation.of(ComponentCode.MIX_TAKES_PART)
                        .amount("gain", Amounts.toMoney(best.figures().objective() - planned(other), currency))
                        .word("other", other.id().value())
                        .build())
                .orElseGet(() -> Explanation.of(ComponentCode.MIX_ALONE).build()));
    }

    private void compare(Found best, Candidate winner, double threshold) {
        double gain = best.figures().objective() - planned(winner);
        if (gain > 0) {
            notes.add(Explanation.of(ComponentCode.MIX_SLIGHTLY_AHEAD)
                    .amount("gain", Amounts.toMoney(gain, currency))
                    .word("other", winner.id().value())
                    .amount("threshold", Amounts.toMoney(threshold, currency))
                    .build());
        } else {
            notes.add(Explanation.of(ComponentCode.MIX_BEHIND)
                    .amount("gap", Amounts.toMoney(-gain, currency))
                    .word("other", winner.id().value())
                    .build());
        }
    }

    private double planned(Candidate candidate) {
        return model.signals(candidate.strategy()).objective().total();
    }
}
