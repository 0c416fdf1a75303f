package dev.footing.core.sensitivity;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Answer;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Looks into one answer: what each number moves, what would change the winner, and where the winner breaks even with
 * its rival; with the next feasible one where there is no rival, else with the next by rank. It answers for what
 * decided: the simulation where there was one, else the plans. It serves one assessment and one thread.
 */
public final class Inquiry {
    private static final int NEAREST_FLIPS = 3;
    /** So many numbers are looked at with all trials for a first page. */
    private static final int NUMBERS_AT_A_GLANCE = 6;
    /** So many inputs are followed to where the winner changes for a first page. */
    private static final int INPUTS_AT_A_GLANCE = 3;

    private static final Comparator<Flip> NEAREST_FIRST =
            Comparator.comparingDouble(flip -> flip.distance().orElse(Double.POSITIVE_INFINITY));

    private final SensitivityQuestion question;
    private final Samples samples;
    private final Verdict verdict;
    private final List<StrategyAssessment> strategies;
    private final Drivers drivers;
    private final Map<String, DriverLine> lines = new LinkedHashMap<>();
    private final Map<String, Optional<Envelope>> envelopes = new LinkedHashMap<>();
    private final Optional<StrategyId> planned;
    private final Supplier<Optional<SimulatedSample>> asItIs;

    /**
     * Takes an answer.
     *
     * @param question what was asked
     * @param trials the trials through which it is looked at again, or that there are none and plans decide
     * @param verdict what was answered
     * @param strategies every strategy, by rank
     */
    public Inquiry(
            SensitivityQuestion question,
            CommonTrials trials,
            Verdict verdict,
            ImmutableList<StrategyAssessment> strategies) {
        this.question = question;
        this.verdict = verdict;
        this.strategies = strategies;
        this.drivers = Drivers.of(question);
        PlanSample unchanged = question.sample(question.unchanged());
        this.planned = unchanged.winner();
        this.asItIs = Suppliers.memoize(() -> new Samples(question, trials).simulated(unchanged));
        this.samples = new Samples(question, trials, counted(verdict, asItIs));
    }

    /**
     * Where a move gains on average and is not shown to pay, the answer is to stay for as long as that move leads on
     * average: by how likely its direction is the best nothing is looked at anew.
     */
    private static UnaryOperator<Seen> counted(Verdict verdict, Supplier<Optional<SimulatedSample>> asItIs) {
        if (verdict.because().stream().noneMatch(reason -> reason.code() == Explanation.Code.MOVE_NOT_SHOWN)) {
            return UnaryOperator.identity();
        }
        return seen -> {
            Optional<StrategyId> leading =
                    asItIs.get().flatMap(sample -> sample.seen().ahead());
            return leading.isPresent() && seen.ahead().equals(leading)
                    ? new Seen(verdict.strategy(), seen.certain())
                    : seen;
        };
    }

    /**
     * Finds out.
     *
     * @param wanted what to look for
     * @return what was found; empty lists where it was not wanted, or where there is nothing to compare
     */
    public SensitivityFindings find(Set<Analysis> wanted) {
        ImmutableList<Influence> influences = wanted.contains(Analysis.SENSITIVITY) || wanted.contains(Analysis.FLIPS)
                ? influences(drivers.uncertain())
                : ImmutableList.of();
        ImmutableList<Flip> flips = wanted.contains(Analysis.FLIPS) ? flips(influences) : ImmutableList.of();
        ImmutableList<BreakEven> breakEven = wanted.contains(Analysis.BREAK_EVEN) ? breakEven() : ImmutableList.of();
        return new SensitivityFindings(
                wanted.contains(Analysis.SENSITIVITY) ? stated(influences) : ImmutableList.of(),
                flips,
                breakEven,
                notes(wanted),
                nearest(flips));
    }

    /**
     * Finds what a first page says: the numbers that move the margin most, and the nearest flips of the inputs that do.
     * It tells which these are by few trials, and looks at them with as many as {@link #find} does.
     *
     * @return what was found; empty lists where there is nothing to compare
     */
    public SensitivityFindings glance() {
        Function<CommonTrials, Samples> paired = common -> new Samples(mixes() ? question : question.unmixed(), common);
        ImmutableList<SensitivityDriver> all = ImmutableList.<SensitivityDriver>builder()
                .addAll(drivers.uncertain())
                .addAll(numbers())
                .build();
        List<SensitivityDriver> moving =
                most(influences(all, paired.apply(samples.trials().few())));
        ImmutableList<Influence> influences =
                influences(moving.stream().limit(NUMBERS_AT_A_GLANCE).toList(), paired.apply(samples.trials()));
        List<Flip> flips = moving.stream()
                .filter(InputDriver.class::isInstance)
                .limit(INPUTS_AT_A_GLANCE)
                .flatMap(driver -> nearestFlip(driver).stream())
                .sorted(NEAREST_FIRST)
                .toList();
        return new SensitivityFindings(
                stated(influences.stream()),
                ImmutableList.copyOf(flips),
                ImmutableList.of(),
                ImmutableList.of(),
                nearest(flips));
    }

