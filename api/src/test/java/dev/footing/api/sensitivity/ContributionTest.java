package dev.footing.api.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.SensitivityExamples;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.Strategy;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final Money NONE = Examples.dollars("0");
    private static final Strategy STRATEGY = Examples.strategy().build();

    @Test
    void parts_sum_to_the_amount() {
        Contribution leaf = SensitivityExamples.contribution();
        ImmutableList<Contribution> two = ImmutableList.of(leaf, leaf);
        assertThat(new Contribution(ObjectivePart.OBJECTIVE, Examples.dollars("6"), two, ImmutableList.of()).leaves())
                .containsExactly(leaf, leaf);
        assertThatThrownBy(() ->
                        new Contribution(ObjectivePart.OBJECTIVE, Examples.dollars("6.01"), two, ImmutableList.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must sum to USD 6.01");
    }

    @Test
    void a_difference_of_nothing_is_left_out() {
        Money one = Examples.dollars("1");
        Objective first = objective(Map.of(
                ObjectivePart.EXPECTED_ROUND, one,
                ObjectivePart.INFRASTRUCTURE_ENGINEERING, one,
                ObjectivePart.PLATFORM, one));
        Objective second = objective(Map.of(ObjectivePart.EXPECTED_ROUND, one, ObjectivePart.PLATFORM, one));
        Contribution tree = compare(first, second);
        assertThat(tree.amount()).isEqualTo(Examples.dollars("-1"));
        assertThat(tree.all())
                .extracting(Contribution::part)
                .containsExactly(
                        ObjectivePart.OBJECTIVE,
                        ObjectivePart.TOTAL_COST_OF_OWNERSHIP,
                        ObjectivePart.INFRASTRUCTURE_ENGINEERING);
        assertThat(compare(first, first).leaves()).isEmpty();
        assertThat(compare(first, first).amount()).isEqualTo(NONE);
    }

    @Test
    void parts_that_cancel_are_told_all_the_same() {
        Money one = Examples.dollars("1");
        Contribution tree = compare(
                objective(Map.of(ObjectivePart.INFRASTRUCTURE_ENGINEERING, one)),
                objective(Map.of(ObjectivePart.PLATFORM, one)));
        assertThat(tree.amount()).isEqualTo(NONE);
        assertThat(tree.leaves())
                .extracting(Contribution::part)
                .containsExactly(ObjectivePart.INFRASTRUCTURE_ENGINEERING, ObjectivePart.PLATFORM);
    }

    @Test
    void a_leaf_names_its_numbers_with_their_sources() {
        Contribution tree =
                compare(objective(Map.of(ObjectivePart.COMPLIANCE, Examples.dollars("5"))), objective(Map.of()));
        assertThat(tree.leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.basis())
                        .contains(new Basis(
                                STRATEGY.id() + "/complianceCost",
                                STRATEGY.evidenceByParameter().getOrDefault("complianceCost", STRATEGY.evidence()))));
    }

    private static Objective objective(Map<ObjectivePart, Money> amounts) {
        return Objective.of(CurrencyUnit.USD, amounts);
    }

    private static Contribution compare(Objective first, Objective second) {
        return SensitivityExamples.attribution().between(STRATEGY, first, STRATEGY, second);
    }
}
