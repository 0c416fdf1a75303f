package dev.footing.bills.file;

import com.google.common.collect.ImmutableList;
import dev.footing.bills.table.BillTable;
import java.io.InputStream;
import java.util.Optional;

/** What a file holds: a text, or a table. It is used while the file is open. */
public final class DataContent {
    private final String name;
    private final InputStream text;
    private final ImmutableList<BillTable> tables;

    private DataContent(String name, InputStream text, ImmutableList<BillTable> tables) {
        this.name = name;
        this.text = text;
        this.tables = tables;
    }

    static DataContent ofText(String name, InputStream text) {
        return new DataContent(name, text, ImmutableList.of());
    }

    static DataContent of(BillTable table) {
        return new DataContent(table.name(), InputStream.nullInputStream(), ImmutableList.of(table));
    }

    /** {@return the name of the file, and of the entry within where there are several} */
    public String name() {
        return name;
    }

    /** {@return the bytes of the text; none where it is a table} */
    public InputStream text() {
        return text;
    }

    /** {@return the table; empty where it is a text} */
    public Optional<BillTable> table() {
        return tables.stream().findFirst();
    }
}
