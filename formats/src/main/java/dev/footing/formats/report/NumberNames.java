package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;
import java.util.stream.Stream;

/** What the numbers that an analysis varies are called: those of a strategy with the name of the strategy. */
final class NumberNames {
    private static final String CALIBRATION = "calibration/";

    private final Assessment assessment;
    private final StrategyNames names;

    NumberNames(Assessment assessment) {
        this.assessment = assessment;
        this.names = new StrategyNames(assessment);
    }

    /** What a number is called within a sentence. */
    String label(String id) {
        return ofStrategy(id)
                .map(strategy -> parameter(id) + " (" + names.title(strategy.id()) + ")")
                .orElseGet(() -> other(id));
    }

    /** What a number is called at the beginning of a line, with the id by which one may set it. */
    String withId(String id) {
        String label = ofStrategy(id)
                .map(strategy -> parameter(id) + ", " + names.title(strategy.id()))
                .orElseGet(() -> other(id));
        return label.equals(id) ? id : Sentences.capitalized(label) + " (" + id + ")";
    }

    private Optional<StrategyAssessment> ofStrategy(String id) {
        return assessment.strategies().stream()
                .filter(strategy -> id.startsWith(strategy.id() + "/"))
                .filter(strategy -> !parameter(id).isEmpty())
                .findFirst();
    }

    private static String parameter(String id) {
        return named(StrategyParameters.all().stream(), id.substring(id.indexOf('/') + 1))
                .orElse("");
    }

    private static String other(String id) {
        return id.startsWith(CALIBRATION)
                ? named(CalibrationParameters.all().stream(), id.substring(CALIBRATION.length()))
                        .orElse(id)
                : Sentences.label(id);
    }

    private static <S> Optional<String> named(Stream<Parameter<S>> parameters, String path) {
        return parameters
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .map(Parameter::label);
    }
}
