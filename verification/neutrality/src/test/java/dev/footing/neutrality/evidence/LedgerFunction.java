package dev.footing.neutrality.evidence;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What calculations of the ledger need beyond the library's own functions. */
@FunctionParameter(name = "values", isVarArg = true)
final class LedgerFunction extends AbstractFunction {
    private final transient ToDoubleFunction<double[]> formula;

    private LedgerFunction(ToDoubleFunction<double[]> formula) {
        this.formula = formula;
    }

    /** The middle of several values, or the mean of the two in the middle. */
    static LedgerFunction median() {
        return new LedgerFunction(values -> {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        });
    }

    /** The quantile of the standard normal distribution. */
    static LedgerFunction quantile() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return new LedgerFunction(values -> normal.inverseCumulativeProbability(values[0]));
    }

    /** The slope of a line through points, x before y, on logarithms of both. */
    static LedgerFunction slope() {
        return new LedgerFunction(points -> Line.through(points).slope());
    }

    /** The x at which that line is at 1. */
    static LedgerFunction crossing() {
        return new LedgerFunction(points -> Line.through(points).crossing());
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
        double[] numbers = Arrays.stream(values)
                .mapToDouble(value -> value.getNumberValue().doubleValue())
                .toArray();
        return expression.convertValue(formula.applyAsDouble(numbers));
    }

    /** A line by least squares on logarithms. */
    private record Line(double meanX, double meanY, double slope) {
        static Line through(double... values) {
            int points = values.length / 2;
            double x = 0;
            double y = 0;
            for (int i = 0; i < points; i++) {
                x += StrictMath.log(values[2 * i]) / points;
                y += StrictMath.log(values[2 * i + 1]) / points;
            }
            double together = 0;
            double alone = 0;
            for (int i = 0; i < points; i++) {
                double across = StrictMath.log(values[2 * i]) - x;
                together += across * (StrictMath.log(values[2 * i + 1]) - y);
                alone += across * across;
            }
            return new Line(x, y, together / alone);
        }

        double crossing() {
            return StrictMath.exp(meanX - meanY / slope);
        }
    }
}
