package dev.footing.formats.portfolio;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes of a portfolio, counted as its rows come: how many verdicts of each kind, where they lead, how far cash
 * reaches, and of which few startups cash ends first. It takes the same room whatever the number of startups. It is
 * mutable and is used by one thread.
 *
 * <pre>{@code
 * PortfolioTally tally = new PortfolioTally();
 * tally.add(line.number(), startup, row);
 * String page = HtmlReport.of(new PortfolioDocument(tally, "Fund II").document());
 * }</pre>
 */
public final class PortfolioTally {
    /** How many startups are named in a list. */
    public static final int NAMED = 10;

    private static final ImmutableList<Integer> MONTHS = ImmutableList.of(3, 6, 9, 12, 18, 24, 36);
    private static final ImmutableList<Integer> PEOPLE = ImmutableList.of(2, 5, 10, 20, 50);
    private static final Splitter BETWEEN = Splitter.on(';').omitEmptyStrings();

    /** What is counted. */
    public enum Count implements Identified {
        /** Startups by kind of verdict. */
        VERDICTS,
        /** By where the strategy ahead leads. */
        DIRECTIONS,
        /** By the stage of the spiral. */
        STAGES,
        /** By the median runway, and where the strategy ahead leads. */
        RUNWAY,
        /** By phase, team size and kind of verdict. */
        MAP,
        /** Answers not given, by how many verdicts each would change. */
        UNANSWERED
    }

    private final SortedMap<String, Long> counts;
    private final List<StartupInBrief> nearest;
    private final List<StartupInBrief> calls;
    private long assessed;
    private long refused;

    /** Starts with nothing. */
    public PortfolioTally() {
        this(0, 0, ImmutableSortedMap.of(), List.of(), List.of());
    }

    PortfolioTally(
            long assessed,
            long refused,
            SortedMap<String, Long> counts,
            List<StartupInBrief> nearest,
            List<StartupInBrief> calls) {
        this.assessed = assessed;
        this.refused = refused;
        this.counts = new TreeMap<>(counts);
        this.nearest = new ArrayList<>(nearest);
        this.calls = new ArrayList<>(calls);
    }

    /**
     * Counts a startup.
     *
     * @param line the line in which it begins
     * @param startup the startup
     * @param row its row
     */
    public void add(long line, Startup startup, SummaryRow row) {
        Objects.requireNonNull(startup, "startup");
        StartupInBrief brief = StartupInBrief.of(line, Objects.requireNonNull(row, "row"));
        assessed++;
        String direction = brief.direction().isEmpty() ? "none" : brief.direction();
        count(Count.VERDICTS, brief.kind());
        count(Count.DIRECTIONS, direction);
        count(Count.STAGES, brief.stage());
        count(Count.RUNWAY, months(brief.median()), direction);
        double people = Inputs.ENGINEERS.get(startup).orElse(0.0);
        count(Count.MAP, phase(row), step(PEOPLE, people), brief.kind());
        BETWEEN.split(brief.areas()).forEach(area -> count(Count.UNANSWERED, "/expertise/" + area));
        keep(nearest, brief);
        if (brief.calls()) {
            keep(calls, brief);
        }
    }

    /** Counts a line that is no startup, or one that cannot be assessed. */
    public void addRefused() {
        refused++;
    }

    /** {@return how many startups were assessed} */
    public long assessed() {
        return assessed;
    }

    /** {@return how many lines could not be used} */
    public long refused() {
        return refused;
    }

    /**
     * Gives counts.
     *
     * @param count what is counted
     * @return how many, by one or more words with a slash between them
     */
    public ImmutableSortedMap<String, Long> counts(Count count) {
        String prefix = count.id() + ' ';
        ImmutableSortedMap.Builder<String, Long> found = ImmutableSortedMap.naturalOrder();
        counts.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> found.put(entry.getKey().substring(prefix.length()), entry.getValue()));
        return found.build();
    }

    /** {@return the startups of which cash runs out first, at most ten} */
    public ImmutableList<StartupInBrief> nearest() {
        return nearest.stream()
                .filter(brief -> Double.isFinite(brief.soonest()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return of those that should not simply go on as they are, the ones whose cash runs out first, at most ten} */
    public ImmutableList<StartupInBrief> calls() {
        return ImmutableList.copyOf(calls);
    }

    ImmutableSortedMap<String, Long> all() {
        return ImmutableSortedMap.copyOf(counts);
    }

    ImmutableList<StartupInBrief> kept(boolean toCall) {
        return ImmutableList.copyOf(toCall ? calls : nearest);
    }

    private void count(Count what, String... words) {
        counts.merge(what.id() + ' ' + String.join("/", words), 1L, Long::sum);
    }

    private static void keep(List<StartupInBrief> kept, StartupInBrief brief) {
        kept.add(brief);
        kept.sort(StartupInBrief.BY_RUNWAY);
        if (kept.size() > NAMED) {
            kept.remove(NAMED);
        }
    }

    private static String phase(SummaryRow row) {
        String phase = StartupInBrief.word(row, "phase");
        return phase.isEmpty() ? "unknown" : phase;
    }

    /** The step of a median runway: below 3 months is "00-03", and so on, so that names sort as numbers do. */
    private static String months(double median) {
        return Double.isInfinite(median) ? "beyond" : step(MONTHS, median);
    }

    private static String step(List<Integer> bounds, double value) {
        int low = 0;
        for (int bound : bounds) {
            if (value <= bound) {
                return String.format(Locale.ROOT, "%02d-%02d", low, bound);
            }
            low = bound;
        }
        return String.format(Locale.ROOT, "%02d-more", low);
    }
}
