package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The plan view a second time, as somebody would work it out on paper from the model's text: rule by rule, one number
 * after the other, with the symbol of each in a comment. It shares nothing with the code that it is held against.
 * Numbers in comments are sections and rules of the model; figures are not rounded.
 */
public final class PlainModel {
    private final PlainOnce now;
    private final Strategy strategy;
    private final Optional<Strategy> current;
    private final Calibration calibration;
    private final Policy policy;

    // 3. Month by month; the entry of month 0 is the start.
    private final double[] infrastructureEffort; // i
    private final double[] productShare; // pi
    private final double[] unmet;
    private final double[] hired; // h_m
    private final double[] users; // u_m
    private final double[] revenue; // r
    private final double[] platform; // k
    private final double[] auditCost; // K_c in its month
    private final double[] cash;
    private boolean launched;
    private int monthCashRunsOut; // 0 where it never does

    // 4. and 5. Sums, and the round.
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private double pitch;
    private double raiseProbability;
    private double meanValuation;

    private PlainModel(
            Startup startup, Strategy strategy, Optional<Strategy> current, Calibration calibration, Policy policy) {
        this.now = new PlainOnce(startup, strategy, current, calibration);
        this.strategy = strategy;
        this.current = current;
        this.calibration = calibration;
        this.policy = policy;
        this.infrastructureEffort = new double[now.horizon + 1];
        this.productShare = new double[now.horizon + 1];
        this.unmet = new double[now.horizon + 1];
        this.hired = new double[now.horizon + 1];
        this.users = new double[now.horizon + 1];
        this.revenue = new double[now.horizon + 1];
        this.platform = new double[now.horizon + 1];
        this.auditCost = new double[now.horizon + 1];
        this.cash = new double[now.horizon + 1];
        users[0] = now.usersNow;
        cash[0] = now.cashNow;
    }

    /**
     * Works out the plan view.
     *
     * @param current the strategy that the startup is on now, as its provider tailored it; empty where none is known
     * @return figures by their names in results; what does not exist has no entry
     */
    public static Map<String, Double> figures(
            Startup startup, Strategy strategy, Optional<Strategy> current, Calibration calibration, Policy policy) {
        PlainModel model = new PlainModel(startup, strategy, current, calibration, policy);
        for (int m = 1; m <= model.now.horizon; m++) {
            model.month(m);
        }
        model.sums();
        model.round();
        model.objective();
        return model.figures;
    }

    /** 3. Month m covers the time from m-1 to m. */
    private void month(int m) {
        // 3.1
        double beta = Math.min(1, Math.max(0, now.tau - (m - 1)));
        double q = 1 - beta;
        // 3.2
        double x = beta * (now.buildRate + now.oldDuties) + q * now.steadyEffort;
        // 3.3
        double y = auditEffort(m);
        auditCost[m] = now.auditMonth == m ? Amounts.toDouble(strategy.complianceCost()) : 0;
        // 3.4: no incidents in the plan view, so z = d = 0.
        double z = 0;
        double d = 0;
        // 3.5
        hired[m] = m > strategy.hiringDelayMonths() ? strategy.hires().value() : 0;
        double need = x + y + z - hired[m];
        infrastructureEffort[m] = Math.min(now.engineers, Math.max(0, need));
        unmet[m] = Math.max(0, need - now.engineers);
        productShare[m] = (now.engineers - infrastructureEffort[m]) / now.engineers;
        // 3.6
        users[m] = usersIn(m, q);
        // 3.7
        revenue[m] = now.revenuePerUser * users[m] * (now.live ? 1 : q);
        // 3.8
        platform[m] = platformCost(m, beta, q) + (m == 1 ? now.setupCost : 0);
        // 3.9
        cash[m] = cash[m - 1]
                + revenue[m]
                - (now.engineers + hired[m]) * now.cost
                - now.otherCosts
                - platform[m]
                - auditCost[m]
                - d;
        if (cash[m] < 0 && monthCashRunsOut == 0) {
            monthCashRunsOut = m;
        }
    }

