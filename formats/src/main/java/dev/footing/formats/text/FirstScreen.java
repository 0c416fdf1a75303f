package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.text.VerdictPart.Kind;
import dev.footing.formats.text.VerdictPart.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decision on one screen of 24 lines at 80 columns: of each part the sentence that decides most, then as many
 * others as have room, those that decide more before the rest. Which ones these are does not depend on how wide the
 * page is. What has no room is printed further below. Only a name or plugin texts of many lines make it longer.
 */
final class FirstScreen {
    private static final int LINES = 24;
    private static final int WIDTH = 80;
    private static final int BULLET = 2;
    /** An empty line and a title. */
    private static final int TITLE = 2;

    private static final Comparator<Line> PLACE = Comparator.comparingInt(Line::place);
    private static final Comparator<Line> WEIGHT =
            Comparator.comparingInt(Line::weight).thenComparing(PLACE);

    private final Assessment assessment;
    private final VerdictLines verdict;
    private final TreeSet<Line> chosen = new TreeSet<>(PLACE);

    FirstScreen(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = new VerdictLines(assessment);
        choose();
    }

    /** What stands above every report. */
    static String title(Assessment assessment) {
        return assessment.startup().name() + ": how to get its infrastructure";
    }

    /** The verdict, and what has room on the first screen. */
    void print(Page page) {
        verdict.print(page, ImmutableList.copyOf(chosen));
    }

    /** What has no room there. */
    void printRest(Page page) {
        List<Line> rest =
                verdict.lines().stream().filter(line -> !chosen.contains(line)).toList();
        if (rest.isEmpty()) {
            return;
        }
        page.title("More on the verdict");
        rest.stream()
                .filter(line -> line.kind() != Kind.UNCOUNTED)
                .forEach(line -> page.item(line.kind().title() + ": " + line.text()));
        String uncounted = rest.stream()
                .filter(line -> line.kind() == Kind.UNCOUNTED)
                .map(Line::text)
                .collect(Collectors.joining(" "));
        if (!uncounted.isEmpty()) {
            page.item(Kind.UNCOUNTED.title() + ": " + uncounted);
        }
        page.blank();
    }

    private void choose() {
        ImmutableList<Line> lines = verdict.lines();
        boolean opposed = lines.stream().anyMatch(line -> line.kind() == Kind.AGAINST);
        Stream.of(Kind.WHY, Kind.COST, Kind.AGAIN, opposed ? Kind.AGAINST : Kind.UNCOUNTED, Kind.NEXT)
                .flatMap(kind -> of(kind).sorted(WEIGHT).limit(1))
                .forEach(this::fill);
        lines.stream()
                .filter(line -> line.kind() != Kind.UNCOUNTED)
                .sorted(WEIGHT)
                .forEach(this::fill);
        if (opposed) {
            fill(of(Kind.UNCOUNTED).toArray(Line[]::new));
        } else {
            of(Kind.UNCOUNTED).forEach(this::fill);
        }
    }

    private Stream<Line> of(Kind kind) {
        return verdict.lines().stream().filter(line -> line.kind() == kind);
    }

    /** Adds all of these, or none where they have no room. */
    private void fill(Line... lines) {
        ImmutableList<Line> added = Arrays.stream(lines).filter(chosen::add).collect(ImmutableList.toImmutableList());
        if (taken() > LINES) {
            added.forEach(chosen::remove);
        }
    }

    private int taken() {
        int taken = wrapped(title(assessment), WIDTH) + 1;
        for (String line : ReportLines.startup(assessment.startup())) {
            taken += wrapped(line, WIDTH);
        }
        taken += 1 + wrapped(Headline.of(assessment.verdict()), WIDTH);
        for (Line line : chosen) {
            taken += wrapped(line.text(), WIDTH - BULLET);
        }
        long titles =
                chosen.stream().map(Line::kind).filter(Kind::titled).distinct().count();
        return taken + TITLE * Math.toIntExact(titles);
    }

    private static int wrapped(String text, int width) {
        return Wrapping.wrap(Display.safe(text), width).size();
    }
}
