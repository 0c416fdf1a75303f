package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.Assessor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the few numbers of the rules that outcomes can speak of, each shrunk towards what it was by how much there is:
 * how far companies with the same facts differ, the chance of a round within 24 months, and the work that a strategy
 * takes. Without a case that speaks of it a number stays as it is, bit for bit. It also says by which factor growth and
 * burn came out otherwise, which are numbers of each profile and in no rules. It knows nothing of how cases were
 * chosen: rules that are fitted to chosen cases hold for such cases. Immutable and safe to share.
 *
 * <pre>{@code
 * Calibrator calibrator = new Calibrator(calibration, policy,
 *     (world, judgement) -> Assessor.installed().calibration(world).policy(judgement).build());
 * List<CaseEvidence> evidence = outcomes.stream().map(calibrator::evidence).toList();
 * OwnRules own = calibrator.fit(evidence, "ours-2027", "our fund, cohorts of 2024");
 * }</pre>
 */
public final class Calibrator {
    /** How many rounds the chance that was believed before is worth. */
    public static final double ROUNDS_BEFORE = 30;

    /** The standard deviation of the logarithm of a factor on work, growth or burn before anything was seen. */
    public static final double FACTOR_BEFORE = 0.3;

    /** What the logarithm of work is moved by to see how far the share of infrastructure follows. */
    private static final double SHIFT = 0.5;

    /** The numbers of a strategy that are its work. */
    static final ImmutableList<String> EFFORTS = ImmutableList.of("buildEffort", "steadyEffort");

    private final Calibration calibration;
    private final Policy policy;
    private final BiFunction<Calibration, Policy, Assessor> assessors;
    private final DiscrepancyFit discrepancy;
    private final ImmutableList<Assessor> tried;

