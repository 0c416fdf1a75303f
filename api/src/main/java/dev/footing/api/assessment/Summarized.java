package dev.footing.api.assessment;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment, as a {@link SummaryRow} reads it: the columns of the row, once and in their order. Columns are only
 * added, and at the end of their group; the hash of the row is no part of it.
 *
 * @param assessment the assessment
 * @param id what the caller calls the startup; blank where it has no name for it
 * @param whole whether it is a whole assessment, which has a hash
 */
record Summarized(Assessment assessment, String id, boolean whole) {
    /** The column with the hash of the whole result. */
    static final String RESULT_HASH = "resultHash";

    private static final String CASH_RUNS_OUT = "cash-runs-out";
    private static final String BETWEEN = ";";

    /** The columns, but for the hash of the row. */
    static final Description<Summarized> COLUMNS = Description.<Summarized>of(Summarized.class)
            .orNull("id", ValueType.text(), "what the caller calls the startup", row -> text(row.id))
            .text("startup", "its name", row -> row.assessment.startup().name())
            .orNull(
                    "asOf",
                    ValueType.of(Scalar.Kind.DATE),
                    "the day from which months count",
                    row -> row.assessment.startup().asOf())
            .orNull(
                    "phase",
                    ValueType.word(Phase.class),
                    "how far it has come, as understood",
                    row -> row.assessment.understood().phase())
            .add(
                    "stage",
                    SpiralStage.class,
                    "the stage of the spiral",
                    row -> row.assessment.diagnosis().spiral().stage())
            .add(
                    "currency",
                    ValueType.of(Scalar.Kind.CURRENCY),
                    "the currency of every amount",
                    row -> row.assessment.startup().budget().currency().getCode())
            .add(
                    "horizonMonths",
                    ValueType.whole(1, Unit.MONTHS),
                    "how far ahead was looked",
                    row -> row.assessment.understood().budget().horizonMonths())
            .add(
                    "kind",
                    Verdict.Kind.class,
                    "what kind of answer it is",
                    row -> row.verdict().kind())
            .orNull("strategy", ValueType.text(), "the strategy that is ahead", of(Verdict::strategy))
            .orNull("recommended", ValueType.text(), "the strategy to take", of(Verdict::recommended))
            .orNull(
                    "sourcing",
                    ValueType.word(Sourcing.class),
                    "the sourcing of the strategy ahead",
                    of(Verdict::sourcing))
            .orNull(
                    "direction",
                    ValueType.word(Direction.class),
                    "where it leads",
                    row -> row.verdict().strategy().flatMap(row.assessment::directionOf))
            .orNull("rival", ValueType.text(), "the best feasible one of another sourcing", of(Verdict::rival))
            .orNull("confidence", ValueType.share(), "how sure the verdict is", of(Verdict::confidence))
            .orNull("margin", ValueType.amount(), "objective ahead of the rival's", of(Verdict::margin))
            .orNull("marginError", ValueType.amountNotNegative(), "its standard error", of(Verdict::marginError))
            .orNull(
                    "conditionAreas",
                    ValueType.text(),
                    "areas that would change the strategy",
                    row -> row.verdict()
                            .condition()
                            .map(condition -> listed(condition.areas().stream().map(Identified::id))))
            .orNull(
                    "conditionStrategy",
                    ValueType.text(),
                    "the strategy to take with these",
                    ofCondition(VerdictCondition::strategy))
            .orNull("conditionWorth", ValueType.amount(), "what that is worth", ofCondition(VerdictCondition::worth))
            .orNull(
                    "chanceOfStrategy",
                    ValueType.share(),
                    "that the strategy is the best",
                    row -> row.verdict()
                            .strategy()
                            .flatMap(ahead -> row.verdict().chances().map(chances -> chances.of(ahead))))
            .orNull("chanceStay", ValueType.share(), "that staying is the best", chance(Direction.STAY))
            .orNull("chanceManaged", ValueType.share(), "that buying is the best", chance(Direction.MANAGED))
            .orNull("chanceSelfRun", ValueType.share(), "that running it is the best", chance(Direction.SELF_RUN))
            .orNull("chanceHybrid", ValueType.share(), "that both is the best", chance(Direction.HYBRID))
            .orNull(
                    "objective",
                    ValueType.amount(),
                    "the objective of the strategy ahead",
                    ahead(assessed -> Optional.of(assessed.objective().total())))
            .orNull(
                    "totalCostOfOwnership",
                    ValueType.amount(),
                    "its cost to own, mean",
                    ahead(assessed -> Optional.of(assessed.simulation()
                            .map(outcome -> outcome.totalCostOfOwnership().mean())
                            .orElse(assessed.plan().totalCostOfOwnership()))))
            .orNull(
                    "totalCostOfOwnershipP5",
                    ValueType.amount(),
                    "5 in 100 trials cost less",
                    simulated(outcome -> outcome.totalCostOfOwnership().bands().p5()))
            .orNull(
                    "totalCostOfOwnershipP95",
                    ValueType.amount(),
                    "95 in 100 trials cost less",
                    simulated(outcome -> outcome.totalCostOfOwnership().bands().p95()))
            .orNull(
                    "productShare",
                    ValueType.share(),
                    "engineering on the product",
                    ahead(assessed -> Optional.of(assessed.meanProductShare())))
            .orNull(
                    "runwayMonthsP5",
                    ValueType.NOT_NEGATIVE,
                    "cash lasts less in 5 in 100 trials; null beyond the" + " horizon",
                    runway(RunwayDistribution::p5))
            .orNull(
                    "runwayMonthsP50",
                    ValueType.NOT_NEGATIVE,
                    "how long cash lasts, median; null beyond the horizon",
                    row -> row.strategy()
                            .map(StrategyAssessment::medianRunwayMonths)
                            .filter(OptionalDouble::isPresent)
                            .map(OptionalDouble::getAsDouble))
            .orNull(
                    "runwayMonthsP95",
                    ValueType.NOT_NEGATIVE,
                    "cash lasts less in 95 in 100 trials; null beyond the" + " horizon",
                    runway(RunwayDistribution::p95))
            .orNull(
                    "lasts",
                    ValueType.share(),
                    "that cash lasts to the round or the horizon",
                    simulated(outcome -> outcome.lasts().probability()))
            .orNull(
                    "roundChance",
                    ValueType.share(),
                    "that the round is raised",
                    ahead(StrategyAssessment::chanceOfRound))
            .add(
                    "strategies",
                    ValueType.whole(0, Unit.COUNT),
                    "how many were compared",
                    row -> row.assessment.strategies().size())
            .add(
                    "feasible",
                    ValueType.whole(0, Unit.COUNT),
                    "how many of them are feasible",
                    row -> (int) row.assessment.strategies().stream()
                            .filter(StrategyAssessment::feasible)
                            .count())
            .orNull("infeasibleBecause", ValueType.text(), "what rules others out, by id", row -> text(row.reasons()))
            .orNull(
                    "warningSigns",
                    ValueType.text(),
                    "the warning signs that are raised, by id",
                    row -> text(listed(
                            row.assessment.diagnosis().ids().redFlags().stream().map(Identified::id))))
            .add(
                    "problems",
                    ValueType.whole(0, Unit.COUNT),
                    "providers that could not be used",
                    row -> row.assessment.problems().size())
            .text("engine", "the version of Footing", row -> row.provenance().engine())
            .text(
                    "calibration",
                    "the parameters of the world",
                    row -> row.provenance().calibration().id())
            .text(
                    "policy",
                    "the rules of judgement",
                    row -> row.provenance().policy().id())
            .orNull(
                    "seed",
                    ValueType.of(Scalar.Kind.LARGE_WHOLE),
                    "the seed of all random draws",
                    row -> row.provenance().seed())
            .orNull(
                    "trials",
                    ValueType.whole(1, Unit.COUNT),
                    "how many trials were simulated",
                    row -> row.provenance().trials())
            .add(
                    "profileHash",
                    ValueType.of(Scalar.Kind.SHA_256),
                    "of the startup as it was asked about",
                    row -> row.profileHash())
            .add("rulesHash", ValueType.of(Scalar.Kind.SHA_256), "of calibration and policy", row -> row.rulesHash())
            .orNull(
                    RESULT_HASH,
                    ValueType.of(Scalar.Kind.HASH),
                    "of the result; null where no whole result was made",
                    row -> Optional.of(row.provenance().hash()).filter(hash -> row.whole))
            .build();

