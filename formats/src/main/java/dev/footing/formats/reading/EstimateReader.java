package dev.footing.formats.reading;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.formats.json.Decimals;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Reads what may be uncertain: a number, or an object in one of three forms. */
public final class EstimateReader {
    private static final String LOW = "low";
    private static final String LIKELY = "likely";
    private static final String HIGH = "high";
    private static final String MEDIAN = "median";
    private static final String SIGMA = "sigma";
    private static final String P5 = "p5";
    private static final String P95 = "p95";
    private static final ImmutableList<ImmutableList<String>> FORMS = ImmutableList.of(
            ImmutableList.of(LOW, LIKELY, HIGH), ImmutableList.of(MEDIAN, SIGMA), ImmutableList.of(P5, P95));
    private static final String RULE = "must be a number or an estimate";
    private static final String WAY_OUT =
            "Write a number, {low, likely, high}, {median, sigma} or {p5, p95}, without quotes.";

    private final Checks checks;
    private final ScalarReader scalars;
    private final CurrencyUnit currency;

    /**
     * Reads estimates in one currency.
     *
     * @param checks where problems go
     * @param scalars reads the numbers within
     * @param currency the currency of amounts
     */
    public EstimateReader(Checks checks, ScalarReader scalars, CurrencyUnit currency) {
        this.checks = checks;
        this.scalars = scalars;
        this.currency = currency;
    }

    /**
     * Reads a number that may be uncertain.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<Estimate> number(JsonNode node) {
        Optional<String> share = ScalarReader.shareFor(node);
        if (share.isPresent()) {
            checks.problems().add(node, RULE, share.get());
            return Optional.empty();
        }
        return points(node).flatMap(points -> checks.make(node, () -> estimate(points)));
    }

    /**
     * Reads an amount that may be uncertain.
     *
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<MoneyEstimate> amount(JsonNode node) {
        return points(node).flatMap(points -> checks.make(node, () -> amounts(points)));
    }

    /** The numbers of an estimate by name; a single number is the likely one. */
    private Optional<Points> points(JsonNode node) {
        if (!node.is(Kind.OBJECT)) {
            return checks.is(node, Kind.NUMBER, RULE, WAY_OUT)
                    ? Optional.of(new Points(Map.of(LIKELY, node.number())))
                    : Optional.empty();
        }
        Optional<ImmutableList<String>> form = FORMS.stream()
                .filter(names -> names.stream().anyMatch(node.members()::containsKey))
                .findFirst();
        if (form.isEmpty()) {
            checks.problems().add(node, RULE, WAY_OUT);
            return Optional.empty();
        }
        return checks.members(node, form.get(), ImmutableList.of(), "numbers")
                ? numbers(node, form.get())
                : Optional.empty();
    }

    private Optional<Points> numbers(JsonNode node, ImmutableList<String> names) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String name : names) {
            node.member(name)
                    .flatMap(member -> scalars.decimal(member, "must be a number"))
                    .ifPresent(number -> numbers.put(name, number));
        }
        return numbers.size() == names.size() ? Optional.of(new Points(numbers)) : Optional.empty();
    }

    private static Estimate estimate(Points points) {
        if (points.has(LOW)) {
            return Estimate.range(points.number(LOW), points.number(LIKELY), points.number(HIGH));
        }
        if (points.has(MEDIAN)) {
            return Estimate.logNormal(points.number(MEDIAN), points.number(SIGMA));
        }
        return points.has(P5)
                ? Estimate.percentiles(points.number(P5), points.number(P95))
                : Estimate.fixed(points.number(LIKELY));
    }

    private MoneyEstimate amounts(Points points) {
        if (points.has(LOW)) {
            return MoneyEstimate.range(money(points, LOW), money(points, LIKELY), money(points, HIGH));
        }
        if (points.has(MEDIAN)) {
            return MoneyEstimate.logNormal(money(points, MEDIAN), points.number(SIGMA));
        }
        if (points.has(P5)) {
            Estimate.LogNormal spread =
                    (Estimate.LogNormal) Estimate.percentiles(points.number(P5), points.number(P95));
            BigMoney median = BigMoney.of(currency, Decimals.shortest(spread.median()));
            return MoneyEstimate.logNormal(median, spread.sigma());
        }
        return MoneyEstimate.fixed(money(points, LIKELY));
    }

    private BigMoney money(Points points, String name) {
        return BigMoney.of(currency, points.decimal(name));
    }

    private record Points(Map<String, BigDecimal> numbers) {
        boolean has(String name) {
            return numbers.containsKey(name);
        }

        BigDecimal decimal(String name) {
            return Optional.ofNullable(numbers.get(name)).orElseThrow();
        }

        double number(String name) {
            return decimal(name).doubleValue();
        }
    }
}
