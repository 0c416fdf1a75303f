package dev.footing.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.TenTenTenReason;
import dev.footing.cli.catalog.ClaimFigure.Span;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.schema.CatalogSystem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = Catalog.of(Discovery.none());
    private static final List<CatalogEntry> CLAIMS =
            CATALOG.entries().stream().filter(CatalogEntry::isClaim).toList();

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
        Catalog more = with(like(CatalogSystem.PATTERN), like(CatalogSystem.TRAP));
        assertThat(more.find("learning"))
                .extracting(CatalogEntry::system)
                .containsExactly(CatalogSystem.TRAP, CatalogSystem.MOTIVE, CatalogSystem.TEST, CatalogSystem.PATTERN);
        assertThat(more.entries())
                .isSortedAccordingTo(CatalogEntry.ORDER)
                .hasSize(CATALOG.entries().size() + 2);
    }

    @Test
    void an_id_stands_once_in_a_system() {
        assertThatThrownBy(() -> with(CATALOG.entries().get(0)))
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

    @Test
    void what_nothing_reads_is_refused_and_so_is_a_blank_meaning_or_section() {
        assertThatThrownBy(() -> entry("Somewhere", "The team learns.", ImmutableSortedSet.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("pattern learning");
        assertThatThrownBy(() -> entry("Somewhere", " ", ImmutableSortedSet.of("dev.footing.Reader")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> entry("", "The team learns.", ImmutableSortedSet.of("dev.footing.Reader")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_claims_that_are_kept_are_all_there_each_with_a_section_a_meaning_and_a_caveat() {
        assertThat(CLAIMS)
                .extracting(CatalogEntry::id)
                .containsExactlyInAnyOrder(
                        "budget-from-scratch",
                        "budget-managed",
                        "engineers-sixty-percent",
                        "product-gain",
                        "burn-multiple",
                        "self-run-hosting-dearer",
                        "return-from-scratch",
                        "return-managed",
                        "return-ratio",
                        "techflow-runway",
                        "techflow-underestimate",
                        "early-time-split",
                        "first-version",
                        "growth-unchanged",
                        "no-series-b",
                        "wrong-allocation",
                        "right-allocation",
                        "learning-tax",
                        "decisions-without-data",
                        "written-by-a-vendor");
        assertThat(CLAIMS).allSatisfy(claim -> {
            assertThat(claim.system()).isIn(CatalogSystem.FINANCE, CatalogSystem.CLAIM);
            assertThat(claim.subject()).isEmpty();
            assertThat(claim.section()).isNotBlank();
            assertThat(claim.meaning()).endsWith(".");
            assertThat(claim.caveat()).endsWith(".");
        });
    }

    @Test
    void without_the_strategies_of_the_article_only_what_needs_none_stands_beside() {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.figures().stream()
                        .anyMatch(figure -> figure.beside().isPresent()))
                .extracting(CatalogEntry::id)
                .containsExactlyInAnyOrder("techflow-underestimate", "growth-unchanged", "no-series-b");
    }

    @Test
    void with_them_a_figure_stands_beside_each_that_is_worked_out() {
        Discovery installed = Discovery.installed(CatalogTest.class.getClassLoader());
        assertThat(Catalog.of(installed).entries().stream()
                        .filter(entry -> entry.readBy().contains(ReferenceCase.class.getName()))
                        .flatMap(entry -> entry.figures().stream()))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.beside()).isPresent());
    }

    @Test
    void a_span_is_in_order() {
        assertThat(new Span(1, 1)).isEqualTo(Span.of(1));
        assertThat(Span.between(2, 1)).isEqualTo(new Span(1, 2));
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Catalog with(CatalogEntry... more) {
        return new Catalog(ImmutableList.<CatalogEntry>builder()
                .addAll(CATALOG.entries())
                .add(more)
                .build());
    }

    private static CatalogEntry like(CatalogSystem system) {
        return new CatalogEntry(
                system,
                TenTenTenReason.LEARNING.id(),
                "Somewhere",
                "The team learns.",
                ImmutableSortedSet.of("dev.footing.Reader"),
                Optional.of(TenTenTenReason.LEARNING),
                ImmutableList.of(),
                "");
    }

    private static CatalogEntry entry(String section, String meaning, ImmutableSortedSet<String> readBy) {
        return new CatalogEntry(
                CatalogSystem.PATTERN,
                TenTenTenReason.LEARNING.id(),
                section,
                meaning,
                readBy,
                Optional.of(TenTenTenReason.LEARNING),
                ImmutableList.of(),
                "");
    }
}