    private Verdict verdict() {
        return assessment.verdict();
    }

    private Provenance provenance() {
        return assessment.provenance();
    }

    /** The strategy that is ahead. */
    private Optional<StrategyAssessment> strategy() {
        return verdict().strategy().flatMap(assessment::strategy);
    }

    private String reasons() {
        return listed(assessment.strategies().stream()
                .filter(assessed -> !assessed.feasible())
                .flatMap(assessed -> assessed.vetoes().isEmpty()
                        ? Stream.of(CASH_RUNS_OUT)
                        : assessed.vetoes().stream().map(veto -> veto.rule().id()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
                .stream());
    }

    private String profileHash() {
        Encoding encoding = new Encoding();
        assessment.startup().encodeTo(encoding);
        return encoding.sha256();
    }

    private String rulesHash() {
        return new Encoding()
                .put("calibration", provenance().calibration().hash())
                .put("policy", provenance().policy().hash())
                .sha256();
    }

    private static String listed(Stream<String> ids) {
        return ids.collect(Collectors.joining(BETWEEN));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    private static Function<Summarized, Object> of(Function<Verdict, Optional<?>> getter) {
        return row -> getter.apply(row.verdict());
    }

    private static Function<Summarized, Object> ofCondition(Function<VerdictCondition, Object> getter) {
        return row -> row.verdict().condition().map(getter);
    }

    private static Function<Summarized, Object> chance(Direction direction) {
        return row -> row.verdict().chances().map(chances -> chances.of(direction));
    }

    private static Function<Summarized, Object> ahead(Function<StrategyAssessment, Optional<?>> getter) {
        return row -> row.strategy().flatMap(getter);
    }

    private static Function<Summarized, Object> simulated(Function<SimulatedOutcome, Object> getter) {
        return row -> row.strategy().flatMap(StrategyAssessment::simulation).map(getter);
    }

    private static Function<Summarized, Object> runway(Function<RunwayDistribution, OptionalDouble> getter) {
        return row -> row.strategy()
                .flatMap(StrategyAssessment::simulation)
                .map(outcome -> getter.apply(outcome.runwayMonths()))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }
}
