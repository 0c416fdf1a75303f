package dev.footing.core.backtest;

/**
 * A chance that was said, and whether it came about.
 *
 * @param chance the chance, 0 to 1
 * @param came whether it came about
 */
public record Forecast(double chance, boolean came) {
    /** The chance of what came about in none of the most trials that are run: half of one of them. */
    private static final double LEAST = 0.5 / 16_384;

    /** {@return the squared distance of the chance from what came about; 0 is perfect} */
    public double brier() {
        double miss = (came ? 1 : 0) - chance;
        return miss * miss;
    }

    /** {@return the logarithm of the chance of what came about; what came in no trial counts as half of one} */
    public double log() {
        return StrictMath.log(Math.max(LEAST, came ? chance : 1 - chance));
    }
}
