package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.core.claims.ClaimFigure.Span;
import java.util.Optional;

/** Claims that nothing of the article backs. */
final class KeptClaims {
    private static final String BASIS = "The closing note";

    private KeptClaims() {}

    static ImmutableList<PublishedClaim> of(Optional<ReferenceCase> reference) {
        return ImmutableList.of(
                new ClaimBuilder(
                                reference,
                                Claim.NO_SERIES_B,
                                "The opening",
                                "Two thirds of the companies with a Series A never raise a Series B, infrastructure"
                                        + " being a cause.")
                        .beside("companies without a Series B", Unit.SHARE, Span.of(0.67), Span.of(0.60))
                        .caveat("Beside it: Carta, companies founded in 2018 with a Series A, by January 2025; about."
                                + " Nothing ties either to infrastructure."),
                new ClaimBuilder(
                                reference,
                                Claim.WRONG_ALLOCATION,
                                BudgetClaims.ALLOCATION,
                                "So many startups spend most of their engineering on infrastructure.")
                        .alone("startups with the wrong allocation", Unit.SHARE, Span.of(0.60))
                        .caveat("No source is given, and no public figure is known."),
                new ClaimBuilder(
                                reference,
                                Claim.RIGHT_ALLOCATION,
                                BudgetClaims.ALLOCATION,
                                "So many startups spend little on infrastructure, the best ones.")
                        .alone("startups with the right allocation", Unit.SHARE, Span.of(0.20))
                        .caveat("No source is given, and no public figure is known; best at what is not said."),
                new ClaimBuilder(
                                reference,
                                Claim.LEARNING_TAX,
                                "The \"Learning Experience\" Delusion",
                                "A team that learns by building loses months to mistakes.")
                        .alone("months lost", Unit.MONTHS, new Span(6, 18))
                        .caveat("No source is given. The model carries it as slower builds and heavier running for each"
                                + " area that nobody has done before."),
                new ClaimBuilder(
                                reference,
                                Claim.DECISIONS_WITHOUT_DATA,
                                BASIS,
                                "All of it is said to rest on some hundreds of decisions and on two public lists.")
                        .alone("decisions, at least", Unit.COUNT, Span.of(200))
                        .caveat("None of the data was published, so nothing of it can be checked."),
                new ClaimBuilder(
                                reference,
                                Claim.WRITTEN_BY_A_VENDOR,
                                BASIS,
                                "The article ends with an offer of an audit: its author sells what it recommends.")
                        .caveat("Its structure is taken over and its figures are tested; where building is right,"
                                + " Footing says so."));
    }
}
