package dev.footing.core.plan;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Load;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.Terms.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * States the figures of a plan: amounts rounded once, and the explanations that belong to them.
 *
 * @param situation the startup, in numbers
 * @param strategy the strategy
 * @param figures the figures of the plan
 * @param currency what amounts are stated in
 */
record PlanStatement(Situation situation, Strategy strategy, PlanFigures figures, CurrencyUnit currency) {
    Plan plan() {
        PlanOutcome outcome = PlanOutcome.builder()
                .timeToProductionMonths(figures.months())
                .productShare(figures.productShare())
                .productEngineerMonths(figures.productEngineerMonths())
                .unmetEngineerMonths(figures.unmetEngineerMonths())
                .infrastructureEngineering(money(figures.infrastructureEngineering()))
                .productEngineering(money(figures.productEngineering()))
                .platform(money(figures.platform()))
                .creditsUsed(situation.credits().none() ? Optional.empty() : Optional.of(money(figures.creditsUsed())))
                .incidentCost(Money.zero(currency))
                .complianceCost(money(figures.complianceCost()))
                .opportunityCost(money(figures.opportunityCost()))
                .ruin(money(figures.ruin()))
                .revenue(money(figures.revenue()))
                .cashByMonth(
                        figures.cashByMonth().asList().stream().map(this::money).toList())
                .runwayMonths(figures.runway())
                .round(figures.round().map(this::round))
                .objective(figures.signals().objective().stated(currency).total())
                .build();
        return new Plan(outcome, notes(), figures.signals(), figures.users(), size());
    }

    private Optional<SizeOfRun> size() {
        Load load = situation.load();
        return load.known()
                ? Optional.of(new SizeOfRun(money(load.listPrice()), money(load.boughtFor(strategy)), load.effort()))
                : Optional.empty();
    }

    private RoundOutcome round(PlanRound round) {
        double low = round.raiseProbability() * round.valuationLow();
        double high = round.raiseProbability() * round.valuationHigh();
        Optional<ShareRange> gain = figures.invested() > 0
                ? Optional.of(new ShareRange(figures.returnOf(low), figures.returnOf(high)))
                : Optional.empty();
        return RoundOutcome.builder()
                .pitch(round.pitch())
                .raiseProbability(round.raiseProbability())
                .valuation(new MoneyRange(money(round.valuationLow()), money(round.valuationHigh())))
                .expectedValue(new MoneyRange(money(low), money(high)))
                .returnOnInvested(gain)
                .build();
    }

    private ImmutableList<Explanation> notes() {
        List<Explanation.Builder> notes = new ArrayList<>();
        figures.runway()
                .ifPresent(
                        months -> notes.add(Explanation.of(Code.CASH_RUNS_OUT).figure("months", months, Unit.MONTHS)));
        int needed = situation.monthToLast();
        if (!situation.live() && figures.months() >= needed) {
            notes.add(Explanation.of(Code.PRODUCTION_TOO_LATE)
                    .figure("months", figures.months(), Unit.MONTHS)
                    .figure("needed", needed, Unit.COUNT));
        }
        if (figures.unmetEngineerMonths() > 0) {
            notes.add(Explanation.of(Code.WORK_UNMET)
                    .figure("work", figures.unmetEngineerMonths(), Unit.ENGINEER_MONTHS));
        }
        if (tenths(figures.months()) > tenths(figures.plannedMonths())) {
            notes.add(Explanation.of(Code.BUILD_LIMITED_BY_TEAM)
                    .figure("months", figures.months(), Unit.MONTHS)
                    .figure("planned", figures.plannedMonths(), Unit.MONTHS));
        }
        notes.addAll(expertise());
        course().ifPresent(notes::add);
        return notes.stream().map(Explanation.Builder::build).collect(ImmutableList.toImmutableList());
    }

    /** Months as texts state them: a smaller difference means nothing. */
    private static double tenths(double months) {
        return Math.rint(10 * months);
    }

    private Optional<Explanation.Builder> course() {
        return situation
                .current()
                .map(current -> figures.course() == Course.STAYING
                        ? Explanation.of(Code.STAYS)
                        : Explanation.of(Code.MOVES)
                                .word("strategy", current.id().value())
                                .figure(
                                        "work",
                                        current.exitEffort().value()
                                                * situation.load().effort(),
                                        Unit.ENGINEER_MONTHS));
    }

    private ImmutableList<Explanation.Builder> expertise() {
        ImmutableList<ExpertiseArea> missing = situation.missingAreas(strategy);
        if (missing.isEmpty()) {
            return ImmutableList.of();
        }
        Explanation.Builder all = Explanation.of(Code.EXPERTISE_MISSING)
                .word("areas", Identified.listed(missing))
                .figure("count", missing.size(), Unit.COUNT);
        List<ExpertiseArea> unknown = missing.stream()
                .filter(area -> situation.expertise().answer(area) == Answer.UNKNOWN)
                .toList();
        return unknown.isEmpty()
                ? ImmutableList.of(all)
                : ImmutableList.of(
                        all, Explanation.of(Code.EXPERTISE_UNKNOWN).word("areas", Identified.listed(unknown)));
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, currency);
    }
}
