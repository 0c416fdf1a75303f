package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;

/**
 * Sections 1 and 2 of the model: the startup's numbers, each at its likely value, and what is worked out once before
 * the months. Numbers in comments are sections and rules of the model.
 */
final class PlainOnce {
    // 1. The startup.
    double engineers; // E
    double cost; // c
    double cashNow; // C0
    double otherCosts; // o
    int horizon; // H
    double usersNow; // u0
    boolean live;
    double launchUsers; // u_L
    double growth; // g
    double revenuePerUser; // a
    int auditMonth; // M, 0 where there is none
    int roundMonth; // Phi, 0 where there is none
    double invested; // I
    double monthsSpent; // t0
    double statedBill; // k0 as stated, 0 where it is not known
    boolean timeShareGiven;
    double timeShare; // f0

    // 2. Once.
    boolean staying;
    boolean moving;
    double steadyEffort; // S'
    double tau;
    double buildRate; // Q/tau
    double oldDuties; // S_0'
    boolean billKnown;
    double bill; // k0
    double priceIndex; // iota
    double oldPriceIndex; // iota_0
    double setupCost; // G

    private final Startup startup;
    private final Strategy strategy;
    private final Optional<Strategy> current;
    private final Calibration calibration;

    PlainOnce(Startup startup, Strategy strategy, Optional<Strategy> current, Calibration calibration) {
        this.startup = startup;
        this.strategy = strategy;
        this.current = current;
        this.calibration = calibration;
        readStartup();
        onceStayingOrMoving();
        onceTimeToProduction();
        onceBillAndPrices();
        onceSetupCost();
    }

    /** 1. Quantities, each uncertain one at its likely value. */
    private void readStartup() {
        engineers = startup.team().engineers().value();
        cost = likely(startup.team().monthlyCostPerEngineer());
        cashNow = Amounts.toDouble(startup.budget().cash());
        otherCosts = Amounts.toDouble(startup.budget().monthlyOtherCosts());
        horizon = startup.budget().horizonMonths();
        usersNow = startup.usage().activeUsers().value();
        live = usersNow > 0;
        launchUsers = startup.usage().launchUsers().likely();
        growth = startup.usage().monthlyGrowth().likely();
        revenuePerUser =
                startup.usage().monthlyRevenuePerUser().map(PlainOnce::likely).orElse(0.0);
        if (startup.compliance().flatMap(ComplianceDemand::month).isPresent()) {
            auditMonth = startup.compliance().orElseThrow().month().orElseThrow();
        }
        if (startup.funding().isPresent()) {
            Funding funding = startup.funding().orElseThrow();
            roundMonth = funding.month();
            invested = funding.invested().map(Amounts::toDouble).orElse(cashNow);
        }
        if (startup.current().isPresent()) {
            CurrentPlatform platformNow = startup.current().orElseThrow();
            monthsSpent = platformNow.months().value();
            statedBill =
                    platformNow.monthlyPlatformCost().map(Amounts::toDouble).orElse(0.0);
        }
        if (startup.observations().infrastructureTimeShare().isPresent()) {
            timeShareGiven = true;
            timeShare = startup.observations()
                    .infrastructureTimeShare()
                    .orElseThrow()
                    .value();
        }
    }

    /** 2, first paragraph: staying is being on this strategy, moving is being on another known one. */
    private void onceStayingOrMoving() {
        staying = current.isPresent() && current.orElseThrow().id().equals(strategy.id());
        moving = current.isPresent() && !staying;
    }

    /** 2, n: required areas that are not answered with yes. */
    private double missingAreas(Strategy of) {
        int n = 0;
        for (ExpertiseArea area : of.requiredExpertise()) {
            if (startup.expertise().answer(area) != Answer.YES) {
                n = n + 1;
            }
        }
        return n;
    }

    /** 2, first paragraph and first bullet: B', S', whole, and the time to production; then the work of the build. */
    private void onceTimeToProduction() {
        double n = missingAreas(strategy);
        double buildEffort =
                strategy.buildEffort().likely() * (1 + calibration.gapBuild().value() * n); // B'
        steadyEffort =
                strategy.steadyEffort().likely() * (1 + calibration.gapSteady().value() * n); // S'
        double whole = strategy.timeToProduction().likely()
                * (1 + calibration.gapDelay().value() * n); // L = 1

        if (staying && live) {
            tau = 0;
            if (timeShareGiven) {
                steadyEffort = timeShare * engineers;
            }
        } else if (staying) {
            tau = Math.max(whole - monthsSpent, 0.25 * whole);
        } else {
            tau = whole;
        }

        double work = tau * buildEffort; // Q
        if (moving) {
            work = work + current.orElseThrow().exitEffort().value();
        }

        oldDuties = 0;
        if (live && moving) {
            if (timeShareGiven) {
                oldDuties = timeShare * engineers;
            } else {
                Strategy old = current.orElseThrow();
                oldDuties = old.steadyEffort().likely()
                        * (1 + calibration.gapSteady().value() * missingAreas(old));
            }
        }

        if (work > 0) {
            tau = Math.max(tau, work / Math.max(0.05 * engineers, engineers - oldDuties));
        }
        buildRate = tau == 0 ? 0 : work / tau;
    }

    /** 2, third and fourth bullet: the bill now, stated or derived, and the price indices. */
    private void onceBillAndPrices() {
        priceIndex = strategy.priceIndex().likely();
        oldPriceIndex = 1.3;
        if (current.isPresent()) {
            oldPriceIndex = current.orElseThrow().priceIndex().likely();
        }
        if (statedBill > 0) {
            billKnown = true;
            bill = statedBill;
        } else if (live && current.isPresent()) {
            Strategy old = current.orElseThrow();
            bill = Amounts.toDouble(old.platformFixed())
                    + Amounts.toDouble(old.platformPerUser())
                            * Math.max(0, usersNow - old.includedUsers().value());
            // Ruled: a derived bill counts as known, but a bill of nothing is never known, so free tiers end.
            billKnown = bill > 0;
        }
    }

    /** 1, G, and 2, first bullet: nothing to set up where one stays. */
    private void onceSetupCost() {
        if (staying) {
            setupCost = 0;
        } else if (strategy.setupCost() instanceof SetupCost.Stated stated) {
            setupCost = likely(stated.amount());
        } else if (strategy.setupCost() instanceof SetupCost.Hardware hardware) {
            double floor = Amounts.toDouble(hardware.floor());
            double factor = hardware.factor().likely();
            if (billKnown) {
                double byBill = hardware.monthsOfListPriceBill().value() * bill / oldPriceIndex;
                setupCost = Math.max(floor, byBill) * factor;
            } else {
                setupCost = floor * factor;
            }
        }
    }

    private static double likely(MoneyEstimate amount) {
        Estimate estimate = amount.toEstimate();
        return estimate.likely();
    }
}
