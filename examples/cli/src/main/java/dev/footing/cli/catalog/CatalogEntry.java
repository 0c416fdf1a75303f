package dev.footing.cli.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.schema.CatalogSystem;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that Footing took up from the founding article, and what reads it. It is an index to the code: it decides
 * nothing and enters no figure.
 *
 * @param system the system that it belongs to
 * @param id its id, unique within its system
 * @param section the section of the article that has it
 * @param meaning what it means, in a sentence or two
 * @param readBy the full names of the classes that read it, one or more
 * @param subject the constant that the code knows it by; absent for a claim, which no rule reads
 * @param figures the figures of a claim; none for anything else
 * @param caveat what stands against a claim, and where the figures beside its own come from; blank for anything else
 */
public record CatalogEntry(
        CatalogSystem system,
        String id,
        String section,
        String meaning,
        ImmutableSortedSet<String> readBy,
        Optional<Identified> subject,
        ImmutableList<ClaimFigure> figures,
        String caveat) {
    /** How firmly all of it stands: the article published no data. */
    public static final Grade GRADE = Grade.ASSUMED;

    /** The order of catalogs: by system, then by id. */
    public static final Comparator<CatalogEntry> ORDER =
            Comparator.comparing(CatalogEntry::system).thenComparing(CatalogEntry::id);

    /**
     * Refuses null, and an entry without a meaning, a section or a reader.
     *
     * @param system the system that it belongs to
     * @param id its id
     * @param section the section of the article that has it
     * @param meaning what it means
     * @param readBy the classes that read it
     * @param subject the constant that the code knows it by
     * @param figures the figures of a claim
     * @param caveat what stands against a claim
     */
    public CatalogEntry {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(caveat, "caveat");
        if (meaning.isBlank() || section.isBlank() || readBy.isEmpty()) {
            throw new InvalidValueException(
                    system.id() + " " + id,
                    "incomplete",
                    "must have a meaning, a section and a class that reads it",
                    "Leave out what nothing reads.");
        }
    }

    /** {@return whether it is a claim, which is passed on with a caveat alone} */
    public boolean isClaim() {
        return !caveat.isBlank();
    }
}
