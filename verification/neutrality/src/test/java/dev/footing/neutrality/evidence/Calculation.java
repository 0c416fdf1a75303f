package dev.footing.neutrality.evidence;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A formula of the ledger: what it gives, what that counts, and which plain numbers stand in it. */
final class Calculation {
    private static final MathContext WRITTEN = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final ExpressionConfiguration FUNCTIONS = ExpressionConfiguration.defaultConfiguration()
            .withAdditionalFunctions(
                    Map.entry("MEDIAN", LedgerFunction.median()),
                    Map.entry("QUANTILE", LedgerFunction.quantile()),
                    Map.entry("SLOPE", LedgerFunction.slope()),
                    Map.entry("CROSSING", LedgerFunction.crossing()));

    private final String text;
    private final ImmutableMap<String, LedgerFigure> figures;

    Calculation(String text, Ledger ledger) {
        this.text = text;
        this.figures = ledger.figuresOf(text).stream()
                .collect(ImmutableMap.toImmutableMap(LedgerFigure::id, figure -> figure));
    }

    ImmutableList<LedgerFigure> figures() {
        return figures.values().asList();
    }

    BigDecimal value() {
        return value(ImmutableMap.of());
    }

    /** What it gives with other values for some figures. */
    BigDecimal value(Map<String, BigDecimal> others) {
        Expression expression = new Expression(text, FUNCTIONS);
        figures.forEach((id, figure) -> expression.with(id, others.getOrDefault(id, figure.value())));
        try {
            return expression.evaluate().getNumberValue();
        } catch (BaseException wrong) {
            throw new IllegalArgumentException(text + ": " + wrong.getMessage(), wrong);
        }
    }

    /** What it gives, as the ledger writes it. */
    static String written(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.round(WRITTEN).stripTrailingZeros().toPlainString();
    }

    /** Whether it is one figure and nothing else. */
    boolean plain() {
        return figures.containsKey(text);
    }

    Dimension dimension() {
        return dimension(tree());
    }

    /** The plain numbers in it. */
    ImmutableList<String> literals() {
        try {
            return new Expression(text, FUNCTIONS)
                    .getAllASTNodes().stream()
                            .filter(node -> node.getToken().getType() == TokenType.NUMBER_LITERAL)
                            .map(node -> node.getToken().getValue())
                            .collect(ImmutableList.toImmutableList());
        } catch (BaseException wrong) {
            throw new IllegalArgumentException(text + ": " + wrong.getMessage(), wrong);
        }
    }

    private ASTNode tree() {
        try {
            return new Expression(text, FUNCTIONS).getAbstractSyntaxTree();
        } catch (BaseException wrong) {
            throw new IllegalArgumentException(text + ": " + wrong.getMessage(), wrong);
        }
    }

    private Dimension dimension(ASTNode node) {
        List<Dimension> parts =
                node.getParameters().stream().map(this::dimension).toList();
        String name = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Dimension.NONE;
            case VARIABLE_OR_CONSTANT ->
                figures.containsKey(name)
                        ? Dimension.of(Objects.requireNonNull(figures.get(name)).unit())
                        : Dimension.NONE;
            case PREFIX_OPERATOR -> parts.get(0);
            case INFIX_OPERATOR -> operator(name, parts, node);
            case FUNCTION -> function(name, parts);
            default -> throw new IllegalArgumentException(text + " has " + name + ", which counts nothing");
        };
    }

    private Dimension operator(String name, List<Dimension> parts, ASTNode node) {
        Dimension left = parts.get(0);
        Dimension right = parts.get(1);
        return switch (name) {
            case "*" -> left.times(right);
            case "/" -> left.over(right);
            case "+", "-" -> alike(parts);
            case "^" -> {
                ASTNode exponent = node.getParameters().get(1);
                alike(List.of(right, Dimension.NONE));
                yield left.equals(Dimension.NONE)
                        ? left
                        : left.power(Integer.parseInt(exponent.getToken().getValue()));
            }
            default -> throw new IllegalArgumentException(text + " has the operator " + name);
        };
    }

    private Dimension function(String name, List<Dimension> parts) {
        return switch (name) {
            case "AVERAGE", "MEDIAN", "MIN", "MAX" -> alike(parts);
            case "SQRT" -> parts.get(0).root();
            case "LOG", "QUANTILE" -> alike(List.of(parts.get(0), Dimension.NONE));
            case "SLOPE", "CROSSING" -> {
                for (int i = 2; i < parts.size(); i++) {
                    alike(List.of(parts.get(i), parts.get(i % 2)));
                }
                yield name.equals("SLOPE") ? Dimension.NONE : parts.get(0);
            }
            default -> throw new IllegalArgumentException(text + " has the function " + name);
        };
    }

    private Dimension alike(List<Dimension> parts) {
        parts.forEach(part -> {
            if (!part.equals(parts.get(0))) {
                throw new IllegalArgumentException(
                        text + " adds or compares " + parts.get(0).powers() + " and " + part.powers());
            }
        });
        return parts.get(0);
    }
}
