package dev.footing.formats.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.portfolio.PortfolioTally;
import dev.footing.formats.portfolio.PortfolioTally.Count;
import dev.footing.formats.portfolio.StartupInBrief;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What comes of a portfolio, for a meeting about it: verdicts and stages, how far cash reaches, where which verdicts
 * are, whom to call first, and which answers to ask for.
 *
 * <pre>{@code
 * TextRenderer.render(new PortfolioDocument(tally, "fund.jsonl").document(), style)
 * }</pre>
 */
public final class PortfolioDocument {
    private static final Splitter SLASH = Splitter.on('/');
    private static final String NONE = "none";
    private static final String BEYOND = "beyond";
    private static final ImmutableList<String> DIRECTIONS = Stream.concat(
                    Identified.ids(Direction.class).stream(), Stream.of(NONE))
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<String> LETTERS = ImmutableList.of("S", "M", "R", "H", "N");

    private final PortfolioTally tally;
    private final String name;

    /**
     * Creates it.
     *
     * @param tally what was counted
     * @param name what the portfolio is called, such as the name of its file
     */
    public PortfolioDocument(PortfolioTally tally, String name) {
        this.tally = tally;
        this.name = name;
    }

    /** {@return the document} */
    public Document document() {
        return Document.of(name, "a portfolio", verdicts(), calls(), nearest(), runway(), map(), unanswered());
    }

    private Section verdicts() {
        Blocks blocks = new Blocks().paragraph(startups(tally.assessed()) + " assessed. " + refused());
        if (tally.assessed() > 0) {
            blocks.add(counts("Verdict", Count.VERDICTS, Identified.ids(Verdict.Kind.class)))
                    .add(counts("Direction of the strategy ahead", Count.DIRECTIONS, DIRECTIONS))
                    .add(counts(
                            "Stage of the spiral",
                            Count.STAGES,
                            tally.counts(Count.STAGES).keySet().asList()));
        }
        return blocks.section("verdicts", "Verdicts and stages");
    }

    private String refused() {
        return tally.refused() == 0
                ? "Every line could be used."
                : "Lines that could not be used: " + tally.refused() + "; they are in no figure below.";
    }

    private Block counts(String caption, Count count, List<String> order) {
        Map<String, Long> counts = tally.counts(count);
        return TableLayout.<String>captioned(caption)
                .names(caption, word -> word)
                .numbers("Startups", word -> counts.getOrDefault(word, 0L))
                .shares("Share", word -> counts.getOrDefault(word, 0L) / (double) tally.assessed())
                .block(order.stream().filter(counts::containsKey).toList());
    }

    private Section calls() {
        return list(
                "calls",
                "Whom to call first",
                tally.calls(),
                "The ones whose cash ends first, of those that should not simply stay where they are or have an answer open"
                        + " that would change the strategy.");
    }

    private Section nearest() {
        return list(
                "nearest",
                "Nearest to running out of cash",
                tally.nearest(),
                "By the strategy that is ahead. 0 months: cash ends within the horizon whatever is chosen.");
    }

    private static Section list(String id, String title, ImmutableList<StartupInBrief> startups, String order) {
        if (startups.isEmpty()) {
            return Section.of(id, title);
        }
        return Section.of(
                id,
                title,
                new Block.Paragraph(order),
                TableLayout.<StartupInBrief>captioned(title)
                        .names("Startup", StartupInBrief::name)
                        .numbers("Line", StartupInBrief::line)
                        .words("5 in 100", brief -> months(brief.soonest()))
                        .words("Median", brief -> months(brief.median()))
                        .names("Verdict", StartupInBrief::kind)
                        .names("Take", StartupInBrief::recommended)
                        .explain("5 in 100", "months after which cash has run out in 5 in 100 trials")
                        .explain("Median", "after which it has in half of them; horizon: it lasts as far as was looked")
                        .explain("Take", "the strategy that is recommended, where one is")
                        .block(startups));
    }

    private static Cell months(double months) {
        return Double.isInfinite(months) ? new Cell.Absent("horizon") : new Cell.Months(months);
    }