    /** Whether a mix is one of the two that are compared. */
    private boolean mixes() {
        return Stream.concat(verdict.strategy().stream(), other().stream()).anyMatch(StrategyId.COMPOSED::equals);
    }

    /** Those that move something, the most first. */
    private static List<SensitivityDriver> most(List<Influence> influences) {
        return influences.stream()
                .filter(influence -> influence.importance() > 0)
                .sorted(Comparator.comparingDouble(Influence::importance).reversed())
                .map(Influence::driver)
                .toList();
    }

    /**
     * Finds where the two break even along one driver.
     *
     * @param id the driver
     * @return just what {@link #find} says of it; empty where there is nothing to compare
     * @throws dev.footing.api.problem.InvalidValueException where there is no such driver
     */
    public Optional<BreakEven> breakEven(String id) {
        Optional<SensitivityDriver> driver = drivers.find(id);
        if (driver.isEmpty()) {
            drivers.requireAbsent(id);
        }
        Unit unit = drivers.absent().getOrDefault(id, Unit.NONE);
        return verdict.strategy()
                .flatMap(winner -> other().map(rival -> driver.map(known -> breakEven(known, winner, rival))
                        .orElseGet(() -> notStated(id, unit, winner, rival))));
    }

    /** Whether the plan view puts the same strategy ahead as the verdict. */
    private boolean agrees() {
        return planned.equals(verdict.strategy());
    }

    private Optional<StrategyId> other() {
        return verdict.rival()
                .or(() -> verdict.strategy()
                        .flatMap(winner -> strategies.stream()
                                .map(StrategyAssessment::id)
                                .filter(id -> !id.equals(winner))
                                .findFirst()));
    }

    private DriverLine line(SensitivityDriver driver) {
        return lines.computeIfAbsent(driver.id(), id -> {
            DriverLine line = new DriverLine(driver, samples);
            if (line.isSimulated()) {
                line.share(asItIs.get());
            }
            return line;
        });
    }

    private Optional<Envelope> envelope(SensitivityDriver driver) {
        return envelopes.computeIfAbsent(driver.id(), id -> {
            DriverLine line = line(driver);
            return Envelope.of(line, verdict.strategy(), line.isSimulated() ? asItIs.get() : Optional.empty());
        });
    }

    private ImmutableList<Influence> influences(List<SensitivityDriver> which) {
        return influences(which, this::line);
    }

    private ImmutableList<Influence> influences(List<SensitivityDriver> which, Samples through) {
        Optional<SimulatedSample> unchanged = through.trials().decide()
                ? through.simulated(through.question().sample(question.unchanged()))
                : Optional.empty();
        return influences(which, driver -> {
            DriverLine line = new DriverLine(driver, through);
            unchanged.ifPresent(sample -> line.share(unchanged));
            return line;
        });
    }

    private ImmutableList<Influence> influences(
            List<SensitivityDriver> which, Function<SensitivityDriver, DriverLine> line) {
        ImmutableList.Builder<Influence> influences = ImmutableList.builder();
        verdict.strategy()
                .ifPresent(winner -> other().ifPresent(rival -> {
                    for (SensitivityDriver driver : which) {
                        Influence influence = Influence.of(
                                line.apply(driver),
                                Doubt.of(driver, question.startup().asOf()),
                                winner,
                                rival);
                        if (!Double.isNaN(influence.margin())) {
                            influences.add(influence);
                        }
                    }
                }));
        return influences.build();
    }

    private ImmutableList<Sensitivity> stated(List<Influence> influences) {
        Stream<Influence> ours = influences(numbers()).stream().filter(influence -> influence.importance() > 0);
        return stated(Stream.concat(influences.stream(), ours));
    }

