package dev.footing.formats.report;

import com.google.common.collect.Iterables;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyRange;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.function.Function;

/** The strategies side by side when nothing goes wrong. */
final class PlannedTables extends StrategyTables {
    PlannedTables(Assessment assessment) {
        super(assessment);
    }

    @Override
    Section outcomes() {
        return outcomes(
                "As planned, if nothing goes wrong, over " + horizon() + " months:",
                marked(
                        named(TableLayout.captioned("The strategies by rank"))
                                .figures("Production", of(plan -> new Cell.Months(plan.timeToProductionMonths())))
                                .figures("On product", of(plan -> new Cell.Share(plan.productShare())))
                                .amounts("Infra cost", of(PlanOutcome::infrastructureTotal))
                                .amounts("Cash left", of(PlanOutcome::cashAtHorizon))
                                .figures("Runway", of(plan -> runway(plan.runwayMonths())))
                                .figures("Round", of(this::raised))
                                .names("Id", strategy -> strategy.id()),
                        "cash does not last"));
    }

    private Cell raised(PlanOutcome plan) {
        return Cell.of(plan.round(), round -> new Cell.Share(round.raiseProbability()), noChance());
    }

    @Override
    Section money() {
        Blocks blocks = new Blocks()
                .add(spending()
                        .amounts("Engineers", of(PlanOutcome::infrastructureEngineering))
                        .amounts("Platform", of(PlanOutcome::platform))
                        .amounts("Audit", of(PlanOutcome::complianceCost))
                        .amounts("Ownership", of(PlanOutcome::totalCostOfOwnership))
                        .amounts("Opportunity", of(PlanOutcome::opportunityCost))
                        .amounts("Revenue", of(PlanOutcome::revenue))
                        .note(ROUNDED_APART)
                        .block(strategies()));
        if (hasRound()) {
            blocks.add(round());
        }
        return blocks.quiet("money", "Where the money goes");
    }

    private Block round() {
        return layout("The next round")
                .figures("Pitch", ofRound(round -> new Cell.Share(round.pitch())))
                .figures("Raised", ofRound(round -> new Cell.Share(round.raiseProbability())))
                .figures("Valued at", ofRound(round -> millions(round.valuation())))
                .figures("Expected value", ofRound(round -> millions(round.expectedValue())))
                .figures("Return", ofRound(PlannedTables::gain))
                .note("The valuation is the company's, not a holder's share. The round's money is in no cash figure.")
                .block(Iterables.filter(strategies(), StrategyTables::hasRound));
    }

    private static Cell gain(RoundOutcome round) {
        return Cell.of(round.returnOnInvested(), gain -> Cell.shares(gain.low(), gain.high()), "none");
    }

    private static Cell millions(MoneyRange range) {
        return new Cell.Span(new Cell.Millions(range.low()), new Cell.Millions(range.high()));
    }

    private static <T> Function<StrategyAssessment, T> of(Function<PlanOutcome, T> figure) {
        return strategy -> figure.apply(strategy.plan());
    }

    private static Function<StrategyAssessment, Cell> ofRound(Function<RoundOutcome, Cell> cell) {
        return strategy -> cell.apply(strategy.plan().round().orElseThrow());
    }
}
