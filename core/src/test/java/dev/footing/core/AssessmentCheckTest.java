package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.AssessmentCheck;
import dev.footing.testkit.Fixtures;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** The check of the testkit, which sees no assessor, on real results. */
class AssessmentCheckTest {
    private static final Strategy CHEAP = Fixtures.strategy("acme.cheap");
    private static final Strategy RUINOUS = Fixtures.strategy("acme.ruinous").toBuilder()
            .platformFixed(BigMoney.parse("USD 900000"))
            .steadyEffort(Estimate.fixed(7))
            .build();

    private static final Assessment ASSESSMENT = assessed(CHEAP, RUINOUS);

    @Test
    void what_is_so_passes() {
        StrategyId winner = StrategyId.of("acme.cheap");
        assertThatCode(() -> AssessmentCheck.that(ASSESSMENT)
                        .hasNoProblems()
                        .hasVerdict(ASSESSMENT.verdict().kind())
                        .ranks(winner.value(), "acme.ruinous")
                        .isFeasible(winner.value())
                        .isNotFeasible("acme.ruinous"))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_not_so_fails_and_says_what_is() {
        AssessmentCheck check = AssessmentCheck.that(ASSESSMENT);
        assertThatThrownBy(() -> check.hasVerdict(Verdict.Kind.VETOED))
                .hasMessageContaining(ASSESSMENT.verdict().kind().id());
        assertThatThrownBy(() -> check.recommends("acme.ruinous"))
                .hasMessageContaining("Expected acme.ruinous to be recommended, but the verdict is");
        assertThatThrownBy(() -> check.ranks("acme.ruinous", "acme.cheap"))
                .hasMessageContaining("the ranks are [acme.cheap, acme.ruinous]");
        assertThatThrownBy(() -> check.isFeasible("acme.ruinous")).hasMessageContaining("to be feasible");
        assertThatThrownBy(() -> check.isNotFeasible("acme.cheap")).hasMessageContaining("not to be feasible");
        assertThatThrownBy(() -> check.isFeasible("acme.nowhere"))
                .hasMessageContaining("Expected acme.nowhere to be proposed, but [acme.cheap, acme.ruinous] are");
    }

    @Test
    void a_provider_that_could_not_be_used_is_a_problem() {
        Assessment twice = assessed(CHEAP, CHEAP);
        assertThatThrownBy(() -> AssessmentCheck.that(twice).hasNoProblems()).hasMessageContaining("twice");
    }

    @Test
    void a_recommendation_is_found() {
        assertThatCode(() -> AssessmentCheck.that(assessed(CHEAP)).recommends("acme.cheap"))
                .doesNotThrowAnyException();
    }

    private static Assessment assessed(Strategy... strategies) {
        ImmutableList<Strategy> proposed = ImmutableList.copyOf(strategies);
        return FirstRules.assessor()
                .provider(new StrategyProvider() {
                    @Override
                    public ProviderInfo info() {
                        return ProviderInfo.builder()
                                .id("acme")
                                .name("Acme")
                                .spiLevel(SPI_LEVEL)
                                .addAllStrategies(proposed.stream()
                                        .map(Strategy::info)
                                        .distinct()
                                        .toList())
                                .build();
                    }

                    @Override
                    public ImmutableList<Strategy> propose(Startup startup) {
                        return proposed;
                    }
                })
                .build()
                .assess(Fixtures.reference());
    }
}
