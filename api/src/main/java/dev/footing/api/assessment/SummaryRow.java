package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * An assessment in one flat row: what a table of many startups keeps of each. Its columns have one order, which is that
 * of {@link #columns()}; within {@code footing/summary/1} columns are only added. Amounts are in the currency of the
 * startup, which is a column; figures are those of the strategy that is ahead, and absent where none is. It holds no
 * reference to the assessment, which may be two hundred times its size.
 *
 * <pre>{@code
 * SummaryRow row = SummaryRow.of(assessment, "customer-17");
 * row.find("runwayMonthsP5").ifPresent(months -> warn(months));
 * }</pre>
 *
 * <p>{@code profileHash}, {@code rulesHash} and {@code resultHash} tell whether the question, the rules and the answer
 * are those of another row; {@link #rowHash()} covers all other columns but {@code resultHash}, so that a row that was
 * edited or cut is found, and a row has one hash whether or not the rest of the result was worked out.
 */
public final class SummaryRow {
    /** The column with the hash of the others. */
    private static final String ROW_HASH = "rowHash";

    /** What its members are, in documents: its columns, in their order. */
    public static final Description<SummaryRow> DESCRIPTION = description();

    private final ImmutableMap<String, Object> cells;
    private final String rowHash;

    private SummaryRow(ImmutableMap<String, Object> cells) {
        this.cells = cells;
        this.rowHash = hash(cells);
    }

    /**
     * Summarizes an assessment of a startup that is known by its name.
     *
     * @param assessment the assessment
     * @return its row
     */
    public static SummaryRow of(Assessment assessment) {
        return of(new Summarized(Objects.requireNonNull(assessment, "assessment"), "", true));
    }

    /**
     * Summarizes an assessment of a startup that the caller knows by an id.
     *
     * @param assessment the assessment
     * @param id what the caller calls the startup, such as the key of its row
     * @return its row
     */
    public static SummaryRow of(Assessment assessment, String id) {
        Objects.requireNonNull(assessment, "assessment");
        return of(new Summarized(assessment, Objects.requireNonNull(id, "id"), true));
    }

    /**
     * Summarizes an assessment that was made for its row alone. Its row is that of the whole assessment, to the same
     * {@link #rowHash}, and has no {@code resultHash}.
     *
     * @param assessment the assessment, which has all that a row says
     * @param id what the caller calls the startup; blank where it has no name for it
     * @return its row
     */
    public static SummaryRow brief(Assessment assessment, String id) {
        Objects.requireNonNull(assessment, "assessment");
        return of(new Summarized(assessment, Objects.requireNonNull(id, "id"), false));
    }

    private static SummaryRow of(Summarized summarized) {
        ImmutableMap.Builder<String, Object> cells = ImmutableMap.builder();
        for (Member<Summarized> column : Summarized.COLUMNS.members()) {
            column.get(summarized).ifPresent(value -> cells.put(column.name(), value));
        }
        return new SummaryRow(cells.buildOrThrow());
    }

    /** {@return the names of the columns, in their order} */
    public static ImmutableList<String> columns() {
        return DESCRIPTION.members().stream().map(Member::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Looks a cell up.
     *
     * @param column the name of a column
     * @return a text, a number, an amount, a day or a constant with an id; empty where there is nothing to say
     * @throws dev.footing.api.problem.InvalidValueException where there is no such column
     */
    public Optional<Object> find(String column) {
        Objects.requireNonNull(column, "column");
        if (!columns().contains(column)) {
            throw KnownNames.of(columns()).refusal("column", column, "must be a column of a summary");
        }
        return cell(column);
    }

    /** {@return what kind of answer it is} */
    public Verdict.Kind kind() {
        return (Verdict.Kind) Objects.requireNonNull(cells.get("kind"), "kind");
    }

    /** {@return the hash of all other columns but {@code resultHash}, a SHA-256 in hexadecimal} */
    public String rowHash() {
        return rowHash;
    }

    private Optional<Object> cell(String column) {
        return column.equals(ROW_HASH) ? Optional.of(rowHash) : Optional.ofNullable(cells.get(column));
    }

    private static Description<SummaryRow> description() {
        Description.Builder<SummaryRow> row = Description.of(SummaryRow.class);
        for (Member<Summarized> column : Summarized.COLUMNS.members()) {
            String name = column.name();
            if (column.presence() == Member.Presence.NULLABLE) {
                row.orNull(name, column.type(), column.meaning(), held -> held.cell(name));
            } else {
                row.add(name, column.type(), column.meaning(), held -> held.cell(name));
            }
            row.documented();
        }
        return row.add(
                        ROW_HASH,
                        ValueType.of(Scalar.Kind.SHA_256),
                        "of all other columns but resultHash",
                        SummaryRow::rowHash)
                .documented()
                .build();
    }

    private static String hash(ImmutableMap<String, Object> cells) {
        Encoding encoding = new Encoding();
        cells.forEach((name, value) -> {
            if (!name.equals(Summarized.RESULT_HASH)) {
                encoding.put(name, value instanceof Long ? value.toString() : value);
            }
        });
        return encoding.sha256();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SummaryRow row && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** {@return the startup, the kind of answer and the hash in one line, for logs} */
    @Override
    public String toString() {
        return "SummaryRow of " + cells.get("startup") + ": " + kind().id() + ", row " + rowHash;
    }
}