    /** 3.3: the audit's work spreads evenly over its months, the first of which is M. */
    private double auditEffort(int m) {
        int months = strategy.complianceMonths(); // K_d
        boolean during = now.auditMonth > 0 && m >= now.auditMonth && m <= now.auditMonth + months - 1;
        return during ? strategy.complianceEffort().value() / months : 0;
    }

    /** 3.6, with G_m = g, as Z = 0. */
    private double usersIn(int m, double q) {
        if (now.live || launched) {
            double kappa = calibration.growthElasticity().value();
            double losing = Math.min(0, now.growth);
            double gaining = Math.max(0, now.growth) * (1 - kappa + kappa * productShare[m]);
            return users[m - 1] * Math.max(0, 1 + losing + gaining);
        }
        if (q > 1e-9) {
            launched = true;
            return now.launchUsers;
        }
        return 0;
    }

    /** 3.6, last sentence: users that are billed in month m. */
    private double billedUsers(boolean elastic, int m) {
        if (elastic) {
            return users[m];
        }
        double most = 0;
        for (int earlier = 0; earlier <= m; earlier++) {
            most = Math.max(most, users[earlier]);
        }
        return most;
    }

    /** 3.8, without the setup cost. */
    private double platformCost(int m, double beta, double q) {
        double billed = billedUsers(strategy.elastic(), m); // ub
        if (now.live && now.billKnown) {
            if (current.isEmpty()) {
                return now.bill * (now.priceIndex / 1.3) * billed / now.usersNow;
            }
            if (now.staying) {
                return now.bill * billed / now.usersNow;
            }
            double billedByOld = billedUsers(current.orElseThrow().elastic(), m); // ub_0
            double rho = calibration.overlap().value();
            return (q + rho * beta) * now.bill * (now.priceIndex / now.oldPriceIndex) * (billed / now.usersNow)
                    + beta * now.bill * (billedByOld / now.usersNow);
        }
        double fixed = Amounts.toDouble(strategy.platformFixed()); // F
        if (now.staying && now.billKnown) {
            fixed = now.bill;
        }
        double perUser = Amounts.toDouble(strategy.platformPerUser()); // w
        double k = fixed
                + q * perUser * Math.max(0, billed - strategy.includedUsers().value());
        if (now.moving && now.billKnown) {
            k = k + beta * now.bill;
        }
        return k;
    }

    /** 3.9, the runway, and 4, the sums over months 1 to H. */
    private void sums() {
        double product = 0;
        double sumOfShares = 0;
        double unmetSum = 0;
        double infrastructureEngineering = 0;
        double productEngineering = 0;
        double platformSum = 0;
        double audits = 0;
        double opportunity = 0;
        double revenueSum = 0;
        for (int m = 1; m <= now.horizon; m++) {
            product = product + (now.engineers - infrastructureEffort[m]);
            sumOfShares = sumOfShares + productShare[m];
            unmetSum = unmetSum + unmet[m];
            infrastructureEngineering = infrastructureEngineering + (infrastructureEffort[m] + hired[m]) * now.cost;
            productEngineering = productEngineering + (now.engineers - infrastructureEffort[m]) * now.cost;
            platformSum = platformSum + platform[m];
            audits = audits + auditCost[m];
            opportunity = opportunity + opportunityCost(m);
            revenueSum = revenueSum + revenue[m];
        }
        double infrastructureTotal = infrastructureEngineering + platformSum;
        figures.put("timeToProductionMonths", now.tau);
        figures.put("productShare", sumOfShares / now.horizon);
        figures.put("productEngineerMonths", product);
        figures.put("unmetEngineerMonths", unmetSum);
        figures.put("infrastructureEngineering", infrastructureEngineering);
        figures.put("productEngineering", productEngineering);
        figures.put("platform", platformSum);
        figures.put("infrastructureTotal", infrastructureTotal);
        figures.put("incidentCost", 0.0);
        figures.put("complianceCost", audits);
        figures.put("totalCostOfOwnership", infrastructureTotal + 0.0 + audits);
        figures.put("opportunityCost", opportunity);
        figures.put("revenue", revenueSum);
        figures.put("cashAtHorizon", cash[now.horizon]);
        for (int m = 1; m <= now.horizon; m++) {
            figures.put("cashByMonth." + m, cash[m]);
        }
        if (monthCashRunsOut > 0) {
            int m = monthCashRunsOut;
            figures.put("runwayMonths", (m - 1) + cash[m - 1] / (cash[m - 1] - cash[m]));
        }
    }

