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

/** What the usual reactions to a drought of features would do, from what is known of a startup. */
final class Reactions {
    private final Facts facts;
    private final double cash;
    private final double burn;
    private final double engineerCost;
    private final CurrencyUnit currency;

    /** Cash, and costs of a month, in the currency's unit; a burn below zero is a profit. */
    Reactions(Facts facts, double cash, double burn, double engineerCost, CurrencyUnit currency) {
        this.facts = facts;
        this.cash = cash;
        this.burn = burn;
        this.engineerCost = engineerCost;
        this.currency = currency;
    }

    ImmutableList<ReactionWarning> warnings() {
        return Arrays.stream(PoorReaction.values())
                .flatMap(reaction -> effect(reaction).map(effect -> new ReactionWarning(reaction, effect)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Explanation> effect(PoorReaction reaction) {
        return switch (reaction) {
            case HIRE_MORE_DEVOPS -> burn > 0 ? Optional.of(hire()) : Optional.empty();
            case WEEKEND_HEROICS -> Optional.of(weekends());
            case CONSCRIPT_PRODUCT_ENGINEERS -> Optional.of(conscription());
        };
    }

    private Explanation hire() {
        return Explanation.of(DiagnosisCode.HIRE_SHORTENS_CASH)
                .figure("before", cash / burn, Unit.MONTHS)
                .figure("after", cash / (burn + engineerCost), Unit.MONTHS)
                .amount("cost", Amounts.toMoney(engineerCost, currency))
                .build();
    }

    private Explanation weekends() {
        OptionalDouble share = facts.share();
        return share.isEmpty()
                ? Explanation.of(DiagnosisCode.WEEKENDS_UNCOUNTED).build()
                : Explanation.of(DiagnosisCode.WEEKENDS_TO_WIN_BACK)
                        .figure("share", share.getAsDouble(), Unit.SHARE)
                        .figure("weekends", share.getAsDouble() / Threshold.WEEKENDS.value(), Unit.SHARE)
                        .build();
    }

    private Explanation conscription() {
        return Explanation.of(DiagnosisCode.CONSCRIPTION_TAKES)
                .figure("part", 1 / facts.engineers(), Unit.SHARE)
                .figure("engineers", facts.engineers(), Unit.FTE)
                .build();
    }
}
