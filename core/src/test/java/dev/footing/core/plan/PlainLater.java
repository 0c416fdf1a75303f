package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Moving later in the plan view a second time, as somebody would work it out on paper: one number after the other. It
 * shares nothing with the code that it is held against but the numbers of {@link PlainOnce}.
 */
final class PlainLater {
    private final PlainOnce stay;
    private final PlainOnce move;
    private final Strategy old;
    private final Strategy next;
    private final Calibration calibration;
    private final Policy policy;
    private final int k;
    private final boolean served;
    private final double tau;
    private final double duties;
    private final double[] users;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private boolean launched;

    private PlainLater(Startup startup, Strategy old, Strategy next, int k, Calibration calibration, Policy policy) {
        this.stay = new PlainOnce(startup, old, Optional.of(old), calibration);
        this.move = new PlainOnce(startup, next, Optional.of(old), calibration);
        this.old = old;
        this.next = next;
        this.k = k;
        this.calibration = calibration;
        this.policy = policy;
        this.users = new double[stay.horizon + 1];
        users[0] = stay.usersNow;
        this.served = k > 0 && (stay.live || stay.tau <= k);
        boolean launchedUnderOld = served && !stay.live;
        this.duties = launchedUnderOld ? stay.steadyEffort : move.oldDuties;
        double work = move.buildRate * move.tau;
        double free = Math.max(0.05 * stay.engineers, stay.engineers - duties);
        this.tau = launchedUnderOld ? Math.max(move.tau, work / free) : move.tau;
    }

    /** The figures of staying for {@code k} months, fewer than the horizon, and moving then. */
    static Map<String, Double> figures(
            Startup startup, Strategy old, Strategy next, int k, Calibration calibration, Policy policy) {
        PlainLater later = new PlainLater(startup, old, next, k, calibration, policy);
        later.months();
        return later.figures;
    }

    private void months() {
        double cash = stay.cashNow;
        double lowest = Double.POSITIVE_INFINITY;
        double product = 0;
        double beforeRound = 0;
        double bills = 0;
        double objective = 0;
        double time = served ? stay.tau : k + tau;
        for (int m = 1; m <= stay.horizon; m++) {
            boolean staying = m <= k;
            int own = staying ? m : m - k;
            double building = Math.min(1, Math.max(0, (staying ? stay.tau : tau) - (own - 1)));
            double hired = own > (staying ? old : next).hiringDelayMonths()
                    ? (staying ? old : next).hires().value()
                    : 0;
            double need = effort(staying, building) + audit(m) - hired;
            double given = Math.min(stay.engineers, Math.max(0, need));
            double onProduct = stay.engineers - given;
            double serving = staying || !served || stay.live ? 1 - building : 1;
            grow(m, serving, onProduct / stay.engineers);
            double revenue = stay.revenuePerUser * users[m] * (stay.live ? 1 : serving);
            double bill = bill(m, staying, building) + (m == k + 1 ? move.setupCost : 0);
            double auditCost = stay.auditMonth == m ? Amounts.toDouble((m <= k ? old : next).complianceCost()) : 0;
            cash += revenue - (stay.engineers + hired) * stay.cost - stay.otherCosts - bill - auditCost;
            figures.put("cash." + m, cash);
            product += onProduct;
            bills += bill;
            if (stay.roundMonth == 0 || m <= stay.roundMonth) {
                lowest = Math.min(lowest, cash);
                beforeRound += onProduct;
            }
            boolean beyond = m > stay.roundMonth;
            double lost = beyond ? (policy.opportunityMultiple().value() - 1) * stay.cost * given : 0;
            double owned = (given + hired) * stay.cost + bill + auditCost;
            objective += discount(m) * (policy.margin().value() * revenue - owned - lost);
        }
        if (stay.roundMonth > 0) {
            double chance = lowest >= 0 && (stay.live || time < stay.roundMonth) ? 1 : 0;
            double share = beforeRound / stay.roundMonth / stay.engineers;
            double raise = chance * pitch(share);
            figures.put("raise", raise);
            objective += discount(stay.roundMonth) * raise * valuation(share);
        }
        figures.put("time", time);
        figures.put("product", product);
        figures.put("platform", bills);
        figures.put("objective", objective);
    }

    private double effort(boolean staying, double building) {
        if (staying) {
            return building * stay.buildRate + (1 - building) * stay.steadyEffort;
        }
        double work = move.buildRate * move.tau;
        double rate = tau == 0 ? 0 : work / tau;
        return building * (rate + duties) + (1 - building) * move.steadyEffort;
    }

    /** The audit belongs to the strategy of its first month. */
    private double audit(int m) {
        Strategy audited = stay.auditMonth <= k ? old : next;
        boolean during =
                stay.auditMonth > 0 && m >= stay.auditMonth && m < stay.auditMonth + audited.complianceMonths();
        return during ? audited.complianceEffort().value() / audited.complianceMonths() : 0;
    }

    private void grow(int m, double serving, double share) {
        double kappa = calibration.growthElasticity().value();
        if (stay.live || launched) {
            double gaining = Math.max(0, stay.growth) * (1 - kappa + kappa * share);
            users[m] = users[m - 1] * Math.max(0, 1 + Math.min(0, stay.growth) + gaining);
        } else if (serving > 1e-9) {
            launched = true;
            users[m] = stay.launchUsers;
        }
    }

    private double billed(Strategy strategy, int m) {
        double most = users[m];
        for (int earlier = 0; earlier < m && !strategy.elastic(); earlier++) {
            most = Math.max(most, users[earlier]);
        }
        return most;
    }

    private double bill(int m, boolean staying, double building) {
        double today = stay.billKnown ? stay.bill : 0;
        if (stay.live && stay.billKnown) {
            double oldBill = today * billed(old, m) / stay.usersNow;
            double ratio = move.priceIndex / move.oldPriceIndex;
            double newBill = today * ratio * billed(next, m) / stay.usersNow;
            double rho = calibration.overlap().value();
            return staying ? oldBill : (1 - building + rho * building) * newBill + building * oldBill;
        }
        double fixed = stay.billKnown ? stay.bill : Amounts.toDouble(old.platformFixed());
        if (staying) {
            return fixed + (1 - building) * perUser(old, m);
        }
        double leaving = served && !stay.live ? fixed + perUser(old, m) : today;
        return Amounts.toDouble(next.platformFixed()) + (1 - building) * perUser(next, m) + building * leaving;
    }

    private double perUser(Strategy strategy, int m) {
        return Amounts.toDouble(strategy.platformPerUser())
                * Math.max(0, billed(strategy, m) - strategy.includedUsers().value());
    }

    private double pitch(double s) {
        double a2 = calibration.roundLogSlope().likely();
        double term = a2 == 0 ? 0 : a2 * Math.log(Math.max(s, 0.01) / calibration.roundReferenceShare());
        return 1 / (1 + Math.exp(-(calibration.roundIntercept().orElseThrow() + calibration.roundSlope() * s + term)));
    }

    private double valuation(double s) {
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            return (Amounts.toDouble(lines.lowBase())
                            + Amounts.toDouble(lines.highBase())
                            + s * (Amounts.toDouble(lines.lowSlope()) + Amounts.toDouble(lines.highSlope())))
                    / 2;
        }
        var amount = ((Valuation.Independent) calibration.valuation()).amount();
        return Amounts.toDouble(amount.median()) * Math.exp(amount.sigma() * amount.sigma() / 2);
    }

    private double discount(int m) {
        return Math.pow(1 + policy.discountRate().value(), -m / 12.0);
    }
}
