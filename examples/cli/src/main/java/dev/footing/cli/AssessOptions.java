package dev.footing.cli;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.formats.profile.Profile;
import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;

/** What every command that assesses is told: the rules, plugins, and luck. */
final class AssessOptions {
    @Mixin
    private Rules rules;

    @Mixin
    private Plugins plugins;

    @Mixin
    private Luck luck;

    @SuppressWarnings("NullAway.Init")
    AssessOptions() {}

    /** Refuses what cannot be, before any work is done. */
    Given given() {
        Given given = new Given(rules.calibration(), rules.policy(), rules.fromFiles());
        luck.check();
        return given;
    }

    /**
     * The rules that were asked for, read once.
     *
     * @param world the parameters of the world
     * @param judgement the rules of judgement
     * @param fromFiles whether any of them is in a file, beside the profile
     */
    record Given(Calibration world, Policy judgement, boolean fromFiles) {
        /** The profile, by its name where it is not the only file. */
        InFile in(Path profile) {
            return new InFile(profile, fromFiles);
        }
    }

    /** Loads the plugins, each of which is tried with a profile. */
    Plugins.Opened open(Given given, Profile profile) {
        Startup tried = Assessing.tried(profile, given.judgement(), given.world());
        return plugins.open(loaded -> Proposals.ask(loaded, tried));
    }

    /** Just so many trials, where that was asked for. */
    OptionalInt trials() {
        return luck.trialCount();
    }

    /** An assessor of what was found, by the rules and with the luck that were asked for. */
    Assessor.Builder assessor(Given given, Discovery discovery) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(discovery)
                .calibration(given.world())
                .policy(given.judgement())
                .threads(Runtime.getRuntime().availableProcessors());
        luck.configure(assessor);
        return assessor;
    }
}
