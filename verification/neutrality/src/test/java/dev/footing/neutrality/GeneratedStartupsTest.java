package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.core.Assessor;
import dev.footing.neutrality.PlausibleStartups.Expertise;
import dev.footing.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the library says to a thousand startups, as a table in the documents. With {@code -Dfooting.regenerate=true} the
 * table is written; else it must be the one that is there.
 */
class GeneratedStartupsTest {
    private static final Path DOCUMENT = Path.of("../../docs/generated-startups.md");
    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- end -->\n";
    private static final int IN_A_GROUP = 84;
    private static final int NAMED = 3;

    /** What came of the startups of one phase and one kind of answers. */
    private static final class Group {
        private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        private final Map<String, Integer> ahead = new TreeMap<>();
        private int count;
        private int left;

        void add(Startup startup, SummaryRow row) {
            count++;
            kinds.merge(row.kind(), 1, Integer::sum);
            Optional<String> strategy = row.find("strategy").map(Object::toString);
            strategy.ifPresent(id -> ahead.merge(id, 1, Integer::sum));
            boolean stays = strategy.isPresent()
                    && startup.current().flatMap(CurrentPlatform::strategy).equals(strategy);
            left += stays ? 1 : 0;
        }

        int share(Kind kind) {
            return (int) StrictMath.rint(100.0 * kinds.getOrDefault(kind, 0) / count);
        }

        String leaders() {
            return ahead.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(NAMED)
                    .map(entry ->
                            "`" + entry.getKey() + "` " + StrictMath.round(100.0 * entry.getValue() / count) + "%")
                    .collect(Collectors.joining(", "));
        }
    }

    /** What the startups of a row have in common. */
    private record Question(Phase phase, Expertise expertise) {}

    @Test
    void the_table_in_the_documents_is_what_comes_out() throws IOException {
        Assessor assessor = Assessor.withInstalledStrategies();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<String, Integer> ahead = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        List<Question> questions = Stream.of(Phase.values())
                .flatMap(phase -> Stream.of(Expertise.values()).map(expertise -> new Question(phase, expertise)))
                .toList();
        List<Group> groups = IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(row -> group(
                        assessor, questions.get(row).phase(), questions.get(row).expertise(), row))
                .toList();
        for (int row = 0; row < groups.size(); row++) {
            Group group = groups.get(row);
            rows.add(row(questions.get(row).phase(), questions.get(row).expertise(), group));
            group.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
            group.ahead.forEach((id, count) -> ahead.merge(id, count, Integer::sum));
        }
        String table = BEGIN + String.join("\n", heading(), String.join("\n", rows)) + "\n" + END;
        String document = Files.readString(DOCUMENT);
        String before = document.substring(0, document.indexOf(BEGIN));
        String after = document.substring(document.indexOf(END) + END.length());
        if (Boolean.getBoolean("footing.regenerate")) {
            Files.writeString(DOCUMENT, before + table + after);
        } else {
            assertThat(document).isEqualTo(before + table + after);
        }
        int all = IN_A_GROUP * Phase.values().length * Expertise.values().length;
        assertThat(kinds.keySet()).as("every kind is met").containsExactly(Kind.values());
        assertThat(kinds.values()).as("no kind swallows the others").allMatch(count -> count < 0.95 * all);
        assertThat(ahead.values()).as("no strategy is always ahead").allMatch(count -> count < 0.5 * all);
        assertThat(ahead).as("most strategies are ahead somewhere").hasSizeGreaterThanOrEqualTo(6);
    }

    private static Group group(Assessor assessor, Phase phase, Expertise expertise, int seed) {
        PlausibleStartups startups = new PlausibleStartups(Seeds.random(seed));
        Group group = new Group();
        for (int i = 0; i < IN_A_GROUP; i++) {
            Startup startup = startups.next(phase, expertise);
            group.add(startup, assessor.summarize(startup, ""));
        }
        return group;
    }

    private static String heading() {
        return "| phase | expertise | recommend | conditional | close-call | insufficient-evidence | vetoed | no-feasible-option | stays"
                + " | most often ahead |\n|---|---|---|---|---|---|---|---|---|---|";
    }

    private static String row(Phase phase, Expertise expertise, Group group) {
        return "| `" + phase.id() + "` | " + expertise.name().toLowerCase(Locale.ROOT) + " | "
                + group.share(Kind.RECOMMEND) + "% | "
                + group.share(Kind.CONDITIONAL) + "% | "
                + group.share(Kind.CLOSE_CALL) + "% | "
                + group.share(Kind.INSUFFICIENT_EVIDENCE) + "% | "
                + group.share(Kind.VETOED) + "% | "
                + group.share(Kind.NO_FEASIBLE_OPTION) + "% | "
                + StrictMath.round(100.0 * group.left / group.count) + "% | "
                + group.leaders() + " |";
    }
}
