package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Seeds;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The directions of the cases do not hang on the exact sizes that the profiles assume.
 *
 * <p>Measured in 200 draws each, none refused: 37signals-2022 99%, adstage-2013 97%, adstage-2015 100% (all but one),
 * dropbox-2013 97%, gitlab-2016 92%, prerender-2022 96%, prerender-founder 94%, stack-overflow-2016 86%. But for two
 * draws of 37signals-2022, which end at a hybrid, all misses are draws in which no strategy is left: the costs grew,
 * the revenue or the cash shrank, and the money runs out whatever is chosen. The limit stays far below, so that a
 * better model may move the figures; it is to catch a direction that was a coincidence.
 */
class RobustnessTest {
    private static final int DRAWS = 200;
    private static final double FEWEST = 0.6;

    static Stream<PublicCase> cases() {
        return PublicCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_direction_holds_where_the_assumed_sizes_are_off(PublicCase one) {
        int held = 0;
        int drawn = 0;
        Map<String, Integer> missed = new TreeMap<>();
        for (long seed : Seeds.from(1, DRAWS).toList()) {
            Optional<Startup> varied = varied(one.startup(), seed);
            if (varied.isEmpty()) {
                continue;
            }
            drawn++;
            Optional<Answer> answer =
                    Answer.of(PublicCase.ASSESSOR.assess(varied.get()).verdict());
            if (answer.filter(one.direction()::holds).isPresent()) {
                held++;
            } else {
                missed.merge(answer.map(Answer::toString).orElse("nothing"), 1, Integer::sum);
            }
        }
        System.out.println(one + ": direction holds in " + Math.round(100.0 * held / drawn) + "% of " + drawn
                + (drawn == DRAWS ? "" : " (" + (DRAWS - drawn) + " refused)")
                + (missed.isEmpty() ? "" : ", else " + missed));
        assertThat(drawn).as("draws that are startups").isGreaterThan(DRAWS / 2);
        assertThat((double) held / drawn).isGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_what_was_assumed_is_varied(PublicCase one) {
        Startup varied = Sizes.varied(one.startup(), Seeds.random(1));
        assertThat(Sizes.assumed(one.startup())).isNotEmpty();
        assertThat(Inputs.all())
                .filteredOn(input -> !Sizes.assumed(one.startup()).contains(input))
                .allSatisfy(input -> assertThat(input.get(varied)).isEqualTo(input.get(one.startup())));
    }

    @Test
    void the_bill_is_varied_where_it_was_assumed_only() {
        assertThat(Sizes.assumed(PublicCase.named("gitlab-2016").startup())).contains(Inputs.CURRENT_BILL);
        assertThat(Sizes.assumed(PublicCase.named("37signals-2022").startup())).doesNotContain(Inputs.CURRENT_BILL);
    }

    private static Optional<Startup> varied(Startup startup, long seed) {
        try {
            return Optional.of(Sizes.varied(startup, Seeds.random(seed)));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }
}
