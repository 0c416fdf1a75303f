package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.Assessor;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The directions of the cases do not hang on the exact sizes that the profiles assume.
 *
 * <p>Decided by plans alone, which the limit of half a minute for 1,600 draws allows, and the plan is what the assumed
 * sizes move; {@link PublicCasesTest} has the cases themselves simulated.
 *
 * <p>Measured in 200 draws each, none refused: 37signals-2022 99%, adstage-2013 97%, adstage-2015 100% (all but one),
 * dropbox-2013 97%, gitlab-2016 92%, prerender-2022 96%, prerender-founder 94%, stack-overflow-2016 86%. But for two
 * draws of 37signals-2022, which end at a hybrid, all misses are draws in which no strategy is ahead: the costs grew,
 * the revenue or the cash shrank, and what would not run out of money is vetoed (22 draws), or nothing is feasible
 * (59). The limit stays far below, so that a better model may move the figures; it is to catch a direction that was a
 * coincidence.
 */
class RobustnessTest {
    private static final int DRAWS = 200;
    private static final double FEWEST = 0.6;
    private static final Assessor PLANS = Assessor.builder()
            .discovery(PublicCase.ASSESSOR.discovery())
            .withoutSimulation()
            .build();

    static Stream<PublicCase> cases() {
        return PublicCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_direction_holds_where_the_assumed_sizes_are_off(PublicCase publicCase) {
        // Draws do not depend on each other, and only their number counts.
        List<Verdict> verdicts = Seeds.from(1, DRAWS)
                .parallel()
                .flatMap(seed -> varied(publicCase.startup(), seed).stream())
                .map(startup -> PLANS.assess(startup).verdict())
                .toList();
        int drawn = verdicts.size();
        List<Verdict> missed = verdicts.stream()
                .filter(verdict ->
                        Answer.of(verdict).filter(publicCase.direction()::holds).isEmpty())
                .toList();
        double held = 1 - (double) missed.size() / drawn;
        System.out.println(publicCase + ": direction holds in " + Math.round(100 * held) + "% of " + drawn
                + ", refused " + (DRAWS - drawn) + ", missed " + counted(missed));
        assertThat(drawn).as("draws that are startups").isGreaterThan(DRAWS / 2);
        assertThat(held).isGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_what_was_assumed_is_varied(PublicCase publicCase) {
        Startup varied = Sizes.varied(publicCase.startup(), Seeds.random(1));
        assertThat(Sizes.assumed(publicCase.startup())).isNotEmpty();
        assertThat(Inputs.all())
                .filteredOn(input -> !Sizes.assumed(publicCase.startup()).contains(input))
                .allSatisfy(input -> assertThat(input.get(varied)).isEqualTo(input.get(publicCase.startup())));
    }

    @Test
    void the_bill_is_varied_where_it_was_assumed_only() {
        assertThat(Sizes.assumed(PublicCase.named("gitlab-2016").startup())).contains(Inputs.CURRENT_BILL);
        assertThat(Sizes.assumed(PublicCase.named("37signals-2022").startup())).doesNotContain(Inputs.CURRENT_BILL);
    }

    /** What was answered instead, or the kind of a verdict that has nothing ahead. */
    private static Map<String, Long> counted(List<Verdict> missed) {
        return missed.stream()
                .collect(Collectors.groupingBy(
                        verdict -> Answer.of(verdict)
                                .map(Answer::toString)
                                .orElse(verdict.kind().id()),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static Optional<Startup> varied(Startup startup, long seed) {
        try {
            return Optional.of(Sizes.varied(startup, Seeds.random(seed)));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }
}
