package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Motives that are facts, which are honoured, and motives that claim something, which is checked. */
final class MotiveRules {
    private final Facts facts;
    private final Prospects prospects;
    private final Bills bills;

    /** Whether a motive was named that bills are held against; else none need to be worked out. */
    static boolean asksForBills(Startup startup) {
        return startup.motives().contains(Motive.UNIT_COST_AT_SCALE)
                || startup.motives().contains(Motive.HOSTING_SAVINGS);
    }

    MotiveRules(Facts facts, Prospects prospects, Bills bills) {
        this.facts = facts;
        this.prospects = prospects;
        this.bills = bills;
    }

    /** What came of looking. */
    record Checked(MotiveState state, ImmutableList<Explanation> evidence) {
        static Checked of(MotiveState state, Explanation.Builder evidence) {
            return new Checked(state, ImmutableList.of(evidence.build()));
        }
    }

    ImmutableList<MotiveFinding> findings() {
        ImmutableList.Builder<MotiveFinding> findings = ImmutableList.builder();
        for (Motive motive : facts.startup().motives()) {
            switch (motive) {
                case COMPLIANCE_FORBIDS_MANAGED -> findings.add(finding(motive, honoured(), ImmutableList.of()));
                case DIFFERENTIATOR -> findings.add(finding(motive, differentiator(), ImmutableList.of()));
                case UNIT_COST_AT_SCALE, HOSTING_SAVINGS -> findings.add(finding(motive, bills(), bills.all()));
                default -> {
                    // what nothing can check leads into a trap at most
                }
            }
        }
        return findings.build();
    }

    private static MotiveFinding finding(Motive motive, Checked checked, ImmutableList<StrategyBill> bills) {
        return MotiveFinding.builder()
                .motive(motive)
                .state(checked.state())
                .evidence(checked.evidence())
                .bills(bills)
                .build();
    }

    private Checked honoured() {
        long ruledOut = prospects.strategies().stream()
                .filter(one -> one.vetoes().stream().anyMatch(veto -> veto.rule() == VetoRule.MANAGED_FORBIDDEN))
                .count();
        return Checked.of(
                MotiveState.HONOURED,
                Explanation.of(DiagnosisCode.RULE_HONOURED).figure("count", (double) ruledOut, Unit.COUNT));
    }

    private Checked differentiator() {
        List<Component> apart = answered(true);
        if (!apart.isEmpty()) {
            return Checked.of(
                    MotiveState.HOLDS,
                    Explanation.of(DiagnosisCode.DIFFERENTIATORS_NAMED).word("components", Facts.words(apart)));
        }
        List<Component> alike = answered(false);
        return alike.isEmpty()
                ? Checked.of(MotiveState.UNKNOWN, Explanation.of(DiagnosisCode.DIFFERENTIATOR_NOT_ANSWERED))
                : Checked.of(
                        MotiveState.FAILS,
                        Explanation.of(DiagnosisCode.NO_DIFFERENTIATOR).word("components", Facts.words(alike)));
    }

    private List<Component> answered(boolean wanted) {
        return facts.startup().components().entrySet().stream()
                .filter(entry -> Optional.of(entry.getValue())
                        .flatMap(ComponentUse::differentiator)
                        .filter(said -> said == wanted)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the cheapest of one's own is cheaper in the last month, work included, than the cheapest bought one. */
    Checked bills() {
        Optional<StrategyBill> own = bills.cheapestOwn();
        Optional<StrategyBill> bought = bills.cheapestBought();
        if (own.isEmpty() || bought.isEmpty()) {
            return Checked.of(MotiveState.UNKNOWN, Explanation.of(DiagnosisCode.NO_BILLS_TO_COMPARE));
        }
        StrategyBill mine = own.orElseThrow();
        StrategyBill theirs = bought.orElseThrow();
        boolean cheaper = mine.total().isLessThan(theirs.total());
        return Checked.of(
                cheaper ? MotiveState.HOLDS : MotiveState.FAILS,
                Explanation.of(cheaper ? DiagnosisCode.OWN_IS_CHEAPER : DiagnosisCode.OWN_IS_DEARER)
                        .word("own", mine.strategy().value())
                        .word("bought", theirs.strategy().value())
                        .amount("ownBill", mine.bill())
                        .amount("boughtBill", theirs.bill())
                        .amount("ownWork", mine.engineering())
                        .amount("boughtWork", theirs.engineering())
                        .amount("gap", mine.total().minus(theirs.total()).abs())
                        .figure("users", bills.users(), Unit.USERS));
    }
}
