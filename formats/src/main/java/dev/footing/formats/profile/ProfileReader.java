package dev.footing.formats.profile;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/**
 * Reads profiles. Either everything in a document is understood, or it is refused with all that is wrong with it, each
 * with its JSON pointer and line. Texts from strangers are safe to read.
 *
 * <p>An input whose evidence has the grade {@code default} counts as not stated, as the writer fills defaults in and
 * marks them so.
 *
 * <pre>{@code
 * try {
 *     Startup startup = ProfileReader.read(Path.of("profile.json")).startup();
 * } catch (InvalidProfileException invalid) {
 *     invalid.problems().forEach(problem -> System.err.println(problem.sentence()));
 * }
 * }</pre>
 */
public final class ProfileReader {
    /** The schema of the profiles that this reads. */
    public static final String SCHEMA = "footing/profile/1";

    private static final String FAMILY = "footing/";
    private static final String RESULT = FAMILY + "assessment/1";

    private ProfileReader() {}

    /**
     * Reads a file: YAML where its name ends in {@code .yaml} or {@code .yml}, else JSON.
     *
     * @param path a file in UTF-8
     * @return the profile
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where it cannot be used
     */
    public static Profile read(Path path) {
        Objects.requireNonNull(path, "path");
        return read(problems -> JsonDocument.parse(path, problems));
    }

    /**
     * Reads a stream of JSON to its end and leaves it open.
     *
     * @param in bytes in UTF-8
     * @return the profile
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where it cannot be used
     */
    public static Profile read(InputStream in) {
        Objects.requireNonNull(in, "in");
        return read(problems -> JsonDocument.parse(JsonText.of(in), problems));
    }

    /**
     * Reads a string in JSON.
     *
     * @param text a profile
     * @return the profile
     * @throws InvalidProfileException where it cannot be used
     */
    public static Profile read(String text) {
        Objects.requireNonNull(text, "text");
        return read(problems -> JsonDocument.parse(JsonText.of(text), problems));
    }

    /**
     * Reads a string in YAML: the same members with the same meaning as in JSON, and errors with their places in the
     * YAML.
     *
     * @param text a profile in YAML 1.2
     * @return the profile
     * @throws InvalidProfileException where it cannot be used
     */
    public static Profile readYaml(String text) {
        Objects.requireNonNull(text, "text");
        return read(problems -> JsonDocument.parseYaml(JsonText.of(text), problems));
    }

    /**
     * Reads the profile that a larger document holds, such as the startup of a result.
     *
     * @param node the value that the profile is
     * @return the startup
     * @throws InvalidProfileException where it cannot be used; pointers begin at the value, lines at the document
     */
    public static Startup read(JsonNode node) {
        Objects.requireNonNull(node, "node");
        return read(JsonDocument.of(node), new ProblemList()).startup();
    }

    private static Profile read(Function<ProblemList, JsonDocument> parsing) {
        ProblemList problems = new ProblemList();
        return read(parsing.apply(problems), problems);
    }

    private static Profile read(JsonDocument document, ProblemList problems) {
        Checks checks = new Checks(problems);
        String wayOut = "Start with { and the name of the startup; in YAML, with name: and a blank.";
        if (!checks.is(document.root(), JsonNode.Kind.OBJECT, "must be an object", wayOut)) {
            throw new InvalidProfileException(problems.problems());
        }
        CurrencyUnit currency = currency(document.root());
        refuseOther(document.root(), problems);
        StatedInputs stated = new StatedInputs(checks, currency);
        ImmutableMap<String, Evidence> evidence = document.root()
                .member(InputGroup.EVIDENCE)
                .map(stated::evidence)
                .orElse(ImmutableMap.of());
        stated.readProfile(document.root());
        Optional<Startup> startup = new StartupAssembly(document, checks, stated, evidence, currency).startup();
        problems.throwIfAny();
        return new Profile(startup.orElseThrow(), document);
    }

    /** Ends at once where the schema is that of another kind of document, as every member would be reported. */
    private static void refuseOther(JsonNode root, ProblemList problems) {
        root.member(InputGroup.SCHEMA)
                .filter(schema -> schema.is(JsonNode.Kind.TEXT))
                .filter(schema ->
                        schema.text().startsWith(FAMILY) && !schema.text().startsWith(FAMILY + "profile"))
                .ifPresent(schema -> {
                    String kind = schema.text().equals(RESULT)
                            ? "a result, whose member startup is a profile"
                            : "not a profile";
                    problems.add(
                            schema,
                            "must be " + SCHEMA + ", that of a profile",
                            "This document is " + kind + ". Give the profile itself.");
                    problems.throwIfAny();
                });
    }

    /** The currency of the amounts, which is needed before any is read; one that is unknown is reported later. */
    private static CurrencyUnit currency(JsonNode root) {
        return root.member("budget")
                .flatMap(budget -> budget.member("currency"))
                .map(JsonNode::text)
                .flatMap(code -> CurrencyUnit.registeredCurrencies().stream()
                        .filter(known -> known.getCode().equals(code))
                        .findFirst())
                .orElse(StartupDraft.DEFAULT_CURRENCY);
    }
}
