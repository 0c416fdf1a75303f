package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.core.Assessor;
import dev.footing.core.record.DecisionChecks;
import dev.footing.core.record.KnownRules;
import dev.footing.core.record.Recheck;
import dev.footing.formats.record.RecordReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded decision that is looked at again, by its own rules, seed and trials.
 *
 * @param record the record
 * @param calibration the calibration that it was made by
 * @param policy the policy that it was made by
 * @param today the day on which it is looked at
 */
record RecordedDecision(DecisionRecord record, Calibration calibration, Policy policy, LocalDate today) {
    /** The startup as it is today by the rules of the record, and whether the decision stands for it. */
    record Revisit(Check check, Assessment now) {
        int exitCode() {
            return switch (check.outcome()) {
                case HOLDS -> Main.DONE;
                case WATCH -> Main.WATCH;
                case REOPEN -> Main.REOPEN;
            };
        }
    }

    /** Reads the record and finds its rules among those at hand. */
    static RecordedDecision read(String argument, Path file, KnownRules rules, DateOption day) {
        InputFile recorded = InputFile.oneOf(InputFile.checked(argument, file, "Name the file of the record."));
        DecisionRecord decided = recorded.locating(() -> RecordReader.read(file));
        LocalDate today = dayOf(decided, day);
        Calibration calibration =
                recorded.resolving(() -> rules.calibration(decided.result().calibration()));
        Policy policy = recorded.resolving(() -> rules.policy(decided.result().policy()));
        return new RecordedDecision(decided, calibration, policy, today);
    }

    private static LocalDate dayOf(DecisionRecord decided, DateOption day) {
        Optional<LocalDate> given = day.given();
        try {
            return DecisionChecks.day(decided, given.orElseGet(DateOption::today));
        } catch (InvalidValueException early) {
            throw new InvalidValueException(
                    early.problem().at(given.isPresent() ? "--date" : "the day of the check, today,"));
        }
    }

    /** Whether the decision was made by a simulation. */
    boolean simulated() {
        return record.result().trials().isPresent();
    }

    /** Assesses a profile by the rules of the record, and compares. */
    Revisit revisit(Path profile, PluginOptions plugins, PrintWriter err) {
        return InputFile.oneOf(profile).locating(() -> {
            ProfileInput input = ProfileInput.read(profile);
            input.checkDay(today);
            try (PluginOptions.Opened opened = plugins.open(input.converted(policy, calibration))) {
                Assessor.Builder assessor = Assessor.builder()
                        .discovery(opened.discovery())
                        .threads(Runtime.getRuntime().availableProcessors());
                KnownRules rules = new KnownRules(ImmutableList.of(calibration), ImmutableList.of(policy));
                Recheck again = input.located(() ->
                        ProgressBar.during(assessor, err, ready -> ready.check(record, input.startup(), today, rules)));
                return new Revisit(again.check(), again.now());
            }
        });
    }
}
