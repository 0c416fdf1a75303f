package dev.footing.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Putting a provider in place of another one's strategy, on purpose. */
class OverrideTest {
    private static final StrategyProvider THEIRS = both("theirs", "one", "two");
    private static final StrategyProvider MINE = TestProviders.good("mine", "one");

    @Test
    void the_other_one_loses_what_is_overridden_and_keeps_the_rest() {
        Assessment assessment = assess(FirstRules.assessor().provider(THEIRS).override(MINE));
        assertThat(assessment.problems()).isEmpty();
        assertThat(assessment.strategy(StrategyId.of("one")).orElseThrow().provider())
                .isEqualTo("mine");
        assertThat(assessment.strategy(StrategyId.of("two")).orElseThrow().provider())
                .isEqualTo("theirs");
        assertThat(assessment.strategies()).hasSize(2);
    }

    @Test
    void the_result_names_what_was_overridden() {
        Assessment assessment = assess(FirstRules.assessor().provider(THEIRS).override(MINE));
        assertThat(assessment.provenance().providers())
                .extracting(ProviderRecord::id)
                .containsExactly("mine", "theirs");
        ProviderRecord theirs = assessment.provenance().providers().get(1);
        assertThat(theirs.overridden()).containsExactly(StrategyId.of("one"));
        assertThat(theirs.strategies()).extracting(one -> one.id().value()).containsExactly("two");
        assertThat(assessment.provenance().hash())
                .isNotEqualTo(assess(FirstRules.assessor().provider(THEIRS))
                        .provenance()
                        .hash());
    }

    @Test
    void strictness_allows_it() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(MINE));
        assertThat(found.strict()).isSameAs(found);
        assertThat(found.knownStrategies()).containsExactly(StrategyId.of("one"), StrategyId.of("two"));
    }

    @Test
    void it_holds_also_against_what_is_added_later() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(MINE));
        Discovery later = found.with(Discovery.of(List.of(TestProviders.good("late", "one"))));
        assertThat(later.problems()).isEmpty();
        assertThat(later.providers())
                .filteredOn(one -> one.info().id().equals("late"))
                .singleElement()
                .satisfies(late -> assertThat(late.strategies()).isEmpty());
    }

    @Test
    void in_place_of_nothing_is_a_mistake_that_is_told() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(TestProviders.good("mine", "won")));
        assertThat(found.providers()).hasSize(2);
        assertThat(found.problems())
                .extracting(Problem::sentence)
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("mine (", "must announce a strategy that another provider has"));
    }

    @Test
    void it_is_told_once_however_often_more_is_added() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(TestProviders.good("mine", "won")));
        assertThat(found.with(Discovery.none()).with(List.of()).problems()).hasSize(1);
    }

    @Test
    void two_in_place_of_the_same_are_both_left_out_and_the_old_one_does_not_come_back() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(MINE, TestProviders.good("yours", "one")));
        assertThat(found.problems()).hasSize(2);
        assertThat(found.knownStrategies()).containsExactly(StrategyId.of("two"));
    }

    @Test
    void what_is_overridden_may_still_be_proposed_and_does_not_count() {
        Discovery found = Discovery.of(List.of(THEIRS)).overriding(List.of(MINE));
        assertThat(Proposals.ask(found, Fixtures.minimal()).proposed())
                .extracting(one -> one.strategy().id() + " of " + one.provider())
                .containsExactly("one of mine", "two of theirs");
    }

    @Test
    void a_startup_may_be_on_the_overridden_strategy() {
        Assessment assessment = FirstRules.assessor()
                .provider(THEIRS)
                .override(MINE)
                .build()
                .assess(Fixtures.minimal().with(Inputs.CURRENT_STRATEGY, "one"));
        assertThat(assessment.strategies()).hasSize(2);
    }

    private static Assessment assess(Assessor.Builder assessor) {
        return assessor.withoutSimulation().build().assess(Fixtures.reference());
    }

    private static StrategyProvider both(String id, String one, String two) {
        Strategy first = Fixtures.strategy(one);
        Strategy second = Fixtures.strategy(two);
        return new TestProviders.Scripted(
                ProviderInfo.of(id, id, StrategyProvider.SPI_LEVEL, first.info(), second.info()),
                startup -> ImmutableList.of(first, second));
    }
}
