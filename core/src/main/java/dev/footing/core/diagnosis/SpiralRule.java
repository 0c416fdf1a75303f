package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.core.cashflow.Situation;
import org.joda.money.CurrencyUnit;

/** In which stage of the spiral a startup is now: the latest one whose conditions hold. */
final class SpiralRule {
    private final KnownFacts facts;
    private final Signs signs;
    private final Situation situation;
    private final double engineerCost;
    private final Burn burn;
    private final CurrencyUnit currency;
    private final ImmutableMap<SpiralStage, Condition> stages;

    /** The costs of now are in the currency's unit. */
    SpiralRule(KnownFacts facts, Situation situation, double engineerCost, Burn burn, CurrencyUnit currency) {
        this.facts = facts;
        this.signs = new Signs(facts);
        this.situation = situation;
        this.engineerCost = engineerCost;
        this.burn = burn;
        this.currency = currency;
        this.stages = Maps.immutableEnumMap(ImmutableMap.of(
                SpiralStage.OVERCONFIDENT_BEGINNING, overconfident(),
                SpiralStage.FEATURE_DROUGHT, drought(),
                SpiralStage.RUNWAY_PANIC, panic()));
    }

    /** It builds, has nothing in production, and has taken on more than it planned or can do. */
    private Condition overconfident() {
        return Condition.all(
                signs.builds(),
                signs.notInProduction(),
                Condition.any(signs.shareFarOverPlan(), signs.expertiseLacking()));
    }

    /** Customers get nothing, and infrastructure is why. */
    private Condition drought() {
        return Condition.all(signs.drought(), Condition.any(signs.shareHigh(), signs.buildLate()));
    }

    /** Cash is short while infrastructure takes the time, and burn, breakage or an audit press. */
    private Condition panic() {
        return Condition.all(
                cashShort(),
                signs.shareHigh(),
                Condition.any(signs.burnOver(), signs.incidents(), signs.unstable(), signs.auditTooSoon()));
    }

    /** What usually follows once customers get no features, and would make it worse. */
    ImmutableList<ReactionWarning> warnings() {
        return stage().compareTo(SpiralStage.FEATURE_DROUGHT) < 0
                ? ImmutableList.of()
                : new Reactions(facts, situation.cash(), burn.counted(), engineerCost, currency).warnings();
    }

    private Condition cashShort() {
        if (burn.counted() <= 0) {
            return Condition.of(false, Explanation.of(DiagnosisCode.NO_BURN));
        }
        double months = burn.months(situation.cash());
        boolean isShort = months < Threshold.CASH.value();
        Explanation.Builder lasts = Explanation.of(
                        burn.countsMeasured() ? DiagnosisCode.CASH_AT_MEASURED_BURN : DiagnosisCode.CASH_AT_BURN)
                .figure("months", months, Unit.MONTHS)
                .amount("burn", Amounts.toMoney(burn.counted(), currency))
                .figure("limit", Threshold.CASH.value(), Unit.MONTHS);
        if (burn.countsMeasured()) {
            return Condition.of(
                    isShort, lasts.figure("multiple", burn.multiple().getAsDouble(), Threshold.BURN.unit()));
        }
        return situation.billDerived() ? Condition.of(isShort, lasts, listPrices()) : Condition.of(isShort, lasts);
    }

    /** A bill that was not stated counts as known where the strategy's list prices give it; this says so. */
    private Explanation.Builder listPrices() {
        return Explanation.of(DiagnosisCode.BILL_AT_LIST_PRICES)
                .amount("bill", Amounts.toMoney(situation.bill(), currency))
                .word("strategy", facts.current().orElseThrow().id().value());
    }

    SpiralStage stage() {
        SpiralStage latest = SpiralStage.NONE;
        for (var entry : stages.entrySet()) {
            if (entry.getValue().holds()) {
                latest = entry.getKey();
            }
        }
        return latest;
    }

    /** The facts that put it into its stage. */
    ImmutableList<Explanation> evidence() {
        Condition condition = stages.get(stage());
        return condition == null ? ImmutableList.of() : condition.supporting();
    }

    /** The facts that speak against its stage or keep it from a later one. */
    ImmutableList<Explanation> against() {
        ImmutableList<Explanation> evidence = evidence();
        return stages.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage()) >= 0)
                .flatMap(entry -> entry.getValue().opposing().stream())
                .distinct()
                .filter(fact -> !evidence.contains(fact))
                .collect(ImmutableList.toImmutableList());
    }

    /** What would have to be stated to know of a later stage. */
    ImmutableList<Explanation> open() {
        ImmutableList.Builder<Explanation> open = ImmutableList.builder();
        for (var entry : stages.entrySet()) {
            Condition condition = entry.getValue();
            if (entry.getKey().compareTo(stage()) > 0 && !condition.missing().isEmpty()) {
                open.add(Explanation.of(DiagnosisCode.STAGE_OPEN)
                        .word("stage", entry.getKey().id())
                        .word("missing", condition.missingIds())
                        .build());
            }
        }
        return open.build();
    }
}
