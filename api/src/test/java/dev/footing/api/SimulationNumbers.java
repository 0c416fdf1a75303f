package dev.footing.api;

import static dev.footing.api.NumericTable.NOT_NEGATIVE;
import static dev.footing.api.NumericTable.SHARE;
import static dev.footing.api.NumericTable.attribute;

import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Range;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of simulations, and of what is printed beside them. */
final class SimulationNumbers {
    private static final double MOST = Double.MAX_VALUE;
    private static final Range ANY = Range.FINITE;

    private SimulationNumbers() {}

    static List<Attribute> all() {
        return Stream.of(distribution(), runway(), published(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attribute> distribution() {
        return List.of(
                distribution("mean", ANY, v -> new Distribution(v, 0, 0, 0, 0, 0, 0, 0), Distribution::mean),
                distribution("stdev", NOT_NEGATIVE, v -> new Distribution(0, v, 0, 0, 0, 0, 0, 0), Distribution::stdev),
                distribution("error", NOT_NEGATIVE, v -> new Distribution(0, 0, v, 0, 0, 0, 0, 0), Distribution::error),
                distribution("p5", ANY, v -> new Distribution(0, 0, 0, v, MOST, MOST, MOST, MOST), Distribution::p5),
                distribution("p25", ANY, v -> new Distribution(0, 0, 0, -MOST, v, MOST, MOST, MOST), Distribution::p25),
                distribution(
                        "p50", ANY, v -> new Distribution(0, 0, 0, -MOST, -MOST, v, MOST, MOST), Distribution::p50),
                distribution(
                        "p75", ANY, v -> new Distribution(0, 0, 0, -MOST, -MOST, -MOST, v, MOST), Distribution::p75),
                distribution(
                        "p95", ANY, v -> new Distribution(0, 0, 0, -MOST, -MOST, -MOST, -MOST, v), Distribution::p95));
    }

    private static Attribute distribution(
            String name, Range range, DoubleFunction<?> build, Function<Distribution, ?> read) {
        return attribute("Distribution." + name, name, range, build, read);
    }

    private static List<Attribute> runway() {
        return List.of(
                runway("mean", v -> SimulationExamples.shortRunway().mean(v), RunwayDistribution::mean),
                runway("stdev", v -> SimulationExamples.shortRunway().stdev(v), RunwayDistribution::stdev),
                runway("error", v -> SimulationExamples.shortRunway().error(v), RunwayDistribution::error),
                runway("p5", v -> RunwayDistribution.builder().p5(v), RunwayDistribution::p5),
                runway("p25", v -> RunwayDistribution.builder().p5(0).p25(v), RunwayDistribution::p25),
                runway("p50", v -> RunwayDistribution.builder().p5(0).p25(0).p50(v), RunwayDistribution::p50),
                runway(
                        "p75",
                        v -> RunwayDistribution.builder().p5(0).p25(0).p50(0).p75(v),
                        RunwayDistribution::p75),
                runway(
                        "p95",
                        v -> RunwayDistribution.builder()
                                .p5(0)
                                .p25(0)
                                .p50(0)
                                .p75(0)
                                .p95(v),
                        RunwayDistribution::p95));
    }

    private static Attribute runway(
            String name,
            DoubleFunction<RunwayDistribution.Builder> build,
            Function<RunwayDistribution, OptionalDouble> read) {
        return attribute(
                "RunwayDistribution." + name,
                name,
                NOT_NEGATIVE,
                v -> build.apply(v).build(),
                (RunwayDistribution runway) -> read.apply(runway).getAsDouble());
    }

    private static List<Attribute> published() {
        return List.of(
                published("low", v -> published(v, MOST, 0, 0), PublishedFigure::low),
                published("high", v -> published(-MOST, v, 0, 0), PublishedFigure::high),
                published("derivedLow", v -> published(0, 0, v, MOST), PublishedFigure::derivedLow),
                published("derivedHigh", v -> published(0, 0, -MOST, v), PublishedFigure::derivedHigh));
    }

    private static Attribute published(String name, DoubleFunction<?> build, Function<PublishedFigure, ?> read) {
        return attribute("PublishedFigure." + name, name, ANY, build, read);
    }

    private static PublishedFigure published(double low, double high, double derivedLow, double derivedHigh) {
        return new PublishedFigure("acme.racks", low, high, derivedLow, derivedHigh, Examples.PUBLISHED);
    }

    private static List<Attribute> others() {
        return List.of(
                attribute(
                        "Probability.probability",
                        "probability",
                        SHARE,
                        v -> new Probability(v, 0),
                        Probability::probability),
                attribute("Probability.error", "error", NOT_NEGATIVE, v -> new Probability(0.5, v), Probability::error),
                attribute(
                        "SimulatedOutcome.best",
                        "best",
                        SHARE,
                        v -> SimulationExamples.outcome().best(v).build(),
                        SimulatedOutcome::best),
                attribute(
                        "SimulatedOutcome.incidents",
                        "incidents",
                        NOT_NEGATIVE,
                        v -> SimulationExamples.outcome().incidents(v).build(),
                        SimulatedOutcome::incidents));
    }
}
