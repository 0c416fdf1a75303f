package dev.footing.formats.profile;

import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonDocument;

/**
 * A profile that was read: the startup, and where in the text each part of it stands.
 *
 * <pre>{@code
 * Profile profile = ProfileReader.read(Path.of("profile.json"));
 * Startup startup = profile.startup();
 * }</pre>
 */
public final class Profile {
    private final Startup startup;
    private final JsonDocument document;

    Profile(Startup startup, JsonDocument document) {
        this.startup = startup;
        this.document = document;
    }

    /** {@return the startup that the profile describes} */
    public Startup startup() {
        return startup;
    }

    /**
     * Adds the place in the text to a problem that was found after reading, such as a current strategy that no provider
     * knows.
     *
     * @param problem a problem
     * @return the same problem with the line and column of its pointer, or of the nearest value around it; unchanged
     *     where it has a place or speaks of a provider
     */
    public Problem locate(Problem problem) {
        boolean open =
                problem.kind() == Problem.Kind.INPUT && problem.position().isEmpty();
        return open ? problem.at(document.nearestPosition(problem.where())) : problem;
    }
}
