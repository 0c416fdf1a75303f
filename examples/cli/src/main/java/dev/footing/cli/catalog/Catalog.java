package dev.footing.cli.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.core.discovery.Discovery;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The entries of the catalog, by system and id.
 *
 * <pre>{@code
 * Catalog.of(Discovery.none()).find("growth").forEach(entry -> System.out.println(entry.meaning()));
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
                        "State it once.");
            }
        }
    }

    /**
     * Reads the catalog that ships, and works out what the article's own figures give.
     *
     * @param discovery the strategies that are installed; where those of the article are not among them, nothing stands
     *     beside the figures that need them
     * @return rules, companies and claims
     */
    public static Catalog of(Discovery discovery) {
        return new Catalog(new CatalogReader(
                        ReferenceCase.of(discovery).map(ReferenceCase::figures).orElse(ImmutableMap.of()))
                .entries());
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
