package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.record.DecisionChecks;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A profile that a command works on. Problems that are found after reading are given their place in it.
 *
 * @param profile the profile as read
 */
record ProfileInput(Profile profile) {
    /** Reads a profile; a hyphen stands for standard input. */
    static ProfileInput read(Path file) {
        InputFile.checked("PROFILE", file, "Name the file, or give - for standard input.");
        return new ProfileInput(
                "-".equals(file.toString())
                        ? ProfileReader.read(StandardInput.open(System.in))
                        : ProfileReader.read(file));
    }

    /** {@return the startup as stated} */
    Startup startup() {
        return profile.startup();
    }

    /** Refuses a profile dated in the future. */
    void checkDay(LocalDate today) {
        try {
            DecisionChecks.profileDay(startup(), today);
        } catch (InvalidValueException later) {
            throw new InvalidProfileException(ImmutableList.of(profile.locate(later.problem())));
        }
    }

    /** The startup as strategies see it, which is also what plugins are tried with. */
    Startup converted(Policy policy, Calibration calibration) {
        return located(() -> converted(startup(), policy, calibration));
    }

    /** A startup with its amounts converted to the calibration's currency and its phase derived. */
    static Startup converted(Startup stated, Policy policy, Calibration calibration) {
        Startup startup = Exchange.into(calibration.currency(), stated, policy);
        return startup.phase().isPresent()
                ? startup
                : startup.with(Inputs.PHASE, PhaseRule.derive(startup, policy).phase());
    }

    /** Assesses the startup, with a progress bar on a terminal. */
    Assessment assess(Assessor.Builder assessor, PrintWriter err) {
        return located(() -> ProgressBar.during(assessor, err, ready -> ready.assess(startup())));
    }

    /** Runs a step whose problems are of this profile, with their places in it. */
    <T> T located(Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidProfileException invalid) {
            throw new InvalidProfileException(
                    invalid.problems().stream().map(profile::locate).toList());
        }
    }
}
