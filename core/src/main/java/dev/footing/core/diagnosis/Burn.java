package dev.footing.core.diagnosis;

import dev.footing.api.quantity.Measure;
import dev.footing.api.startup.Startup;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import java.util.OptionalDouble;

/**
 * What a month costs beyond revenue now, in the currency's unit: as costs and revenue make it, and as it was measured
 * against the plan. Whoever speaks of the burn of now, or of how long cash lasts at it, takes it from here.
 *
 * @param plain what engineers and other costs come to as planned
 * @param bill the bill of the platform
 * @param revenue what users pay
 * @param multiple the burn that was measured, as a multiple of the planned one; empty where it was not stated
 */
public record Burn(double plain, double bill, double revenue, OptionalDouble multiple) {
    /**
     * Takes a startup.
     *
     * @param startup the startup
     * @param situation what is certain of it
     * @param likely its uncertain numbers at their likely values
     * @return its burn of now
     */
    public static Burn of(Startup startup, Situation situation, SharedDraws likely) {
        return new Burn(
                situation.engineers() * likely.engineerCost()[0] + situation.otherCosts(),
                situation.bill(),
                likely.revenuePerUser()[0] * situation.users(),
                startup.observations().burnMultipleOfPlan().stream()
                        .mapToDouble(Measure::value)
                        .findFirst());
    }

    /** {@return what costs and revenue as stated make of it; below zero a profit} */
    public double derived() {
        return plain + bill - revenue;
    }

    /**
     * {@return the same as measured: the multiple is one of engineers and other costs as planned; empty where none was
     * stated, and where these costs come to nothing}
     */
    public OptionalDouble measured() {
        return multiple.isPresent() && plain > 0
                ? OptionalDouble.of(multiple.getAsDouble() * plain - revenue)
                : OptionalDouble.empty();
    }

    /** {@return the larger of the two, which is the one that counts; below zero a profit} */
    public double counted() {
        return Math.max(derived(), measured().orElse(derived()));
    }

    /** {@return by how much what was measured is above what costs and revenue make of it} */
    public double beyondDerived() {
        return counted() - derived();
    }

    /** {@return whether what was measured is the larger of the two} */
    public boolean countsMeasured() {
        return beyondDerived() > 0;
    }

    /**
     * Says how long cash lasts.
     *
     * @param cash cash now
     * @return months; without end where nothing is burnt
     */
    public double months(double cash) {
        double burn = counted();
        return burn > 0 ? Math.max(0, cash) / burn : Double.POSITIVE_INFINITY;
    }

    /**
     * {@return whether costs as stated and the measured multiple cannot both be so: the one is above the other by more
     * than monthly accounts miss by chance}
     */
    public boolean contradicts() {
        if (measured().isEmpty()) {
            return false;
        }
        double costs = multiple.getAsDouble() * plain;
        double limit = Threshold.BURN.value();
        return costs > limit * (plain + bill) || plain > limit * costs;
    }
}