    private Section runway() {
        Map<String, Long> counts = tally.counts(Count.RUNWAY);
        ImmutableList<String> steps =
                counts.keySet().stream().map(key -> part(key, 0)).distinct().collect(ImmutableList.toImmutableList());
        if (steps.isEmpty()) {
            return Section.of("runway", "How far cash reaches");
        }
        ImmutableList<StackedBarChart.Part> parts = Stream.iterate(0, i -> i < DIRECTIONS.size(), i -> i + 1)
                .map(i -> new StackedBarChart.Part(LETTERS.get(i), DIRECTIONS.get(i)))
                .collect(ImmutableList.toImmutableList());
        StackedBarChart chart = new StackedBarChart(
                "Startups by median runway",
                new Axis("startups", Unit.COUNT, StartupDraft.DEFAULT_CURRENCY),
                "startups",
                parts,
                steps.stream()
                        .map(step -> {
                            ImmutableList<Double> values = DIRECTIONS.stream()
                                    .map(direction -> (double) counts.getOrDefault(step + "/" + direction, 0L))
                                    .collect(ImmutableList.toImmutableList());
                            double sum =
                                    values.stream().mapToDouble(value -> value).sum();
                            return new StackedBarChart.Bar(stepName(step), values, sum, "");
                        })
                        .collect(ImmutableList.toImmutableList()));
        TableLayout<String> table =
                TableLayout.<String>captioned("Startups by median runway").names("Months", PortfolioDocument::stepName);
        DIRECTIONS.forEach(
                direction -> table.numbers(direction, step -> counts.getOrDefault(step + "/" + direction, 0L)));
        return Section.of(
                "runway",
                "How far cash reaches",
                new Block.Figure(
                        "runway",
                        chart,
                        "Months until cash ends in half of the trials, with the strategy that is ahead, by where it leads;"
                                + " none: no strategy is ahead.",
                        table.table(steps)));
    }

    private static String stepName(String step) {
        if (step.equals(BEYOND)) {
            return "to the horizon";
        }
        String low = step.substring(0, 2).replaceFirst("^0", "");
        String high = step.substring(3).replaceFirst("^0", "");
        if (high.equals("more")) {
            return "over " + low;
        }
        return low.equals("0") ? "up to " + high : "over " + low + " to " + high;
    }

    private Section map() {
        Map<String, Long> counts = tally.counts(Count.MAP);
        ImmutableList<String> kinds = Identified.ids(Verdict.Kind.class).stream()
                .filter(kind -> counts.keySet().stream().anyMatch(key -> key.endsWith("/" + kind)))
                .collect(ImmutableList.toImmutableList());
        ImmutableSortedSet<String> sizes = counts.keySet().stream()
                .map(key -> part(key, 1))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        ImmutableList<String> rows = Identified.ids(Phase.class).stream()
                .flatMap(phase -> sizes.stream().map(size -> phase + "/" + size))
                .filter(row -> counts.keySet().stream().anyMatch(key -> key.startsWith(row + "/")))
                .collect(ImmutableList.toImmutableList());
        if (rows.isEmpty()) {
            return Section.of("map", "Verdicts by phase and team size");
        }
        TableLayout<String> table = TableLayout.<String>captioned("Verdicts by phase and team size")
                .names("Phase", row -> part(row, 0))
                .names("Engineers", row -> stepName(part(row, 1)));
        kinds.forEach(kind -> table.numbers(kind, row -> counts.getOrDefault(row + "/" + kind, 0L)));
        return Section.of("map", "Verdicts by phase and team size", table.block(rows));
    }

    private Section unanswered() {
        Map<String, Long> counts = tally.counts(Count.UNANSWERED);
        if (counts.isEmpty()) {
            return Section.of("unanswered", "Answers to ask for");
        }
        return Section.of(
                "unanswered",
                "Answers to ask for",
                new Block.Paragraph("Inputs that are not answered, by how many verdicts a yes would change."),
                TableLayout.<String>captioned("Answers to ask for")
                        .names("Input", id -> id)
                        .phrases(
                                "What",
                                id -> Inputs.find(id)
                                        .map(input -> input.label())
                                        .orElse(""))
                        .numbers("Verdicts", id -> counts.getOrDefault(id, 0L))
                        .block(counts.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    private static String startups(long number) {
        return number == 1 ? "1 startup" : number + " startups";
    }

    private static String part(String key, int index) {
        return SLASH.splitToList(key).get(index);
    }
}
