package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Motives that are facts, which are honoured, and motives that claim something, which is checked.
 *
 * @param facts what is known of the startup
 * @param prospects what the strategies come to
 * @param lastMonth what the strategies cost in the last month
 */
record MotiveRules(KnownFacts facts, Prospects prospects, Bills lastMonth) {
    /** The table; what nothing can check is not in it, and leads into a trap at most. */
    private static final ImmutableList<Row> ROWS = ImmutableList.of(
            new Row(Motive.DIFFERENTIATOR, false, MotiveRules::differentiator),
            new Row(Motive.HOSTING_SAVINGS, true, MotiveRules::bills),
            new Row(Motive.COMPLIANCE_FORBIDS_MANAGED, false, MotiveRules::honoured),
            new Row(Motive.UNIT_COST_AT_SCALE, true, MotiveRules::bills));

    /** A motive, whether it is held against the bills, and how it is checked. */
    private record Row(Motive motive, boolean byBills, Function<MotiveRules, CheckedMotive> check) {}

    /** What was found of a motive. */
    record CheckedMotive(MotiveState state, ImmutableList<Explanation> evidence) {
        static CheckedMotive of(MotiveState state, Explanation.Builder evidence) {
            return new CheckedMotive(state, ImmutableList.of(evidence.build()));
        }
    }

    /** Whether a motive was named that is held against the bills; else none need to be worked out. */
    static boolean asksForBills(Startup startup) {
        return named(startup).anyMatch(Row::byBills);
    }

    private static Stream<Row> named(Startup startup) {
        return ROWS.stream().filter(row -> startup.motives().contains(row.motive()));
    }

    ImmutableList<MotiveFinding> findings() {
        return named(facts.startup()).map(this::finding).collect(ImmutableList.toImmutableList());
    }

    private MotiveFinding finding(Row row) {
        CheckedMotive checked = row.check().apply(this);
        return MotiveFinding.builder()
                .motive(row.motive())
                .state(checked.state())
                .evidence(checked.evidence())
                .bills(row.byBills() ? lastMonth.all() : ImmutableList.of())
                .build();
    }

    private CheckedMotive honoured() {
        long ruledOut = prospects.strategies().stream()
                .filter(strategy ->
                        strategy.vetoes().stream().anyMatch(veto -> veto.rule() == VetoRule.MANAGED_FORBIDDEN))
                .count();
        return CheckedMotive.of(
                MotiveState.HONOURED,
                Explanation.of(DiagnosisCode.RULE_HONOURED).figure("count", (double) ruledOut, Unit.COUNT));
    }

    private CheckedMotive differentiator() {
        List<Component> apart = answered(true);
        if (!apart.isEmpty()) {
            return CheckedMotive.of(
                    MotiveState.HOLDS,
                    Explanation.of(DiagnosisCode.DIFFERENTIATORS_NAMED).word("components", Identified.listed(apart)));
        }
        List<Component> alike = answered(false);
        return alike.isEmpty()
                ? CheckedMotive.of(MotiveState.UNKNOWN, Explanation.of(DiagnosisCode.DIFFERENTIATOR_NOT_ANSWERED))
                : CheckedMotive.of(
                        MotiveState.FAILS,
                        Explanation.of(DiagnosisCode.NO_DIFFERENTIATOR).word("components", Identified.listed(alike)));
    }

    private List<Component> answered(boolean wanted) {
        return facts.components(use -> use.differentiator().equals(Optional.of(wanted)));
    }

    /** Whether the cheapest of one's own is cheaper in the last month, work included, than the cheapest bought one. */
    CheckedMotive bills() {
        Optional<StrategyBill> own = lastMonth.cheapestOwn();
        Optional<StrategyBill> bought = lastMonth.cheapestBought();
        if (own.isEmpty() || bought.isEmpty()) {
            return CheckedMotive.of(MotiveState.UNKNOWN, Explanation.of(DiagnosisCode.NO_BILLS_TO_COMPARE));
        }
        StrategyBill mine = own.orElseThrow();
        StrategyBill theirs = bought.orElseThrow();
        boolean cheaper = mine.total().isLessThan(theirs.total());
        return CheckedMotive.of(
                cheaper ? MotiveState.HOLDS : MotiveState.FAILS,
                Explanation.of(cheaper ? DiagnosisCode.OWN_IS_CHEAPER : DiagnosisCode.OWN_IS_DEARER)
                        .word("own", mine.strategy().value())
                        .word("bought", theirs.strategy().value())
                        .amount("ownBill", mine.bill())
                        .amount("boughtBill", theirs.bill())
                        .amount("ownWork", mine.engineering())
                        .amount("boughtWork", theirs.engineering())
                        .amount("gap", mine.total().minus(theirs.total()).abs())
                        .figure("users", lastMonth.users(), Unit.USERS));
    }
}
