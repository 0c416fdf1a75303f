package dev.footing.bills.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import java.util.Objects;

/**
 * A profile with the figures of a bill.
 *
 * @param startup the startup
 * @param changes what changed, one line for each input
 */
public record MergedProfile(Startup startup, ImmutableList<String> changes) {
    /**
     * Refuses null.
     *
     * @param startup the startup
     * @param changes what changed
     */
    public MergedProfile {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(changes, "changes");
    }
}
