package dev.footing.core.second;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Section 3: one strategy, one trial, month by month. */
final class SecondTrial {
    private static final double LAUNCHED = 1e-9;

    private final SecondSituation here;
    private final SecondStartup startup;
    private final Strategy strategy;
    private final SecondLuck luck;
    private final SecondOnce once;
    private final List<SecondMonth> months = new ArrayList<>();

    private boolean launched;
    private double users;
    private double highestUsers;
    private double cash;
    private final double[] left;

    private SecondTrial(SecondSituation here, Strategy strategy, SecondLuck luck) {
        this.here = here;
        this.startup = here.startup();
        this.strategy = strategy;
        this.luck = luck;
        this.once = SecondOnce.of(here, strategy, luck);
        this.launched = startup.live();
        this.users = startup.users();
        this.highestUsers = users;
        this.cash = startup.cash();
        this.left = startup.credits().stream()
                .mapToDouble(SecondStartup.Credited::amount)
                .toArray();
    }

    static SecondSums run(SecondSituation here, Strategy strategy, SecondLuck luck) {
        SecondTrial trial = new SecondTrial(here, strategy, luck);
        for (int m = 1; m <= here.startup().horizon(); m++) {
            trial.months.add(trial.month(m));
        }
        return new SecondSums(here, trial.once, trial.months);
    }

    private SecondMonth month(int m) {
        double team = startup.engineers();
        // 1. and 2.: build and production, and the effort they want
        double beta = Math.min(Math.max(once.time() - (m - 1), 0), 1);
        double q = 1 - beta;
        double wanted = beta * (once.buildRate() + once.oldSteady()) + q * once.steady();
        // 3.: the audit
        int first = startup.auditMonth().orElse(Integer.MAX_VALUE);
        boolean preparing = m >= first && m - first < strategy.complianceMonths();
        double auditWork = preparing ? strategy.complianceEffort().value() / strategy.complianceMonths() : 0;
        double audit = m == first ? Amounts.toDouble(strategy.complianceCost()) : 0;
        // 4.: incidents, their effort and their severity
        int incidents = luck.incidents(rate(beta, q));
        Estimate cost = strategy.incidentCost().toEstimate();
        double repair = 0;
        double severities = 0;
        for (int i = 0; i < incidents; i++) {
            repair += luck.value(strategy.incidentEffort());
            severities += luck.value(cost);
        }
        // 5.: the team
        double hires = m > strategy.hiringDelayMonths() ? strategy.hires().value() : 0;
        double need = wanted + auditWork + repair - hires;
        double infrastructure = Math.min(team, Math.max(0, need));
        double unmet = Math.max(0, need - team);
        // 6. and 7.: users and revenue
        grow((team - infrastructure) / team, q);
        double revenue = once.revenuePerUser() * users * (startup.live() ? 1 : q);
        // 4., its end: what incidents cost, by the revenue of the month
        double nu = here.rules().world().incidentRevenueShare();
        double setbacks = severities * (cost.likely() == 0 ? 1 : 1 + nu * revenue / cost.likely());
        // 8.: the bill
        double platform = new SecondBill(here, strategy, once)
                .of(m, beta, billed(strategy), here.current().map(this::billed).orElse(0.0), left);
        // 9.: cash
        double flow = revenue - (team + hires) * once.cost() - startup.otherCosts() - platform - audit - setbacks;
        cash += flow;
        return new SecondMonth(
                m, infrastructure, hires, unmet, users, revenue, platform, incidents, setbacks, audit, flow, cash);
    }

    private double rate(double beta, double q) {
        if (!startup.live()) {
            return q * once.rate();
        }
        return once.moving() ? beta * once.oldRate() + q * once.rate() : once.rate();
    }

    private void grow(double productShare, double q) {
        if (launched) {
            double kappa = here.rules().world().kappa();
            double growth = once.growth() + startup.volatility() * luck.normal();
            double factor = 1 + Math.min(0, growth) + Math.max(0, growth) * (1 - kappa + kappa * productShare);
            users *= Math.max(0, factor);
        } else if (q > LAUNCHED) {
            launched = true;
            users = once.launchUsers();
        }
        highestUsers = Math.max(highestUsers, users);
    }

    private double billed(Strategy bills) {
        return bills.elastic() ? users : highestUsers;
    }
}
