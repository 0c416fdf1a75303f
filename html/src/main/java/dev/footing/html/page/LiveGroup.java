package dev.footing.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fields that belong together.
 *
 * @param title what they say
 * @param open whether they are shown at first: those that matter most, and those of which something was stated
 * @param fields the fields
 */
record LiveGroup(String title, boolean open, ImmutableList<LiveField> fields) {
    /** The parts of a profile in the order of the page, and what they are called. */
    static final ImmutableMap<String, String> TITLES = ImmutableMap.<String, String>builder()
            .put("budget", "Budget")
            .put("team", "Team")
            .put("usage", "Users")
            .put("funding", "Next round")
            .put("expertise", "Expertise")
            .put("current", "What it runs on now")
            .put("compliance", "Compliance")
            .put("", "The startup")
            .put("components", "Components now")
            .put("observations", "What was measured")
            .put("redFlags", "Warning signs")
            .put("answers", "The founders' answers")
            .build();

    private static final ImmutableSet<String> FIRST = ImmutableSet.of("budget", "team", "usage", "funding");

    static ImmutableList<LiveGroup> of(List<LiveField> fields) {
        Map<String, ImmutableList.Builder<LiveField>> parts = new LinkedHashMap<>();
        TITLES.keySet().forEach(part -> parts.put(part, ImmutableList.builder()));
        fields.forEach(field ->
                Objects.requireNonNull(parts.get(field.part()), field.name()).add(field));
        ImmutableList.Builder<LiveGroup> groups = ImmutableList.builder();
        TITLES.forEach((part, title) -> groups.add(new LiveGroup(
                title,
                FIRST.contains(part),
                Objects.requireNonNull(parts.get(part), part).build())));
        return groups.build();
    }
}
