package dev.footing.bills.profile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a profile after it was filled in from a bill. YAML keeps its remarks and its order where that can be
 * done; everything else is written anew. What is returned reads as the startup that was meant, or it is not returned.
 *
 * @param text the text
 * @param remarksKept whether what stood there beside values is still there
 */
public record ProfileText(String text, boolean remarksKept) {
    /**
     * Refuses null.
     *
     * @param text the text
     * @param remarksKept whether remarks are still there
     */
    public ProfileText {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Writes a profile in JSON.
     *
     * @param merged the startup
     * @return its text
     */
    public static ProfileText json(Startup merged) {
        return new ProfileText(ProfileWriter.stated(Objects.requireNonNull(merged, "merged")), true);
    }

    /**
     * Writes a profile in YAML.
     *
     * @param text the profile as it is
     * @param before the startup that it is
     * @param merged the startup that it is to be
     * @return the same text with what differs; in JSON, which is YAML, where the text is written in too special a way
     */
    public static ProfileText yaml(String text, Startup before, Startup merged) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(merged, "merged");
        YamlEdit edit = new YamlEdit(Objects.requireNonNull(text, "text"));
        for (Input<?> input : Inputs.all()) {
            Optional<?> value = merged.states(input) ? input.get(merged) : Optional.empty();
            if (value.isPresent() && !value.equals(before.states(input) ? input.get(before) : Optional.empty())) {
                edit.set(Splitter.on('/').splitToList(input.id().substring(1)), value.get());
            }
        }
        merged.evidence().forEach((place, evidence) -> {
            Evidence was = before.evidence().get(place);
            boolean stated = evidence.grade() != Grade.DEFAULT;
            if (stated && !evidence.equals(was)) {
                edit.set(ImmutableList.of("evidence", place), evidence);
            }
        });
        return reads(edit.text(), merged)
                ? new ProfileText(edit.text(), true)
                : new ProfileText(ProfileWriter.stated(merged), !text.contains("#"));
    }

    private static boolean reads(String text, Startup meant) {
        try {
            return ProfileReader.readYaml(text).startup().equals(meant);
        } catch (InvalidProfileException invalid) {
            return false;
        }
    }
}
