package dev.footing.parquet;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;

/** What is said of a file that cannot be used, and of its columns. */
final class ParquetRefusals {
    private static final String AGAIN = "Download it again, or export it again.";

    private final String file;

    ParquetRefusals(String file) {
        this.file = file;
    }

    /** That it is not whole. */
    InvalidProfileException damaged(String where) {
        return of(file, "damaged " + where, "must be complete", AGAIN + " What was read of it is not used.");
    }

    /** That it is cut off, or begins like Parquet by accident. */
    InvalidProfileException cutOff() {
        return of(
                file,
                "cut off, or Parquet by its first bytes alone",
                "must end as a file in Parquet does, with PAR1",
                AGAIN);
    }

    InvalidProfileException encrypted() {
        return of(file, "encrypted", "must be readable without a key", "Export it without encryption of columns.");
    }

    /** That something in it has a size that does not fit into memory. */
    InvalidProfileException tooLarge() {
        return of(
                file,
                "larger in a row group than memory is",
                "must have row groups whose columns fit into memory",
                "Give Java more, as in java -Xmx2g, or write the file with smaller row groups.");
    }

    InvalidProfileException packed(String how) {
        return of(
                file,
                "packed by " + how,
                "must have columns packed by " + PageCodecs.KNOWN + ", or not at all",
                "Write it with one of these, for example with duckdb -c \"COPY (FROM 'bill.parquet') TO 'new.parquet'\".");
    }

    /** That a column is of a kind of which no text can be made. */
    InvalidProfileException column(String name, String kind) {
        return of(
                file + ": " + name,
                kind,
                "must be a column of texts, numbers, times, or of lists or maps of texts",
                "Convert it to text in the export, or leave it out where a bill can do without.");
    }

    InvalidProfileException noText(String column) {
        return of(file + ": " + column, "bytes that are no text", "must be text in UTF-8", "Write it as a string.");
    }

    private static InvalidProfileException of(String place, String found, String rule, String wayOut) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput(place, found, rule, wayOut)));
    }
}
