package dev.footing.formats.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.sentences.Words;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;

/** What the objective of each strategy is made of. */
final class ObjectiveFigure {
    private static final String CAPTION = "Objective: what adds to it and what takes from it";

    private final Assessment assessment;
    private final StrategyNames names;
    private final ImmutableList<StrategyAssessment> strategies;
    private final CurrencyUnit currency;

    ObjectiveFigure(Assessment assessment) {
        this.assessment = assessment;
        this.names = new StrategyNames(assessment);
        this.strategies = assessment.strategies();
        this.currency = assessment.understood().budget().currency();
    }

    Block block() {
        return new Block.Figure(
                "objective",
                new StackedBarChart(
                        title(),
                        new Axis("objective over the horizon", Unit.MONEY, currency),
                        "objective",
                        ObjectivePart.terms().stream()
                                .map(ObjectiveFigure::part)
                                .collect(ImmutableList.toImmutableList()),
                        strategies.stream().map(this::bar).collect(ImmutableList.toImmutableList())),
                "From " + total(strategies.get(0)) + ", to "
                        + total(strategies.reverse().get(0)) + "; the diamond is the objective itself.",
                table());
    }

    /** A term and the letter that it has on a bar. */
    private static StackedBarChart.Part part(ObjectivePart term) {
        return new StackedBarChart.Part(Ascii.toUpperCase(term.shortLabel().substring(0, 1)), term.label());
    }

    private String title() {
        return "Highest objective: "
                + total(strategies.stream()
                        .max(Comparator.comparing(
                                strategy -> strategy.objective().total()))
                        .orElseThrow());
    }

    private String total(StrategyAssessment strategy) {
        return names.distinct(strategy.id()) + ", "
                + Words.millions(strategy.objective().total());
    }

    private StackedBarChart.Bar bar(StrategyAssessment strategy) {
        return new StackedBarChart.Bar(
                names.distinct(strategy.id()),
                ObjectivePart.terms().stream()
                        .map(term -> Amounts.toDouble(strategy.objective().worth(term)))
                        .collect(ImmutableList.toImmutableList()),
                Amounts.toDouble(strategy.objective().total()),
                StrategyTables.mark(strategy));
    }

    private Table table() {
        TableLayout<StrategyAssessment> table = StrategyTables.named(assessment, TableLayout.captioned(CAPTION));
        ObjectivePart.terms()
                .forEach(term -> table.amounts(
                        term.label(), strategy -> strategy.objective().worth(term)));
        return table.amounts("Objective", strategy -> strategy.objective().total())
                .note(StrategyTables.ROUNDED_APART)
                .table(strategies);
    }
}
