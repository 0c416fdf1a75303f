package dev.footing.core.simulation;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The months of one trial of one strategy, and what they add up to. Numbers in comments are sections and rules of the
 * model; letters are its symbols.
 */
final class PlainTrial {
    private final PlainQuestion question;
    private final PlainTransition once;
    private final PlainLuck luck;
    private final PlainDistributions distributions;
    private final RandomGenerator random;
    private final Startup startup;
    private final double engineers; // E
    private final double cost; // c
    private final double growth; // g
    private final double launchUsers; // u_L
    private final double revenuePerUser; // a
    private final int horizon; // H
    private final int roundMonth; // Phi, 0 where no round is planned
    private final Map<String, Double> figures = new TreeMap<>();

    // What changes from month to month.
    private double users; // u_m
    private double mostUsers;
    private boolean launched;
    private double cash;
    private double runway = Double.POSITIVE_INFINITY;
    private boolean outByTheRound;
    private double sharesUpToTheRound;
    private double objective;

    PlainTrial(
            PlainQuestion question,
            PlainTransition once,
            PlainLuck luck,
            PlainDistributions distributions,
            RandomGenerator random) {
        this.question = question;
        this.once = once;
        this.luck = luck;
        this.distributions = distributions;
        this.random = random;
        startup = question.startup();
        engineers = startup.team().engineers().value();
        cost = luck.draw(
                "/team/monthlyCostPerEngineer",
                startup.team().monthlyCostPerEngineer().toEstimate());
        growth = luck.draw("/usage/monthlyGrowth", startup.usage().monthlyGrowth());
        launchUsers = luck.draw("/usage/launchUsers", startup.usage().launchUsers());
        revenuePerUser = startup.usage()
                .monthlyRevenuePerUser()
                .map(amount -> luck.draw("/usage/monthlyRevenuePerUser", amount.toEstimate()))
                .orElse(0.0);
        horizon = startup.budget().horizonMonths();
        roundMonth = startup.funding().map(Funding::month).orElse(0);
    }

    Map<String, Double> figures() {
        users = startup.usage().activeUsers().value();
        mostUsers = users;
        cash = Amounts.toDouble(startup.budget().cash());
        for (String sum : new String[] {
            "productShare",
            "productEngineerMonths",
            "unmetEngineerMonths",
            "infrastructureEngineering",
            "productEngineering",
            "platform",
            "incidentCost",
            "complianceCost",
            "opportunityCost",
            "revenue",
            "incidents"
        }) {
            figures.put(sum, 0.0);
        }
        for (int m = 1; m <= horizon; m++) {
            month(m);
        }
        figures.merge("productShare", 1.0 / horizon, (sum, part) -> sum * part);
        figures.put("timeToProductionMonths", once.tau);
        figures.put("steadyEffort", once.steadyEffort);
        figures.put("usersAtHorizon", users);
        figures.put("cashAtHorizon", cash);
        figures.put("runwayMonths", runway);
        figures.put("infrastructureTotal", of("infrastructureEngineering") + of("platform"));
        figures.put("totalCostOfOwnership", of("infrastructureTotal") + of("incidentCost") + of("complianceCost"));
        figures.put("lastsToHorizon", runway == Double.POSITIVE_INFINITY ? 1.0 : 0.0);
        figures.put("lasts", roundMonth > 0 ? (outByTheRound ? 0.0 : 1.0) : of("lastsToHorizon"));
        if (roundMonth > 0) {
            round();
        }
        figures.put("objective", objective);
        return figures;
    }

