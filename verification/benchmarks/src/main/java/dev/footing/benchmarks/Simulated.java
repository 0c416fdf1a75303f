package dev.footing.benchmarks;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.core.Assessor;

/**
 * How much is simulated for a verdict with break-even, as a multiple of 4,096 trials of all strategies. It is the same
 * on every machine.
 */
enum Simulated implements Measure {
    VERDICT(Company.LIVE, false),
    CONFIRMATIONS(Company.LIVE, true),
    REFERENCE_VERDICT(Company.REFERENCE, false),
    REFERENCE_CONFIRMATIONS(Company.REFERENCE, true);

    private static final double TRIALS = 4_096;
    /** A confirmation takes a quarter of the trials, of two strategies. */
    private static final double CONFIRMING = 1_024 / TRIALS * 2;

    private final Company company;
    private final boolean confirmations;

    Simulated(Company company, boolean confirmations) {
        this.company = company;
        this.confirmations = confirmations;
    }

    /** So many times 4,096 trials of all strategies. */
    double simulations() {
        Assessment assessment = Assessor.builder()
                .discovery(Company.builtIn())
                .analyses(Analysis.BREAK_EVEN)
                .build()
                .assess(company.startup());
        return confirmations
                ? confirmed(assessment) * CONFIRMING / company.cases().size()
                : assessment.provenance().trials().orElse(0) / TRIALS;
    }

    private static long confirmed(Assessment assessment) {
        return assessment.breakEven().stream()
                .map(BreakEven::answer)
                .filter(BreakEven.Crossings.class::isInstance)
                .map(BreakEven.Crossings.class::cast)
                .flatMap(crossings -> crossings.crossings().stream())
                .filter(crossing -> crossing.confirmed().isPresent())
                .count();
    }
}
