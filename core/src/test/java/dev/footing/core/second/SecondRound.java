package dev.footing.core.second;

import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.Amounts;

/** Section 5 with O.1: the next round, where one is planned and its stage is the one that is calibrated. */
record SecondRound(SecondSituation here, SecondSums sums) {
    /** The page does not say that a chance has an end; a calibration's at 24 months may be this at most. */
    private static final double MOST_LIKELY = 0.99;

    private static final double P90 = 1.2815515655446004;

    /** Whether the figures of a round exist. */
    boolean exists() {
        return here.startup().roundMonth().isPresent() && !later();
    }

    /** Whether the startup is past the stage for which the chance is known. */
    private boolean later() {
        SecondStartup startup = here.startup();
        SecondRules.Judgement judgement = here.rules().judgement();
        if (startup.laterStage().isPresent()) {
            return startup.laterStage().get();
        }
        double revenue = startup.revenuePerUser().likely() * startup.users();
        return (judgement.seedLimit().isPresent()
                        && startup.invested() > judgement.seedLimit().get())
                || (judgement.revenueLimit().isPresent()
                        && revenue > judgement.revenueLimit().get());
    }

    private int month() {
        return here.startup().roundMonth().orElseThrow();
    }

    /** s: mean product share up to the round. */
    private double share() {
        double team = here.startup().engineers();
        return sums.months().stream()
                .filter(month -> month.month() <= month())
                .mapToDouble(month -> (team - month.infrastructure()) / team)
                .average()
                .orElseThrow();
    }

    /** P(s). */
    double pitch() {
        SecondRules.RoundCurve curve = here.rules().world().round();
        double logOdds = curve.intercept().isPresent() ? curve.intercept().getAsDouble() : intercept(curve);
        double logSlope = sums.once().logSlope();
        if (logSlope != 0) {
            logOdds += logSlope * Math.log(Math.max(share(), 0.01) / curve.referenceShare());
        }
        return 1 / (1 + Math.exp(-(logOdds + curve.slope() * share())));
    }

    /** a0: the log-odds of the chance by month Phi. */
    private double intercept(SecondRules.RoundCurve curve) {
        double chance = Math.min(MOST_LIKELY, curve.chance24() * raisedBy(curve, month()) / raisedBy(curve, 24));
        return Math.log(chance / (1 - chance));
    }

    private static double raisedBy(SecondRules.RoundCurve curve, double month) {
        return SecondNormal.below(Math.log(month / curve.medianMonths()) / curve.sigma());
    }

    double raiseProbability() {
        boolean product = here.startup().live() || sums.once().time() < month();
        return sums.lastsTo(month()) && product ? pitch() : 0;
    }

    double low() {
        return valuation(true);
    }

    double high() {
        return valuation(false);
    }

    private double valuation(boolean low) {
        if (here.rules().world().valuation() instanceof Valuation.Lines lines) {
            double first = Amounts.toDouble(lines.lowBase()) + Amounts.toDouble(lines.lowSlope()) * share();
            double second = Amounts.toDouble(lines.highBase()) + Amounts.toDouble(lines.highSlope()) * share();
            return low ? Math.min(first, second) : Math.max(first, second);
        }
        Valuation.Independent independent =
                (Valuation.Independent) here.rules().world().valuation();
        double sigma = independent.amount().sigma();
        return Amounts.toDouble(independent.amount().median()) * Math.exp((low ? -P90 : P90) * sigma);
    }

    private double meanValuation() {
        if (here.rules().world().valuation() instanceof Valuation.Lines) {
            return (low() + high()) / 2;
        }
        Valuation.Independent independent =
                (Valuation.Independent) here.rules().world().valuation();
        return independent.amount().toEstimate().mean();
    }

    /** What the round brings on average; nothing where there is none. */
    double expected() {
        return exists() ? raiseProbability() * meanValuation() : 0;
    }

    double invested() {
        return here.startup().invested();
    }
}
