package dev.footing.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.ShareRange;
import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.TurningPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Every attribute that is a double, a measure or an estimate, with the values that it may have. */
final class NumericTable {
    private static final double MOST = Double.MAX_VALUE;
    private static final Range ANY = Range.FINITE;
    private static final Range BELOW_MOST = Range.of(-MOST, Math.nextDown(MOST), Unit.NONE);
    private static final Range ABOVE_LEAST = Range.above(-MOST, MOST, Unit.NONE);
    static final Range NOT_NEGATIVE = Range.of(0, MOST, Unit.NONE);
    private static final Range POSITIVE = Range.above(0, MOST, Unit.NONE);
    static final Range SHARE = Range.of(0, 1, Unit.SHARE);
    static final Range RATIO = Range.of(0, 1e9, Unit.RATIO);
    static final Range USERS = Range.of(0, 1e12, Unit.USERS);
    static final Range FTE = Range.of(0, 1e6, Unit.FTE);
    static final Range MONTHS = Range.of(0, 12_000, Unit.MONTHS);
    static final Range WORK = Range.of(0, 1e9, Unit.ENGINEER_MONTHS);
    static final Range RATE = Range.of(0, 1e6, Unit.PER_MONTH);
    private static final Range HUNDRED = Range.of(0, 100, Unit.NONE);
    static final Range SIGMA = Range.of(0, 3, Unit.LOG);

    /** What a measure says of itself when it is refused. */
    static final ImmutableMap<Range, String> MEASURES = ImmutableMap.of(
            SHARE,
            "share",
            RATIO,
            "ratio",
            USERS,
            "users",
            FTE,
            "FTE",
            MONTHS,
            "months",
            WORK,
            "engineer-months",
            RATE,
            "rate");

    /**
     * One numeric attribute.
     *
     * @param id type and accessor, such as {@code Team.engineers}
     * @param name what a message calls it
     * @param range the values that it may have, written down apart from the code
     * @param build makes a value that has the number
     * @param read reads the number again
     */
    record Attribute(String id, String name, Range range, DoubleFunction<Object> build, Function<Object, Object> read) {
        double number(double value) {
            Object found = read.apply(build.apply(value));
            if (found instanceof Optional<?> optional) {
                found = optional.orElseThrow();
            }
            if (found instanceof Measure measure) {
                return measure.value();
            }
            return found instanceof Estimate estimate ? estimate.likely() : (Double) found;
        }

