package dev.footing.core.catalog;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.core.claims.PublishedClaims;
import dev.footing.core.composition.ComponentEntries;
import dev.footing.core.decision.DecisionEntries;
import dev.footing.core.diagnosis.DiagnosisEntries;
import dev.footing.core.framework.FrameworkEntries;
import dev.footing.core.policy.PhaseEntries;
import dev.footing.core.recovery.RecoveryEntries;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of the catalog, by system and id.
 *
 * <pre>{@code
 * Catalog.shipped().find("growth").forEach(entry -> System.out.println(entry.meaning()));
 * }</pre>
 *
 * @param entries the entries, by system, then by id
 */
public record Catalog(ImmutableList<CatalogEntry> entries) {
    /**
     * Orders the entries, and refuses an id that stands twice in one system.
     *
     * @param entries the entries, in any order
     */
    public Catalog {
        Objects.requireNonNull(entries, "entries");
        entries = ImmutableList.sortedCopyOf(CatalogEntry.ORDER, entries);
        Set<String> seen = new HashSet<>();
        for (CatalogEntry entry : entries) {
            if (!seen.add(entry.system().id() + " " + entry.id())) {
                throw new InvalidValueException(
                        "entries",
                        entry.system().id() + " " + entry.id() + " twice",
                        "must hold an id once in a system",
                        "State it where its rule is, and nowhere else.");
            }
        }
    }

    /** {@return what the rules of the core read} */
    public static Catalog shipped() {
        return new Catalog(Stream.of(
                        PhaseEntries.all(),
                        DecisionEntries.all(),
                        ComponentEntries.all(),
                        DiagnosisEntries.all(),
                        FrameworkEntries.all(),
                        RecoveryEntries.all(),
                        PublishedClaims.entries())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Adds what others read.
     *
     * @param more entries whose ids do not stand in their system yet
     * @return both together
     * @throws InvalidValueException where one does
     */
    public Catalog with(List<CatalogEntry> more) {
        return new Catalog(ImmutableList.<CatalogEntry>builder()
                .addAll(entries)
                .addAll(more)
                .build());
    }

    /**
     * Looks up an id.
     *
     * @param id an id
     * @return the entry of each system that has it, one or more
     * @throws InvalidValueException where none has; it names the nearest
     */
    public ImmutableList<CatalogEntry> find(String id) {
        ImmutableList<CatalogEntry> found =
                entries.stream().filter(entry -> entry.id().equals(id)).collect(ImmutableList.toImmutableList());
        if (found.isEmpty()) {
            throw new InvalidValueException(
                    "ID",
                    '"' + id + '"',
                    "must be an id of the catalog",
                    KnownNames.of(entries.stream().map(CatalogEntry::id).toList())
                                    .nearest(id)
                                    .map(near -> "Maybe " + near + " was meant. ")
                                    .orElse("")
                            + "'footing catalog' lists all of them.");
        }
        return found;
    }
}
