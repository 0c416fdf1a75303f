package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;

/**
 * How much a startup runs, in list prices of machines, and what follows from that: how effort grows with it, and how a
 * bill grows with users. The letters in brackets are those of the page on the model.
 *
 * @param listPrice the list price a month of what it runs on now (A0); 0 where neither it nor a bill is known
 * @param paidByUse what today's load costs a month on machines that are paid by use (A)
 * @param peak what a strategy costs more that pays for the peak (eps); 1 where peaks are ignored
 * @param effort the factor on effort (zeta)
 * @param time the factor on the time to production: that on effort, where it is above 1
 * @param priced whether a bill elsewhere follows from the load and not from today's bill alone
 * @param users active users now (u0)
 * @param borderUsers users at which a bill says as much as list prices do (h)
 * @param weight how much a bill says of the bill elsewhere, against list prices (v)
 */
public record Load(
        double listPrice,
        double paidByUse,
        double peak,
        double effort,
        double time,
        boolean priced,
        double users,
        double borderUsers,
        double weight) {
    static Load of(
            Startup startup, Optional<Strategy> current, double bill, double priceIndex, Calibration calibration) {
        Optional<Double> stated = startup.current()
                .flatMap(platform -> platform.monthlyListPrice())
                .map(Amounts::toDouble);
        Optional<Double> peak = startup.usage().live()
                ? startup.usage()
                        .peakToAverage()
                        .flatMap(known -> calibration.peakReference().map(usual -> Math.max(1, known.value()) / usual))
                : Optional.empty();
        double factor = peak.orElse(1.0);
        double listPrice = stated.map(price -> price / Math.max(1, priceIndex)).orElse(bill / priceIndex);
        double paidByUse = listPrice / (current.filter(Strategy::paysForPeak).isPresent() ? factor : 1);
        double users = startup.usage().activeUsers().value();
        double border = calibration.liveUsers().value();
        double weight = users > 0 && border > 0 ? users / (users + border) : 1;
        double effort = effort(users > 0 ? listPrice : 0, weight, calibration);
        return new Load(
                listPrice,
                paidByUse,
                factor,
                effort,
                Math.max(1, effort),
                stated.isPresent() || peak.isPresent(),
                users,
                border,
                weight);
    }

    private static double effort(double listPrice, double weight, Calibration calibration) {
        if (!(listPrice > 0) || calibration.sizeExponent() == 0) {
            return 1;
        }
        double size = listPrice / Amounts.toDouble(calibration.sizeReference());
        double clamped = Math.min(
                calibration.sizeHigh(),
                Math.max(calibration.sizeLow(), StrictMath.pow(size, calibration.sizeExponent())));
        return StrictMath.pow(clamped, weight);
    }

    /**
     * Tells what a strategy costs more for the peak.
     *
     * @param strategy a strategy
     * @return the factor on the price of its machines (eps_s)
     */
    double peakOf(Strategy strategy) {
        return strategy.paysForPeak() ? peak : 1;
    }

    /**
     * Tells what today's load costs a month on machines as a strategy buys them, at list price (A eps_s).
     *
     * @param strategy a strategy
     * @return the amount; 0 where neither a list price nor a bill is known
     */
    public double boughtFor(Strategy strategy) {
        return paidByUse * peakOf(strategy);
    }

    /** {@return whether a product that has users runs on machines of which a list price is known} */
    public boolean known() {
        return users > 0 && listPrice > 0;
    }

    /** Whether few users say less of a bill than many do. */
    boolean hasBorder() {
        return borderUsers > 0;
    }

    /**
     * Finds the users for whom today's load costs so much at list prices, the other way round of {@link #scaled}.
     *
     * @param listPrice a monthly amount
     * @return users, which may be less than none
     */
    double usersAt(double listPrice) {
        return hasBorder()
                ? listPrice / paidByUse * (users + borderUsers) - borderUsers
                : listPrice / scaled(paidByUse, 1);
    }

    /**
     * Scales today's bill or load to other users (R).
     *
     * @param amount what it is for the users of now
     * @param other other users
     * @return what it is for these
     */
    public double scaled(double amount, double other) {
        return hasBorder() ? amount * (other + borderUsers) / (users + borderUsers) : amount * other / users;
    }
}
