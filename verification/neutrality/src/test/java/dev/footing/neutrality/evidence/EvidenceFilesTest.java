package dev.footing.neutrality.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the ledger says stands in files beside the code and in the documents. With {@code -Dfooting.regenerate=true}
 * they are written; else they must be the ones that are there.
 */
class EvidenceFilesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path DOCUMENT = ROOT.resolve("docs/evidence.md");
    private static final Ledger LEDGER = Ledger.shipped();
    private static final EvidencePage PAGE = new EvidencePage(LEDGER);

    /** Single numbers of components have no evidence of their own in the code: an option has one for all of its. */
    private static final String OF_AN_OPTION = "components/[^/]+/([^/]+/[^/]+|base.*)";

    private static final ImmutableMap<String, Predicate<LedgerNumber>> FILES = ImmutableMap.of(
            "strategies-managed/src/main/resources/dev/footing/strategies/managed/evidence.properties",
            EvidenceFilesTest::bought,
            "strategies-diy/src/main/resources/dev/footing/strategies/diy/evidence.properties",
            number -> !bought(number) && !number.owner().matches("calibration|policy"),
            "core/src/main/resources/dev/footing/core/calibration/evidence.properties",
            number -> number.owner().equals("calibration"),
            "core/src/main/resources/dev/footing/core/policy/evidence.properties",
            number -> number.owner().equals("policy"));

    private static final ImmutableMap<String, String> TABLES = ImmutableMap.<String, String>builder()
            .put("counts", PAGE.counts())
            .put("strategies", PAGE.numbersOf(PAGE::ofAStrategy))
            .put("rules", PAGE.numbersOf(owner -> owner.matches("calibration|policy")))
            .put("components", PAGE.numbersOf("components"::equals))
            .put("calculations", PAGE.calculations())
            .put("contradictions", PAGE.contradictions())
            .put("figures", PAGE.figures())
            .put("sources", PAGE.sources())
            .buildOrThrow();

    @Test
    void the_code_keeps_what_the_ledger_says() throws IOException {
        for (Map.Entry<String, Predicate<LedgerNumber>> file : FILES.entrySet()) {
            String lines = LEDGER.numbers().values().stream()
                    .filter(number -> !number.id().matches(OF_AN_OPTION))
                    .filter(file.getValue())
                    .map(number -> number.id()
                            + '='
                            + number.grade().id()
                            + '|'
                            + LEDGER.evidenceOf(number).replace("\\", "\\\\"))
                    .sorted()
                    .collect(Collectors.joining(
                            "\n",
                            "# Written by the build from evidence/numbers.csv, which is the file to edit.\n",
                            "\n"));
            keep(ROOT.resolve(file.getKey()), lines);
        }
    }

    @Test
    void the_page_of_evidence_shows_the_ledger() throws IOException {
        String page = Files.readString(DOCUMENT);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            String begin = "<!-- " + table.getKey() + " -->\n";
            String end = "<!-- end of " + table.getKey() + " -->\n";
            assertThat(page).contains(begin).contains(end);
            page = page.substring(0, page.indexOf(begin) + begin.length())
                    + table.getValue()
                    + page.substring(page.indexOf(end));
        }
        keep(DOCUMENT, page);
    }

    private static void keep(Path file, String text) throws IOException {
        if (Boolean.getBoolean("footing.regenerate")) {
            Files.writeString(file, text);
        } else {
            assertThat(Files.readString(file)).as(file.toString()).isEqualTo(text);
        }
    }

    private static boolean bought(LedgerNumber number) {
        return number.id().startsWith("components/managed/")
                || new ManagedStrategyProvider()
                        .info().strategies().stream()
                                .anyMatch(strategy -> strategy.id().value().equals(number.owner()));
    }
}
