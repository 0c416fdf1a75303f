package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.policy.Policies;
import dev.footing.formats.profile.Profile;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that assesses is told: the parameters of the world, plugins, and luck. */
final class Assessing {
    @Option(
            names = "--calibration",
            paramLabel = "NAME",
            description = "Parameters of the world: field-2025 (public data) or article-2024 (the founding article's"
                    + " claims). Default: ${DEFAULT-VALUE}.",
            defaultValue = "field-2025")
    private String calibration = "field-2025";

    @Mixin
    private Plugins plugins;

    @Mixin
    private Luck luck;

    @SuppressWarnings("NullAway.Init")
    Assessing() {}

    /** Refuses what cannot be, before any work is done. */
    void check() {
        world();
        luck.check();
    }

    /** The parameters of the world that were asked for. */
    Calibration world() {
        return Calibrations.named(calibration);
    }

    /** Loads the plugins, each of which is tried with a profile. */
    Plugins.Opened open(Profile tried) {
        return plugins.open(loaded -> Proposals.ask(loaded, withPhase(tried)));
    }

    /** An assessor of what was found, under the parameters and with the luck that were asked for. */
    Assessor.Builder assessor(Discovery discovery) {
        Assessor.Builder assessor = Assessor.builder()
                .discovery(discovery)
                .calibration(world())
                .threads(Runtime.getRuntime().availableProcessors());
        luck.configure(assessor);
        return assessor;
    }

    /** Assesses a profile while somebody may watch; a problem names its place in the profile. */
    static Assessment assess(Assessor.Builder assessor, Profile profile, PrintWriter err) {
        try (ProgressBar bar = new ProgressBar(err, System::nanoTime)) {
            if (ProgressBar.watched()) {
                assessor.progress(bar);
            }
            return assessor.build().assess(profile.startup());
        } catch (InvalidProfileException invalid) {
            throw new InvalidProfileException(
                    invalid.problems().stream().map(profile::locate).toList());
        }
    }

    /** What a plugin is tried with: the startup as it will be asked for, its phase derived. */
    private static Startup withPhase(Profile profile) {
        Startup startup = profile.startup();
        return startup.phase().isPresent()
                ? startup
                : startup.with(
                        Inputs.PHASE,
                        PhaseRule.derive(startup, Policies.default1()).phase());
    }
}
