package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.core.claims.ClaimFigure.Span;
import java.util.Optional;
import java.util.function.Function;

/** Puts a claim together; what stands beside a figure is worked out from the reference case where there is one. */
final class ClaimBuilder {
    private final Optional<ReferenceCase> reference;
    private final Claim claim;
    private final String section;
    private final String meaning;
    private final ImmutableList.Builder<ClaimFigure> figures = ImmutableList.builder();

    ClaimBuilder(Optional<ReferenceCase> reference, Claim claim, String section, String meaning) {
        this.reference = reference;
        this.claim = claim;
        this.section = section;
        this.meaning = meaning;
    }

    /** A figure whose counterpart follows from the reference case. */
    ClaimBuilder derived(String what, Unit unit, Span published, Function<ReferenceCase, Span> beside) {
        figures.add(new ClaimFigure(what, unit, published, reference.map(beside)));
        return this;
    }

    /** A figure whose counterpart is known without it. */
    ClaimBuilder beside(String what, Unit unit, Span published, Span beside) {
        figures.add(new ClaimFigure(what, unit, published, Optional.of(beside)));
        return this;
    }

    /** A figure with nothing to hold against it. */
    ClaimBuilder alone(String what, Unit unit, Span published) {
        figures.add(new ClaimFigure(what, unit, published, Optional.empty()));
        return this;
    }

    PublishedClaim caveat(String text) {
        return new PublishedClaim(claim, section, meaning, figures.build(), text);
    }
}