    /**
     * Takes the rules that outcomes are held against.
     *
     * @param calibration the parameters of the world
     * @param policy the rules of judgement; where its discrepancy is 0 that number is not fitted
     * @param assessors makes an assessor of other rules, of the same strategies, seed and trials each time
     */
    public Calibrator(Calibration calibration, Policy policy, BiFunction<Calibration, Policy, Assessor> assessors) {
        this.calibration = Objects.requireNonNull(calibration, "calibration");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.assessors = Objects.requireNonNull(assessors, "assessors");
        this.discrepancy = new DiscrepancyFit(policy.discrepancy());
        this.tried = (policy.discrepancy() > 0 ? discrepancy.tried() : ImmutableList.of(policy.discrepancy()))
                .stream()
                        .map(spread -> assessors.apply(
                                calibration,
                                Policy.builder()
                                        .from(policy)
                                        .discrepancy(spread)
                                        .build()))
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Assesses a startup, several times where it says what turned out right, and holds the outcome against it.
     *
     * @param outcome what was known, and what became of it
     * @return what it says of the numbers
     * @throws dev.footing.api.problem.InvalidProfileException where the startup cannot be assessed
     */
    public CaseEvidence evidence(ActualOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        Assessor usual = tried.get(tried.size() > 1 ? discrepancy.usual() : 0);
        Assessment assessment = usual.assess(outcome.startup());
        JudgedCase judged = JudgedCase.of(outcome, assessment);
        return new CaseEvidence(
                chances(outcome, judged).stream(),
                round(outcome, assessment).stream(),
                work(outcome, judged),
                ratio(judged, ObservedFigure.USERS).stream()
                        .filter(users -> users.low() > 0 && users.actual() > 0)
                        .map(users -> LogRatio.of(users.actual(), users.low(), users.median(), users.high(), 1)),
                burn(outcome, judged).stream());
    }

    private Optional<ImmutableList<Double>> chances(ActualOutcome outcome, JudgedCase judged) {
        if (judged.advice().isEmpty() || tried.size() == 1) {
            return Optional.empty();
        }
        ImmutableList<Double> logs = IntStream.range(0, tried.size())
                .mapToObj(i -> i == discrepancy.usual()
                        ? judged
                        : JudgedCase.of(outcome, tried.get(i).assess(outcome.startup())))
                .flatMap(each -> each.advice().stream())
                .map(advice -> new Forecast(advice.truth(), true).log())
                .collect(ImmutableList.toImmutableList());
        return Optional.of(logs).filter(all -> all.size() == tried.size());
    }

    private Optional<RoundChance.Seen> round(ActualOutcome outcome, Assessment assessment) {
        Optional<Funding> planned =
                outcome.startup().funding().filter(funding -> !funding.stage().equals(Optional.of(FundingStage.LATER)));
        Optional<SimulatedRound> said = outcome.taken()
                .or(() -> assessment.verdict().strategy())
                .flatMap(assessment::strategy)
                .flatMap(StrategyAssessment::simulation)
                .flatMap(simulation -> simulation.round());
        if (planned.isEmpty()
                || said.isEmpty()
                || outcome.raised().isEmpty()
                || calibration.roundTiming().isEmpty()) {
            return Optional.empty();
        }
        double pitch = said.orElseThrow().pitch().mean();
        double raise = said.orElseThrow().raiseProbability().mean();
        return pitch > 0 && pitch < 1 && raise > 0
                ? Optional.of(new RoundChance.Seen(
                        planned.orElseThrow().month(),
                        pitch,
                        Math.min(1, raise / pitch),
                        outcome.raised().orElseThrow()))
                : Optional.empty();
    }

    private ImmutableListMultimap<StrategyId, LogRatio> work(ActualOutcome outcome, JudgedCase judged) {
        Optional<StrategyId> taken = outcome.taken().filter(this::stands);
        Optional<Observation> seen = ratio(judged, ObservedFigure.INFRASTRUCTURE_SHARE)
                .filter(share -> share.low() > 0 && share.actual() > 0);
        if (taken.isEmpty() || seen.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        StrategyId strategy = taken.orElseThrow();
        Observation share = seen.orElseThrow();
        CalibrationDraft heavier = CalibrationDraft.of(calibration, calibration.id() + "-heavier");
        efforts(strategy, StrictMath.exp(SHIFT), "to see how far the share follows")
                .forEach(heavier::override);
        Assessment shifted = assessors.apply(heavier.build(), policy).assess(outcome.startup());
        double effect = ratio(JudgedCase.of(outcome, shifted), ObservedFigure.INFRASTRUCTURE_SHARE)
                .map(other -> StrictMath.log(other.median() / share.median()) / SHIFT)
                .orElse(0.0);
        return effect > 0
                ? ImmutableListMultimap.of(
                        strategy, LogRatio.of(share.actual(), share.low(), share.median(), share.high(), effect))
                : ImmutableListMultimap.of();
    }

    /** Whether a strategy is proposed by somebody, and the calibration leaves its work to whoever does. */
    private boolean stands(StrategyId strategy) {
        return !strategy.equals(StrategyId.COMPOSED)
                && calibration.strategyOverrides().stream()
                        .noneMatch(
                                override -> override.strategy().equals(strategy) && EFFORTS.contains(override.path()));
    }

    private static Stream<StrategyOverride> efforts(StrategyId strategy, double times, String reason) {
        return EFFORTS.stream()
                .map(path -> new StrategyOverride(strategy, path, Optional.of(Multiple.times(times)), reason));
    }

    private static Optional<LogRatio> burn(ActualOutcome outcome, JudgedCase judged) {
        double now = Amounts.toDouble(outcome.startup().budget().cash());
        return ratio(judged, ObservedFigure.CASH)
                .filter(cash -> now > cash.high() && now > cash.actual())
                .map(cash ->
                        LogRatio.of(now - cash.actual(), now - cash.high(), now - cash.median(), now - cash.low(), 1));
    }

    private static Optional<Observation> ratio(JudgedCase judged, ObservedFigure figure) {
        return judged.observations().stream()
                .filter(observation -> observation.figure() == figure)
                .findFirst();
    }

    /**
     * Fits the numbers.
     *
     * @param cases what outcomes say, in any order
     * @param id what the rules are called, such as {@code ours-2027}
     * @param source where the outcomes can be found, in words
     * @return the rules
     * @throws dev.footing.api.problem.InvalidValueException where the id is none, or that of rules that ship
     */
    public OwnRules fit(List<CaseEvidence> cases, String id, String source) {
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        ImmutableList<OwnNumber> numbers = Stream.of(
                        Stream.of(discrepancy(cases), rounds(cases)),
                        cases.stream()
                                .flatMap(each -> each.work.keySet().stream())
                                .distinct()
                                .sorted(Comparator.comparing(StrategyId::value))
                                .map(strategy -> work(strategy, cases)),
                        Stream.of(
                                factor(
                                        "growth",
                                        OwnNumber.Place.PROFILES,
                                        cases.stream().flatMap(each -> each.growth.stream())),
                                factor(
                                        "burn",
                                        OwnNumber.Place.PROFILES,
                                        cases.stream().flatMap(each -> each.burn.stream()))))
                .flatMap(found -> found)
                .collect(ImmutableList.toImmutableList());
        return new FittedRules(calibration, policy, numbers, source).named(id);
    }

    private OwnNumber discrepancy(List<CaseEvidence> cases) {
        List<ImmutableList<Double>> logs =
                cases.stream().flatMap(each -> each.chances.stream()).toList();
        double was = policy.discrepancy();
        Fitted fitted = logs.isEmpty() ? new Fitted(was, discrepancy.spread()) : discrepancy.fit(logs);
        double left = logs.isEmpty() ? 1 : fitted.error() / discrepancy.spread();
        return number("discrepancy", OwnNumber.Place.POLICY, was, fitted, logs.size(), left * left);
    }

    private OwnNumber rounds(List<CaseEvidence> cases) {
        List<RoundChance.Seen> seen =
                cases.stream().flatMap(each -> each.rounds.stream()).toList();
        double was = calibration
                .roundTiming()
                .map(timing -> timing.chance24().value())
                .orElse(0.0);
        Fitted fitted = seen.isEmpty()
                ? new Fitted(was, StrictMath.sqrt(was * (1 - was) / ROUNDS_BEFORE))
                : new RoundChance(calibration.roundTiming().orElseThrow(), ROUNDS_BEFORE).fit(seen);
        double left = seen.isEmpty()
                ? 1
                : ROUNDS_BEFORE * fitted.error() * fitted.error() / (fitted.value() * (1 - fitted.value()));
        return number("round.chance24", OwnNumber.Place.CALIBRATION, was, fitted, seen.size(), left);
    }

    private static OwnNumber work(StrategyId strategy, List<CaseEvidence> cases) {
        return factor(
                strategy + FittedRules.EFFORT,
                OwnNumber.Place.CALIBRATION,
                cases.stream().flatMap(each -> each.work.get(strategy).stream()));
    }

    private static OwnNumber factor(String name, OwnNumber.Place place, Stream<LogRatio> ratios) {
        List<LogRatio> seen = ratios.toList();
        Fitted fitted = LogRatio.factor(seen, FACTOR_BEFORE);
        double left = fitted.error() / fitted.value() / FACTOR_BEFORE;
        return number(name, place, 1, fitted, seen.size(), left * left);
    }

    /** The weight of the cases is what is not the belief's part of all that is known. */
    private static OwnNumber number(
            String name, OwnNumber.Place place, double was, Fitted fitted, int cases, double left) {
        double weight = cases == 0 ? 0 : Math.max(0, Math.min(1, 1 - left));
        return new OwnNumber(name, place, was, fitted.value(), fitted.error(), cases, weight);
    }
}
