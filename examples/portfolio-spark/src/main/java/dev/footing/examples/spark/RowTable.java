package dev.footing.examples.spark;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.description.Member;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.formats.profile.ProfileReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.joda.money.BigMoneyProvider;

/**
 * The table of a portfolio: the columns of {@code footing/summary/1} in their order, and behind them what is wrong with
 * a line that is no startup, and that line. Its schema follows from the description of a row, as JSON and CSV do.
 */
final class RowTable {
    /** The column that says what is wrong; null where nothing is. */
    static final String PROBLEM = "problem";

    /** The column with the line that could not be used; null where it could. */
    static final String REFUSED = "refused";

    /** Amounts have cents. Those of a startup that grows without end may have more digits than Spark holds. */
    private static final int DIGITS = 38;

    private static final int CENTS = 2;

    private RowTable() {}

    /** The schema of what is written. */
    static StructType schema() {
        List<StructField> fields = new ArrayList<>();
        for (Member<SummaryRow> member : SummaryRow.DESCRIPTION.members()) {
            fields.add(DataTypes.createStructField(
                    member.name(), type(member.type().bare()), true));
        }
        fields.add(DataTypes.createStructField(PROBLEM, DataTypes.StringType, true));
        fields.add(DataTypes.createStructField(REFUSED, DataTypes.StringType, true));
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ValueType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case NUMBER -> DataTypes.DoubleType;
                case WHOLE, LARGE_WHOLE -> DataTypes.LongType;
                case AMOUNT -> DataTypes.createDecimalType(DIGITS, CENTS);
                default -> DataTypes.StringType;
            };
        }
        return DataTypes.StringType;
    }

    /** Assesses the startup of a line; a line that is none is a row with its problems. */
    static Row of(String line, JobRules rules) {
        try {
            SummaryRow row = rules.assessor().summarize(ProfileReader.read(line).startup(), "");
            List<Object> cells = new ArrayList<>();
            for (Member<SummaryRow> member : SummaryRow.DESCRIPTION.members()) {
                Object cell = cell(member.get(row));
                if (cell instanceof BigDecimal amount && amount.precision() > DIGITS) {
                    return refused(
                            member.name() + " comes to " + amount.round(MathContext.DECIMAL32)
                                    + ", but a column holds " + DIGITS
                                    + " digits. The command has a row of this startup.",
                            line);
                }
                cells.add(cell);
            }
            cells.add(null);
            cells.add(null);
            return RowFactory.create(cells.toArray());
        } catch (InvalidProfileException invalid) {
            return refused(invalid.problems().stream().map(Problem::sentence).collect(Collectors.joining(" ")), line);
        }
    }

    private static Row refused(String problem, String line) {
        Object[] cells = new Object[SummaryRow.DESCRIPTION.members().size() + 2];
        cells[cells.length - 2] = problem;
        cells[cells.length - 1] = line;
        return RowFactory.create(cells);
    }

    @SuppressWarnings("NullAway") // Spark has null where there is nothing
    private static Object cell(Optional<?> held) {
        if (held.isEmpty()) {
            return null;
        } else if (held.get() instanceof Measure measure) {
            return measure.value();
        } else if (held.get() instanceof BigMoneyProvider amount) {
            return amount.toBigMoney().getAmount().setScale(CENTS, RoundingMode.HALF_EVEN);
        } else if (held.get() instanceof Double number) {
            return number;
        } else if (held.get() instanceof Number whole) {
            return whole.longValue();
        } else if (held.get() instanceof Identified constant) {
            return constant.id();
        }
        return held.get().toString();
    }
}