    /** 4, the opportunity cost of one month: months up to the round, where one is planned, have none. */
    private double opportunityCost(int m) {
        if (now.roundMonth > 0 && m <= now.roundMonth) {
            return 0;
        }
        double omega = policy.opportunityMultiple().value();
        return (omega - 1) * now.cost * infrastructureEffort[m];
    }

    /** 5. The next round, where one is planned. */
    private void round() {
        if (now.roundMonth == 0) {
            return;
        }
        double sumOfShares = 0;
        for (int m = 1; m <= now.roundMonth; m++) {
            sumOfShares = sumOfShares + productShare[m];
        }
        double s = sumOfShares / now.roundMonth;
        double a2 = calibration.roundLogSlope().likely();
        double logTerm = a2 == 0 ? 0 : a2 * Math.log(Math.max(s, 0.01) / calibration.roundReferenceShare());
        pitch = 1
                / (1
                        + Math.exp(-(calibration.roundIntercept().orElseThrow()
                                + calibration.roundSlope() * s
                                + logTerm)));

        boolean cashLasted = monthCashRunsOut == 0 || monthCashRunsOut > now.roundMonth;
        boolean product = now.live || now.tau < now.roundMonth;
        raiseProbability = cashLasted && product ? pitch : 0;

        double low;
        double high;
        if (calibration.valuation() instanceof Valuation.Lines lines) {
            double one = Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.lowSlope()) * s;
            double other = Amounts.toDouble(lines.highBase()) + Amounts.toDouble(lines.highSlope()) * s;
            low = Math.min(one, other);
            high = Math.max(one, other);
            meanValuation = (one + other) / 2;
        } else {
            MoneyEstimate.LogNormal amount = ((Valuation.Independent) calibration.valuation()).amount();
            double median = Amounts.toDouble(amount.median());
            double sigma = amount.sigma();
            low = median * Math.exp(-1.2815515655446004 * sigma);
            high = median * Math.exp(1.2815515655446004 * sigma);
            meanValuation = median * Math.exp(sigma * sigma / 2);
        }
        figures.put("pitch", pitch);
        figures.put("raiseProbability", raiseProbability);
        figures.put("valuation.low", low);
        figures.put("valuation.high", high);
        figures.put("expectedValue.low", raiseProbability * low);
        figures.put("expectedValue.high", raiseProbability * high);
        if (now.invested != 0) {
            figures.put("returnOnInvested.low", (raiseProbability * low - now.invested) / now.invested);
            figures.put("returnOnInvested.high", (raiseProbability * high - now.invested) / now.invested);
        }
    }

    /** The policy's objective: expected round and margin of revenue, less cost of ownership and of opportunity. */
    private void objective() {
        double margin = policy.margin().value();
        double objective = 0;
        for (int m = 1; m <= now.horizon; m++) {
            double costOfOwnership =
                    (infrastructureEffort[m] + hired[m]) * now.cost + platform[m] + auditCost[m]; // no incidents
            objective = objective + discount(m) * (margin * revenue[m] - costOfOwnership - opportunityCost(m));
        }
        if (now.roundMonth > 0) {
            // Where cash does not last or there is no product the probability is 0 already.
            objective = objective + discount(now.roundMonth) * raiseProbability * meanValuation;
        }
        figures.put("objective", objective);
    }

    /** Month m's flows count (1 + rate)^(-m/12). */
    private double discount(int m) {
        return Math.pow(1 + policy.discountRate().value(), -m / 12.0);
    }
}
