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
    static final Evidence STANDS_IN = Evidence.standsIn();
    static final Evidence STATED = Evidence.of(Grade.REPORTED, "stated without a source");

    private final Map<String, Evidence> evidence;

    /** Takes the evidence by the ids of inputs and groups. */
    EvidenceRules(Map<String, Evidence> evidence) {
        this.evidence = evidence;
    }

    /** The evidence of an input, or of the nearest group around it. */
    Optional<Evidence> find(String id) {
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

    /**
     * The evidence with a mark on each input in which a default stands in unseen, and without marks on inputs that have
     * another value or none.
     */
    ImmutableSortedMap<String, Evidence> marked(Startup startup) {
        EvidenceRules marked = new EvidenceRules(new TreeMap<>(evidence));
        for (Input<?> input : Inputs.all()) {
            Optional<?> value = input.get(startup);
            Optional<?> implicit = input.implicitDefault(startup.budget().currency());
            if (value.isPresent() && value.equals(implicit)) {
                marked.putUnlessFound(input.id(), STANDS_IN);
            } else if (value.isEmpty() || implicit.isPresent()) {
                marked.evidence.computeIfPresent(input.id(), (id, was) -> was.grade() == Grade.DEFAULT ? null : was);
            }
        }
        return ImmutableSortedMap.copyOf(marked.evidence);
    }

    /** The evidence with a mark on inputs that were stated and happen to equal their defaults. */
    ImmutableSortedMap<String, Evidence> withStated(Set<String> statedDefaults) {
        EvidenceRules all = new EvidenceRules(new TreeMap<>(evidence));
        statedDefaults.forEach(id -> all.putUnlessFound(id, STATED));
        return ImmutableSortedMap.copyOf(all.evidence);
    }

    private void putUnlessFound(String id, Evidence source) {
        if (find(id).isEmpty()) {
            evidence.put(id, source);
        }
    }
}
