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
import java.util.function.Function;
import java.util.function.Supplier;

/** What every command does that assesses a profile. */
final class Assessing {
    private Assessing() {}

    /** Reads a profile; a hyphen stands for standard input. */
    static Profile read(Path profile) {
        InFile.checked("PROFILE", profile, "Name the file, or give - for standard input.");
        return "-".equals(profile.toString()) ? ProfileReader.read(System.in) : ProfileReader.read(profile);
    }

    /** Refuses a profile of a day that is still to come. */
    static void checkDay(Profile read, LocalDate today) {
        try {
            DecisionChecks.profileDay(read.startup(), today);
        } catch (InvalidValueException later) {
            throw new InvalidProfileException(ImmutableList.of(read.locate(later.problem())));
        }
    }

    /** What a plugin is tried with: the startup as it will be asked for, its amounts converted, its phase derived. */
    static Startup tried(Profile read, Policy policy, Calibration world) {
        return located(read, () -> tried(read.startup(), policy, world));
    }

    /** The same of a startup that is in no profile. */
    static Startup tried(Startup stated, Policy policy, Calibration world) {
        Startup startup = Exchange.into(world.currency(), stated, policy);
        return startup.phase().isPresent()
                ? startup
                : startup.with(Inputs.PHASE, PhaseRule.derive(startup, policy).phase());
    }

    /** Assesses, with a line that grows where somebody watches. */
    static Assessment assess(Assessor.Builder assessor, Profile read, PrintWriter err) {
        return located(read, () -> watched(assessor, err, one -> one.assess(read.startup())));
    }

    /** Asks an assessor, with a line that grows where somebody watches. */
    static <T> T watched(Assessor.Builder assessor, PrintWriter err, Function<Assessor, T> question) {
        try (ProgressBar bar = new ProgressBar(err, System::nanoTime)) {
            if (ProgressBar.watched()) {
                assessor.progress(bar);
            }
            return question.apply(assessor.build());
        }
    }

    /** Gives problems that are found after reading their place in the profile. */
    private static <T> T located(Profile read, Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidProfileException invalid) {
            throw new InvalidProfileException(
                    invalid.problems().stream().map(read::locate).toList());
        }
    }
}
