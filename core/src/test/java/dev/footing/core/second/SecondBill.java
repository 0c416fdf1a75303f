package dev.footing.core.second;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;

/** Section M, with step 8 of the first model where it stays: the platform bill of a month, and its payments. */
record SecondBill(SecondSituation here, Strategy strategy, SecondOnce once) {
    /**
     * The bill of month m, less what credits pay of it.
     *
     * @param beta the share of the month that is still build
     * @param billed users that this strategy bills
     * @param oldBilled users that the current strategy bills
     * @param left what is left of each credit, which goes down by what it pays
     */
    double of(int m, double beta, double billed, double oldBilled, double[] left) {
        double old = old(beta, oldBilled);
        double own = platform(beta, billed, oldBilled) - old;
        for (int i = 0; i < left.length; i++) {
            SecondStartup.Credited credit = here.startup().credits().get(i);
            if (m <= credit.untilMonth()) {
                double ofOwn = credit.pays(strategy) ? Math.min(left[i], Math.max(0, own)) : 0;
                own -= ofOwn;
                left[i] -= ofOwn;
                double ofOld = here.current().filter(credit::pays).isPresent() ? Math.min(left[i], old) : 0;
                old -= ofOld;
                left[i] -= ofOld;
            }
        }
        return own + old + payments(m, beta) + (m == 1 ? once.setup() : 0);
    }

    /** The part of the bill that is for the platform which is being left. */
    private double old(double beta, double oldBilled) {
        if (!once.moving()) {
            return 0;
        }
        boolean scaled = here.startup().live() && here.billKnown();
        return beta * here.bill() * (scaled ? relative(oldBilled) : 1);
    }

    private double platform(double beta, double billed, double oldBilled) {
        double q = 1 - beta;
        double k0 = here.bill();
        double h = here.rules().world().liveUsers();
        double v = here.weight();
        double table = SecondSituation.tableBill(strategy, billed);
        boolean live = here.startup().live();
        if (live && here.billKnown()) {
            if (once.staying()) {
                return k0 * relative(billed);
            }
            if (once.moving()) {
                double like = here.load()
                        * once.index()
                        * here.peak(strategy)
                        * relative(billed)
                        * here.byComponents(strategy);
                double own = Math.pow(table, 1 - v) * Math.pow(like, v);
                return (q + here.rules().world().rho() * beta) * own + beta * k0 * relative(oldBilled);
            }
            double like = k0 * (once.index() / 1.3) * relative(billed) * here.byComponents(strategy);
            return Math.pow(table, 1 - v) * Math.pow(like, v);
        }
        if (!live && once.staying() && here.billKnown() && h > 0) {
            return k0 * Math.max(1, (billed + h) / (once.launchUsers() + h));
        }
        double fixed = once.staying() && here.billKnown() ? k0 : Amounts.toDouble(strategy.platformFixed());
        double perUser = Amounts.toDouble(strategy.platformPerUser())
                * Math.max(0, billed - strategy.includedUsers().value());
        return fixed + q * perUser + (once.moving() ? beta * k0 : 0);
    }

    /** R: users that are billed against those of today. */
    private double relative(double billed) {
        double h = here.rules().world().liveUsers();
        return (billed + h) / (here.startup().users() + h);
    }

    private double payments(int m, double beta) {
        double sum = 0;
        for (SecondStartup.DatedMoney payment : here.startup().payments()) {
            if (payment.due(m)) {
                sum += payment.amount() * share(payment, beta);
            }
        }
        return sum;
    }

    private double share(SecondStartup.DatedMoney payment, double beta) {
        if (once.staying()) {
            return payment.left() ? 0 : 1;
        }
        if (once.moving()) {
            return payment.left() ? 1 - beta : beta > 0 ? 1 : 0;
        }
        return 0;
    }
}
