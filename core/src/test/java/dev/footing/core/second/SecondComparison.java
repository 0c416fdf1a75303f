package dev.footing.core.second;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Every figure that a plan has, of the engine and of the plain model, with what the difference is measured against: the
 * figure itself, or, where it is a difference of larger ones, these.
 */
final class SecondComparison {
    private static final double RELATIVE = 1e-12;
    private static final double HALF_A_CENT = 0.005;

    private final SecondSums plain;
    private final List<String> differences = new ArrayList<>();

    private SecondComparison(SecondSums plain) {
        this.plain = plain;
    }

    /** What differs, one line each. */
    static List<String> differences(
            ImmutableMap<Figure, Double> engine, Signals signals, PlanOutcome outcome, SecondSums plain) {
        SecondComparison comparison = new SecondComparison(plain);
        comparison.sums(engine);
        comparison.terms(engine);
        comparison.situation(signals);
        comparison.stated(outcome);
        return comparison.differences;
    }

    private void sums(ImmutableMap<Figure, Double> engine) {
        double work = plain.grossWork();
        double cost = plain.once().cost();
        same("time", get(engine, Figure.TIME_TO_PRODUCTION), plain.timeToProduction(), 0);
        same("share", get(engine, Figure.PRODUCT_SHARE), plain.productShare(), plain.grossShare());
        same("product months", get(engine, Figure.PRODUCT_ENGINEER_MONTHS), plain.productEngineerMonths(), work);
        same("unmet", get(engine, Figure.UNMET_ENGINEER_MONTHS), plain.unmetEngineerMonths(), work);
        same(
                "engineering",
                get(engine, Figure.INFRASTRUCTURE_ENGINEERING),
                plain.infrastructureEngineering(),
                work * cost);
        same("product", get(engine, Figure.PRODUCT_ENGINEERING), plain.productEngineering(), work * cost);
        same("platform", get(engine, Figure.PLATFORM), plain.platform(), before(engine));
        same("audit", get(engine, Figure.COMPLIANCE_COST), plain.complianceCost(), 0);
        same("ownership", get(engine, Figure.TOTAL_COST_OF_OWNERSHIP), plain.totalCostOfOwnership(), work * cost);
        same("opportunity", get(engine, Figure.OPPORTUNITY_COST), plain.opportunityCost(), work * cost * plain.omega());
        same("revenue", get(engine, Figure.REVENUE), plain.revenue(), 0);
        same("cash", get(engine, Figure.CASH_AT_HORIZON), plain.cashAtHorizon(), plain.grossMoney());
        same("users", get(engine, Figure.USERS_AT_HORIZON), plain.usersAtHorizon(), 0);
        same("lasts", get(engine, Figure.LASTS), plain.lasts() ? 1 : 0, 0);
        same("lasts to horizon", get(engine, Figure.LASTS_TO_HORIZON), plain.lastsToHorizon() ? 1 : 0, 0);
        same("steady", get(engine, Figure.STEADY_EFFORT), plain.once().steady(), 0);
    }

    private void terms(ImmutableMap<Figure, Double> engine) {
        double scale = plain.grossWorth();
        same("ruin", get(engine, Figure.RUIN), plain.ruin(), scale);
        same("objective", get(engine, Figure.OBJECTIVE), plain.objective(), scale);
        plain.terms()
                .forEach((part, amount) -> same(
                        part.id(),
                        get(engine, Figure.of(part)),
                        amount,
                        part == ObjectivePart.REVENUE_MARGIN
                                ? 0
                                : part == ObjectivePart.PLATFORM ? before(engine) : scale));
    }

    /** The bills before credits pay of them, where these do. */
    private static double before(ImmutableMap<Figure, Double> engine) {
        double paid = get(engine, Figure.CREDITS_USED);
        return paid > 0 ? paid + get(engine, Figure.PLATFORM) : 0;
    }

    private void situation(Signals signals) {
        same("rate", signals.incidentRate(), plain.once().rate(), 0);
        same("load at the horizon", signals.listPriceBill(), plain.loadAtHorizon(), 0);
    }

    private void stated(PlanOutcome outcome) {
        double scale = plain.grossMoney();
        for (int i = 0; i < outcome.cashByMonth().size(); i++) {
            double cash = plain.months().get(i).cash();
            cents("cash " + (i + 1), outcome.cashByMonth().get(i), cash, scale);
        }
        if (outcome.runwayMonths().isPresent() != plain.runway().isPresent()) {
            differences.add("runway: " + outcome.runwayMonths() + " against " + plain.runway());
        } else if (plain.runway().isPresent()) {
            same("runway", outcome.runwayMonths().getAsDouble(), plain.runway().getAsDouble(), plain.runwayScale());
        }
        SecondRound round = plain.round();
        Optional<RoundOutcome> stated = outcome.round();
        if (stated.isPresent() != round.exists()) {
            differences.add("round: " + stated.isPresent() + " against " + round.exists());
        } else if (round.exists()) {
            same("pitch", stated.get().pitch(), round.pitch(), 0);
            same("raised", stated.get().raiseProbability(), round.raiseProbability(), 0);
            cents("valuation, low", stated.get().valuation().low(), round.low(), round.low());
            cents("valuation, high", stated.get().valuation().high(), round.high(), round.high());
            double p = round.raiseProbability();
            cents("expected, low", stated.get().expectedValue().low(), p * round.low(), round.low());
            cents("expected, high", stated.get().expectedValue().high(), p * round.high(), round.high());
            if (stated.get().returnOnInvested().isPresent() != round.invested() > 0) {
                differences.add("return: " + stated.get().returnOnInvested());
            }
            stated.get().returnOnInvested().ifPresent(gain -> {
                same("return, low", gain.low(), p * round.low() / round.invested() - 1, 1);
                same("return, high", gain.high(), p * round.high() / round.invested() - 1, 1);
            });
        }
    }

    private void same(String name, double engine, double expected, double scale) {
        if (!(Math.abs(engine - expected) <= RELATIVE * (Math.abs(expected) + scale))) {
            differences.add(name + ": " + engine + " against " + expected);
        }
    }

    private void cents(String name, Money engine, double expected, double scale) {
        double stated = Amounts.toDouble(engine.toBigMoney());
        if (!(Math.abs(stated - expected) <= HALF_A_CENT + 2 * RELATIVE * (Math.abs(expected) + scale))) {
            differences.add(name + ": " + stated + " against " + expected);
        }
    }

    private static double get(ImmutableMap<Figure, Double> figures, Figure figure) {
        return Optional.ofNullable(figures.get(figure)).orElseThrow();
    }
}