    private ImmutableList<Sensitivity> stated(Stream<Influence> influences) {
        return influences
                .sorted(Comparator.comparingDouble(Influence::importance).reversed())
                .map(influence -> influence.stated(
                        question.calibration().currency(),
                        samples.trials().decide()
                                ? verdict.margin().map(Amounts::toDouble).orElse(influence.margin())
                                : influence.margin()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The numbers that are ours: of the two strategies and the current one, and of the calibration. */
    private ImmutableList<SensitivityDriver> numbers() {
        Set<StrategyId> compared = new LinkedHashSet<>();
        verdict.strategy().ifPresent(compared::add);
        other().ifPresent(compared::add);
        question.startup()
                .current()
                .flatMap(current -> current.strategy())
                .map(StrategyId::of)
                .ifPresent(compared::add);
        ImmutableList.Builder<SensitivityDriver> numbers = ImmutableList.builder();
        for (StrategyId id : compared) {
            strategies.stream()
                    .map(StrategyAssessment::strategy)
                    .filter(strategy -> strategy.id().equals(id) && !id.equals(StrategyId.COMPOSED))
                    .forEach(strategy -> numbers.addAll(NumberDriver.of(question, strategy)));
        }
        return numbers.addAll(NumberDriver.ofCalibration(question)).build();
    }

    private ImmutableList<Flip> flips(List<Influence> influences) {
        List<Flip> flips = new ArrayList<>();
        for (SensitivityDriver driver : drivers.all()) {
            flip(driver).ifPresent(flips::add);
        }
        new WeightFlip(strategies).search().ifPresent(flips::add);
        Map<InputDriver<?>, Integer> worse = new LinkedHashMap<>();
        for (Influence influence : influences) {
            if (influence.driver() instanceof InputDriver<?> input && influence.worse() != 0 && input.size() > 0) {
                worse.put(input, influence.worse());
            }
        }
        new CommonFlip(samples, verdict.strategy(), worse).search().ifPresent(flips::add);
        flips.sort(NEAREST_FIRST);
        return ImmutableList.copyOf(flips);
    }

    private Optional<Flip> flip(SensitivityDriver driver) {
        return flip(driver, line -> envelope(driver).flatMap(envelope -> envelope.flip(verdict.strategy())));
    }

    private Optional<Flip> nearestFlip(SensitivityDriver driver) {
        return flip(driver, line -> Envelope.nearestFlip(line, verdict.strategy()));
    }

    /** The nearest flip along a driver, by what decides. */
    private Optional<Flip> flip(SensitivityDriver driver, Function<DriverLine, Optional<Flip>> simulated) {
        DriverLine line = line(driver);
        return line.isSimulated() ? simulated.apply(line) : new FlipSearch(line, planned).search();
    }

    private ImmutableList<BreakEven> breakEven() {
        ImmutableList.Builder<BreakEven> all = ImmutableList.builder();
        verdict.strategy()
                .ifPresent(winner -> other().ifPresent(rival -> {
                    drivers.all().forEach(driver -> all.add(breakEven(driver, winner, rival)));
                    drivers.absent().forEach((id, unit) -> all.add(notStated(id, unit, winner, rival)));
                }));
        return all.build();
    }

    private BreakEven breakEven(SensitivityDriver driver, StrategyId winner, StrategyId rival) {
        DriverLine line = line(driver);
        ImmutableList<Stretch> best = envelope(driver).map(Envelope::stretches).orElse(ImmutableList.of());
        Answer answer = line.isSimulated()
                ? new PairSearch(line, winner, rival, question.calibration().currency()).answer()
                : new BreakEvenSearch(new StrategyGap(line, winner, rival)).answer();
        return new BreakEven(driver.id(), driver.range().unit(), winner, rival, answer, best);
    }

    private static BreakEven notStated(String id, Unit unit, StrategyId winner, StrategyId rival) {
        return new BreakEven(id, unit, winner, rival, new Undefined(Reason.NOT_STATED));
    }

    private ImmutableList<Explanation> notes(Set<Analysis> wanted) {
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        if (wanted.contains(Analysis.FLIPS) && !agrees()) {
            notes.add(Explanation.of(SensitivityCode.PLAN_PREFERS)
                    .word("planned", planned.map(StrategyId::value).orElse("none"))
                    .word("simulated", verdict.strategy().map(StrategyId::value).orElse("none"))
                    .build());
        }
        if (wanted.contains(Analysis.BREAK_EVEN)) {
            new UnitCost(samples, strategies).note().ifPresent(notes::add);
        }
        return notes.build();
    }

    /** The nearest flips of single inputs. */
    private ImmutableList<Explanation> nearest(List<Flip> flips) {
        return flips.stream()
                .filter(flip -> flip.distance().isPresent())
                .filter(flip ->
                        !flip.input().equals(Flip.WEIGHTS) && !flip.input().equals(Flip.ALL))
                .limit(NEAREST_FLIPS)
                .map(this::turn)
                .collect(ImmutableList.toImmutableList());
    }

    private Explanation turn(Flip flip) {
        Explanation.Builder turn = Explanation.of(SensitivityCode.FLIPS_AT)
                .word("input", flip.input())
                .word("winner", flip.winner().map(StrategyId::value).orElse("nothing"));
        CurrencyUnit currency = question.calibration().currency();
        if (flip.unit() == Unit.MONEY_PER_USER_MONTH) {
            turn.price("from", flip.from(), flip.unit(), currency).price("to", flip.to(), flip.unit(), currency);
        } else if (flip.unit().money()) {
            turn.amount("from", Amounts.toMoney(flip.from(), currency))
                    .amount("to", Amounts.toMoney(flip.to(), currency));
        } else {
            turn.figure("from", flip.from(), flip.unit()).figure("to", flip.to(), flip.unit());
        }
        return turn.build();
    }
}
