package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.simulation.Case;
import dev.footing.core.simulation.Paired;
import dev.footing.core.simulation.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;

/** Simulates two strategies where their plans break even, on the luck of the assessment. */
public final class Confirming {
    private static final long TRIALS = 1_024;

    private final Question question;
    private final OptionalLong seed;

    /**
     * Takes the luck.
     *
     * @param question what is asked
     * @param seed where all luck comes from; empty where nothing is to be simulated
     */
    public Confirming(Question question, OptionalLong seed) {
        this.question = question;
        this.seed = seed;
    }

    /** What the simulation says there; empty where none is wanted, or growth is too wide for one. */
    Optional<Confirmation> confirm(Sample sample, StrategyId one, StrategyId other) {
        if (seed.isEmpty()) {
            return Optional.empty();
        }
        Situation situation =
                Situation.of(sample.setting().startup(), sample.setting().current());
        try {
            Simulation simulation = new Simulation(
                    sample.setting().startup(),
                    question.calibration(),
                    sample.policy(),
                    seed.getAsLong(),
                    List.of(
                            new Case(situation, sample.strategy(one).orElseThrow()),
                            new Case(situation, sample.strategy(other).orElseThrow())),
                    List.of(),
                    1);
            simulation.growTo(TRIALS, trials -> {});
            Paired paired = simulation.paired(0, 1);
            CurrencyUnit currency = question.calibration().currency();
            return Double.isFinite(paired.mean()) && Double.isFinite(paired.error())
                    ? Optional.of(new Confirmation(
                            Amounts.toMoney(paired.mean(), currency), Amounts.toMoney(paired.error(), currency)))
                    : Optional.empty();
        } catch (IllegalArgumentException tooWide) {
            return Optional.empty();
        }
    }
}
