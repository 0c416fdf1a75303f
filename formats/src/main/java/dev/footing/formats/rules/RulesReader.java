package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads rules from files and texts: what the readers of policies, calibrations and price books have in common. What
 * they do not share is which members and entries there are.
 *
 * @param <T> what is read
 */
public abstract sealed class RulesReader<T> permits PolicyReader, CalibrationReader, PriceBookReader {
    private final ImmutableList<T> shipped;

    RulesReader(ImmutableList<T> shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads a file: YAML where its name ends in {@code .yaml} or {@code .yml}, else JSON.
     *
     * @param path a file in UTF-8
     * @return the policy, calibration or price book
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws dev.footing.api.problem.InvalidProfileException where it cannot be used
     */
    public final T read(Path path) {
        return parsed(problems -> JsonDocument.parse(path, problems));
    }

    /**
     * Reads a string in JSON.
     *
     * @param text a policy, calibration or price book
     * @return the same
     * @throws dev.footing.api.problem.InvalidProfileException where it cannot be used
     */
    public final T read(String text) {
        return parsed(problems -> JsonDocument.parse(JsonText.of(text), problems));
    }

    /**
     * Reads a string in YAML: the same entries with the same meaning as in JSON, so that the hash is the same, too, and
     * errors with their places in the YAML.
     *
     * @param text a policy, calibration or price book in YAML 1.2
     * @return the same
     * @throws dev.footing.api.problem.InvalidProfileException where it cannot be used
     */
    public final T readYaml(String text) {
        return parsed(problems -> JsonDocument.parseYaml(JsonText.of(text), problems));
    }

    private T parsed(Function<ProblemList, JsonDocument> parsing) {
        return read(new RulesFile(parsing), shipped);
    }

    /** Reads a document that was parsed; it may extend one of those that ship. */
    abstract T read(RulesFile file, ImmutableList<T> shipped);
}
