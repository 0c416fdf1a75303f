package dev.footing.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.TenTenTenReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = Catalog.shipped();

    @Test
    void entries_come_by_system_and_id() {
        assertThat(CATALOG.entries()).isSortedAccordingTo(CatalogEntry.ORDER);
        assertThat(CATALOG.find("growth")).singleElement().satisfies(entry -> {
            assertThat(entry.system()).isEqualTo(CatalogSystem.PHASE);
            assertThat(entry.readBy()).containsExactly("dev.footing.core.policy.PhaseRule");
        });
    }

    @Test
    void an_id_may_stand_in_several_systems_and_all_of_them_are_found() {
        assertThat(CATALOG.find("learning"))
                .extracting(CatalogEntry::system)
                .containsExactly(CatalogSystem.MOTIVE, CatalogSystem.TEST);
        Catalog more = CATALOG.with(List.of(like(CatalogSystem.PATTERN), like(CatalogSystem.TRAP)));
        assertThat(more.find("learning"))
                .extracting(CatalogEntry::system)
                .containsExactly(CatalogSystem.TRAP, CatalogSystem.MOTIVE, CatalogSystem.TEST, CatalogSystem.PATTERN);
        assertThat(more.entries())
                .isSortedAccordingTo(CatalogEntry.ORDER)
                .hasSize(CATALOG.entries().size() + 2);
    }

    @Test
    void an_id_stands_once_in_a_system() {
        assertThatThrownBy(() -> CATALOG.with(List.of(CATALOG.entries().get(0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("once in a system");
    }

    @Test
    void an_unknown_id_names_the_nearest_where_one_is_near() {
        assertThatThrownBy(() -> CATALOG.find("learning-tacks"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe learning-tax was meant. 'footing catalog' lists all of them.");
        assertThatThrownBy(() -> CATALOG.find("zzzzzzzzzzzz"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("Maybe")
                .hasMessageContaining("'footing catalog' lists all of them.");
    }

    private static CatalogEntry like(CatalogSystem system) {
        return CatalogEntry.builder()
                .system(system)
                .subject(TenTenTenReason.LEARNING)
                .meaning("The team learns.")
                .section("Somewhere")
                .grade(Grade.ASSUMED)
                .addReadBy("dev.footing.Somebody")
                .build();
    }
}
