package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Every number that went in, with how firmly it stands and where it comes from. */
final class AssumptionBlocks {
    private final Assessment assessment;

    AssumptionBlocks(Assessment assessment) {
        this.assessment = assessment;
    }

    ImmutableList<Block> blocks() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(
                new Block.Prose("Grades, from the firmest: measured, published, reported, assumed, default. A default"
                        + " stands in where nothing was said."));
        blocks.add(inputs());
        Stream.of(assessment.verdict().strategy(), assessment.verdict().rival())
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(this::strategy)
                .forEach(blocks::add);
        blocks.add(world(assessment.provenance().calibration()));
        return blocks.build();
    }

    private Block inputs() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Input<?> input : Inputs.all()) {
            boolean stands = assessment.startup().states(input) || input.defaultStandsIn(assessment.startup());
            Optional<?> value = value(input);
            if (stands && value.isPresent()) {
                rows.add(row(
                        input.label(),
                        Values.of(value.orElseThrow(), input.unit()),
                        assessment.startup().evidenceOf(input)));
            }
        }
        return table("The startup as understood", rows.build());
    }

    private <T> Optional<T> value(Input<T> input) {
        return input.get(assessment.startup()).or(() -> input.defaultFor(assessment.startup()));
    }

    private Stream<Block> strategy(StrategyId id) {
        return assessment.strategy(id).stream()
                .map(StrategyAssessment::strategy)
                .map(AssumptionBlocks::strategy);
    }

    private static Block strategy(Strategy strategy) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            parameter
                    .get(strategy)
                    .ifPresent(value -> rows.add(row(
                            parameter.label(), Values.of(value, parameter.unit()), strategy.evidenceOf(parameter))));
        }
        return new Block.More(
                "Numbers of " + strategy.id(),
                ImmutableList.of(table(strategy.id() + ": " + strategy.info().summary(), rows.build())));
    }

    private static Block world(Calibration calibration) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Parameter<Calibration> parameter : CalibrationParameters.all()) {
            parameter
                    .get(calibration)
                    .ifPresent(value -> Optional.ofNullable(
                                    calibration.evidence().get(parameter.path()))
                            .ifPresent(evidence ->
                                    rows.add(row(parameter.label(), Values.of(value, parameter.unit()), evidence))));
        }
        return new Block.More(
                "Parameters of the world", ImmutableList.of(table("Calibration " + calibration.id(), rows.build())));
    }

    private static ImmutableList<String> row(String label, String value, Evidence evidence) {
        return ImmutableList.of(
                label,
                value,
                evidence.grade().id(),
                evidence.source(),
                evidence.date().map(LocalDate::toString).orElse(""));
    }

    private static Block table(String caption, ImmutableList<ImmutableList<String>> rows) {
        return new Block.Grid(caption, ImmutableList.of("What", "Value", "Grade", "Source", "Date"), rows);
    }
}
