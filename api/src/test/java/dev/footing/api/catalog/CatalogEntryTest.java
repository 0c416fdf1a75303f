package dev.footing.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Phase;
import org.junit.jupiter.api.Test;

class CatalogEntryTest {
    @Test
    void its_id_is_that_of_its_constant() {
        assertThat(complete().build().id()).isEqualTo("growth");
    }

    @Test
    void what_nothing_reads_is_refused() {
        CatalogEntry.Builder unread = complete();
        assertThat(unread.build().readBy()).hasSize(1);
        assertThatThrownBy(() -> CatalogEntry.builder()
                        .system(CatalogSystem.PHASE)
                        .subject(Phase.GROWTH)
                        .meaning("It grows.")
                        .section("Phases")
                        .grade(Grade.ASSUMED)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("phase growth");
    }

    @Test
    void what_an_article_states_is_assumed_and_names_its_readers() {
        CatalogEntry stated = CatalogEntry.assumed(
                CatalogSystem.PHASE, Phase.GROWTH, "Phases", "It grows.", Phase.class, Motive.class);
        assertThat(stated)
                .isEqualTo(complete()
                        .readBy(ImmutableList.of(Phase.class.getName(), Motive.class.getName()))
                        .build());
        assertThatThrownBy(() -> CatalogEntry.assumed(CatalogSystem.PHASE, Phase.GROWTH, "Phases", "It grows."))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void meaning_and_section_are_not_blank() {
        assertThatThrownBy(() -> complete().meaning(" ").build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> complete().section("").build()).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void they_are_ordered_by_system_and_then_by_id() {
        CatalogEntry growth = complete().build();
        CatalogEntry post = complete().subject(Phase.POST_PRODUCT_MARKET_FIT).build();
        CatalogEntry motive =
                complete().system(CatalogSystem.MOTIVE).subject(Motive.LEARNING).build();
        assertThat(ImmutableList.sortedCopyOf(CatalogEntry.ORDER, ImmutableList.of(post, growth, motive)))
                .containsExactly(motive, growth, post);
    }

    private static CatalogEntry.Builder complete() {
        return CatalogEntry.builder()
                .system(CatalogSystem.PHASE)
                .subject(Phase.GROWTH)
                .meaning("It grows.")
                .section("Phases")
                .grade(Grade.ASSUMED)
                .addReadBy("dev.footing.core.policy.PhaseRule");
    }
}
