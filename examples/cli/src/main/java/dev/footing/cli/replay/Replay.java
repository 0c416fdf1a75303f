package dev.footing.cli.replay;

import com.google.common.collect.ImmutableList;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.Profile;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One company's story: its timeline in brackets, and how it ended. It is an example and proves nothing: one company,
 * told afterwards by somebody who draws a lesson from it.
 *
 * @param study which company
 * @param name its name
 * @param section the section of the founding article that tells it
 * @param start the invented day on which month 1 begins
 * @param company the company and its infrastructure in a few words
 * @param brackets its timeline, one bracket or more
 * @param outcome how it ended
 */
public record Replay(
        CaseStudy study,
        String name,
        String section,
        LocalDate start,
        String company,
        ImmutableList<Bracket> brackets,
        String outcome) {
    private static final String FOLDER = "/dev/footing/cli/replays/";

    /**
     * Reads a story that ships.
     *
     * @param study which company
     * @return its story
     */
    public static Replay of(CaseStudy study) {
        String folder = FOLDER + study.id() + "/";
        ProblemList problems = new ProblemList();
        JsonNode root = resource(
                folder + "case.json",
                in -> JsonDocument.parse(JsonText.of(in), problems).root());
        problems.throwIfAny();
        return new Replay(
                study,
                text(root, "name"),
                text(root, "section"),
                LocalDate.parse(text(root, "start")),
                text(root, "company"),
                member(root, "brackets").elements().stream()
                        .map(bracket -> bracket(folder, bracket))
                        .collect(ImmutableList.toImmutableList()),
                text(root, "outcome"));
    }

    /**
     * Reads the story of a name.
     *
     * @param name the id of a case
     * @return its story
     * @throws InvalidValueException where there is no such case; it lists them, and the nearest
     */
    public static Replay named(String name) {
        List<String> known = Identified.ids(CaseStudy.class);
        if (!known.contains(name)) {
            throw new InvalidValueException(
                    "CASE",
                    '"' + name + '"',
                    "must be the name of a case",
                    KnownNames.of(known).wayOut(name));
        }
        return of(Identified.of(CaseStudy.class, name));
    }

    /** {@return the cases as entries of the catalog} */
    public static ImmutableList<CatalogEntry> entries() {
        return Arrays.stream(CaseStudy.values())
                .map(Replay::of)
                .map(replay -> CatalogEntry.assumed(
                        CatalogSystem.CASE_STUDY,
                        replay.study(),
                        replay.section(),
                        replay.company() + " " + replay.outcome(),
                        Replay.class))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds what was known in a month.
     *
     * @param month a month of the timeline, from the end of the first bracket on
     * @return the last bracket that had ended by then
     * @throws InvalidValueException where nothing is known of that month
     */
    public Bracket at(int month) {
        int first = brackets.get(0).month();
        int last = brackets.get(brackets.size() - 1).month();
        if (month < first || month > last) {
            throw new InvalidValueException(
                    "--at",
                    Integer.toString(month),
                    "must be a month from " + first + " to " + last + ", of which " + study.id() + " tells",
                    "What was known is told at the end of month "
                            + String.join(
                                    ", ",
                                    brackets.stream()
                                            .map(bracket -> Integer.toString(bracket.month()))
                                            .toList())
                            + ".");
        }
        return brackets.reverse().stream()
                .filter(bracket -> bracket.month() <= month)
                .findFirst()
                .orElseThrow();
    }

    private static Bracket bracket(String folder, JsonNode node) {
        int month = member(node, "month").number().intValueExact();
        String file = String.format(Locale.ROOT, "%smonth-%02d.json", folder, month);
        Profile profile = resource(file, ProfileReader::read);
        return new Bracket(member(node, "fromMonth").number().intValueExact(), month, text(node, "record"), profile);
    }

    private static <T> T resource(String name, Function<InputStream, T> reader) {
        try (InputStream in = Objects.requireNonNull(Replay.class.getResourceAsStream(name), name)) {
            return reader.apply(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(JsonNode node, String name) {
        return member(node, name).text();
    }

    private static JsonNode member(JsonNode node, String name) {
        return node.member(name)
                .orElseThrow(() -> new IllegalStateException(node.pointer() + " has no member " + name + "."));
    }
}
