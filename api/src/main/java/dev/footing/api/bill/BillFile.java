package dev.footing.api.bill;

import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import java.util.Objects;

/**
 * A file that a bill was read from.
 *
 * @param name its name, below the folder that was given where one was; never its place on the machine
 * @param rows how many rows it has
 * @param kept how many of these count; the others are restated in another file
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record BillFile(String name, long rows, long kept, String sha256) {
    /** What its members are, in documents. */
    public static final Description<BillFile> DESCRIPTION = Description.of(BillFile.class)
            .text("name", "its name", BillFile::name)
            .add("rows", ValueType.of(Scalar.Kind.LARGE_WHOLE), "how many rows it has", BillFile::rows)
            .add("kept", ValueType.of(Scalar.Kind.LARGE_WHOLE), "how many of its rows count", BillFile::kept)
            .add("sha256", ValueType.of(Scalar.Kind.SHA_256), "of its bytes", BillFile::sha256)
            .build();

    /**
     * Refuses null, and more rows that count than there are.
     *
     * @param name its name
     * @param rows how many rows it has
     * @param kept how many of these count
     * @param sha256 the SHA-256 of its bytes
     */
    public BillFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        if (kept < 0 || kept > rows) {
            throw new IllegalArgumentException("Of " + rows + " rows in " + name + " " + kept + " cannot count.");
        }
    }
}
