package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.quantity.Amounts;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the engine states of one strategy, by the names that the plain trials use. */
final class EngineFigures {
    /** The percentiles that are stated, as shares. */
    static final ImmutableList<Double> SHARES = ImmutableList.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** Stands for a runway beyond the horizon, as differences of infinities are no numbers. */
    static final double BEYOND = 1e6;

    private static final Stated NOTHING = new Stated(0, 0, 0, 0);

    private final Map<String, Stated> means = new TreeMap<>();
    private final Map<String, Probability> probabilities = new TreeMap<>();
    private final Map<String, ImmutableList<Double>> percentiles = new TreeMap<>();

    private static final double HALF_A_CENT = 0.005;

    /** What sums in another order may differ by where a figure is a small difference of large ones. */
    private static final double LAST_DIGITS = 1e-9;

    /**
     * A mean, its spread and its error.
     *
     * @param rounding by how much each may be off without any luck: amounts are rounded to cents
     */
    record Stated(double mean, double stdev, double error, double rounding) {
        /** The mean as near to another as rounding lets it be. */
        double meanNear(double other) {
            return Math.max(mean - rounding, Math.min(mean + rounding, other));
        }
    }

    EngineFigures(SimulatedOutcome outcome) {
        figure("timeToProductionMonths", outcome.timeToProductionMonths());
        figure("productShare", outcome.productShare());
        figure("productEngineerMonths", outcome.productEngineerMonths());
        figure("unmetEngineerMonths", outcome.unmetEngineerMonths());
        figure("infrastructureEngineering", outcome.infrastructureEngineering());
        figure("productEngineering", outcome.productEngineering());
        figure("platform", outcome.platform());
        figure("infrastructureTotal", outcome.infrastructureTotal());
        figure("incidentCost", outcome.incidentCost());
        figure("complianceCost", outcome.complianceCost());
        figure("totalCostOfOwnership", outcome.totalCostOfOwnership());
        figure("opportunityCost", outcome.opportunityCost());
        figure("revenue", outcome.revenue());
        figure("cashAtHorizon", outcome.cashAtHorizon());
        figure("objective", outcome.objective());
        runway(outcome.runwayMonths());
        probabilities.put("lasts", outcome.lasts());
        probabilities.put("lastsToHorizon", outcome.lastsToHorizon());
        for (int month = 1; month <= outcome.cashByMonth().size(); month++) {
            percentiles.put(
                    "cashByMonth." + month, percentiles(outcome.cashByMonth().get(month - 1)));
        }
        outcome.round().ifPresent(this::round);
    }

    private void round(SimulatedRound round) {
        figure("pitch", round.pitch());
        figure("raiseProbability", round.raiseProbability());
        figure("valuation", round.valuation());
        mean("expectedValue", round.expectedValue());
        percentiles.put("expectedValueDrawn", percentiles(round.expectedValue().bands()));
        round.returnOnInvested()
                .ifPresent(gain -> means.put(
                        "returnOnInvested", new Stated(gain.mean(), gain.stdev(), gain.error(), LAST_DIGITS)));
    }

    private void figure(String name, Distribution figure) {
        means.put(name, new Stated(figure.mean(), figure.stdev(), figure.error(), LAST_DIGITS));
        percentiles.put(name, ImmutableList.of(figure.p5(), figure.p25(), figure.p50(), figure.p75(), figure.p95()));
    }

    private void figure(String name, MoneyDistribution figure) {
        mean(name, figure);
        percentiles.put(name, percentiles(figure.bands()));
    }

    private void mean(String name, MoneyDistribution figure) {
        means.put(name, new Stated(number(figure.mean()), number(figure.stdev()), number(figure.error()), HALF_A_CENT));
    }

    private void runway(RunwayDistribution runway) {
        if (runway.mean().isPresent()) {
            means.put(
                    "runwayMonths",
                    new Stated(
                            runway.mean().getAsDouble(),
                            runway.stdev().orElseThrow(),
                            runway.error().orElseThrow(),
                            LAST_DIGITS));
        }
        percentiles.put(
                "runwayMonths",
                Stream.of(runway.p5(), runway.p25(), runway.p50(), runway.p75(), runway.p95())
                        .map((OptionalDouble months) -> months.orElse(BEYOND))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Double> percentiles(MoneyPercentiles bands) {
        return Stream.of(bands.p5(), bands.p25(), bands.p50(), bands.p75(), bands.p95())
                .map(EngineFigures::number)
                .collect(ImmutableList.toImmutableList());
    }

    private static double number(Money amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }

    ImmutableMap<String, Stated> means() {
        return ImmutableMap.copyOf(means);
    }

    ImmutableMap<String, Probability> probabilities() {
        return ImmutableMap.copyOf(probabilities);
    }

    /** Whether a figure is stated in cents. */
    boolean isAmount(String name) {
        return name.startsWith("cash")
                || name.equals("expectedValueDrawn")
                || means.getOrDefault(name, NOTHING).rounding() == HALF_A_CENT;
    }

    /** Those of a figure, in the order of {@link #SHARES}. */
    ImmutableMap<String, ImmutableList<Double>> percentiles() {
        return ImmutableMap.copyOf(percentiles);
    }
}
