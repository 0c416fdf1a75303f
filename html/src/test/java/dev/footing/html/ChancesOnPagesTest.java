package dev.footing.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.text.Conditionals;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say of chances first, as all other formats do. */
class ChancesOnPagesTest {
    private static final String ASSUMED = "numbers that they rest on are assumed";
    private static final String IN_BRIEF = "numbers are assumed";

    /** What a reader sees first on each page, by its name. */
    private static ImmutableMap<String, String> firstPages(Assessment assessment) {
        String html = HtmlReport.of(assessment);
        return ImmutableMap.of(
                "page", flat(html.substring(0, html.lastIndexOf("The strategies side by side"))),
                "live page", flat(LivePage.settled(assessment)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace("&gt;", ">");
    }

    static Stream<String> pages() {
        return firstPages(Conditionals.reference()).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_other_branch_stands_in_the_headline_with_what_it_is_worth(String page) {
        assertThat(firstPages(Conditionals.reference()).get(page))
                .contains("unless the team has experience with disaster recovery and scaling: then minimal (acme.two),"
                        + " worth $741,000 more");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_chances_stand_on_the_first_page_by_direction(String page) {
        assertThat(firstPages(Conditionals.staying(0.64)).get(page))
                .contains("Chances: stay 64%, run it yourself 36%.")
                .doesNotContain("of trials, by")
                .doesNotContain(ASSUMED);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_first_page_shows_a_high_chance_without_how_many_numbers_are_assumed(String page) {
        for (double chance : new double[] {0.951, 0.97, 0.996, 1}) {
            assertThat(firstPages(Conditionals.staying(chance)).get(page))
                    .contains(Rounded.chance(chance))
                    .contains(ASSUMED)
                    .doesNotContain("stay 100%", "run it yourself 0%");
        }
        assertThat(firstPages(Conditionals.staying(0.949)).get(page))
                .contains("stay 95%")
                .doesNotContain(ASSUMED, IN_BRIEF);
    }

    @Test
    void a_figure_beside_the_headline_says_so_itself() {
        assertThat(firstPages(Conditionals.staying(0.97)).get("page"))
                .contains("Chance that staying is best")
                .contains(IN_BRIEF);
        assertThat(firstPages(Conditionals.staying(0.64)).get("page")).contains("next running it yourselves, 36%");
    }
}
