package dev.footing.api.startup;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How evidence of single inputs, of groups, and marks of defaults go together. */
final class EvidenceRules {
    static final Evidence STANDS_IN = Evidence.of(Grade.DEFAULT, "nothing was said; the documented default stands in");
    private static final Evidence STATED = Evidence.of(Grade.REPORTED, "stated without a source");

    private EvidenceRules() {}

    static Evidence evidenceOf(Startup startup, Input<?> input) {
        if (input.get(startup).isEmpty()) {
            return STANDS_IN;
        }
        return stated(startup.evidence(), input.id()).orElse(STATED);
    }

    static boolean stated(Startup startup, Input<?> input) {
        return evidenceOf(startup, input).grade() != Grade.DEFAULT;
    }

    /**
     * The evidence with a mark on each input in which a default stands in unseen, and without marks on inputs that have
     * another value or none.
     */
    static ImmutableSortedMap<String, Evidence> marked(Startup startup) {
        Map<String, Evidence> marked = new TreeMap<>(startup.evidence());
        for (Input<?> input : Inputs.all()) {
            Optional<?> value = input.get(startup);
            Optional<?> implicit = input.implicitDefault(startup.budget().currency());
            if (value.isPresent() && value.equals(implicit)) {
                if (stated(marked, input.id()).isEmpty()) {
                    marked.put(input.id(), STANDS_IN);
                }
            } else if (value.isEmpty() || implicit.isPresent()) {
                marked.computeIfPresent(input.id(), (id, was) -> was.grade() == Grade.DEFAULT ? null : was);
            }
        }
        return ImmutableSortedMap.copyOf(marked);
    }

    /** Keeps inputs from being taken for defaults that were stated and happen to equal them. */
    static ImmutableSortedMap<String, Evidence> withStated(Map<String, Evidence> evidence, Set<String> statedDefaults) {
        Map<String, Evidence> all = new TreeMap<>(evidence);
        for (String id : statedDefaults) {
            if (stated(all, id).isEmpty()) {
                all.put(id, STATED);
            }
        }
        return ImmutableSortedMap.copyOf(all);
    }

    private static Optional<Evidence> stated(Map<String, Evidence> evidence, String id) {
        for (String place = id; ; place = place.substring(0, place.lastIndexOf('/'))) {
            Evidence found = evidence.get(place);
            if (found != null) {
                return Optional.of(found);
            }
            if (place.isEmpty()) {
                return Optional.empty();
            }
        }
    }
}
