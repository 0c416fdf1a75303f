package dev.footing.parquet;

import java.util.function.IntFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/**
 * The text of the cell that was read last from one column. What a dictionary holds is made text once, and a value that
 * is that of the cell before is the same text. It is mutable and is used by one thread.
 */
final class LeafCellText extends PrimitiveConverter {
    private final CellForm form;
    private String text = "";
    private String[] known = {};
    private IntFunction<String> decode = id -> "";
    private long last;
    private boolean any;

    LeafCellText(CellForm form) {
        this.form = form;
    }

    String text() {
        return text;
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
        known = new String[dictionary.getMaxId() + 1];
        decode = id -> form.of(dictionary, id);
    }

    @Override
    public void addValueFromDictionary(int id) {
        String found = known[id];
        if (found == null) {
            found = decode.apply(id);
            known[id] = found;
        }
        text = found;
        any = false;
    }

    @Override
    public void addBinary(Binary value) {
        text = form.of(value);
    }

    @Override
    public void addLong(long value) {
        if (!any || value != last) {
            text = form.of(value);
            last = value;
            any = true;
        }
    }

    @Override
    public void addInt(int value) {
        addLong(value);
    }

    @Override
    public void addDouble(double value) {
        text = form.of(value);
    }

    @Override
    public void addFloat(float value) {
        text = form.of(value);
    }

    @Override
    public void addBoolean(boolean value) {
        text = Boolean.toString(value);
    }
}
