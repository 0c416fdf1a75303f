package dev.footing.formats.portfolio;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.startup.Startup;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One startup of a file, not looked into yet, so that another thread may do it.
 *
 * <pre>{@code
 * try {
 *     rows.add(assessor.summarize(line.startup(), ""));
 * } catch (InvalidProfileException invalid) {
 *     errors.add(line.number() + ": " + invalid.getMessage());
 * }
 * }</pre>
 */
public final class PortfolioLine {
    private final long number;
    private final byte[] bytes;
    private final Supplier<Startup> reading;
    private final Supplier<ActualOutcome> outcome;

    PortfolioLine(long number, byte[] bytes, Supplier<Startup> reading, Supplier<ActualOutcome> outcome) {
        this.number = number;
        this.bytes = bytes;
        this.reading = reading;
        this.outcome = outcome;
    }

    /** {@return the number of the line in the file, from 1: the first one where the startup has several} */
    public long number() {
        return number;
    }

    /**
     * Reads the startup.
     *
     * @return the startup
     * @throws InvalidProfileException where it is none, with everything that is wrong with it
     */
    public Startup startup() {
        return reading.get();
    }

    /**
     * Reads the startup and what became of it: {@code footing/outcome/1}, a profile in JSON with a member
     * {@code actual}.
     *
     * @return both
     * @throws InvalidProfileException where it is none, with everything that is wrong with it
     */
    public ActualOutcome outcome() {
        return outcome.get();
    }

    /**
     * Goes on with a hash over the lines of a file, by which it is known that two files begin alike.
     *
     * @param before the hash over the lines before; empty for the first
     * @return the hash with this line, a SHA-256 in hexadecimal
     */
    public String hash(String before) {
        Objects.requireNonNull(before, "before");
        HashCode line = Hashing.sha256().hashBytes(bytes);
        return Hashing.sha256()
                .newHasher()
                .putUnencodedChars(before)
                .putLong(number)
                .putBytes(line.asBytes())
                .hash()
                .toString();
    }
}
