package dev.footing.core.plan;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;
import java.util.OptionalDouble;

/**
 * Goes through the months of the horizon (sections 3 and 4 of the page on the model) and keeps the sums. One instance
 * serves one projection; {@link #run()} is called once.
 */
final class MonthByMonth {
    private static final double IN_PRODUCTION = 1e-9;

    private final Situation startup;
    private final Strategy strategy;
    private final Transition transition;
    private final Calibration calibration;
    private final Policy policy;
    private final PlatformBill bill;
    private final ImmutableDoubleArray.Builder cashByMonth = ImmutableDoubleArray.builder();

    private final Flows flows = new Flows();
    private final Flows discounted = new Flows();
    private double productEngineerMonths;
    private double unmetEngineerMonths;
    private double productShareBeforeRound;
    private double users;
    private double mostUsers;
    private boolean launched;
    private double cash;
    private int monthOut;
    private OptionalDouble runway = OptionalDouble.empty();

    MonthByMonth(Situation startup, Strategy strategy, Transition transition, Calibration calibration, Policy policy) {
        this.startup = startup;
        this.strategy = strategy;
        this.transition = transition;
        this.calibration = calibration;
        this.policy = policy;
        this.bill = new PlatformBill(startup, strategy, transition, calibration);
        this.users = startup.users();
        this.mostUsers = startup.users();
        this.launched = startup.live();
        this.cash = startup.cash();
    }

    /** Sums of money over the months, plain or discounted. */
    static final class Flows {
        double infrastructureEngineering;
        double productEngineering;
        double platform;
        double complianceCost;
        double infrastructureWorkAfterRound;
        double revenue;
    }

    void run() {
        for (int month = 1; month <= startup.horizon(); month++) {
            step(month);
        }
    }

    private void step(int month) {
        double building = Math.min(1, Math.max(0, transition.months() - (month - 1)));
        double producing = 1 - building;

        double wanted =
                building * (transition.buildRate() + transition.oldDuties()) + producing * transition.steadyEffort();
        double need = wanted + auditWork(month) - hires(month);
        double infrastructureWork = Math.min(startup.engineers(), Math.max(0, need));
        double productWork = startup.engineers() - infrastructureWork;
        double productShare = productWork / startup.engineers();
        unmetEngineerMonths += Math.max(0, need - startup.engineers());
        productEngineerMonths += productWork;
        if (month <= startup.roundMonth()) {
            productShareBeforeRound += productShare;
        }

        growUsers(producing, productShare);
        double revenue = startup.revenuePerUser() * users * (startup.live() ? 1 : producing);
        double platform = bill.inMonth(month, building, producing, users, mostUsers);
        double audit = month == startup.auditMonth() ? Amounts.toDouble(strategy.complianceCost()) : 0;

        double cost = startup.engineerCost();
        add(flows, 1, month, infrastructureWork, productWork, platform, audit, revenue);
        add(discounted, discount(month), month, infrastructureWork, productWork, platform, audit, revenue);
        double before = cash;
        cash = before + revenue - (startup.engineers() + hires(month)) * cost - startup.otherCosts() - platform - audit;
        if (cash < 0 && monthOut == 0) {
            monthOut = month;
            runway = OptionalDouble.of(month - 1 + before / (before - cash));
        }
        cashByMonth.add(cash);
    }

    private void add(
            Flows sums,
            double factor,
            int month,
            double infrastructureWork,
            double productWork,
            double platform,
            double audit,
            double revenue) {
        double cost = startup.engineerCost();
        sums.infrastructureEngineering += factor * ((infrastructureWork + hires(month)) * cost);
        sums.productEngineering += factor * (productWork * cost);
        sums.platform += factor * platform;
        sums.complianceCost += factor * audit;
        sums.revenue += factor * revenue;
        if (month > startup.roundMonth()) {
            sums.infrastructureWorkAfterRound += factor * infrastructureWork;
        }
    }

    private double auditWork(int month) {
        int first = startup.auditMonth();
        boolean during = first > 0 && month >= first && month < first + strategy.complianceMonths();
        return during ? strategy.complianceEffort().value() / strategy.complianceMonths() : 0;
    }

    private double hires(int month) {
        return month > strategy.hiringDelayMonths() ? strategy.hires().value() : 0;
    }

    private void growUsers(double producing, double productShare) {
        if (launched) {
            double kappa = calibration.growthElasticity().value();
            double growth = startup.growth();
            double slowed = Math.max(0, growth) * (1 - kappa + kappa * productShare);
            users = users * Math.max(0, 1 + Math.min(0, growth) + slowed);
        } else if (producing > IN_PRODUCTION) {
            users = startup.launchUsers();
            launched = true;
        }
        mostUsers = Math.max(mostUsers, users);
    }

    /** What money of a month counts now. */
    double discount(int month) {
        double rate = policy.discountRate().value();
        return rate == 0 ? 1 : StrictMath.pow(1 + rate, -month / 12.0);
    }

    Flows flows() {
        return flows;
    }

    Flows discounted() {
        return discounted;
    }

    double productEngineerMonths() {
        return productEngineerMonths;
    }

    double unmetEngineerMonths() {
        return unmetEngineerMonths;
    }

    /** Mean product share of the months up to the round; there must be one. */
    double productShareBeforeRound() {
        return productShareBeforeRound / startup.roundMonth();
    }

    double users() {
        return users;
    }

    ImmutableDoubleArray cashByMonth() {
        return cashByMonth.build();
    }

    /** Whether cash never runs out up to the end of a month. */
    boolean lastsTo(int month) {
        return monthOut == 0 || monthOut > month;
    }

    OptionalDouble runway() {
        return runway;
    }
}
