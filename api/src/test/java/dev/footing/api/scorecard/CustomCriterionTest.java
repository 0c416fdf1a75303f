package dev.footing.api.scorecard;

import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.residency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.policy.Criterion;
import dev.footing.api.policy.CriterionInfo;
import dev.footing.api.policy.Curve;
import dev.footing.api.policy.PhaseWeights;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomCriterionTest {
    @Test
    void is_known_by_id_label_and_unit() {
        assertThat(residency().build().info())
                .isEqualTo(new CriterionInfo("acme.data-residency", "data residency", Unit.SHARE));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void the_id_of_a_built_in_one_is_refused_with_one_that_may_be_taken(Criterion builtIn) {
        assertThat(builtIn.info().namespaced()).isFalse();
        assertThatThrownBy(() -> residency().id(builtIn.id()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(
                        "id must stand in a namespace", '"' + builtIn.id() + '"', "as in acme." + builtIn.id());
        assertThat(residency().id("acme." + builtIn.id()).build().info().namespaced())
                .isTrue();
    }

    @Test
    void everything_is_required() {
        assertThatThrownBy(() -> CustomCriterion.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id", "label", "unit", "curve", "weights", "evidence");
    }

    @Test
    void all_of_it_but_its_label_moves_the_hash() {
        List<CustomCriterion> changed = List.of(
                residency().build(),
                residency().id("acme.residency").build(),
                residency().unit(Unit.COUNT).build(),
                residency().curve(new Curve(0.5, 1, false)).build(),
                residency().curve(new Curve(0, 2, false)).build(),
                residency().curve(new Curve(1, 2, false)).build(),
                residency().curve(new Curve(1, 2, true)).build(),
                residency().weights(new PhaseWeights(1, 5, 10)).build(),
                residency().weights(new PhaseWeights(0, 6, 10)).build(),
                residency().weights(new PhaseWeights(0, 5, 11)).build(),
                residency().evidence(PUBLISHED).build());
        Set<String> hashes = new HashSet<>();
        changed.forEach(criterion -> hashes.add(hash(criterion)));
        assertThat(hashes).hasSameSizeAs(changed);
        assertThat(hash(residency().label("where data is").build()))
                .isEqualTo(hash(residency().build()));
    }

    private static String hash(CustomCriterion criterion) {
        Encoding encoding = new Encoding();
        criterion.encodeTo(encoding);
        return encoding.sha256();
    }
}
