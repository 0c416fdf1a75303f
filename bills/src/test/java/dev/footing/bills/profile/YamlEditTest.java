package dev.footing.bills.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;

class YamlEditTest {
    @Test
    void a_value_is_replaced_where_it_stands_and_remarks_stay() {
        assertThat(
                        edited(
                                "# mine\ncurrent:\n  strategy: paas # since May\n  monthlyPlatformCost: 450   # guessed\nname: A\n"))
                .isEqualTo(
                        "# mine\ncurrent:\n  strategy: paas # since May\n  monthlyPlatformCost: 7   # guessed\nname: A\n");
    }

    @Test
    void a_member_is_added_behind_those_of_its_group() {
        assertThat(edited("current:\n    strategy: paas\n\nname: A\n"))
                .isEqualTo("current:\n    strategy: paas\n    monthlyPlatformCost: 7\n\nname: A\n");
    }

    @Test
    void a_group_on_one_line_stays_on_one_line() {
        assertThat(edited("current: { strategy: paas } # now\n"))
                .isEqualTo("current: { strategy: paas, monthlyPlatformCost: 7 } # now\n");
        assertThat(edited("current: {}\n")).isEqualTo("current: { monthlyPlatformCost: 7 }\n");
    }

    @Test
    void a_group_that_is_not_there_is_added_at_the_end() {
        assertThat(edited("name: A\n\n")).isEqualTo("name: A\ncurrent:\n  monthlyPlatformCost: 7\n");
    }

    @Test
    void a_value_of_several_lines_gives_way() {
        assertThat(edited("current:\n  monthlyPlatformCost:\n    low: 1\n    high: 2\n  months: 3\n"))
                .isEqualTo("current:\n  monthlyPlatformCost: 7\n  months: 3\n");
    }

    @Test
    void a_member_of_the_same_name_elsewhere_is_left_alone() {
        assertThat(edited("other:\n  current:\n    monthlyPlatformCost: 1\ncurrent:\n  months: 2\n"))
                .isEqualTo(
                        "other:\n  current:\n    monthlyPlatformCost: 1\ncurrent:\n  months: 2\n  monthlyPlatformCost: 7\n");
    }

    private static String edited(String yaml) {
        YamlEdit edit = new YamlEdit(yaml);
        edit.set(Splitter.on('/').splitToList("current/monthlyPlatformCost"), 7);
        return edit.text();
    }
}
