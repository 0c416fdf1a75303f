package dev.footing.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.document.Section;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The one screen that the command prints of each startup that there is: what holds for all of them, and what is kept.
 */
class ScreenLawsTest {
    private static final Path KEPT = SourceTree.ROOT.resolve("verification/neutrality/src/test/resources/screens");
    private static final PageStyle SCREEN = new PageStyle(80, false);
    private static final int LINES = 24;
    private static final int COLUMNS = 80;
    private static final int DIGITS = 3;
    private static final Pattern POINTER = Pattern.compile("(?:^|[\\s(])/[a-zA-Z]");
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![\\d.,])1 (months|weeks|days|engineers|engineer-months|users|trials)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern MONEY = Pattern.compile("(?:\\$|\\b[A-Z]{3} )(\\d[\\d,]*(?:\\.\\d+)?)");

    private static final Pattern WHY = Pattern.compile(".* Why (.*?)\\.? (?:Risk|Turns if|Rests on|Next|More) .*");
    private static final String DOLLARS = "\\$([\\d,]+(?:\\.\\d+)?M?)";
    private static final Pattern WHOLE =
            Pattern.compile("(?:you are|would gain|would come out) " + DOLLARS + " (better|worse|in|ahead)");
    private static final Pattern AMOUNT = Pattern.compile(DOLLARS);
    private static final Pattern REST = Pattern.compile("; all else: ([+-])" + DOLLARS);
    private static final double MILLION = 1e6;
    /** A rest below this part of the whole is not told. */
    private static final double LEAST_PART = 0.02;

    private static final Assessor ASSESSOR = Assessor.builder()
            .discovery(Discovery.installed(ScreenLawsTest.class.getClassLoader()))
            .trials(1_024)
            .analysesAtAGlance()
            .build();

    static ImmutableList<Path> shipped() {
        return SourceTree.filesBelow("examples/profiles");
    }

    static ImmutableList<Path> profiles() {
        return Streams.concat(
                        shipped().stream(),
                        SourceTree.filesBelow("verification/neutrality/src/test/resources/cases/strange").stream(),
                        SourceTree.filesBelow("verification/neutrality/src/test/resources/cases/decisions").stream())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_screen_keeps_the_rules(Path profile) {
        check(ASSESSOR.assess(ProfileReader.read(profile).startup()));
    }

    @Test
    void so_do_startups_at_the_ends_of_what_there_may_be() {
        Startup small = ProfileReader.read(SourceTree.ROOT.resolve("examples/profiles/reference.json"))
                .startup();
        Startup large = ProfileReader.read(RealDecision.PROFILES.resolve("strange/03-seriesB.json"))
                .startup();
        Stream.of(
                        small.with(Inputs.ENGINEERS, 1.0),
                        large.with(Inputs.CASH, BigMoney.zero(CurrencyUnit.USD)),
                        large.with(Inputs.CASH, BigMoney.of(CurrencyUnit.USD, 987_654_321_987L)),
                        large.toBuilder().current(Optional.empty()).build())
                .forEach(changed -> check(ASSESSOR.assess(changed)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_screens_of_shipped_profiles_are_as_they_were(Path profile) throws IOException {
        Assessment assessment = Assessor.builder()
                .discovery(Discovery.installed(ScreenLawsTest.class.getClassLoader()))
                .analysesAtAGlance()
                .build()
                .assess(ProfileReader.read(profile).startup());
        Path kept = KEPT.resolve(profile.getFileName().toString().replaceFirst("\\.[a-z]+$", ".txt"));
        String screen = screen(assessment);
        if ("write".equals(System.getProperty("footing.golden"))) {
            Files.writeString(kept, screen, StandardCharsets.UTF_8);
        }
        assertThat(screen)
                .as("%s; where the change is meant, run the test with -Dfooting.golden=write and look at it", kept)
                .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }

    private static void check(Assessment assessment) {
        String screen = screen(assessment);
        List<String> lines = screen.lines().toList();
        assertThat(lines).as(screen).hasSizeLessThanOrEqualTo(LINES);
        assertThat(lines).as(screen).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        assertThat(screen).doesNotContainPattern(POINTER).doesNotContainPattern(ONE_OF_MANY);
        String open = BRACKETS.matcher(screen.replaceAll("\\s+", " ")).replaceAll("");
        assertThat(ids(assessment)).as(screen).noneMatch(id -> open.contains(id));
        MONEY.matcher(screen)
                .results()
                .map(match -> significant(match))
                .forEach(digits -> assertThat(digits).as(screen).isLessThanOrEqualTo(DIGITS));
        addsUp(screen);
        namesAgree(assessment, screen);
        full(assessment);
    }

    /** What the reasons name, and what they say of the rest, comes to the whole, but for three digits of each. */
    private static void addsUp(String screen) {
        List<String> why = Splitter.on(". ")
                .splitToList(WHY.matcher(screen.replaceAll("\\s+", " ")).replaceAll("$1"));
        Matcher whole = WHOLE.matcher(why.get(0));
        if (why.size() < 2 || !whole.find()) {
            return;
        }
        double total = (whole.group(2).equals("better") ? 1 : -1) * amount(whole.group(1));
        List<Double> named = new ArrayList<>();
        Matcher although = AMOUNT.matcher(why.get(0));
        if (although.find(whole.end())) {
            named.add(-Math.signum(total) * amount(although.group(1)));
        }
        for (String reason : why.subList(1, why.size())) {
            Matcher gain = AMOUNT.matcher(reason);
            assertThat(gain.find()).as(reason).isTrue();
            named.add(amount(gain.group(1)));
            Matcher rest = REST.matcher(reason);
            if (rest.find()) {
                named.add((rest.group(1).equals("+") ? 1 : -1) * amount(rest.group(2)));
            }
        }
        double open = AMOUNT.matcher(String.join(" ", why))
                .results()
                .mapToDouble(match -> place(match.group(1)) / 2)
                .sum();
        assertThat(named.stream().mapToDouble(each -> each).sum())
                .as(screen)
                .isCloseTo(total, within(open + Math.abs(total) * LEAST_PART));
    }

    /** What a unit of the last digit counts that an amount shows. */
    private static double place(String text) {
        BigDecimal number = new BigDecimal(text.replaceAll("[,M]", "")).stripTrailingZeros();
        return Math.pow(10, -number.scale()) * (text.endsWith("M") ? MILLION : 1);
    }

    private static double amount(String text) {
        double number = Double.parseDouble(text.replaceAll("[,M]", ""));
        return text.endsWith("M") ? number * MILLION : number;
    }

    /** The strategy that the sentence is about heads a column of the table by the same name. */
    private static void namesAgree(Assessment assessment, String screen) {
        String sentence = screen.substring(0, screen.indexOf("\n\n"))
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        assessment
                .verdict()
                .strategy()
                .flatMap(assessment::strategy)
                .filter(strategy -> !strategy.id().value().equals("composed"))
                .map(strategy -> strategy.strategy().info().name())
                .ifPresent(name -> {
                    assertThat(sentence).contains(name.toLowerCase(Locale.ROOT));
                    assertThat(screen).contains(name);
                });
    }

    /** The long text has each section of the document behind its title, and the decision again at its end. */
    private static void full(Assessment assessment) {
        String text = TextReport.of(assessment, SCREEN);
        assertThat(new AssessmentDocument(assessment).full().sections())
                .extracting(Section::title)
                .allSatisfy(title -> assertThat(text.lines()).contains(title + ":"));
        String screen = screen(assessment);
        assertThat(text).endsWith("\nThe verdict:\n" + screen.substring(0, screen.indexOf("\n\n") + 1));
    }

    private static ImmutableSet<String> ids(Assessment assessment) {
        return Streams.concat(
                        assessment.strategies().stream()
                                .map(strategy -> strategy.id().value()),
                        Identified.ids(VetoRule.class).stream(),
                        Identified.ids(Action.class).stream())
                .filter(id -> id.contains("-") || id.equals("paas"))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int significant(MatchResult money) {
        return money.group(1)
                .replaceAll("[,.]", "")
                .replaceFirst("^0+", "")
                .replaceFirst("0+$", "")
                .length();
    }

    private static String screen(Assessment assessment) {
        return TextReport.screen(
                new ScreenDocument(assessment).more("--full for everything, --section NAME for one part of it."),
                SCREEN);
    }
}
