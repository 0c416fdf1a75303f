package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides does not know whom it will be held against: no strategy, rule or weight may name a case. */
class NothingMentionsACaseTest {
    private static final Pattern CASE = Pattern.compile(
            "adstage|37signals|dropbox|gitlab|prerender|stack[ _-]?overflow"
                    + "|appssemble|customer\\.?io\\b|customerio|dukaan|etsy|fathom|gpu-inhouse|hidden[ _-]?levers|legaci"
                    + "|lichess|oneuptime|optoro|pinterest|podia\\b|serve ?the ?home|\\bsth\\b|whatsapp|zynga",
            Pattern.CASE_INSENSITIVE);

    /** A string over several lines is read as one. */
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    /** The error of the Java machine that shares its name with a case. */
    private static final Pattern NO_CASE = Pattern.compile("\\bStackOverflowError\\b");

    @ParameterizedTest
    @ValueSource(strings = {"api", "core", "strategies-managed", "strategies-diy", "formats"})
    void no_main_source_names_a_case(String module) {
        List<Path> files = SourceTree.filesBelow(module + "/src/main");
        assertThat(files).isNotEmpty();
        assertThat(files.stream()
                        .flatMap(file -> mentions(SourceTree.text(file))
                                .map(found -> SourceTree.ROOT.relativize(file) + ": " + found)))
                .as("mentions of a case: say it by what was found, not by who it was")
                .isEmpty();
    }

    @Test
    void the_search_finds_what_it_looks_for() {
        assertThat(mentions("as Stack Overflow did")).hasSize(1);
        assertThat(mentions("\"37\"\n   + \"signals\"")).hasSize(1);
        assertThat(mentions("a comment on stack\n * overflow")).hasSize(1);
        assertThat(mentions("catch (StackOverflowError silent)")).isEmpty();
        assertThat(mentions("a customer, ioniser; the podiatrist")).isEmpty();
        assertThat(mentions("as Serve The Home or Customer.io did")).hasSize(2);
    }

    @Test
    void every_case_is_looked_for() {
        assertThat(Stream.concat(
                        PublicCase.all().stream().map(PublicCase::name),
                        RealDecision.all().stream().map(RealDecision::name)))
                .allSatisfy(
                        name -> assertThat(CASE.matcher(name).find()).as(name).isTrue());
    }

    private static Stream<String> mentions(String text) {
        String joined = JOINED.matcher(NO_CASE.matcher(text).replaceAll("")).replaceAll("");
        String flat = CharMatcher.whitespace().or(CharMatcher.is('*')).collapseFrom(joined, ' ');
        return CASE.matcher(flat)
                .results()
                .map(found ->
                        flat.substring(Math.max(0, found.start() - 40), Math.min(flat.length(), found.end() + 40)));
    }
}
