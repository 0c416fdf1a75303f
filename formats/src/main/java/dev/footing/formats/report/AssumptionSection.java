package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every number that went in, with its grade and its source. */
final class AssumptionSection {
    private final Assessment assessment;

    AssumptionSection(Assessment assessment) {
        this.assessment = assessment;
    }

    Section section() {
        Blocks blocks = new Blocks()
                .paragraph(
                        "Grades, from the firmest: measured, published, derived, reported, assumed, default. A default stands in"
                                + " where nothing was stated.")
                .add(table("The startup as understood", inputs(assessment.understood())));
        Stream.of(assessment.verdict().strategy(), assessment.verdict().rival())
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> assessment.strategy(id).stream())
                .forEach(ahead -> numbers(blocks, ahead.strategy()));
        world(blocks, assessment.provenance().calibration());
        return blocks.section("assumptions", "Assumptions");
    }

    private static Stream<Assumption> inputs(Startup startup) {
        return Inputs.all().stream()
                .filter(input -> startup.states(input) || input.defaultStandsIn(startup))
                .flatMap(input -> value(input, startup).stream()
                        .map(value -> new Assumption(input.label(), value, input.unit(), startup.evidenceOf(input))));
    }

    private static <T> Optional<T> value(Input<T> input, Startup startup) {
        return input.get(startup).or(() -> input.defaultFor(startup));
    }

    private static void numbers(Blocks blocks, Strategy strategy) {
        String caption = strategy.info().name() + " (" + strategy.id() + "): "
                + strategy.info().summary();
        Stream<Assumption> rows = parameters(
                StrategyParameters.all(), strategy, parameter -> Optional.of(strategy.evidenceOf(parameter)));
        blocks.details("Numbers of " + strategy.info().name() + " (" + strategy.id() + ")", table(caption, rows));
    }

    private static void world(Blocks blocks, Calibration calibration) {
        Stream<Assumption> rows = parameters(
                CalibrationParameters.all(),
                calibration,
                parameter -> Optional.ofNullable(calibration.evidence().get(parameter.path())));
        blocks.details("Parameters of the world", table("Calibration " + calibration.id(), rows));
    }

    private static <S> Stream<Assumption> parameters(
            ImmutableList<Parameter<S>> parameters, S source, Function<Parameter<S>, Optional<Evidence>> evidence) {
        return parameters.stream()
                .flatMap(parameter -> parameter.stated(source).stream()
                        .flatMap(value -> evidence.apply(parameter).stream()
                                .map(grounds -> new Assumption(parameter.label(), value, parameter.unit(), grounds))));
    }

    private static Block table(String caption, Stream<Assumption> rows) {
        return TableLayout.<Assumption>captioned(caption)
                .phrases("What", Assumption::label)
                .words("Value", row -> new ParameterValue(row.value(), row.unit()).cell())
                .ids("Grade", row -> row.evidence().grade())
                .phrases("Source", row -> source(row.evidence()))
                .phrases(
                        "Date",
                        row -> row.evidence().date().map(Object::toString).orElse(""))
                .block(rows.toList());
    }

    private static String source(Evidence evidence) {
        return evidence.source()
                + evidence.sample().map(sample -> " (" + sample + ")").orElse("");
    }

    /** A number that went in. */
    private record Assumption(String label, Object value, Unit unit, Evidence evidence) {}
}
