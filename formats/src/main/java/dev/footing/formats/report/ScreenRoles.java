package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Sentences;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which strategies the first page compares: what the startup is on, what the verdict is about, and what comes next.
 *
 * @param today what the startup is on; empty where that is not known
 * @param ahead what the verdict is about: the strategy that is ahead, the best of those that are ruled out, or the one
 *     that lasts longest; empty where there is none
 * @param next the one that it is measured against beside today; empty where there is none
 */
record ScreenRoles(
        Optional<StrategyAssessment> today, Optional<StrategyAssessment> ahead, Optional<StrategyAssessment> next) {
    static ScreenRoles of(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        Optional<StrategyId> current = assessment
                .understood()
                .current()
                .flatMap(CurrentPlatform::strategy)
                .map(StrategyId::of);
        Optional<StrategyId> ahead = verdict.strategy()
                .or(() -> named(assessment, Code.DEAREST_VETO, "strategy"))
                .or(() -> named(assessment, Code.NEAREST_TO_LASTING, "strategy"));
        Stream<StrategyId> following = assessment.strategies().stream()
                .filter(strategy -> verdict.kind() == Verdict.Kind.NO_FEASIBLE_OPTION || strategy.feasible())
                .map(StrategyAssessment::id);
        Optional<StrategyId> next = Stream.of(
                        nearTo(assessment, ahead).stream(),
                        named(assessment, Code.MOVE_NOT_SHOWN, "best").stream(),
                        named(assessment, Code.NOT_WORTH_MOVING, "best").stream(),
                        verdict.rival().stream(),
                        following)
                .flatMap(ids -> ids)
                .filter(id ->
                        !Optional.of(id).equals(current) && !Optional.of(id).equals(ahead))
                .findFirst();
        return new ScreenRoles(
                current.flatMap(assessment::strategy),
                ahead.flatMap(assessment::strategy),
                next.flatMap(assessment::strategy));
    }

    /** Of a close call, the likeliest strategy of the direction that is nearly as likely. */
    private static Optional<StrategyId> nearTo(Assessment assessment, Optional<StrategyId> ahead) {
        return assessment
                .verdict()
                .chances()
                .filter(chances -> assessment.verdict().kind() == Verdict.Kind.CLOSE_CALL)
                .flatMap(chances -> ahead.flatMap(assessment::directionOf)
                        .flatMap(chances::likeliestBeside)
                        .flatMap(other -> chances.strategies().stream()
                                .map(Chances.OfStrategy::strategy)
                                .filter(id -> assessment.directionOf(id).equals(Optional.of(other.direction())))
                                .findFirst()));
    }

    /** A strategy that an explanation of a verdict names. */
    private static Optional<StrategyId> named(Assessment assessment, Code code, String fact) {
        return find(assessment.verdict(), code)
                .map(found -> Sentences.fact(found, fact))
                .flatMap(id -> assessment.strategies().stream()
                        .map(StrategyAssessment::id)
                        .filter(proposed -> proposed.value().equals(id))
                        .findFirst());
    }

    /** What a verdict says of a code, wherever it says it. */
    static Optional<Explanation> find(Verdict verdict, Code code) {
        return Stream.of(
                        verdict.because(),
                        verdict.against(),
                        verdict.warnings(),
                        verdict.nextQuestions(),
                        verdict.revisitIf())
                .flatMap(said -> said.stream())
                .filter(said -> Objects.equals(said.code(), code))
                .findFirst();
    }

    /** A direction as the subject of a sentence; one's own sourcing again is another platform of it. */
    String going(Direction direction) {
        boolean same = today.filter(on -> Direction.towards(on.strategy().info().sourcing()) == direction)
                .isPresent();
        return Sentences.word(same ? "again" : "going", direction);
    }

    /** Whether the verdict is about what the startup is on. */
    boolean stays() {
        return today.isPresent() && today.map(StrategyAssessment::id).equals(ahead.map(StrategyAssessment::id));
    }

    /** What figures are measured against: today where the startup leaves it, else what comes next. */
    Optional<StrategyAssessment> reference() {
        return today.isPresent() && !stays() ? today : next;
    }
}
