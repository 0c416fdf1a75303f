package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Check;
import dev.footing.api.record.Check.Outcome;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Looks at a decision again.
 *
 * <pre>{@code
 * Check check = DecisionChecks.of(record, assessmentOfToday, LocalDate.of(2025, 6, 1));
 * }</pre>
 */
public final class DecisionChecks {
    /** A value is near to its threshold once it has gone more than this share of the way from the recorded one. */
    public static final double NEAR = 0.5;

    /** Evidence is stale once it is older than so many months. */
    public static final int FRESH_MONTHS = 12;

    private DecisionChecks() {}

    /**
     * Says whether a decision still stands. It is to be made again where a trigger has reached its threshold, where
     * another strategy is recommended or where the verdict is of another kind. It is to be watched where a trigger is
     * near or can no longer be measured, where a condition came or went and the same strategy is recommended, where
     * evidence of inputs or the profile grew stale, where the profile tells of an earlier day than the one that was
     * decided on, where the months that it was made for or the planned round are over, where engine or providers
     * changed, where a figure that decides fell by more than is material, and where the spiral has gone further or
     * warning signs are raised that were not. What was stated otherwise since is listed and changes nothing by itself.
     *
     * @param record the decision
     * @param now the startup as it is today, assessed by the calibration, the policy, the seed and the trials of the
     *     record
     * @param today the day of the check
     * @return what was found
     * @throws InvalidValueException where the assessment was made otherwise than the record, or the day is before the
     *     decision or before that of the profile
     */
    public static Check of(DecisionRecord record, Assessment now, LocalDate today) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(today, "today");
        day(record, today);
        profileDay(now.understood(), today);
        sameRules(record.result(), now);
        RecordedVerdict decided = record.result().verdict();
        GaugeReadings readings = new GaugeReadings(now, decided);
        boolean stands = decided.recommended().equals(now.verdict().recommended());
        ImmutableList<Check.TripWire> wires = record.triggers().stream()
                .map(trigger -> wire(trigger, readings.read(trigger.measure(), trigger.strategy()), stands))
                .collect(ImmutableList.toImmutableList());
        return new Check(
                record,
                today,
                now.understood().name(),
                Recording.verdict(now.verdict()),
                wires,
                new CheckFindings(record, now, today).all());
    }

    /**
     * Refuses a day on which there was no decision yet.
     *
     * @param record the decision
     * @param today the day of the check
     * @return the day
     * @throws InvalidValueException where it is before the day of the decision
     */
    public static LocalDate day(DecisionRecord record, LocalDate today) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(today, "today");
        if (today.isBefore(record.date())) {
            throw new InvalidValueException(
                    "date",
                    today.toString(),
                    "must not be before the decision, which is of " + record.date(),
                    "Check it on the day of the decision or later.");
        }
        return today;
    }

    /**
     * Refuses a startup of a day that is still to come.
     *
     * @param startup the startup as it is today
     * @param today the day of the check or of a decision
     * @throws InvalidValueException where the startup is as of a later day
     */
    public static void profileDay(Startup startup, LocalDate today) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(today, "today");
        startup.asOf().filter(day -> day.isAfter(today)).ifPresent(later -> {
            throw new InvalidValueException(
                    Inputs.AS_OF.id(),
                    later.toString(),
                    "must not be after " + today + ", the day for which it is looked at",
                    "State the day that the profile tells of, or look at it on that day or later (--date).");
        });
    }

    /** Refuses an assessment that was made otherwise than the recorded one, where a change would say nothing. */
    private static void sameRules(RecordedResult recorded, Assessment assessment) {
        Provenance now = assessment.provenance();
        same("calibration", recorded.calibration().hash(), now.calibration().hash());
        same("policy", recorded.policy().hash(), now.policy().hash());
        same("seed", recorded.seed().toString(), now.seed().toString());
        same("trials", recorded.trials().toString(), now.trials().toString());
    }

    private static void same(String what, String recorded, String now) {
        if (!recorded.equals(now)) {
            throw new InvalidValueException(
                    what, now, "must be that of the record, " + recorded, "Assess by the rules of the record.");
        }
    }

    private static Check.TripWire wire(Trigger trigger, OptionalDouble now, boolean stands) {
        return new Check.TripWire(
                trigger, now, now.isPresent() ? outcome(trigger, now.getAsDouble(), stands) : Outcome.WATCH);
    }

    /** A condition that is met by now has been decided anew with it: the verdict of the check tells what follows. */
    private static Outcome outcome(Trigger trigger, double now, boolean stands) {
        if (trigger.reachedBy(now)) {
            return stands && trigger.measure().equals(Gauge.CONDITION_MISSING.id()) ? Outcome.WATCH : Outcome.REOPEN;
        }
        return trigger.wayTo(now) > NEAR ? Outcome.WATCH : Outcome.HOLDS;
    }
}
