package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.footing.api.problem.Problem;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.Samples;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** All that is wrong with a profile in YAML shows in one go. */
class ManyProblemsInYamlTest {
    @Test
    void of_every_kind_are_reported_together_in_the_order_of_the_yaml() {
        List<Problem> problems = Samples.problems(() -> ProfileReader.readYaml("""
                $schema: 7
                schema: footing/profile/2
                name: [Example]
                budget:
                  cash: 16e5
                  horizonMonths: 6
                  cash: 3
                team: { engineers: 0, monthlyCostPerEngineer: { low: 3, likely: 2, high: 1 } }
                usage:
                  launchUsers: { median: 5 }
                  activeUser: 3
                redFlags: [outage-blame, outage-blame, outage]
                motives: [control, kontrol]
                funding: { month: 7 }
                correlations:
                  - { between: [/usage/monthlyGrowth], rank: 2 }
                evidence:
                  /team/engineer: { grade: assumed, source: me }
                  /team: { grade: sure, date: today }
                colour: blue
                """));
        assertThat(problems)
                .extracting(problem -> problem.position().orElseThrow().line(), Problem::where, Problem::rule)
                .containsExactly(
                        row(1, "/$schema", "must be the place of a schema"),
                        row(2, "/schema", "must be a schema that is known"),
                        row(3, "/name", "must be a text"),
                        row(7, "/budget/cash", "must stand once in its object"),
                        row(8, "/team/engineers", "must be at least 0.000001 and at most 1,000,000 FTE"),
                        row(8, "/team/monthlyCostPerEngineer/low", "must not be above likely"),
                        row(10, "/usage/launchUsers/sigma", "is required"),
                        row(11, "/usage/activeUser", "must have a known name"),
                        row(12, "/redFlags/1", "must stand once in its list"),
                        row(12, "/redFlags/2", "must be a known warning sign"),
                        row(13, "/motives/1", "must be a known word"),
                        row(14, "/funding/month", "must not be above the horizon of 6 months"),
                        row(16, "/correlations/0/between", "must be a list of two inputs, not of 1"),
                        row(
                                18,
                                "/evidence/~1team~1engineer",
                                "must be named by the JSON pointer of an input or of a group of inputs"),
                        row(19, "/evidence/~1team/source", "is required"),
                        row(20, "/colour", "must have a known name"));
    }

    private static Tuple row(int line, String where, String rule) {
        return tuple(line, where, rule);
    }
}
