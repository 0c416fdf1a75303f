package dev.footing.bills.table;

/**
 * The formats of tables that are known by their first bytes. They are read where a {@link BillTableReader} is found.
 */
public enum TableFormat {
    /** Apache Parquet, which {@code footing-bill-parquet} reads. */
    PARQUET("Parquet", "50415231", "footing-bill-parquet");

    private final String title;
    private final String magic;
    private final String artifact;

    TableFormat(String title, String magic, String artifact) {
        this.title = title;
        this.magic = magic;
        this.artifact = artifact;
    }

    /** {@return what messages call it} */
    public String title() {
        return title;
    }

    /** {@return the bytes with which its files begin, in hexadecimal} */
    public String magic() {
        return magic;
    }

    /** {@return the artifact of ours that reads it} */
    public String artifact() {
        return artifact;
    }
}
