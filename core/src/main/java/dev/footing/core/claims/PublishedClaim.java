package dev.footing.core.claims;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Grade;
import java.util.Objects;

/**
 * A claim with its figures and what a reader has to know beside them. It enters no arithmetic.
 *
 * @param claim which claim
 * @param section the section of the founding article that makes it
 * @param meaning what is claimed
 * @param figures its figures; none where it has none
 * @param caveat what stands against it, and where the figures beside come from
 */
public record PublishedClaim(
        Claim claim, String section, String meaning, ImmutableList<ClaimFigure> figures, String caveat) {
    /** How firmly all of them stand: no data was published with them. */
    public static final Grade GRADE = Grade.ASSUMED;

    /**
     * Refuses null.
     *
     * @param claim which claim
     * @param section the section that makes it
     * @param meaning what is claimed
     * @param figures its figures
     * @param caveat what stands against it
     */
    public PublishedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(caveat, "caveat");
    }
}
