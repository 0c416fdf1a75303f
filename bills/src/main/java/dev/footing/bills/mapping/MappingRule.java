package dev.footing.bills.mapping;

import dev.footing.api.quantity.Identified;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule: a pattern, and what it is tried on.
 *
 * @param order its place, from 1
 * @param component where it places what it matches
 * @param field what it is tried on
 * @param pattern the pattern
 * @param unless names of services for which it is not tried; matches nothing where there is no exception
 */
record MappingRule(int order, String component, Field field, Pattern pattern, Pattern unless) {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:amazon|aws|microsoft azure|azure|microsoft|google cloud|google|oracle cloud|oracle|oci|ibm cloud|ibm"
                    + "|alibaba cloud|tencent cloud)[ -]*",
            Pattern.CASE_INSENSITIVE);

    /** A name ends where letters and digits end; a plural is the same name. */
    private static final String BEFORE = "(?<![a-z0-9])(?:";

    private static final String BEHIND = ")s?(?![a-z0-9])";

    /** What a rule is tried on. */
    enum Field implements Identified {
        /** The name of the service, bounded, with and without the vendor's. */
        NAME,
        /** What is charged, in words. */
        TEXT,
        /** The name, bounded, or what is charged. */
        NAME_OR_TEXT,
        /** The kind of service. */
        CATEGORY,
        /** The kind of service, closer. */
        SUBCATEGORY,
        /** The type of a resource in a plan, as a whole. */
        RESOURCE,
        /** The name of a service, or the type of a resource, that is bought managed; it places nothing. */
        MANAGED
    }

    static Pattern compiled(Field field, String pattern) {
        String bounded = switch (field) {
            case NAME, MANAGED -> BEFORE + pattern + BEHIND;
            case RESOURCE -> "^(?:" + pattern + ")$";
            case TEXT, NAME_OR_TEXT, CATEGORY, SUBCATEGORY -> pattern;
        };
        return Pattern.compile(bounded, Pattern.CASE_INSENSITIVE);
    }

    boolean matches(BilledItem item) {
        return switch (field) {
            case NAME, MANAGED -> named(pattern, item.service());
            case TEXT -> !named(unless, item.service()) && found(pattern, item.text());
            case NAME_OR_TEXT -> named(pattern, item.service()) || found(pattern, item.text());
            case RESOURCE -> found(pattern, item.service());
            case CATEGORY -> found(pattern, item.category());
            case SUBCATEGORY -> found(pattern, item.subcategory());
        };
    }

    /** What a result says of the rule. */
    String title() {
        return order + " (" + field.id().replace('-', ' ') + ")";
    }

    private static boolean named(Pattern pattern, String service) {
        if (service.isEmpty()) {
            return false;
        }
        Matcher vendor = PREFIX.matcher(service);
        return found(pattern, service) || (vendor.find() && found(pattern, service.substring(vendor.end())));
    }

    private static boolean found(Pattern pattern, String text) {
        return !text.isEmpty() && pattern.matcher(text).find();
    }
}
