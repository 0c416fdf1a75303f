package dev.footing.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The profile of a command that takes one. */
final class ProfileParameter {
    @Parameters(
            paramLabel = "PROFILE",
            description = "The startup, as JSON, or YAML where the name ends in .yaml or .yml; - reads JSON from"
                    + " standard input.")
    private Path profile;

    /** Where it is. */
    Path path() {
        return profile;
    }

    /** The file, which messages name where it is not the only one that is read. */
    InputFile file(RulesOptions.Selection rules) {
        return new InputFile(profile, rules.fromFiles());
    }

    /** Reads it. */
    ProfileInput read(RulesOptions.Selection rules) {
        return file(rules).locating(() -> ProfileInput.read(profile));
    }
}
