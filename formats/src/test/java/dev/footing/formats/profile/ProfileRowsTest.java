package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A row of a table is a profile: the same values, and the same care with what is wrong. */
class ProfileRowsTest {
    private static final List<String> COLUMNS =
            List.of("/name", "/budget/cash", "/team/engineers", "/team/monthlyCostPerEngineer", "/usage/monthlyGrowth");

    @Test
    void a_row_is_the_startup_of_the_profile_with_the_same_values() {
        Startup row = ProfileRows.of(COLUMNS).startup(List.of("Example", "2000000", "8", "12500", ""));
        Startup profile = ProfileReader.read("""
                        {"name": "Example", "budget": {"cash": 2000000},
                         "team": {"engineers": 8, "monthlyCostPerEngineer": 12500}}""").startup();
        assertThat(row).isEqualTo(profile);
    }

    @Test
    void a_cell_holds_what_a_profile_holds_there() {
        Startup row = ProfileRows.of(COLUMNS)
                .startup(List.of("007", "2e6", " 8 ", "12500", "{\"low\": 0, \"likely\": 0.1, \"high\": 0.2}"));
        Startup profile = ProfileReader.read("""
                        {"name": "007", "budget": {"cash": 2000000},
                         "team": {"engineers": 8, "monthlyCostPerEngineer": 12500},
                         "usage": {"monthlyGrowth": {"low": 0, "likely": 0.1, "high": 0.2}}}""").startup();
        assertThat(row).isEqualTo(profile);
    }

    @Test
    void amounts_are_in_the_currency_of_the_row() {
        Startup row = ProfileRows.of(List.of(
                        "/budget/currency", "/name", "/budget/cash", "/team/engineers", "/team/monthlyCostPerEngineer"))
                .startup(List.of("EUR", "Example", "2000000", "8", "12500"));
        assertThat(row.budget().cash()).hasToString("EUR 2000000");
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once_by_its_input() {
        assertThatThrownBy(() -> ProfileRows.of(COLUMNS).startup(List.of("Example", "-1", "", "much", "0.1")))
                .isInstanceOf(InvalidProfileException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidProfileException.class))
                .extracting(InvalidProfileException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::where)
                .containsExactly("/budget/cash", "/team/monthlyCostPerEngineer", "/team/engineers");
    }

    @Test
    void what_a_group_requires_is_asked_for_where_the_group_is_stated() {
        ProfileRows rows = ProfileRows.of(List.of(
                "/name", "/budget/cash", "/team/engineers", "/team/monthlyCostPerEngineer", "/funding/invested"));
        assertThatThrownBy(() -> rows.startup(List.of("Example", "1", "8", "1", "5")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageStartingWith("/funding/month is required. ");
    }

    @Test
    void a_column_that_is_no_input_is_refused_with_the_nearest_and_one_that_is_there_twice() {
        assertThatThrownBy(() -> ProfileRows.of(List.of("/name", "/budget/cahs", "/name")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContainingAll(
                        "\"/budget/cahs\"", "Maybe /budget/cash was meant", "/name must be one column");
    }

    /** As a database has it where nothing is stated. */
    @Test
    void a_cell_or_a_column_that_is_null_is_refused_by_the_name_of_the_parameter() {
        ProfileRows rows = ProfileRows.of(COLUMNS);
        List<String> cells = Collections.nCopies(COLUMNS.size(), null);
        assertThatThrownBy(() -> rows.startup(cells))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("cells");
        assertThatThrownBy(() -> ProfileRows.of(cells))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("columns");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> ProfileRows.of(COLUMNS).startup(List.of("Example")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("the number of cells must be 5, one for each column, but is 1.");
    }
}
