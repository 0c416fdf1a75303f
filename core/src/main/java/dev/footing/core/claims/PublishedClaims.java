package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.core.discovery.Discovery;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every claim of the founding article that is kept, with what its own figures give. Where it disagrees with itself,
 * what follows from its figures stands beside what it says; none of it enters a verdict.
 */
public final class PublishedClaims {
    private PublishedClaims() {}

    /**
     * Works out what the article's figures give, with the strategies that it compares.
     *
     * @param discovery the strategies that are installed; where those of the article are not among them, nothing stands
     *     beside the figures that need them
     * @return the claims, in the order of {@link Claim}
     */
    public static ImmutableList<PublishedClaim> of(Discovery discovery) {
        Optional<ReferenceCase> reference = ReferenceCase.of(discovery);
        return Stream.of(
                        BudgetClaims.of(reference),
                        ReturnClaims.of(reference),
                        StoryClaims.of(reference),
                        KeptClaims.of(reference))
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the claims as entries of the catalog} */
    public static ImmutableList<CatalogEntry> entries() {
        return Stream.of(
                        entries(CatalogSystem.FINANCE, BudgetClaims.class, BudgetClaims::of),
                        entries(CatalogSystem.FINANCE, ReturnClaims.class, ReturnClaims::of),
                        entries(CatalogSystem.CLAIM, StoryClaims.class, StoryClaims::of),
                        entries(CatalogSystem.CLAIM, KeptClaims.class, KeptClaims::of))
                .flatMap(stream -> stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<CatalogEntry> entries(
            CatalogSystem system,
            Class<?> reader,
            Function<Optional<ReferenceCase>, ImmutableList<PublishedClaim>> claims) {
        return claims.apply(Optional.empty()).stream()
                .map(claim -> CatalogEntry.builder()
                        .system(system)
                        .subject(claim.claim())
                        .meaning(claim.meaning())
                        .section(claim.section())
                        .grade(PublishedClaim.GRADE)
                        .addReadBy(reader.getName())
                        .build());
    }
}
