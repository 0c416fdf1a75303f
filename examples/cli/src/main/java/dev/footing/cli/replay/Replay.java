package dev.footing.cli.replay;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One company's story: its timeline in brackets, and how it ended. It is an example and proves nothing: one company,
 * described afterwards by an author who draws a lesson from it.
 *
 * @param study which company
 * @param name its name
 * @param section the section of the founding article that describes it
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
    private static final String FOLDER = "replays/";

    /**
     * Reads a story that ships.
     *
     * @param study which company
     * @return its story
     */
    public static Replay of(CaseStudy study) {
        String folder = FOLDER + study.id() + "/";
        JsonNode root = new ShippedFile(folder + "case.json").json();
        return new Replay(
                study,
                root.required("name").text(),
                root.required("section").text(),
                LocalDate.parse(root.required("start").text()),
                root.required("company").text(),
                root.required("brackets").elements().stream()
                        .map(bracket -> bracket(folder, bracket))
                        .collect(ImmutableList.toImmutableList()),
                root.required("outcome").text());
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
            throw KnownNames.of(known).refusal("CASE", name, "must be the name of a case");
        }
        return of(Identified.of(CaseStudy.class, name));
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
        int month = node.required("month").number().intValueExact();
        String file = String.format(Locale.ROOT, "%smonth-%02d.json", folder, month);
        return new Bracket(
                node.required("fromMonth").number().intValueExact(),
                month,
                node.required("record").text(),
                new ShippedFile(file).profile());
    }
}
