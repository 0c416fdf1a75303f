package dev.footing.api.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MechanismDifferenceTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");

    @Test
    void the_part_of_a_strategy_is_looked_up_and_may_be_missing() {
        MechanismDifference size = new MechanismDifference(
                Mechanism.SIZE,
                ImmutableList.of("sizeExponent"),
                ImmutableSortedMap.of(ONE, Money.parse("USD -1.00")),
                ImmutableList.of());
        assertThat(size.objective(ONE)).contains(Money.parse("USD -1.00"));
        assertThat(size.objective(StrategyId.of("acme.two"))).isEmpty();
    }

    @Test
    void another_kind_or_another_strategy_is_a_turn_and_another_margin_is_none() {
        RecordedVerdict verdict = verdict(Verdict.Kind.RECOMMEND, "acme.one", "USD 1.00");
        assertThat(VerdictTurn.isOne(verdict, verdict(Verdict.Kind.RECOMMEND, "acme.one", "USD 2.00")))
                .isFalse();
        assertThat(VerdictTurn.isOne(verdict, verdict(Verdict.Kind.CLOSE_CALL, "acme.one", "USD 1.00")))
                .isTrue();
        assertThat(VerdictTurn.isOne(verdict, verdict(Verdict.Kind.RECOMMEND, "acme.two", "USD 1.00")))
                .isTrue();
    }

    private static RecordedVerdict verdict(Verdict.Kind kind, String strategy, String margin) {
        return RecordedVerdict.builder()
                .kind(kind)
                .strategy(StrategyId.of(strategy))
                .margin(Money.parse(margin))
                .build();
    }
}
