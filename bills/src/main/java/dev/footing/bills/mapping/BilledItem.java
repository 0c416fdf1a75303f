package dev.footing.bills.mapping;

import java.util.Objects;

/**
 * What a bill says of a service, by which it is placed. Each may be blank.
 *
 * @param service its name
 * @param category what kind of service it is
 * @param subcategory what kind of service it is, closer
 * @param provider who provides it
 * @param publisher who made it
 * @param text what is charged, in words: descriptions and meters, a line each
 */
public record BilledItem(
        String service, String category, String subcategory, String provider, String publisher, String text) {
    /**
     * Refuses null.
     *
     * @param service its name
     * @param category what kind of service it is
     * @param subcategory what kind of service it is, closer
     * @param provider who provides it
     * @param publisher who made it
     * @param text what is charged
     */
    public BilledItem {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(subcategory, "subcategory");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A service of which the name alone is known.
     *
     * @param service its name
     * @return the item
     */
    public static BilledItem named(String service) {
        return new BilledItem(service, "", "", "", "", "");
    }
}
