package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.core.claims.ClaimFigure.Span;
import java.util.Optional;

/** Claims about how companies fared, and what a phase asks for. */
final class StoryClaims {
    private static final String TECHFLOW = "Case Study 1 (TechFlow)";
    private static final String PHASE_ONE = "The Right Infrastructure Strategy for Startups, Phase 1";
    private static final double MONTHS_OF_A_WEEK = 12.0 / 52;

    private StoryClaims() {}

    static ImmutableList<PublishedClaim> of(Optional<ReferenceCase> reference) {
        return ImmutableList.of(
                runway(reference), underestimate(reference), split(reference), version(reference), growth(reference));
    }

    private static PublishedClaim runway(Optional<ReferenceCase> reference) {
        double left = 6;
        double multiple = 2.5;
        return new ClaimBuilder(
                        reference,
                        Claim.TECHFLOW_RUNWAY,
                        TECHFLOW,
                        "At two and a half times its burn it still has half a year of money in its fifth quarter.")
                .derived(
                        "months until the seed money is gone",
                        Unit.MONTHS,
                        new Span(13 + left, 15 + left),
                        known -> Span.of(known.runwayMonths() / multiple))
                .caveat("Eighteen months of money last less than half of that at such a burn.");
    }

    private static PublishedClaim underestimate(Optional<ReferenceCase> reference) {
        double planned = 1 * 3;
        double atLeast = 3 * 6;
        return new ClaimBuilder(
                        reference,
                        Claim.TECHFLOW_UNDERESTIMATE,
                        TECHFLOW,
                        "The work on infrastructure was a multiple of what had been planned.")
                .beside("work against plan", Unit.RATIO, Span.of(5), Span.of(atLeast / planned))
                .caveat("Three engineers for six months, unfinished, against one for three months: that is the least.");
    }

    private static PublishedClaim split(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.EARLY_TIME_SPLIT,
                        PHASE_ONE,
                        "Before the fit, infrastructure takes a twentieth of engineering, or none of it to maintain.")
                .derived(
                        "engineering on infrastructure",
                        Unit.SHARE,
                        new Span(0, 0.05),
                        known -> Span.of(known.managed().allocation().infrastructureShareOfEngineering()))
                .caveat("The budgets of the same article give it a tenth at the same stage.");
    }

    private static PublishedClaim version(Optional<ReferenceCase> reference) {
        double connectApp = 6 * MONTHS_OF_A_WEEK;
        return new ClaimBuilder(reference, Claim.FIRST_VERSION, PHASE_ONE, "A first version is out within weeks.")
                .derived(
                        "first version",
                        Unit.MONTHS,
                        new Span(2 * MONTHS_OF_A_WEEK, 4 * MONTHS_OF_A_WEEK),
                        known -> Span.of(connectApp, known.managed().timeToProductionMonths()))
                .caveat("The company that is shown as the success took six weeks.");
    }

    private static PublishedClaim growth(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.GROWTH_UNCHANGED,
                        "The 10/10/10 Test; Phase 1; Case Study 3 (ConnectApp)",
                        "What is bought carries many times the users without a change.")
                .beside("growth without a change", Unit.RATIO, new Span(50, 1000), Span.of(1000.0 / 10))
                .caveat(
                        "Fifty times was seen once; the phase asks for a hundred times, from ten users to a thousand, and"
                                + " the test for a thousand times.");
    }
}
