package dev.footing.cli.backtest;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.verdict.Direction;
import dev.footing.cli.backtest.Backtest.Group;
import dev.footing.cli.backtest.Backtest.Scores;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.RangeChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the advice was right, for readers.
 *
 * @param backtest the scores
 * @param name what the cases are called
 * @param refused how many lines could not be used
 */
public record BacktestDocument(Backtest backtest, String name, long refused) {
    /** A line of a table of scores. */
    private record Row(String name, Scores scores) {}

    /** A line of a table of hits. */
    private record HitRow(String name, Hits hits) {}

    /** {@return the document} */
    public Document document() {
        return Document.of(name, "was the advice right", advice(), reliability(), rounds(), bands());
    }

    private Section advice() {
        int judged = backtest.advice().size();
        Blocks blocks = new Blocks()
                .paragraph(backtest.cases().size() + " cases; " + judged
                        + " have a verdict with chances and say what turned out right. Lines that could not be used: "
                        + refused + ".");
        if (judged == 0) {
            return blocks.section("advice", "Verdicts");
        }
        if (judged < Backtest.FEW) {
            blocks.paragraph(
                    "So few cases tell little: the intervals are wide, and cases that were chosen tell less still.");
        }
        List<HitRow> hits = new ArrayList<>();
        hits.add(new HitRow("the strategy ahead", backtest.right()));
        for (Direction direction : Direction.values()) {
            hits.add(new HitRow("always " + direction.id(), backtest.right(direction)));
        }
        List<Row> rows = new ArrayList<>();
        backtest.scores().ifPresent(scores -> rows.add(new Row("the chances", scores)));
        backtest.baseRate().ifPresent(scores -> rows.add(new Row("the base rate", scores)));
        return blocks.add(hits("What is said", hits))
                .add(scores("Scores of", rows))
                .addAll(backtest.gain().stream()
                        .map(gain -> new Block.Paragraph("By the logarithm, the chances are " + text(gain)
                                + " above the base rate: " + judgement(gain)))
                        .toList())
                .section("advice", "Verdicts");
    }

    private static String judgement(MeanScore gain) {
        if (gain.low() > 0) {
            return "better than it, as far as these cases go.";
        }
        return gain.high() < 0 ? "worse than it, as far as these cases go." : "not told apart by so many cases.";
    }

    private static Block hits(String caption, List<HitRow> rows) {
        return TableLayout.<HitRow>captioned(caption)
                .names(caption, HitRow::name)
                .numbers("Right", row -> row.hits().hits())
                .numbers("Of", row -> row.hits().cases())
                .shares("Share", row -> row.hits().share())
                .words(
                        "95% interval",
                        row -> Cell.shares(row.hits().low(), row.hits().high()))
                .explain("95% interval", "of the share behind it, exact by the binomial law")
                .block(rows);
    }

    private static Block scores(String caption, List<Row> rows) {
        return TableLayout.<Row>captioned(caption)
                .names(caption, Row::name)
                .phrases("Brier score", row -> text(row.scores().brier()))
                .phrases("Log score", row -> text(row.scores().log()))
                .explain("Brier score", "mean squared distance of the chance from what came about; 0 is perfect")
                .explain("Log score", "mean logarithm of the chance of what came about; 0 is perfect, a coin has -0.69")
                .note("In brackets: where 95 in 100 of the means of drawn cases lie.")
                .block(rows);
    }

    private static String text(MeanScore score) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", score.mean(), score.low(), score.high());
    }

    private Section reliability() {
        ImmutableList<Group> groups = backtest.reliability();
        if (groups.isEmpty()) {
            return Section.of("reliability", "Reliability");
        }
        RangeChart chart = new RangeChart(
                "How often chances of some size were right",
                new Axis("share that was right", Unit.SHARE, StartupDraft.DEFAULT_CURRENCY),
                groups.stream()
                        .map(group -> new RangeChart.Row(
                                "said " + new Cell.Share(group.mean()).text(),
                                group.hits().low(),
                                group.hits().low(),
                                group.hits().share(),
                                group.hits().high(),
                                group.hits().high()))
                        .collect(ImmutableList.toImmutableList()),
                0,
                1);
        return Section.of(
                "reliability",
                "Reliability",
                new Block.Figure(
                        "reliability",
                        chart,
                        "Honest chances are right as often as they say; the bars are exact 95% intervals.",
                        TableLayout.<Group>captioned("Chance of the direction that comes first")
                                .words("Chance", group -> Cell.shares(group.from(), group.to()))
                                .numbers("Cases", group -> group.hits().cases())
                                .shares("Said", Group::mean)
                                .shares("Right", group -> group.hits().share())
                                .words(
                                        "95% interval",
                                        group -> Cell.shares(
                                                group.hits().low(), group.hits().high()))
                                .table(groups)));
    }

    private Section rounds() {
        Optional<Scores> scores = backtest.roundScores();
        if (scores.isEmpty()) {
            return Section.of("rounds", "Rounds");
        }
        Hits came = new Hits(
                (int) backtest.rounds().stream()
                        .filter(JudgedCase.Forecast::came)
                        .count(),
                backtest.rounds().size());
        double said = backtest.rounds().stream()
                .mapToDouble(JudgedCase.Forecast::chance)
                .average()
                .orElse(0);
        return Section.of(
                "rounds",
                "Rounds",
                new Block.Paragraph("The mean chance said is " + new Cell.Share(said).text() + "."),
                hits("Rounds", List.of(new HitRow("came about", came))),
                scores("Scores of rounds", List.of(new Row("the chances", scores.orElseThrow()))));
    }

    private Section bands() {
        List<HitRow> rows = new ArrayList<>();
        if (backtest.cashCovered().cases() > 0) {
            rows.add(new HitRow("cash", backtest.cashCovered()));
        }
        if (backtest.shareCovered().cases() > 0) {
            rows.add(new HitRow("infrastructure share", backtest.shareCovered()));
        }
        return rows.isEmpty()
                ? Section.of("bands", "Bands")
                : Section.of(
                        "bands",
                        "Bands from 5 to 95 in 100",
                        new Block.Paragraph("Of honest bands 90% hold what came about."),
                        hits("Within", rows));
    }
}
