package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.core.claims.ClaimFigure.Span;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Claims about how a budget is spent. */
final class BudgetClaims {
    static final String ALLOCATION = "Financial Impact Analysis: Startup Infrastructure Budget Allocation";

    private static final double ENGINEERING = 1_800_000;
    private static final double SELF_RUN_HOSTING = 180_000;
    private static final double MANAGED_HOSTING = 120_000;
    private static final double ENGINEERS_SHARE = 0.60;

    private BudgetClaims() {}

    static ImmutableList<PublishedClaim> of(Optional<ReferenceCase> reference) {
        return ImmutableList.of(
                budget(
                        new ClaimBuilder(
                                reference,
                                Claim.BUDGET_FROM_SCRATCH,
                                ALLOCATION,
                                "How a company that builds everything spends eighteen months."),
                        new double[] {1_080_000, 720_000, SELF_RUN_HOSTING, 1_260_000, 0.42},
                        ReferenceCase::selfRun),
                budget(
                        new ClaimBuilder(
                                reference,
                                Claim.BUDGET_MANAGED,
                                ALLOCATION,
                                "How a company that buys spends eighteen months."),
                        new double[] {180_000, 1_620_000, MANAGED_HOSTING, 300_000, 0.10},
                        ReferenceCase::managed),
                engineers(reference),
                gain(reference),
                burn(reference),
                hosting(reference));
    }

    private static PublishedClaim budget(
            ClaimBuilder claim, double[] published, Function<ReferenceCase, PlanOutcome> plan) {
        Function<ReferenceCase, BudgetAllocation> spent = plan.andThen(PlanOutcome::allocation);
        return claim.derived(
                        "engineers", Unit.MONEY, Span.of(ENGINEERING), amount(spent, BudgetAllocation::engineering))
                .derived(
                        "engineers on infrastructure",
                        Unit.MONEY,
                        Span.of(published[0]),
                        amount(spent, BudgetAllocation::infrastructureEngineering))
                .derived(
                        "engineers on the product",
                        Unit.MONEY,
                        Span.of(published[1]),
                        amount(spent, BudgetAllocation::productEngineering))
                .derived("hosting", Unit.MONEY, Span.of(published[2]), amount(spent, BudgetAllocation::hosting))
                .derived(
                        "infrastructure in all",
                        Unit.MONEY,
                        Span.of(published[3]),
                        amount(spent, BudgetAllocation::infrastructureTotal))
                .derived(
                        "infrastructure as a share of the total",
                        Unit.SHARE,
                        Span.of(published[4]),
                        spent.andThen(BudgetAllocation::infrastructureShareOfTotal)
                                .andThen(Span::of))
                .caveat("The amounts follow from each other; the shares of the total belong to a budget of $3M that is"
                        + " nowhere said, and engineers and hosting come to less.");
    }

    private static PublishedClaim engineers(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.ENGINEERS_SIXTY_PERCENT,
                        ALLOCATION,
                        "Salaries of engineers are three fifths of the budget.")
                .derived(
                        "engineers as a share of engineers and hosting",
                        Unit.SHARE,
                        Span.of(ENGINEERS_SHARE),
                        known -> Span.of(engineersShare(known.selfRun()), engineersShare(known.managed())))
                .derived(
                        "the whole budget",
                        Unit.MONEY,
                        Span.of(2_000_000),
                        known -> Span.of(dollars(known.managed().allocation().engineering()) / ENGINEERS_SHARE))
                .caveat("The seed round of the same example is smaller than a budget of which they are three fifths.");
    }

    private static PublishedClaim gain(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference, Claim.PRODUCT_GAIN, ALLOCATION, "Buying leaves more money for building the product.")
                .derived("more for the product", Unit.MONEY, Span.of(960_000), known -> difference(known, true))
                .derived("less for infrastructure", Unit.MONEY, Span.of(960_000), known -> difference(known, false))
                .caveat("The figure is what infrastructure costs less, hosting included; what engineers can do more on"
                        + " the product is less than that.");
    }

    private static PublishedClaim burn(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.BURN_MULTIPLE,
                        "The Startup Infrastructure Death Spiral, Phase 3; Case Study 1",
                        "Infrastructure makes a company burn a multiple of what it planned.")
                .derived(
                        "burn against plan",
                        Unit.RATIO,
                        new Span(2.5, 3),
                        known -> Span.of(total(known.selfRun()) / total(known.managed())))
                .caveat("The article's two budgets differ by a few hundredths: the engineers are paid either way.");
    }

    private static PublishedClaim hosting(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.SELF_RUN_HOSTING_DEARER,
                        ALLOCATION,
                        "Hosting costs more where a company runs it itself.")
                .derived(
                        "self-run against bought",
                        Unit.RATIO,
                        Span.of(SELF_RUN_HOSTING / MANAGED_HOSTING),
                        ReferenceCase::unitPrices)
                .caveat("For the same capacity list prices say the opposite; the strategies carry them as price index,"
                        + " with their sources.");
    }

    private static Span difference(ReferenceCase known, boolean product) {
        BudgetAllocation selfRun = known.selfRun().allocation();
        BudgetAllocation managed = known.managed().allocation();
        Money difference = product
                ? managed.productEngineering().minus(selfRun.productEngineering())
                : selfRun.infrastructureTotal().minus(managed.infrastructureTotal());
        return Span.of(dollars(difference));
    }

    private static double engineersShare(PlanOutcome plan) {
        return dollars(plan.allocation().engineering()) / total(plan);
    }

    private static double total(PlanOutcome plan) {
        return dollars(plan.allocation().total());
    }

    private static Function<ReferenceCase, Span> amount(
            Function<ReferenceCase, BudgetAllocation> spent, Function<BudgetAllocation, Money> part) {
        return spent.andThen(part).andThen(BudgetClaims::dollars).andThen(Span::of);
    }

    private static double dollars(Money amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }
}
