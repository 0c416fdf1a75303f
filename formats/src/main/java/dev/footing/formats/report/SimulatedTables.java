package dev.footing.formats.report;

import com.google.common.collect.Iterables;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The strategies side by side over the trials of a simulation. */
final class SimulatedTables extends StrategyTables {
    private static final Column PRODUCTION = Column.figures("Production").shortened("Ready", "months to production");
    private static final Column PRODUCT =
            Column.figures("On product").shortened("Product", "share of engineering for it");
    private static final Column OWNERSHIP = Column.figures("Cost to own").shortened("Cost", "to own");

    SimulatedTables(Assessment assessment) {
        super(assessment);
    }

    @Override
    Section outcomes() {
        String trials =
                Words.trials(Words.number(assessment().provenance().trials().orElse(0)));
        return outcomes(
                "As simulated over " + horizon() + " months, on average over " + trials + ":",
                marked(
                        named(TableLayout.captioned("The strategies by rank"))
                                .column(
                                        PRODUCTION,
                                        of(outcome -> new Cell.MeanMonths(outcome.timeToProductionMonths())))
                                .column(
                                        PRODUCT,
                                        of(outcome -> new Cell.Share(
                                                outcome.productShare().mean())))
                                .figures("Lasts", of(outcome -> share(outcome.lasts())))
                                .figures("Round", of(this::raised))
                                .column(OWNERSHIP, mean(SimulatedOutcome::totalCostOfOwnership))
                                .figures("Objective", of(outcome -> Cell.withError(outcome.objective())))
                                .names("Id", strategy -> strategy.id())
                                .explain(
                                        "Lasts",
                                        "trials in which cash lasts to the " + (raises() ? "round" : "horizon"))
                                .explain("+-", "standard error of the mean"),
                        "cash lasts too rarely"));
    }

    private static Cell share(Probability chance) {
        return new Cell.ShareOfTrials(chance.probability());
    }

    private static Cell share(Distribution share) {
        return new Cell.ShareOfTrials(share.mean());
    }

    private Cell raised(SimulatedOutcome outcome) {
        return Cell.of(outcome.round(), round -> share(round.raiseProbability()), noChance());
    }

    @Override
    Section money() {
        Blocks blocks = new Blocks().add(spent()).add(ends());
        if (hasRound()) {
            blocks.add(round());
        }
        return blocks.quiet("money", "Where the money goes");
    }

    private Block spent() {
        return spending()
                .figures("Engineers", mean(SimulatedOutcome::infrastructureEngineering))
                .figures("Platform", mean(SimulatedOutcome::platform))
                .figures("Audit", mean(SimulatedOutcome::complianceCost))
                .figures("Incidents", mean(SimulatedOutcome::incidentCost))
                .figures("Ownership", mean(SimulatedOutcome::totalCostOfOwnership))
                .figures("Opportunity", mean(SimulatedOutcome::opportunityCost))
                .figures("Revenue", mean(SimulatedOutcome::revenue))
                .note(ROUNDED_APART)
                .block(strategies());
    }

    private Block ends() {
        return layout("How it may end")
                .figures("Cash, low", ofCash(MoneyPercentiles::p5))
                .figures("median", ofCash(MoneyPercentiles::p50))
                .figures("high", ofCash(MoneyPercentiles::p95))
                .figures("Runs out", of(outcome -> runway(outcome.runwayMonths().p5())))
                .figures("Incidents", of(outcome -> new Cell.Decimal(outcome.incidents())))
                .figures("Best", of(outcome -> new Cell.ShareOfTrials(outcome.best())))
                .explain("Low, high", "1 trial in 20 has less cash left after " + horizon() + " months, 1 in 20 more")
                .explain("Runs out", "1 trial in 20 is out of cash by then")
                .explain("Incidents", "serious ones, on average")
                .explain("Best", "trials in which nothing else has a higher objective")
                .block(strategies());
    }

    private Block round() {
        List<PublishedFigure> published =
                assessment().provenance().calibration().published();
        TableLayout<StrategyAssessment> layout = layout("The next round")
                .figures("Pitch", ofRound(round -> share(round.pitch())))
                .figures("Raised", ofRound(round -> share(round.raised())))
                .figures(
                        "Valued at",
                        ofRound(round -> valuation(round.valuation().bands())))
                .figures("Expected value", ofRound(round -> Cell.withError(round.expectedValue())))
                .figures("Return", ofRound(SimulatedTables::gain));
        if (!published.isEmpty()) {
            layout.figures("Published", strategy -> published(published, strategy.id()))
                    .explain("Published", "the return that others claim for it");
        }
        return layout.note("The valuation is the company's, in 9 trials of 10, not a holder's share. The round's money"
                        + " is in no cash figure.")
                .block(Iterables.filter(strategies(), StrategyTables::hasRound));
    }

    private static Cell gain(SimulatedRound round) {
        return Cell.of(round.returnOnInvested(), gain -> new Cell.Share(gain.mean()), "none");
    }

    private static Cell published(List<PublishedFigure> published, StrategyId strategy) {
        Optional<PublishedFigure> claimed = published.stream()
                .filter(figure -> figure.strategy().equals(strategy.value()))
                .findFirst();
        return Cell.of(claimed, figure -> Cell.shares(figure.low(), figure.high()), "");
    }

    private static Cell valuation(MoneyPercentiles bands) {
        return new Cell.Span(new Cell.Millions(bands.p5()), new Cell.Millions(bands.p95()));
    }

    private static Function<StrategyAssessment, Cell> of(Function<SimulatedOutcome, Cell> cell) {
        return strategy -> cell.apply(strategy.simulation().orElseThrow());
    }

    private static Function<StrategyAssessment, Cell> mean(Function<SimulatedOutcome, MoneyDistribution> figure) {
        return of(outcome -> new Cell.MeanAmount(figure.apply(outcome)));
    }

    private static Function<StrategyAssessment, Cell> ofCash(Function<MoneyPercentiles, Money> cash) {
        return of(outcome ->
                new Cell.RoughAmount(cash.apply(outcome.cashAtHorizon().bands())));
    }

    private static Function<StrategyAssessment, Cell> ofRound(Function<SimulatedRound, Cell> cell) {
        return of(outcome -> cell.apply(outcome.round().orElseThrow()));
    }
}
