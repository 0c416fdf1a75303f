package dev.footing.formats.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.formats.json.Decimals;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Reads what may be uncertain: a number, or an object in one of three forms. */
record EstimateReader(Checks checks, ScalarReader scalars, CurrencyUnit currency) {
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

    /** A number that may be uncertain; empty where it was reported. */
    Optional<Estimate> number(JsonNode node) {
        return scalars.isPercentage(node, RULE)
                ? Optional.empty()
                : points(node).flatMap(points -> checks.make(node, () -> estimate(points)));
    }

    /** An amount that may be uncertain; empty where it was reported. */
    Optional<MoneyEstimate> amount(JsonNode node) {
        return points(node).flatMap(points -> checks.make(node, () -> amounts(points)));
    }

    /** The numbers of an estimate by name; a single number is the likely one. */
    private Optional<ReadMembers> points(JsonNode node) {
        if (!node.is(Kind.OBJECT)) {
            return checks.expect(node, Kind.NUMBER, RULE, WAY_OUT)
                    .map(number -> new ReadMembers(ImmutableMap.of(LIKELY, new BigDecimal(number))));
        }
        Optional<ImmutableList<String>> form = FORMS.stream()
                .filter(names -> names.stream().anyMatch(node.members()::containsKey))
                .findFirst();
        if (form.isEmpty()) {
            checks.problems().add(node, RULE, WAY_OUT);
        }
        return form.flatMap(names -> checks.read(
                node,
                "numbers",
                Maps.toMap(names, name -> member -> scalars.decimal(member, "must be a number")),
                points -> points));
    }

    private static Estimate estimate(ReadMembers points) {
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

    private MoneyEstimate amounts(ReadMembers points) {
        if (points.has(LOW)) {
            return MoneyEstimate.range(money(points, LOW), money(points, LIKELY), money(points, HIGH));
        }
        if (points.has(MEDIAN)) {
            return MoneyEstimate.logNormal(money(points, MEDIAN), points.number(SIGMA));
        }
        if (points.has(P5) && estimate(points) instanceof Estimate.LogNormal spread) {
            BigMoney median = BigMoney.of(currency, Decimals.shortest(spread.median()));
            return MoneyEstimate.logNormal(median, spread.sigma());
        }
        return MoneyEstimate.fixed(money(points, LIKELY));
    }

    private BigMoney money(ReadMembers points, String name) {
        return BigMoney.of(currency, points.get(name, BigDecimal.class));
    }
}
