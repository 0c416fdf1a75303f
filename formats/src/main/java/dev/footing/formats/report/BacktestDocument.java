package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.backtest.BandCoverage;
import dev.footing.api.backtest.Hits;
import dev.footing.api.backtest.MeanScore;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.backtest.ReliabilityGroup;
import dev.footing.api.backtest.RoundScores;
import dev.footing.api.backtest.Scores;
import dev.footing.api.backtest.UniformAdvice;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.StartupDraft;
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
import java.util.Objects;

/**
 * Whether advice was right, for readers: how often, how good its chances were, and how often bands held what came
 * about.
 *
 * <pre>{@code
 * String page = HtmlReport.of(new BacktestDocument(backtest, "Fund II").document());
 * }</pre>
 *
 * @param backtest the scores
 * @param name what the cases are called
 */
public record BacktestDocument(Backtest backtest, String name) {
    private static final String TOO_FEW =
            "So few cases tell little: the intervals are wide, and cases that were chosen tell less still.";

    /**
     * Refuses null.
     *
     * @param backtest the scores
     * @param name what the cases are called
     */
    public BacktestDocument {
        Objects.requireNonNull(backtest, "backtest");
        Objects.requireNonNull(name, "name");
    }

    /** A line of a table of scores. */
    private record Row(String name, Scores scores) {}

    /** A line of a table of hits. */
    private record HitRow(String name, Hits hits) {}

    /** {@return the document} */
    public Document document() {
        return Document.of(name, "was the advice right", advice(), reliability(), rounds(), bands());
    }

    private Section advice() {
        int judged = backtest.judged();
        Blocks blocks = new Blocks()
                .paragraph(backtest.cases() + " cases; " + judged
                        + " have a verdict with chances and say what turned out right. Lines that could not be used: "
                        + backtest.refused() + ".");
        backtest.rules()
                .ifPresent(rules -> blocks.paragraph("By " + rules.calibration() + " and " + rules.policy() + "."));
        if (judged == 0) {
            return blocks.section("advice", "Verdicts");
        }
        if (backtest.few()) {
            blocks.paragraph(TOO_FEW);
        }
        List<HitRow> hits = new ArrayList<>();
        hits.add(new HitRow("the strategy ahead", backtest.right()));
        backtest.uniform().forEach(score -> hits.add(new HitRow("always " + word(score.advice()), score.right())));
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

    /**
     * What an advice to everybody is called.
     *
     * @param advice the advice
     * @return the word behind "always"
     */
    private static String word(UniformAdvice advice) {
        return advice == UniformAdvice.ANOTHER_SOURCING ? "another sourcing" : advice.id();
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
                .words("95% interval", row -> interval(row.hits()))
                .explain("95% interval", "of the share behind it, exact by the binomial law")
                .block(rows);
    }

    private static Cell interval(Hits hits) {
        return Cell.shares(hits.low(), hits.high());
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
        return backtest.reliability().isEmpty()
                ? Section.of("reliability", "Reliability")
                : Section.of(
                        "reliability",
                        "Reliability",
                        diagram(
                                "reliability",
                                "How often chances of some size were right",
                                "Chance of the direction that comes first",
                                "Right",
                                backtest.reliability()));
    }

    private static Block diagram(
            String id, String title, String caption, String came, ImmutableList<ReliabilityGroup> groups) {
        RangeChart chart = new RangeChart(
                title,
                new Axis("share that came about", Unit.SHARE, StartupDraft.DEFAULT_CURRENCY),
                groups.stream()
                        .map(group -> new RangeChart.Row(
                                "said " + new Cell.Share(group.said()).text(),
                                group.came().low(),
                                group.came().low(),
                                group.came().share(),
                                group.came().high(),
                                group.came().high()))
                        .collect(ImmutableList.toImmutableList()),
                0,
                1);
        return new Block.Figure(
                id,
                chart,
                "Honest chances come about as often as they say; the bars are exact 95% intervals.",
                TableLayout.<ReliabilityGroup>captioned(caption)
                        .words("Chance", group -> Cell.shares(group.from(), group.to()))
                        .numbers("Cases", group -> group.came().cases())
                        .shares("Said", ReliabilityGroup::said)
                        .shares(came, group -> group.came().share())
                        .words("95% interval", group -> interval(group.came()))
                        .table(groups));
    }

    private Section rounds() {
        Blocks blocks = new Blocks();
        backtest.rounds().ifPresent(rounds -> rounds(rounds, blocks));
        return blocks.section("rounds", "Rounds");
    }

    private static void rounds(RoundScores rounds, Blocks blocks) {
        blocks.paragraph("The mean chance said is " + new Cell.Share(rounds.said()).text() + ".");
        if (rounds.came().cases() < Backtest.FEW) {
            blocks.paragraph(TOO_FEW);
        }
        blocks.add(hits("Rounds", List.of(new HitRow("came about", rounds.came()))))
                .add(scores("Scores of rounds", List.of(new Row("the chances", rounds.scores()))))
                .add(diagram(
                        "round-reliability",
                        "How often rounds of some chance came about",
                        "Chance of the round",
                        "Came about",
                        rounds.reliability()));
    }

    private Section bands() {
        if (backtest.bands().isEmpty()) {
            return Section.of("bands", "Bands");
        }
        Blocks blocks = new Blocks().paragraph("Of honest bands 90% hold what came about.");
        if (backtest.bands().stream().anyMatch(band -> band.within().cases() < Backtest.FEW)) {
            blocks.paragraph(TOO_FEW);
        }
        return blocks.add(TableLayout.<BandCoverage>captioned("Within")
                        .names("Within", band -> word(band.figure()))
                        .numbers("Right", band -> band.within().hits())
                        .numbers("Of", band -> band.within().cases())
                        .shares("Share", band -> band.within().share())
                        .words("95% interval", band -> interval(band.within()))
                        .numbers("Below", BandCoverage::below)
                        .numbers(
                                "Above",
                                band -> band.within().cases() - band.within().hits() - band.below())
                        .explain("95% interval", "of the share behind it, exact by the binomial law")
                        .block(backtest.bands()))
                .section("bands", "Bands from 5 to 95 in 100");
    }

    private static String word(ObservedFigure figure) {
        return switch (figure) {
            case CASH -> "cash";
            case USERS -> "users";
            case INFRASTRUCTURE_SHARE -> "infrastructure share";
        };
    }
}
