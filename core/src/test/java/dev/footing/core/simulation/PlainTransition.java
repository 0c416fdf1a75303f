package dev.footing.core.simulation;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;

/** Section 2 of the model, with what a trial drew: how one gets to a strategy from where the startup is now. */
final class PlainTransition {
    final Strategy strategy;
    final boolean live;
    final boolean staying;
    final boolean moving;
    final double steadyEffort; // S'
    final double incidentRate; // lambda'
    final double oldIncidentRate; // lambda_0'
    final double oldDuties; // S_0'
    final double tau;
    final double buildRate; // Q/tau
    final double setupCost; // G

    private final PlainQuestion question;
    private final Startup startup;
    private final double usersNow; // u0
    private final double bill; // k0, 0 where it is not known
    private final double priceIndex; // iota
    private final double oldPriceIndex; // iota_0

    PlainTransition(PlainQuestion question, Strategy strategy, PlainLuck luck) {
        this.question = question;
        this.strategy = strategy;
        startup = question.startup();
        usersNow = startup.usage().activeUsers().value();
        live = usersNow > 0;
        staying =
                question.current().filter(now -> now.id().equals(strategy.id())).isPresent();
        moving = question.current().isPresent() && !staying;
        double engineers = startup.team().engineers().value();
        Optional<Double> measured =
                startup.observations().infrastructureTimeShare().map(share -> share.value() * engineers); // f0*E

        double s = question.calibration().gapSteady().value();
        double drawnSteady = luck.draw("steadyEffort", strategy.steadyEffort()) * (1 + s * missing(strategy));
        steadyEffort = staying && live ? measured.orElse(drawnSteady) : drawnSteady;

        incidentRate = rate(strategy);
        oldIncidentRate = question.current().map(this::rate).orElse(0.0);

        double duties = 0;
        if (live && moving) {
            Strategy old = question.current().orElseThrow();
            duties = measured.orElse(old.steadyEffort().likely() * (1 + s * missing(old)));
        }
        oldDuties = duties;

        double months = months(luck);
        double b = question.calibration().gapBuild().value();
        double work = months * luck.draw("buildEffort", strategy.buildEffort()) * (1 + b * missing(strategy)); // Q
        if (moving) {
            work += question.current().orElseThrow().exitEffort().value();
        }
        tau = work > 0 ? Math.max(months, work / Math.max(0.05 * engineers, engineers - oldDuties)) : months;
        buildRate = tau > 0 ? work / tau : 0;

        bill = billNow();
        priceIndex = luck.draw("priceIndex", strategy.priceIndex());
        oldPriceIndex = question.current().map(now -> now.priceIndex().likely()).orElse(1.3);
        setupCost = staying ? 0 : setupCost(luck);
    }

    /** Months to production before what the team can do is looked at. */
    private double months(PlainLuck luck) {
        if (staying && live) {
            return 0;
        }
        double delta = question.calibration().gapDelay().value();
        double overrun = StrictMath.exp(strategy.overrunSigma() * luck.normal("overrun")); // L
        double whole =
                luck.draw("timeToProduction", strategy.timeToProduction()) * (1 + delta * missing(strategy)) * overrun;
        double spent = startup.current().map(now -> now.months().value()).orElse(0.0); // t0
        return staying ? Math.max(whole - spent, 0.25 * whole) : whole;
    }

    /** k0: as stated, or as the current strategy would bill a live product; a bill of nothing is not known. */
    private double billNow() {
        double stated = startup.current()
                .flatMap(now -> now.monthlyPlatformCost())
                .map(Amounts::toDouble)
                .orElse(0.0);
        if (stated > 0 || !live) {
            return stated;
        }
        return question.current()
                .map(now -> Amounts.toDouble(now.platformFixed()) + billOfUsers(now, usersNow))
                .orElse(0.0);
    }

    private double setupCost(PlainLuck luck) {
        if (strategy.setupCost() instanceof SetupCost.Stated stated) {
            return luck.draw("setupCost", stated.amount().toEstimate());
        }
        SetupCost.Hardware hardware = (SetupCost.Hardware) strategy.setupCost();
        double floor = Amounts.toDouble(hardware.floor());
        double byBill = hardware.monthsOfListPriceBill().value() * bill / oldPriceIndex;
        return Math.max(floor, byBill) * luck.draw("setupCost.factor", hardware.factor());
    }

    /** 3.8, without the setup cost. */
    double bill(double users, double mostUsers, double beta) {
        double q = 1 - beta;
        double billed = strategy.elastic() ? users : mostUsers;
        if (live && bill > 0) {
            if (question.current().isEmpty()) {
                return bill * (priceIndex / 1.3) * billed / usersNow;
            }
            if (staying) {
                return bill * billed / usersNow;
            }
            boolean oldElastic = question.current().orElseThrow().elastic();
            double billedByOld = oldElastic ? users : mostUsers;
            double rho = question.calibration().overlap().value();
            return (q + rho * beta) * bill * (priceIndex / oldPriceIndex) * (billed / usersNow)
                    + beta * bill * (billedByOld / usersNow);
        }
        double fixed = staying && bill > 0 ? bill : Amounts.toDouble(strategy.platformFixed());
        return fixed + q * billOfUsers(strategy, billed) + (moving ? beta * bill : 0);
    }

    /** w for each user above u_i. */
    private static double billOfUsers(Strategy of, double users) {
        return Amounts.toDouble(of.platformPerUser())
                * Math.max(0, users - of.includedUsers().value());
    }

    private double rate(Strategy of) {
        return of.incidentRate().value()
                * (1 + question.calibration().gapIncidents().value() * missing(of));
    }

    /** n: required areas that are not answered with yes. */
    private double missing(Strategy of) {
        return of.requiredExpertise().stream()
                .filter(area -> startup.expertise().answer(area) != Answer.YES)
                .count();
    }
}
