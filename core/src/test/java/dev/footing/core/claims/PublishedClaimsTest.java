package dev.footing.core.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.core.claims.ClaimFigure.Span;
import dev.footing.core.discovery.Discovery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without strategies; what the article's figures give with them is tested where the strategies are. */
class PublishedClaimsTest {
    private static final List<PublishedClaim> CLAIMS = PublishedClaims.of(Discovery.none());

    @Test
    void every_claim_is_there_once_and_in_order() {
        assertThat(CLAIMS).extracting(PublishedClaim::claim).containsExactly(Claim.values());
        assertThat(PublishedClaims.entries())
                .extracting(entry -> entry.subject())
                .containsExactly(Claim.values());
    }

    @Test
    void every_claim_has_a_section_a_meaning_and_a_caveat() {
        assertThat(CLAIMS).allSatisfy(claim -> {
            assertThat(claim.section()).isNotBlank();
            assertThat(claim.meaning()).endsWith(".");
            assertThat(claim.caveat()).endsWith(".");
        });
    }

    @Test
    void without_the_strategies_of_the_article_only_what_needs_none_stands_beside() {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.figures().stream()
                        .anyMatch(figure -> figure.beside().isPresent()))
                .extracting(PublishedClaim::claim)
                .containsExactly(Claim.TECHFLOW_UNDERESTIMATE, Claim.GROWTH_UNCHANGED, Claim.NO_SERIES_B);
    }

    @Test
    void a_span_is_in_order() {
        assertThat(new Span(1, 1)).isEqualTo(Span.of(1));
        assertThat(Span.of(2, 1)).isEqualTo(new Span(1, 2));
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
