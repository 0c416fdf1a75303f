package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.core.claims.ClaimFigure.Span;
import java.util.Optional;
import java.util.function.Function;

/** Claims about what the seed money returns. */
final class ReturnClaims {
    private static final String RETURN = "Financial Impact Analysis: Return on Investment Analysis";

    private ReturnClaims() {}

    static ImmutableList<PublishedClaim> of(Optional<ReferenceCase> reference) {
        return ImmutableList.of(
                returned(
                                new ClaimBuilder(
                                        reference,
                                        Claim.RETURN_FROM_SCRATCH,
                                        RETURN,
                                        "What comes of the seed money where everything is built."),
                                new Span(2_000_000, 3_000_000),
                                new Span(-0.5, -0.25),
                                ReferenceCase::selfRun)
                        .caveat(
                                "A quarter of the valuation is no less than what was put in, so nothing is lost by these"
                                        + " figures. They speak of the company's value and not of a holder's share."),
                returned(
                                new ClaimBuilder(
                                        reference,
                                        Claim.RETURN_MANAGED,
                                        RETURN,
                                        "What comes of the seed money where infrastructure is bought."),
                                new Span(10_000_000, 16_000_000),
                                new Span(4, 7),
                                ReferenceCase::managed)
                        .caveat("Rounded figures; chance and valuation are nowhere backed by data."),
                ratio(reference));
    }

    private static ClaimBuilder returned(
            ClaimBuilder claim, Span value, Span gain, Function<ReferenceCase, PlanOutcome> plan) {
        return claim.derived("expected value", Unit.MONEY, value, known -> value(round(plan.apply(known))))
                .derived("return on the seed", Unit.SHARE, gain, known -> gain(round(plan.apply(known))));
    }

    private static PublishedClaim ratio(Optional<ReferenceCase> reference) {
        return new ClaimBuilder(
                        reference,
                        Claim.RETURN_RATIO,
                        RETURN,
                        "The return of buying is a multiple of that of building.")
                .derived("one against the other", Unit.RATIO, new Span(6, 10), known -> {
                    Span managed = value(round(known.managed()));
                    Span selfRun = value(round(known.selfRun()));
                    return Span.of(managed.low() / selfRun.low(), managed.high() / selfRun.high());
                })
                .caveat("A ratio of two returns means nothing where one of them may be a loss, so the expected values"
                        + " are held against each other.");
    }

    private static RoundOutcome round(PlanOutcome plan) {
        return plan.round().orElseThrow();
    }

    private static Span value(RoundOutcome round) {
        MoneyRange value = round.expectedValue();
        return new Span(
                Amounts.toDouble(value.low().toBigMoney()),
                Amounts.toDouble(value.high().toBigMoney()));
    }

    private static Span gain(RoundOutcome round) {
        ShareRange gain = round.returnOnInvested().orElseThrow();
        return new Span(gain.low(), gain.high());
    }
}
