package dev.footing.core.cashflow;

import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;

/** The uncertain numbers of a strategy that are drawn once a trial, one entry a trial. */
public final class StrategyDraws {
    private final double[] timeToProduction;
    private final double[] buildEffort;
    private final double[] steadyEffort;
    private final double[] priceIndex;
    private final double[] setup;

    /**
     * Makes room.
     *
     * @param width how many trials
     */
    public StrategyDraws(int width) {
        this.timeToProduction = new double[width];
        this.buildEffort = new double[width];
        this.steadyEffort = new double[width];
        this.priceIndex = new double[width];
        this.setup = new double[width];
    }

    /**
     * The one trial of the plan view.
     *
     * @param strategy the strategy
     * @return every number at its likely value, without overrun
     */
    public static StrategyDraws likely(Strategy strategy) {
        StrategyDraws draws = new StrategyDraws(1);
        draws.timeToProduction[0] = strategy.timeToProduction().likely();
        draws.buildEffort[0] = strategy.buildEffort().likely();
        draws.steadyEffort[0] = strategy.steadyEffort().likely();
        draws.priceIndex[0] = strategy.priceIndex().likely();
        draws.setup[0] = strategy.setupCost() instanceof SetupCost.Stated stated
                ? stated.amount().toEstimate().likely()
                : ((SetupCost.Hardware) strategy.setupCost()).factor().likely();
        return draws;
    }

    /**
     * The one trial of the plan view of what has no setup cost.
     *
     * @param timeToProduction its likely T
     * @param buildEffort its likely B
     * @param steadyEffort its likely S
     * @param priceIndex its likely iota
     * @return these numbers, without overrun
     */
    public static StrategyDraws likely(
            double timeToProduction, double buildEffort, double steadyEffort, double priceIndex) {
        StrategyDraws draws = new StrategyDraws(1);
        draws.timeToProduction[0] = timeToProduction;
        draws.buildEffort[0] = buildEffort;
        draws.steadyEffort[0] = steadyEffort;
        draws.priceIndex[0] = priceIndex;
        return draws;
    }

    /** {@return T*L: months to production with all the required expertise, overrun included} */
    public double[] timeToProduction() {
        return timeToProduction;
    }

    /** {@return B: engineers who build} */
    public double[] buildEffort() {
        return buildEffort;
    }

    /** {@return S: engineers who keep it running} */
    public double[] steadyEffort() {
        return steadyEffort;
    }

    /** {@return iota: its unit price} */
    public double[] priceIndex() {
        return priceIndex;
    }

    /** {@return the setup cost where it is stated, else the factor on the hardware} */
    public double[] setup() {
        return setup;
    }
}
