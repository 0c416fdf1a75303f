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
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Notes on the best mix beside the advice on its parts: whether it takes part, and how it compares.
 *
 * @param mixing the mixes
 * @param model plans of the strategies
 * @param currency what amounts are stated in
 */
record MixNotes(Mixing mixing, PlanModel model, CurrencyUnit currency) {
    ImmutableList<Explanation> of(Choice choice) {
        if (mixing.setting().proposals().options().isEmpty()) {
            return ImmutableList.of();
        }
        if (mixing.best().isEmpty()) {
            return ImmutableList.of(Explanation.of(ComponentCode.NO_MIX_OPEN).build());
        }
        Found best = mixing.best().orElseThrow();
        return Stream.of(
                        ofOneSourcing(best),
                        runsOut(best),
                        mixing.takesPart()
                                ? Optional.of(takesPart(best, choice))
                                : choice.winner().map(winner -> compare(best, winner, choice.threshold())))
                .flatMap(Optional::stream)
                .map(Explanation.Builder::build)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Explanation.Builder> ofOneSourcing(Found best) {
        Sourcing sourcing = best.mix().sourcing();
        return sourcing == Sourcing.HYBRID
                ? Optional.empty()
                : Optional.of(Explanation.of(ComponentCode.MIX_OF_ONE_SOURCING).word("sourcing", sourcing.id()));
    }

    private static Optional<Explanation.Builder> runsOut(Found best) {
        return best.figures().lasts() ? Optional.empty() : Optional.of(Explanation.of(ComponentCode.MIX_RUNS_OUT));
    }

    private Explanation.Builder takesPart(Found best, Choice choice) {
        return choice.ranked().stream()
                .filter(candidate ->
                        candidate.unvetoed() && !candidate.provider().equals(Mixing.PROVIDER))
                .max(Comparator.comparingDouble(this::planned))
                .map(next -> Explanation.of(ComponentCode.MIX_TAKES_PART)
                        .amount("gain", money(best.figures().objective() - planned(next)))
                        .word("other", next.id().value()))
                .orElseGet(() -> Explanation.of(ComponentCode.MIX_ALONE));
    }

    private Explanation.Builder compare(Found best, Candidate winner, double threshold) {
        double gain = best.figures().objective() - planned(winner);
        return gain > 0
                ? Explanation.of(ComponentCode.MIX_SLIGHTLY_AHEAD)
                        .amount("gain", money(gain))
                        .word("other", winner.id().value())
                        .amount("threshold", money(threshold))
                : Explanation.of(ComponentCode.MIX_BEHIND)
                        .amount("gap", money(-gain))
                        .word("other", winner.id().value());
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }

    private double planned(Candidate candidate) {
        return model.signals(candidate.strategy()).objective().total();
    }
}
