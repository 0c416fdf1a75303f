package dev.footing.formats.report;

import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.sentences.Quantities;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value at which two strategies break even, in words.
 *
 * @param breakEven the input and the two strategies
 * @param crossing one of its crossings
 * @param startup the startup
 */
record Turn(BreakEven breakEven, Crossing crossing, Startup startup) {
    /** The value. One that would be printed as zero and is above it is just above zero. */
    String at() {
        return besideZero() ? "just above " + written(crossing.at()) : written(crossing.at());
    }

    /** Whether a value above zero would be printed as zero: from there on something exists at all. */
    boolean besideZero() {
        return crossing.at() > 0 && written(crossing.at()).equals(written(0));
    }

    /** What changes there, as part of a sentence. */
    String sentence(Function<StrategyId, String> naming) {
        String step = besideZero() ? "step " : "step at ";
        return (crossing.jump() ? step : "") + at()
                + within().map(between -> " (" + between + ")").orElse("") + ", above it "
                + naming.apply(crossing.winnerAbove())
                + planned().map(said -> " (" + said + ")").orElse("");
    }

    /** Between which values it lies; empty where those are written alike, or nothing was simulated. */
    Optional<String> within() {
        return crossing.within()
                .flatMap(found -> new VariedNumber(breakEven.driver(), breakEven.unit(), startup).between(found));
    }

    /** Where the plans cross, where that is elsewhere. */
    private Optional<String> planned() {
        return crossing.planned().isPresent()
                ? Optional.of(
                        "the plans alone cross at " + written(crossing.planned().getAsDouble()))
                : Optional.empty();
    }

    private String written(double value) {
        return Quantities.of(
                breakEven.driver(), value, breakEven.unit(), startup.budget().currency());
    }
}
