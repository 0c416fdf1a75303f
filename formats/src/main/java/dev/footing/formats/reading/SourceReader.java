package dev.footing.formats.reading;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.formats.json.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** Reads where one number comes from. */
public final class SourceReader {
    /** The member that says how firmly the number stands. */
    public static final String GRADE = "grade";
    /** The member that names the source. */
    public static final String SOURCE = "source";
    /** The member that says of which day the source speaks. */
    public static final String DATE = "date";

    private final Checks checks;
    private final ScalarReader scalars;

    /**
     * Reads evidence.
     *
     * @param checks where problems go
     * @param scalars reads the words within
     */
    public SourceReader(Checks checks, ScalarReader scalars) {
        this.checks = checks;
        this.scalars = scalars;
    }

    /**
     * Reads evidence.
     *
     * @param node a value of the document
     * @return the evidence, or empty where it was reported
     */
    public Optional<Evidence> read(JsonNode node) {
        if (!checks.members(node, ImmutableList.of(GRADE, SOURCE), ImmutableList.of(DATE), "grade and source")) {
            return Optional.empty();
        }
        Optional<Grade> grade = node.member(GRADE).flatMap(word -> scalars.choice(Grade.class, word));
        Optional<String> source = node.member(SOURCE).flatMap(scalars::text);
        Optional<LocalDate> date = node.member(DATE).flatMap(scalars::date);
        return grade.flatMap(firm -> source.map(text -> Evidence.of(firm, text)))
                .map(evidence -> Evidence.builder().from(evidence).date(date).build());
    }
}