        /** The measure's own name where one is between the number and the attribute. */
        String measure() {
            return MEASURES.entrySet().stream()
                    .filter(measure -> measure.getKey().unit() == range.unit())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(name);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static final ImmutableList<Attribute> ALL = ImmutableList.<Attribute>builder()
            .addAll(measures())
            .addAll(estimateForms())
            .addAll(StartupNumbers.all())
            .addAll(StrategyNumbers.all())
            .addAll(ComponentOptionNumbers.all())
            .addAll(PolicyNumbers.all())
            .addAll(outcomes())
            .addAll(SimulationNumbers.all())
            .addAll(RecoveryExamples.numbers().iterator())
            .addAll(RecordExamples.numbers())
            .build();

    private NumericTable() {}

    private static List<Attribute> measures() {
        return List.of(
                attribute("Share.value", "share", SHARE, Share::of, Share::value),
                attribute("Ratio.value", "ratio", RATIO, Ratio::of, Ratio::value),
                attribute("Users.value", "users", USERS, Users::of, Users::value),
                attribute("Fte.value", "FTE", FTE, Fte::of, Fte::value),
                attribute("Months.value", "months", MONTHS, Months::of, Months::value),
                attribute("EngineerMonths.value", "engineer-months", WORK, EngineerMonths::of, EngineerMonths::value),
                attribute("PerMonth.value", "rate", RATE, PerMonth::of, PerMonth::value));
    }

    private static List<Attribute> estimateForms() {
        return List.of(
                attribute("Estimate.Fixed.value", "value", ANY, Estimate.Fixed::new, Estimate.Fixed::value),
                attribute(
                        "Estimate.Pert.low", "low", BELOW_MOST, v -> new Estimate.Pert(v, v, MOST), Estimate.Pert::low),
                attribute(
                        "Estimate.Pert.likely",
                        "likely",
                        ANY,
                        v -> new Estimate.Pert(-MOST, v, MOST),
                        Estimate.Pert::likely),
                attribute(
                        "Estimate.Pert.high",
                        "high",
                        ABOVE_LEAST,
                        v -> new Estimate.Pert(-MOST, -MOST, v),
                        Estimate.Pert::high),
                attribute(
                        "Estimate.LogNormal.median",
                        "median",
                        POSITIVE,
                        v -> Estimate.logNormal(v, 1),
                        Estimate.LogNormal::median),
                attribute(
                        "Estimate.LogNormal.sigma",
                        "sigma",
                        SIGMA,
                        v -> Estimate.logNormal(1, v),
                        Estimate.LogNormal::sigma),
                attribute(
                        "MoneyEstimate.LogNormal.sigma",
                        "sigma",
                        SIGMA,
                        v -> new MoneyEstimate.LogNormal(Examples.usd("1"), v),
                        MoneyEstimate.LogNormal::sigma));
    }

    private static List<Attribute> outcomes() {
        return List.of(
                attribute("Curve.zeroAt", "zeroAt", ANY, v -> new Curve(v, 1, false), Curve::zeroAt),
                attribute("Curve.hundredAt", "hundredAt", ANY, v -> new Curve(1, v, false), Curve::hundredAt),
                attribute(
                        "PhaseWeights.preProductMarketFit",
                        "preProductMarketFit",
                        HUNDRED,
                        v -> new PhaseWeights(v, 1, 1),
                        PhaseWeights::preProductMarketFit),
                attribute(
                        "PhaseWeights.postProductMarketFit",
                        "postProductMarketFit",
                        HUNDRED,
                        v -> new PhaseWeights(1, v, 1),
                        PhaseWeights::postProductMarketFit),
                attribute(
                        "PhaseWeights.growth", "growth", HUNDRED, v -> new PhaseWeights(1, 1, v), PhaseWeights::growth),
                attribute(
                        "CriterionScore.raw",
                        "raw",
                        ANY,
                        v -> new CriterionScore(Criterion.COST.info(), v, 1, 1),
                        CriterionScore::raw),
                attribute(
                        "CriterionScore.score",
                        "score",
                        HUNDRED,
                        v -> new CriterionScore(Criterion.COST.info(), 1, v, 1),
                        CriterionScore::score),
                attribute(
                        "CriterionScore.weight",
                        "weight",
                        HUNDRED,
                        v -> new CriterionScore(Criterion.COST.info(), 1, 1, v),
                        CriterionScore::weight),
                attribute("Fact.Figure.value", "value", ANY, v -> new Fact.Figure(v, Unit.MONTHS), Fact.Figure::value),
                attribute(
                        "Fact.Price.value",
                        "value",
                        ANY,
                        v -> new Fact.Price(v, Unit.MONEY, CurrencyUnit.USD),
                        Fact.Price::value),
                attribute(
                        "Flip.from",
                        "from",
                        ANY,
                        v -> SensitivityExamples.flip().from(v).build(),
                        Flip::from),
                attribute(
                        "Flip.to",
                        "to",
                        ANY,
                        v -> SensitivityExamples.flip().to(v).build(),
                        Flip::to),
                attribute(
                        "Flip.distance",
                        "distance",
                        NOT_NEGATIVE,
                        v -> SensitivityExamples.flip().distance(v).build(),
                        flip -> ((Flip) flip).distance().orElseThrow()),
                attribute(
                        "Crossing.at",
                        "at",
                        ANY,
                        v -> SensitivityExamples.crossing().at(v).build(),
                        Crossing::at),
                attribute(
                        "Crossing.planned",
                        "planned",
                        ANY,
                        v -> SensitivityExamples.crossing().planned(v).build(),
                        crossing -> ((Crossing) crossing).planned().orElseThrow()),
                attribute(
                        "BreakEven.Crossings.low",
                        "low",
                        ANY,
                        v -> SensitivityExamples.crossings(v, 1),
                        BreakEven.Crossings::low),
                attribute(
                        "BreakEven.Crossings.high",
                        "high",
                        ANY,
                        v -> SensitivityExamples.crossings(1, v),
                        BreakEven.Crossings::high),
                attribute(
                        "BreakEven.Always.low",
                        "low",
                        ANY,
                        v -> new BreakEven.Always(v, 1, SensitivityExamples.ONE),
                        BreakEven.Always::low),
                attribute(
                        "BreakEven.Always.high",
                        "high",
                        ANY,
                        v -> new BreakEven.Always(1, v, SensitivityExamples.ONE),
                        BreakEven.Always::high),
                attribute(
                        "TurningPoint.At.value",
                        "value",
                        ANY,
                        v -> new TurningPoint.At(v, SensitivityExamples.ONE),
                        TurningPoint.At::value),
                attribute(
                        "TurningPoint.Never.low",
                        "low",
                        ANY,
                        v -> new TurningPoint.Never(v, 1),
                        TurningPoint.Never::low),
                attribute(
                        "TurningPoint.Never.high",
                        "high",
                        ANY,
                        v -> new TurningPoint.Never(1, v),
                        TurningPoint.Never::high),
                attribute("ShareRange.low", "low", ANY, v -> new ShareRange(v, MOST), ShareRange::low),
                attribute("ShareRange.high", "high", ANY, v -> new ShareRange(-MOST, v), ShareRange::high),
                attribute(
                        "RoundOutcome.pitch",
                        "pitch",
                        SHARE,
                        v -> Examples.round().pitch(v).build(),
                        RoundOutcome::pitch),
                attribute(
                        "RoundOutcome.raiseProbability",
                        "raiseProbability",
                        SHARE,
                        v -> Examples.round().raiseProbability(v).build(),
                        RoundOutcome::raiseProbability),
                plan(
                        "timeToProductionMonths",
                        NOT_NEGATIVE,
                        PlanOutcome::timeToProductionMonths,
                        (b, v) -> b.timeToProductionMonths(v)),
                plan("productShare", SHARE, PlanOutcome::productShare, (b, v) -> b.productShare(v)),
                plan(
                        "productEngineerMonths",
                        NOT_NEGATIVE,
                        PlanOutcome::productEngineerMonths,
                        (b, v) -> b.productEngineerMonths(v)),
                plan(
                        "unmetEngineerMonths",
                        NOT_NEGATIVE,
                        PlanOutcome::unmetEngineerMonths,
                        (b, v) -> b.unmetEngineerMonths(v)),
                plan(
                        "runwayMonths",
                        NOT_NEGATIVE,
                        plan -> plan.runwayMonths().getAsDouble(),
                        (b, v) -> b.runwayMonths(v)));
    }

    private static Attribute plan(
            String name,
            Range range,
            Function<PlanOutcome, Object> read,
            BiFunction<PlanOutcome.Builder, Double, PlanOutcome.Builder> set) {
        return attribute(
                "PlanOutcome." + name,
                name,
                range,
                v -> set.apply(Examples.plan(), v).build(),
                read);
    }

    @SuppressWarnings("unchecked")
    static <S> Attribute attribute(String id, String name, Range range, DoubleFunction<?> build, Function<S, ?> read) {
        return new Attribute(id, name, range, build::apply, value -> ((Function<Object, Object>) read).apply(value));
    }
}
