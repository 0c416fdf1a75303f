package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An advisor who says the same to everybody misses at least two cases, so the cases are no rubber stamp. */
class ConstantAnswersTest {
    private static final int FEWEST_MISSES = 2;

    /** Every strategy that is proposed in any case, as an answer. */
    private static final ImmutableList<Answer> STRATEGIES = PublicCase.all().stream()
            .flatMap(publicCase -> PublicCase.ASSESSOR.assess(publicCase.startup()).strategies().stream())
            .map(assessed ->
                    new Answer(assessed.id(), assessed.strategy().info().sourcing()))
            .distinct()
            .collect(ImmutableList.toImmutableList());

    static Stream<Answer> strategies() {
        return STRATEGIES.stream();
    }

    @Test
    void all_ten_strategies_are_installed() {
        assertThat(STRATEGIES).hasSize(11);
    }

    /** It may pick the strategy of that sourcing that suits each case best. */
    @ParameterizedTest
    @EnumSource
    void one_sourcing_for_everybody_misses(Sourcing always) {
        List<Answer> ofThatSourcing = STRATEGIES.stream()
                .filter(answer -> answer.sourcing() == always)
                .toList();
        assertThat(ofThatSourcing).isNotEmpty();
        assertThat(missed(publicCase -> ofThatSourcing)).hasSizeGreaterThanOrEqualTo(FEWEST_MISSES);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void one_strategy_for_everybody_misses(Answer always) {
        assertThat(missed(publicCase -> List.of(always))).hasSizeGreaterThanOrEqualTo(FEWEST_MISSES);
    }

    @Test
    void staying_put_misses() {
        assertThat(missed(publicCase -> List.of(answer(publicCase.current()))))
                .hasSizeGreaterThanOrEqualTo(FEWEST_MISSES);
    }

    /** The last one is the other half of staying put: always moving is wrong, too. */
    @Test
    void always_moving_misses() {
        assertThat(missed(publicCase -> STRATEGIES.stream()
                        .filter(answer -> !answer.strategy().equals(publicCase.current()))
                        .filter(answer -> answer.sourcing()
                                != answer(publicCase.current()).sourcing())
                        .toList()))
                .hasSizeGreaterThanOrEqualTo(FEWEST_MISSES);
    }

    /** The cases in which none of the answers goes where the case points. */
    private static List<PublicCase> missed(Function<PublicCase, List<Answer>> answers) {
        return PublicCase.all().stream()
                .filter(publicCase -> answers.apply(publicCase).stream().noneMatch(publicCase.direction()::holds))
                .toList();
    }

    private static Answer answer(StrategyId strategy) {
        return STRATEGIES.stream()
                .filter(answer -> answer.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }
}
