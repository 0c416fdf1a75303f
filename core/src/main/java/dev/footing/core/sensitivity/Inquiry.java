package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Looks into one answer: what each input moves, what would change the winner, and where the winner breaks even with its
 * rival; with the next feasible one where there is no rival, else with the next by rank. It serves one assessment and
 * one thread.
 */
public final class Inquiry {
    private static final int NEAREST_FLIPS = 3;

    private final Question question;
    private final Confirming confirming;
    private final Verdict verdict;
    private final List<StrategyAssessment> strategies;
    private final Drivers drivers;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Optional<StrategyId> planned;

    /**
     * Takes an answer.
     *
     * @param question what was asked
     * @param confirming simulates where two plans break even
     * @param verdict what was answered
     * @param strategies every strategy, by rank
     */
    public Inquiry(
            Question question, Confirming confirming, Verdict verdict, ImmutableList<StrategyAssessment> strategies) {
        this.question = question;
        this.confirming = confirming;
        this.verdict = verdict;
        this.strategies = strategies;
        this.drivers = Drivers.of(question);
        this.planned = question.sample(question.unchanged()).winner();
    }

    /**
     * Finds out.
     *
     * @param wanted what to look for
     * @return what was found; empty lists where it was not wanted, or where there is nothing to compare
     */
    public Findings find(Set<Analysis> wanted) {
        ImmutableList<Influence> influences = wanted.contains(Analysis.SENSITIVITY) || wanted.contains(Analysis.FLIPS)
                ? influences()
                : ImmutableList.of();
        ImmutableList<Flip> flips = wanted.contains(Analysis.FLIPS) ? flips(influences) : ImmutableList.of();
        ImmutableList<BreakEven> breakEven = wanted.contains(Analysis.BREAK_EVEN) ? breakEven() : ImmutableList.of();
        return new Findings(
                wanted.contains(Analysis.SENSITIVITY) ? stated(influences) : ImmutableList.of(),
                flips,
                breakEven,
                notes(wanted),
                agrees() ? nearest(flips) : ImmutableList.of());
    }

    /**
     * Finds where the two break even along one driver.
     *
     * @param id the driver
     * @return just what {@link #find} says of it; empty where there is nothing to compare
     * @throws dev.footing.api.problem.InvalidValueException where there is no such driver
     */
    public Optional<BreakEven> breakEven(String id) {
        Optional<Driver> driver = drivers.find(id);
        if (driver.isEmpty()) {
            drivers.requireAbsent(id);
        }
        Unit unit = Inputs.find(id).map(Input::unit).orElse(Unit.NONE);
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

    private Line line(Driver driver) {
        return lines.computeIfAbsent(driver.id(), id -> new Line(driver, question));
    }

    private ImmutableList<Influence> influences() {
        ImmutableList.Builder<Influence> influences = ImmutableList.builder();
        verdict.strategy()
                .ifPresent(winner -> other().ifPresent(rival -> {
                    for (Driver driver : drivers.uncertain()) {
                        Line line = line(driver);
                        Influence influence = Influence.of(
                                line, Doubt.of(driver, question.startup().asOf()), winner, rival);
                        if (!Double.isNaN(influence.margin())) {
                            influences.add(influence);
                        }
                    }
                }));
        return influences.build();
    }

    private ImmutableList<Sensitivity> stated(List<Influence> influences) {
        return influences.stream()
                .sorted(Comparator.comparingDouble(Influence::importance).reversed())
                .map(influence -> influence.stated(question.calibration().currency()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Flip> flips(List<Influence> influences) {
        List<Flip> flips = new ArrayList<>();
        for (Driver driver : drivers.all()) {
            new FlipSearch(line(driver), planned).search().ifPresent(flips::add);
        }
        new WeightFlip(strategies).search().ifPresent(flips::add);
        if (agrees()) {
            Map<InputDriver<?>, Integer> worse = new LinkedHashMap<>();
            for (Influence influence : influences) {
                if (influence.driver() instanceof InputDriver<?> input && influence.worse() != 0 && input.size() > 0) {
                    worse.put(input, influence.worse());
                }
            }
            new CommonFlip(question, planned, worse).search().ifPresent(flips::add);
        }
        flips.sort(Comparator.comparingDouble(flip -> flip.distance().orElse(Double.POSITIVE_INFINITY)));
        return ImmutableList.copyOf(flips);
    }

    private ImmutableList<BreakEven> breakEven() {
        ImmutableList.Builder<BreakEven> all = ImmutableList.builder();
        verdict.strategy()
                .ifPresent(winner -> other().ifPresent(rival -> {
                    drivers.all().forEach(driver -> all.add(breakEven(driver, winner, rival)));
                    drivers.absent().forEach(input -> all.add(notStated(input.id(), input.unit(), winner, rival)));
                }));
        return all.build();
    }

    private BreakEven breakEven(Driver driver, StrategyId winner, StrategyId rival) {
        return new BreakEvenSearch(new Gap(line(driver), winner, rival), confirming).search();
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
            new UnitCost(question, strategies).note().ifPresent(notes::add);
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
        if (flip.unit() == Unit.MONEY || flip.unit() == Unit.MONEY_PER_MONTH) {
            CurrencyUnit currency = question.calibration().currency();
            turn.amount("from", Amounts.toMoney(flip.from(), currency))
                    .amount("to", Amounts.toMoney(flip.to(), currency));
        } else {
            turn.figure("from", flip.from(), flip.unit()).figure("to", flip.to(), flip.unit());
        }
        return turn.build();
    }
}
