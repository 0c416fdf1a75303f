package dev.footing.formats.evidence;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of the ledger; what is wrong with a field is told with file, line and column.
 *
 * @param file the name of its file
 * @param fields its fields
 */
record CsvRow(String file, NamedCsvRecord fields) {
    String text(String column) {
        return fields.getField(column);
    }

    String required(String column) {
        String text = text(column);
        InvalidValueException.throwIf(
                text.isBlank(), place(column), "nothing", "must not be blank", "Write what is meant.");
        return text;
    }

    /** A field of one form. */
    String matching(String column, Pattern form, String rule, String wayOut) {
        String text = text(column);
        InvalidValueException.throwIf(!form.matcher(text).matches(), place(column), '"' + text + '"', rule, wayOut);
        return text;
    }

    BigDecimal number(String column) {
        String text = required(column);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new InvalidValueException(
                    place(column), '"' + text + '"', "must be a number", "Write it with a point, as 0.35.");
        }
    }

    Optional<BigDecimal> maybeNumber(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(number(column));
    }

    <E extends Enum<E> & Identified> E word(String column, Class<E> type) {
        String text = text(column);
        ImmutableList<String> ids = Identified.ids(type);
        if (!ids.contains(text)) {
            throw unknown(column, text, ids);
        }
        return Identified.of(type, text);
    }

    /** A name that must be among others. */
    String known(String column, Iterable<String> names) {
        String text = required(column);
        for (String name : names) {
            if (name.equals(text)) {
                return text;
            }
        }
        throw unknown(column, text, names);
    }

    InvalidValueException unknown(String column, String name, Iterable<String> names) {
        return KnownNames.of(names).refusal(place(column), name, "must be a known name");
    }

    String place(String column) {
        return file + " line " + fields.getStartingLineNumber() + " " + column;
    }
}
