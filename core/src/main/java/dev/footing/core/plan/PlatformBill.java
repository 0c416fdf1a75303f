package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;

/** The platform's bill of a month (section 3, rule 8 of the page on the model). */
final class PlatformBill {
    private final Situation startup;
    private final Strategy strategy;
    private final Transition transition;
    private final double overlap;
    private final boolean oldBillElastic;

    PlatformBill(Situation startup, Strategy strategy, Transition transition, Calibration calibration) {
        this.startup = startup;
        this.strategy = strategy;
        this.transition = transition;
        this.overlap = calibration.overlap().value();
        this.oldBillElastic = startup.current().map(Strategy::elastic).orElse(true);
    }

    double inMonth(int month, double building, double producing, double users, double mostUsers) {
        double setup = month == 1 ? transition.setupCost() : 0;
        double billed = strategy.elastic() ? users : mostUsers;
        if (startup.live() && startup.billKnown()) {
            return scaled(building, producing, billed, oldBillElastic ? users : mostUsers) + setup;
        }
        double fixed = Amounts.toDouble(strategy.platformFixed());
        if (startup.billKnown()) {
            fixed = switch (transition.course()) {
                case STAYING -> startup.bill();
                case MOVING -> fixed + building * startup.bill();
                case STARTING -> fixed;
            };
        }
        double above = Math.max(0, billed - strategy.includedUsers().value());
        return fixed + producing * Amounts.toDouble(strategy.platformPerUser()) * above + setup;
    }

    /** Today's bill, scaled by users and by the unit price; both platforms are paid during a move. */
    private double scaled(double building, double producing, double billed, double oldBilled) {
        double k0 = startup.bill();
        double u0 = startup.users();
        double ratio = transition.priceRatio();
        return switch (transition.course()) {
            case STAYING -> k0 * billed / u0;
            case STARTING -> k0 * ratio * billed / u0;
            case MOVING ->
                (producing + overlap * building) * k0 * ratio * (billed / u0) + building * k0 * (oldBilled / u0);
        };
    }
}
