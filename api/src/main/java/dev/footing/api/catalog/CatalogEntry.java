package dev.footing.api.catalog;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import java.util.Arrays;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * One thing that Footing took up from the founding article, and what reads it. It is an index to the code: it decides
 * nothing and enters no figure.
 *
 * <pre>{@code
 * CatalogEntry.builder()
 *     .system(CatalogSystem.PHASE)
 *     .subject(Phase.GROWTH)
 *     .meaning("Millions of users.")
 *     .section("The Right Infrastructure Strategy for Startups")
 *     .grade(Grade.ASSUMED)
 *     .addReadBy(PhaseRule.class.getName())
 *     .build()
 * }</pre>
 */
@Value.Immutable
public abstract class CatalogEntry {
    /** The order of catalogs: by system, then by id. */
    public static final Comparator<CatalogEntry> ORDER =
            Comparator.comparing(CatalogEntry::system).thenComparing(CatalogEntry::id);

    CatalogEntry() {}

    /** {@return the system that it belongs to} */
    public abstract CatalogSystem system();

    /** {@return the constant that the code knows it by} */
    public abstract Identified subject();

    /** {@return what it means, in a sentence or two} */
    public abstract String meaning();

    /** {@return the section of the article that has it} */
    public abstract String section();

    /** {@return how firmly it stands} */
    public abstract Grade grade();

    /**
     * {@return the full names of the classes that read it: at least one, each naming the constant or going through all}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> readBy();

    /** {@return its id, unique within its system} */
    public String id() {
        return subject().id();
    }

    @Value.Check
    void check() {
        if (meaning().isBlank() || section().isBlank() || readBy().isEmpty()) {
            throw new InvalidValueException(
                    system().id() + " " + id(),
                    "incomplete",
                    "must have a meaning, a section and a class that reads it",
                    "Leave out what nothing reads.");
        }
    }

    /**
     * Makes an entry of what the founding article states without data that anybody could look at: it is graded assumed.
     *
     * @param system the system that it belongs to
     * @param subject what it is about
     * @param section the section that states it
     * @param meaning what it means, in one or two sentences
     * @param readers the classes that read it, one or more
     * @return the entry
     * @throws InvalidValueException where a text is blank or there is no reader
     */
    public static CatalogEntry assumed(
            CatalogSystem system, Identified subject, String section, String meaning, Class<?>... readers) {
        return builder()
                .system(system)
                .subject(subject)
                .meaning(meaning)
                .section(section)
                .grade(Grade.ASSUMED)
                .readBy(Arrays.stream(readers).map(Class::getName).toList())
                .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogEntry}; all of it is required. */
    public static final class Builder extends ImmutableCatalogEntry.Builder {
        Builder() {}
    }
}
