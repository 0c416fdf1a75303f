package dev.footing.cli;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.core.Assessor;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The seed of the random draws, and the number of trials. */
final class TrialOptions {
    private static final int MOST_TRIALS = 1_000_000_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seeds all random draws with this whole number; the same seed gives the same result."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private String seed = "1";

    @Option(
            names = "--trials",
            paramLabel = "N",
            description =
                    "Simulates exactly this many trials. Default: as many as it takes until the figures are precise"
                            + " enough.")
    private Optional<String> trials = Optional.empty();

    /** Refuses invalid numbers, before any work is done. */
    void check() {
        seedNumber();
        trialCount();
    }

    void configure(Assessor.Builder assessor) {
        assessor.seed(seedNumber());
        trialCount().ifPresent(assessor::trials);
    }

    long seedNumber() {
        if (seed.matches("-?[0-9]{1,19}")) {
            BigInteger number = new BigInteger(seed);
            if (number.bitLength() < Long.SIZE) {
                return number.longValue();
            }
        }
        throw new InvalidValueException(
                "--seed",
                '"' + seed + '"',
                "must be a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE,
                "Any of them will do; left out, it is 1.");
    }

    OptionalInt trialCount() {
        if (trials.isEmpty()) {
            return OptionalInt.empty();
        }
        String given = trials.orElseThrow();
        if (given.matches("[0-9]{1,10}")) {
            long count = Long.parseLong(given);
            if (count >= 1 && count <= MOST_TRIALS) {
                return OptionalInt.of((int) count);
            }
        }
        throw new InvalidValueException(
                "--trials",
                '"' + given + '"',
                "must be a whole number from 1 to " + MOST_TRIALS,
                "Leave it out, and the simulation stops once the figures are precise enough.");
    }
}
