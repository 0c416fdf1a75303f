package dev.footing.bills.profile;

import com.google.common.base.Splitter;
import dev.footing.formats.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a bill says as a part of a profile, to be pasted into one.
 *
 * <pre>{@code
 * String fragment = ProfileFragment.of(BilledInputs.of(bill));
 * }</pre>
 */
public final class ProfileFragment {
    private static final String EVIDENCE = "evidence";

    private ProfileFragment() {}

    /**
     * Writes the inputs with their evidence.
     *
     * @param billed the inputs
     * @return a JSON document with the members that a profile has for them
     */
    public static String of(BilledInputs billed) {
        Objects.requireNonNull(billed, "billed");
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (BilledInput found : billed.inputs()) {
            put(tree, Splitter.on('/').splitToList(found.input().id().substring(1)), found.value());
            evidence.put(found.input().id(), found.evidence());
        }
        if (!evidence.isEmpty()) {
            tree.put(EVIDENCE, evidence);
        }
        return JsonWriter.text(json -> json.value(tree));
    }

    @SuppressWarnings("unchecked") // every group was put here
    private static void put(Map<String, Object> tree, List<String> path, Object value) {
        Map<String, Object> group = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            group = (Map<String, Object>) group.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
        }
        group.put(path.get(path.size() - 1), value);
    }
}
