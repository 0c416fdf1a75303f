package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.BudgetAllocation;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.joda.money.Money;

/** The strategies side by side, by rank. */
abstract class StrategyTables {
    /** What marks a strategy that a rule or a veto rules out. */
    private static final String RULED_OUT = "x";
    /** What marks a strategy with which cash does not last. */
    private static final String DOES_NOT_LAST = "-";

    /** What is said below every table of parts and their sums. */
    static final String ROUNDED_APART =
            "Each amount is rounded for itself, so parts may not add up to their sum as shown.";

    private final Assessment assessment;

    StrategyTables(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The tables of what was computed: simulated, where every strategy was, else as planned. */
    static StrategyTables of(Assessment assessment) {
        return isSimulated(assessment.strategies()) ? new SimulatedTables(assessment) : new PlannedTables(assessment);
    }

    static boolean isSimulated(List<StrategyAssessment> strategies) {
        return strategies.stream().allMatch(strategy -> strategy.simulation().isPresent());
    }

    /** How a strategy that cannot be taken is marked; empty for one that can. */
    static String mark(StrategyAssessment strategy) {
        if (!strategy.vetoes().isEmpty()) {
            return RULED_OUT;
        }
        return strategy.feasible() ? "" : DOES_NOT_LAST;
    }

    /** A layout with a row for each strategy, in whose first column its id stands, and its name for readers. */
    static TableLayout<StrategyAssessment> layout(Assessment assessment, String caption) {
        return named(assessment, TableLayout.cornered(caption));
    }

    static TableLayout<StrategyAssessment> named(Assessment assessment, TableLayout<StrategyAssessment> layout) {
        StrategyNames names = new StrategyNames(assessment);
        return layout.words("Strategy", strategy -> names.cell(strategy.id()));
    }

    TableLayout<StrategyAssessment> layout(String caption) {
        return layout(assessment, caption);
    }

    TableLayout<StrategyAssessment> named(TableLayout<StrategyAssessment> layout) {
        return named(assessment, layout);
    }

    /** The one table that a verdict needs beside it. */
    abstract Section outcomes();

    /** Where the money goes and what may come of it. */
    abstract Section money();

    /** The budget of each plan, split as the founding article splits one. */
    Section budget() {
        return Section.quiet(
                "budget",
                "The budget as planned",
                layout("The budget as planned")
                        .amounts("Engineers", of(BudgetAllocation::engineering))
                        .amounts("on product", of(BudgetAllocation::productEngineering))
                        .amounts("on infra", of(BudgetAllocation::infrastructureEngineering))
                        .amounts("Hosting", of(BudgetAllocation::hosting))
                        .amounts("Infra total", of(BudgetAllocation::infrastructureTotal))
                        .shares(
                                "Share",
                                strategy -> strategy.plan().allocation().infrastructureShareOfTotal())
                        .note("Engineers and platform over the horizon if nothing goes wrong, counted as the founding"
                                + " article counts a budget: without other costs, audit and incidents. Share:"
                                + " infrastructure, of both. " + ROUNDED_APART)
                        .block(strategies()));
    }

    private static Function<StrategyAssessment, Money> of(Function<BudgetAllocation, Money> part) {
        return strategy -> part.apply(strategy.plan().allocation());
    }

    Section outcomes(String introduction, TableLayout<StrategyAssessment> layout) {
        return Section.quiet(
                "outcomes",
                "The strategies side by side",
                new Block.Paragraph(introduction),
                layout.block(strategies()));
    }

    Assessment assessment() {
        return assessment;
    }

    ImmutableList<StrategyAssessment> strategies() {
        return assessment.strategies();
    }

    int horizon() {
        return assessment.understood().budget().horizonMonths();
    }

    boolean raises() {
        return assessment.understood().funding().isPresent();
    }

    /**
     * Whether something is known of the round that is planned: of a later one than the first after a seed nothing is.
     */
    boolean hasRound() {
        return strategies().stream().anyMatch(strategy -> hasRound(strategy));
    }

    static boolean hasRound(StrategyAssessment strategy) {
        return strategy.plan().round().isPresent();
    }

    /** What stands for a chance of the round that was not computed. */
    String noChance() {
        return raises() ? "unknown" : "none";
    }

    /** Months that cash lasts, or that it lasts beyond the horizon. */
    Cell runway(OptionalDouble months) {
        return months.isPresent()
                ? new Cell.Months(months.getAsDouble())
                : new Cell.MoreThan(new Cell.Months(horizon()));
    }

    /** Adds the column that marks those that cannot be taken, where there are any. */
    TableLayout<StrategyAssessment> marked(TableLayout<StrategyAssessment> layout, String why) {
        return strategies().stream().allMatch(strategy -> mark(strategy).isEmpty())
                ? layout
                : layout.column(Column.words("Out").shortened("", ""), StrategyTables::markCell)
                        .note(RULED_OUT + ": ruled out; " + DOES_NOT_LAST + ": " + why + ".");
    }

    private static Cell markCell(StrategyAssessment strategy) {
        return mark(strategy).isEmpty() ? new Cell.Absent("") : new Cell.Phrase(mark(strategy));
    }

    TableLayout<StrategyAssessment> spending() {
        boolean afterRound =
                hasRound() && assessment.provenance().policy().opportunityMonths() == OpportunityMonths.AFTER_ROUND;
        String opportunity = "what that work is worth beyond its cost" + (afterRound ? ", after the round" : "");
        return layout("Where the money goes")
                .explain("Engineers", "what their work on infrastructure costs")
                .explain("Ownership", "engineers, platform, audit and incidents")
                .explain("Opportunity", opportunity);
    }
}
