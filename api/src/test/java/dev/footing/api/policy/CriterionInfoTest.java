package dev.footing.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionInfoTest {
    @Test
    void a_built_in_criterion_is_called_by_its_id_in_words() {
        assertThat(Criterion.TIME_TO_MARKET.info())
                .isEqualTo(new CriterionInfo("time-to-market", "time to market", Unit.MONTHS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme.x", "acme.", ".x", "acme..x", "acme.x y", "acme.-x", "acme.x-", "1.x"})
    void what_is_no_id_is_refused(String id) {
        assertThatThrownBy(() -> new CriterionInfo(id, "label", Unit.COUNT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("id must be lower-case words", "acme.data-residency");
    }

    @Test
    void an_id_has_at_most_a_hundred_characters() {
        String longest = "acme." + "x".repeat(95);
        assertThat(new CriterionInfo(longest, "label", Unit.COUNT).id()).hasSize(100);
        assertThatThrownBy(() -> new CriterionInfo(longest + "x", "label", Unit.COUNT))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_label_is_one_line_of_at_most_forty_characters() {
        assertThat(new CriterionInfo("acme.x", "x".repeat(40), Unit.COUNT).label())
                .hasSize(40);
        for (String wrong : new String[] {"", "  ", "x".repeat(41), "two\nlines", "\u001b[31mred"}) {
            assertThatThrownBy(() -> new CriterionInfo("acme.x", wrong, Unit.COUNT))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContainingAll("label must be one line of 1 to 40 characters", "Name acme.x");
        }
    }

    @Test
    void what_is_not_built_in_stands_in_a_namespace() {
        assertThat(Criterion.COST.info().namespaced()).isFalse();
        assertThat(Examples.residency().build().info().namespaced()).isTrue();
    }
}
