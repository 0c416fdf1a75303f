package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * What the usual reactions to a drought of features would do, from what is known of a startup.
 *
 * @param facts what is known of the startup
 * @param cash today's cash, in the currency's unit
 * @param burn what a month costs beyond revenue; below zero a profit
 * @param engineerCost what an engineer costs a month
 * @param currency what amounts are stated in
 */
record Reactions(KnownFacts facts, double cash, double burn, double engineerCost, CurrencyUnit currency) {
    ImmutableList<ReactionWarning> warnings() {
        return Arrays.stream(PoorReaction.values())
                .flatMap(reaction ->
                        effect(reaction).map(effect -> new ReactionWarning(reaction, effect.build())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Explanation.Builder> effect(PoorReaction reaction) {
        return switch (reaction) {
            case HIRE_MORE_DEVOPS -> burn > 0 ? Optional.of(hire()) : Optional.empty();
            case WEEKEND_HEROICS -> Optional.of(weekends());
            case CONSCRIPT_PRODUCT_ENGINEERS -> Optional.of(conscription());
        };
    }

    private Explanation.Builder hire() {
        return Explanation.of(DiagnosisCode.HIRE_SHORTENS_CASH)
                .figure("before", cash / burn, Unit.MONTHS)
                .figure("after", cash / (burn + engineerCost), Unit.MONTHS)
                .amount("cost", Amounts.toMoney(engineerCost, currency));
    }

    private Explanation.Builder weekends() {
        OptionalDouble share = facts.share();
        return share.isEmpty()
                ? Explanation.of(DiagnosisCode.WEEKENDS_UNCOUNTED)
                : Explanation.of(DiagnosisCode.WEEKENDS_TO_WIN_BACK)
                        .figure("share", share.getAsDouble(), Unit.SHARE)
                        .figure("weekends", share.getAsDouble() / Threshold.WEEKENDS.value(), Unit.SHARE);
    }

    private Explanation.Builder conscription() {
        return Explanation.of(DiagnosisCode.CONSCRIPTION_TAKES)
                .figure("part", 1 / facts.engineers(), Unit.SHARE)
                .figure("engineers", facts.engineers(), Unit.FTE);
    }
}
