package dev.footing.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/**
 * How values of one column are written as text.
 *
 * @param type how they are stored
 * @param whole writes integers
 * @param bytes writes bytes
 */
record CellForm(PrimitiveType type, LongFunction<String> whole, Function<Binary, String> bytes) {
    /** The form of a column; empty where no text can be made of its values. */
    static Optional<CellForm> of(PrimitiveType type, String column, ParquetRefusals refusals) {
        LogicalTypeAnnotation said = type.getLogicalTypeAnnotation();
        LongFunction<String> whole = Long::toString;
        Function<Binary, String> bytes = value -> utf8(value, column, refusals);
        if (said instanceof DecimalLogicalTypeAnnotation decimal) {
            int scale = decimal.getScale();
            whole = value -> BigDecimal.valueOf(value, scale).toPlainString();
            bytes = value -> new BigDecimal(new BigInteger(value.getBytesUnsafe()), scale).toPlainString();
            return Optional.of(new CellForm(type, whole, bytes));
        }
        return switch (type.getPrimitiveTypeName()) {
            case INT32, INT64 -> wholeNumbers(said).map(form -> new CellForm(type, form, value -> ""));
            case INT96 -> Optional.of(new CellForm(type, Long::toString, CellTimes::ofInt96));
            case DOUBLE, FLOAT, BOOLEAN -> Optional.of(new CellForm(type, whole, bytes));
            case BINARY -> isText(said) ? Optional.of(new CellForm(type, whole, bytes)) : Optional.empty();
            case FIXED_LEN_BYTE_ARRAY ->
                said instanceof LogicalTypeAnnotation.UUIDLogicalTypeAnnotation
                        ? Optional.of(new CellForm(type, whole, CellForm::uuid))
                        : Optional.empty();
        };
    }

    private static Optional<LongFunction<String>> wholeNumbers(LogicalTypeAnnotation said) {
        if (said instanceof TimestampLogicalTypeAnnotation time) {
            long unit = switch (time.getUnit()) {
                case MILLIS -> 1_000L;
                case MICROS -> 1_000_000L;
                case NANOS -> CellTimes.NANOS;
            };
            return Optional.of(value -> CellTimes.of(value, unit));
        } else if (said instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return Optional.of(CellTimes::day);
        } else if (said instanceof LogicalTypeAnnotation.TimeLogicalTypeAnnotation) {
            return Optional.empty();
        } else if (said instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation number && !number.isSigned()) {
            return Optional.of(
                    number.getBitWidth() == Long.SIZE
                            ? Long::toUnsignedString
                            : value -> Long.toString(Integer.toUnsignedLong((int) value)));
        }
        return Optional.of(Long::toString);
    }

    /** Text, or bytes of which nothing is said, as some programs write texts. */
    private static boolean isText(LogicalTypeAnnotation said) {
        return said == null
                || said instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                || said instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
                || said instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
    }

    private static String utf8(Binary value, String column, ParquetRefusals refusals) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(value.toByteBuffer())
                    .toString();
        } catch (CharacterCodingException noText) {
            throw refusals.noText(column);
        }
    }

    private static String uuid(Binary value) {
        ByteBuffer both = value.toByteBuffer();
        return new java.util.UUID(both.getLong(), both.getLong()).toString();
    }

    String of(long value) {
        return whole.apply(value);
    }

    String of(Binary value) {
        return bytes.apply(value);
    }

    String of(double value) {
        return CellNumbers.text(value);
    }

    String of(float value) {
        return CellNumbers.text(value);
    }

    /** The text of an entry of a dictionary. */
    String of(Dictionary dictionary, int id) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> of((long) dictionary.decodeToInt(id));
            case INT64 -> of(dictionary.decodeToLong(id));
            case DOUBLE -> of(dictionary.decodeToDouble(id));
            case FLOAT -> of(dictionary.decodeToFloat(id));
            case BOOLEAN -> Boolean.toString(dictionary.decodeToBoolean(id));
            case BINARY, INT96, FIXED_LEN_BYTE_ARRAY -> of(dictionary.decodeToBinary(id));
        };
    }
}
