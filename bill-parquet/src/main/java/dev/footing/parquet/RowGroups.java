package dev.footing.parquet;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.bills.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The rows of a file, one row group after the other, as texts of the columns that are needed. Whatever the library
 * throws on the way means that the file is damaged. It is mutable and is used by one thread.
 */
final class RowGroups implements AutoCloseable {
    private final ParquetFileReader file;
    private final ParquetRefusals refusals;
    private final MessageType schema;
    private final ImmutableList<FieldText> fields;
    private final CellConverters converters;
    private final String[] texts;
    private int group;
    private long left;

    private RowGroups(
            ParquetFileReader file, ParquetRefusals refusals, MessageType schema, ImmutableList<FieldText> fields) {
        this.file = file;
        this.refusals = refusals;
        this.schema = schema;
        this.fields = fields;
        this.converters = CellConverters.of(schema, fields);
        this.texts = new String[fields.size()];
        Arrays.fill(texts, "");
    }

    /** Opens a file and hands on the names of its columns. */
    static RowGroups open(Path path, ParquetRefusals refusals, TableRows rows) throws IOException {
        ParquetFileReader file = guarded(
                refusals,
                "in its footer",
                () -> ParquetFileReader.open(
                        new LocalInputFile(path),
                        ParquetReadOptions.builder(new PlainParquetConfiguration())
                                .withCodecFactory(new PageCodecs(refusals))
                                .withUseHadoopVectoredIo(false)
                                .build()));
        try {
            MessageType all = file.getFileMetaData().getSchema();
            ImmutableList<Integer> needed =
                    rows.needed(all.getFields().stream().map(Type::getName).toList());
            MessageType schema = new MessageType(
                    all.getName(), needed.stream().map(all::getType).toList());
            ImmutableList<FieldText> fields = IntStream.range(0, needed.size())
                    .mapToObj(column -> FieldText.of(schema, column, refusals))
                    .collect(ImmutableList.toImmutableList());
            file.setRequestedSchema(schema);
            return new RowGroups(file, refusals, schema, fields);
        } catch (RuntimeException | Error fault) {
            file.close();
            throw fault;
        }
    }

    /** Goes on to the next row, if there is one. */
    boolean next() throws IOException {
        while (left == 0) {
            if (!guarded(refusals, "in row group " + (group + 1), this::nextGroup)) {
                return false;
            }
        }
        left--;
        return guarded(refusals, "in row group " + group, this::row);
    }

    private boolean nextGroup() throws IOException {
        PageReadStore pages = file.readNextRowGroup();
        if (pages == null) {
            return false;
        }
        group++;
        left = pages.getRowCount();
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(
                pages, converters, schema, file.getFileMetaData().getCreatedBy());
        fields.forEach(field -> field.begin(pages, store));
        return true;
    }

    private boolean row() {
        for (int i = 0; i < texts.length; i++) {
            texts[i] = fields.get(i).next();
        }
        if (left == 0) {
            fields.forEach(FieldText::end);
        }
        return true;
    }

    /** The texts of the row, which are others after {@link #next}. */
    List<String> texts() {
        return Arrays.asList(texts);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Something that the library does. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T guarded(ParquetRefusals refusals, String where, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (InvalidProfileException known) {
            throw known;
        } catch (OutOfMemoryError tooLarge) {
            throw refusals.tooLarge();
        } catch (RuntimeException | IOException damage) {
            throw refusals.damaged(where);
        }
    }
}
