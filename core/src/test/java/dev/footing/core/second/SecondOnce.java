package dev.footing.core.second;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;

/** Section 2: what is settled once per trial for one strategy. */
record SecondOnce(
        boolean staying,
        boolean moving,
        double cost,
        double revenuePerUser,
        double growth,
        double launchUsers,
        double index,
        double time,
        double buildRate,
        double steady,
        double oldSteady,
        double rate,
        double oldRate,
        double setup,
        double logSlope) {

    static SecondOnce of(SecondSituation here, Strategy strategy, SecondLuck luck) {
        SecondStartup startup = here.startup();
        SecondRules.WorldNumbers world = here.rules().world();
        boolean staying = here.staying(strategy);
        boolean moving = here.moving(strategy);
        boolean live = startup.live();
        double size = here.size();
        double team = startup.engineers();
        int n = here.missing(strategy);

        double overrun = Math.exp(strategy.overrunSigma() * luck.normal());
        double build = luck.value(strategy.buildEffort()) * (1 + world.gapBuild() * n);
        double steady = luck.value(strategy.steadyEffort()) * (1 + world.gapSteady() * n) * size;
        double whole =
                luck.value(strategy.timeToProduction()) * (1 + world.gapDelay() * n) * Math.max(1, size) * overrun;

        double time = whole;
        if (staying && live) {
            time = 0;
            steady = startup.timeShare().isPresent() ? startup.timeShare().getAsDouble() * team : steady;
        } else if (staying) {
            time = Math.max(whole - startup.currentMonths(), 0.25 * whole);
        }

        double oldSteady = 0;
        double work = time * build;
        if (moving) {
            Strategy old = here.current().orElseThrow();
            work += old.exitEffort().value() * size;
            if (live) {
                oldSteady = startup.timeShare().isPresent()
                        ? startup.timeShare().getAsDouble() * team
                        : old.steadyEffort().likely() * (1 + world.gapSteady() * here.missing(old)) * size;
            }
        }
        if (work > 0) {
            time = Math.max(time, work / Math.max(0.05 * team, team - oldSteady));
        }
        return new SecondOnce(
                staying,
                moving,
                luck.value(startup.loadedCost()),
                luck.value(startup.revenuePerUser()),
                luck.value(startup.growth()),
                luck.value(startup.launchUsers()),
                luck.value(strategy.priceIndex()),
                time,
                time > 0 ? work / time : 0,
                steady,
                oldSteady,
                staying ? here.observedRate(strategy) : here.incidentRate(strategy),
                moving ? here.observedRate(here.current().orElseThrow()) : 0,
                staying ? 0 : setup(here, strategy, luck),
                luck.value(world.round().logSlope()));
    }

    /** G. */
    private static double setup(SecondSituation here, Strategy strategy, SecondLuck luck) {
        SetupCost cost = strategy.setupCost();
        if (cost instanceof SetupCost.Hardware hardware) {
            double floor = Amounts.toDouble(hardware.floor());
            double wanted = here.listPrice() > 0
                    ? Math.max(floor, hardware.monthsOfListPriceBill().value() * here.load() * here.peak(strategy))
                    : floor;
            return wanted * luck.value(hardware.factor());
        }
        return luck.value(((SetupCost.Stated) cost).amount().toEstimate());
    }
}