    /** 3. */
    private void month(int m) {
        double beta = Math.min(1, Math.max(0, once.tau - (m - 1))); // 3.1
        double q = 1 - beta;
        double x = beta * (once.buildRate + once.oldDuties) + q * once.steadyEffort; // 3.2

        // 3.3
        double y = 0;
        double audit = 0;
        int auditMonth = startup.compliance().flatMap(ComplianceDemand::month).orElse(0); // M
        int auditMonths = once.strategy.complianceMonths(); // K_d
        if (auditMonth > 0 && m >= auditMonth && m < auditMonth + auditMonths) {
            y = once.strategy.complianceEffort().value() / auditMonths;
        }
        if (m == auditMonth) {
            audit = Amounts.toDouble(once.strategy.complianceCost());
        }

        // 3.4
        double rate = once.incidentRate;
        if (once.live && once.moving) {
            rate = beta * once.oldIncidentRate + q * once.incidentRate;
        } else if (!once.live) {
            rate = q * once.incidentRate;
        }
        int incidents = PlainDistributions.poisson(rate, random);
        double z = 0;
        double d = 0;
        for (int n = 0; n < incidents; n++) {
            z += distributions.sample(once.strategy.incidentEffort(), random);
            d += distributions.sample(once.strategy.incidentCost().toEstimate(), random);
        }

        // 3.5
        double hired =
                m > once.strategy.hiringDelayMonths() ? once.strategy.hires().value() : 0;
        double need = x + y + z - hired;
        double i = Math.min(engineers, Math.max(0, need));
        double unmet = Math.max(0, need - engineers);
        double share = (engineers - i) / engineers;

        users(m, q, share); // 3.6
        double r = revenuePerUser * users * (once.live ? 1 : q); // 3.7
        double k = once.bill(users, mostUsers, beta) + (m == 1 ? once.setupCost : 0); // 3.8

        // 3.9
        double before = cash;
        cash = before
                + r
                - (engineers + hired) * cost
                - Amounts.toDouble(startup.budget().monthlyOtherCosts())
                - k
                - audit
                - d;
        figures.put("cashByMonth." + m, cash);
        if (cash < 0 && runway == Double.POSITIVE_INFINITY) {
            runway = (m - 1) + before / (before - cash);
            outByTheRound = m <= roundMonth;
        }

        // 4.
        double opportunity =
                m > roundMonth ? (question.policy().opportunityMultiple().value() - 1) * cost * i : 0;
        add("productShare", share);
        add("productEngineerMonths", engineers - i);
        add("unmetEngineerMonths", unmet);
        add("infrastructureEngineering", (i + hired) * cost);
        add("productEngineering", (engineers - i) * cost);
        add("platform", k);
        add("incidentCost", d);
        add("complianceCost", audit);
        add("opportunityCost", opportunity);
        add("revenue", r);
        add("incidents", incidents);
        if (m <= roundMonth) {
            sharesUpToTheRound += share;
        }
        objective += discount(m)
                * (question.policy().margin().value() * r - ((i + hired) * cost + k + d + audit) - opportunity);
    }

    /** 3.6. */
    private void users(int m, double q, double share) {
        if (once.live || launched) {
            double kappa = question.calibration().growthElasticity().value();
            double g = growth + startup.usage().growthVolatility().value() * luck.noise(m);
            users = users * Math.max(0, 1 + Math.min(0, g) + Math.max(0, g) * (1 - kappa + kappa * share));
        } else if (q > 1e-9) {
            users = launchUsers;
            launched = true;
        }
        mostUsers = Math.max(mostUsers, users);
    }

    /** 5. */
    private void round() {
        double s = sharesUpToTheRound / roundMonth;
        Estimate logSlope = question.calibration().roundLogSlope();
        double pitch = PlainRound.pitch(question.calibration(), s, luck.draw("round.logSlope", logSlope));
        double mean = PlainRound.meanValuation(question.calibration(), s);
        double valuation = PlainRound.valuation(question.calibration(), s, luck.uniform("valuation"));
        boolean reached = !outByTheRound && (once.live || once.tau < roundMonth);
        double raiseProbability = reached ? pitch : 0;
        boolean raised = reached && luck.uniform("coin") < pitch;
        figures.put("pitch", pitch);
        figures.put("raiseProbability", raiseProbability);
        figures.put("raised", raised ? 1.0 : 0.0);
        figures.put("valuation", valuation);
        figures.put("expectedValue", raiseProbability * mean);
        figures.put("expectedValueDrawn", raised ? valuation : 0);
        double invested = startup.funding()
                .orElseThrow()
                .invested()
                .map(Amounts::toDouble)
                .orElse(Amounts.toDouble(startup.budget().cash()));
        if (invested > 0) {
            figures.put("returnOnInvested", (raiseProbability * mean - invested) / invested);
        }
        objective += discount(roundMonth) * raiseProbability * mean;
    }

    private double discount(int m) {
        return StrictMath.pow(1 + question.policy().discountRate().value(), -m / 12.0);
    }

    private void add(String sum, double part) {
        figures.merge(sum, part, Double::sum);
    }

    private double of(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }
}
