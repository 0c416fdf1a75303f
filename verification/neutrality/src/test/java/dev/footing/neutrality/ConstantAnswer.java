package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import dev.footing.api.strategy.Sourcing;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * An advisor who says the same to everybody. It may pick the strategy that suits each case best among those that it
 * would advise.
 *
 * @param said what it says
 * @param advises whether it would advise a strategy to a startup that is on another, or on the same
 */
record ConstantAnswer(String said, BiPredicate<Answer, Answer> advises) {
    /** One for each sourcing, one who always stays, and one who never does. */
    static ImmutableList<ConstantAnswer> all() {
        return Stream.concat(
                        Stream.of(Sourcing.values()).map(ConstantAnswer::always),
                        Stream.of(
                                new ConstantAnswer("always stay", Answer::equals),
                                new ConstantAnswer(
                                        "always another sourcing",
                                        (answer, current) -> answer.sourcing() != current.sourcing())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ConstantAnswer always(Sourcing sourcing) {
        return new ConstantAnswer("always " + sourcing.id(), (answer, current) -> answer.sourcing() == sourcing);
    }

    /** In how many cases something that it advises goes where history went. */
    long right(List<RealDecision> decisions) {
        return decisions.stream().filter(this::isRight).count();
    }

    private boolean isRight(RealDecision decision) {
        Answer current = proposed(decision)
                .filter(answer -> answer.strategy().equals(decision.current()))
                .findFirst()
                .orElseThrow();
        return proposed(decision)
                .filter(answer -> advises.test(answer, current))
                .anyMatch(decision.direction()::holds);
    }

    private static Stream<Answer> proposed(RealDecision decision) {
        return RealDecision.assessed(decision.startup()).strategies().stream()
                .map(assessed ->
                        new Answer(assessed.id(), assessed.strategy().info().sourcing()));
    }

    @Override
    public String toString() {
        return said;
    }
}
