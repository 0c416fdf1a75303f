package dev.footing.api.spi;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * Divides one strategy into options for single components, so that the options of all components together are the
 * strategy. The base, which is needed once however many components are taken, is stated; what the strategy takes beyond
 * it is divided by the shares of {@link #option}. Its estimates have to be fixed or ranges: of a log-normal one, the
 * median alone is divided.
 */
public final class StrategyDivision {
    private final Strategy whole;
    private final ComponentSourcing sourcing;
    private final Estimate baseBuild;
    private final Estimate baseSteady;
    private final double ofBill;
    private final double ofWork;

    private StrategyDivision(
            Strategy whole,
            ComponentSourcing sourcing,
            Estimate baseBuild,
            Estimate baseSteady,
            double ofBill,
            double ofWork) {
        this.ofBill = ofBill;
        this.ofWork = ofWork;
        this.whole = whole;
        this.sourcing = sourcing;
        this.baseBuild = baseBuild;
        this.baseSteady = baseSteady;
    }

    /**
     * Prepares a division.
     *
     * @param whole the strategy to divide
     * @param sourcing how its components are got
     * @param baseBuild engineers who build what the first component needs, whichever it is; at no point above those of
     *     the strategy
     * @param baseSteady engineers who run it, likewise
     * @return the division
     */
    public static StrategyDivision of(
            Strategy whole, ComponentSourcing sourcing, Estimate baseBuild, Estimate baseSteady) {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(sourcing, "sourcing");
        Objects.requireNonNull(baseBuild, "baseBuild");
        Objects.requireNonNull(baseSteady, "baseSteady");
        return new StrategyDivision(whole, sourcing, baseBuild, baseSteady, 1, 1);
    }

    /**
     * Makes room for components that a startup has beside the usual ones: the strategy's work and bill are then divided
     * among more, and stay what they are.
     *
     * @param bill what the shares of the bill of these components come to, beside the 1 of the usual ones
     * @param work what their shares of the work come to, beside the 1 of the usual ones
     * @return a division whose shares are parts of all
     */
    public StrategyDivision beside(double bill, double work) {
        return new StrategyDivision(whole, sourcing, baseBuild, baseSteady, 1 + bill, 1 + work);
    }

    /**
     * Starts the option for one component. Prices and the overrun are those of the strategy; the evidence is still
     * missing, and the expertise, if it needs any.
     *
     * @param component the component
     * @param bill its share of the bill at list prices, 0.001 to 1
     * @param work its share of efforts beyond the base, of incidents, audit and exit, 0 to 1
     * @param time its time to production as a share of the strategy's, 0 to 1
     * @return a builder to which the evidence is added
     */
    public ComponentOption.Builder option(Component component, double bill, double work, double time) {
        double part = work / ofWork;
        return ComponentOption.builder()
                .component(component)
                .sourcing(sourcing)
                .share(Share.of(bill / ofBill))
                .timeToProduction(beyond(whole.timeToProduction(), Estimate.fixed(0), time))
                .overrunSigma(whole.overrunSigma())
                .buildEffort(beyond(whole.buildEffort(), baseBuild, part))
                .steadyEffort(beyond(whole.steadyEffort(), baseSteady, part))
                .baseBuildEffort(baseBuild)
                .baseSteadyEffort(baseSteady)
                .platformFixed(whole.platformFixed())
                .platformPerUser(whole.platformPerUser())
                .includedUsers(whole.includedUsers())
                .priceIndex(whole.priceIndex())
                .incidentRate(PerMonth.of(whole.incidentRate().value() * part))
                .incidentEffort(whole.incidentEffort())
                .incidentCost(whole.incidentCost())
                .complianceEffort(EngineerMonths.of(whole.complianceEffort().value() * part))
                .complianceMonths(whole.complianceMonths())
                .complianceCost(times(whole.complianceCost(), part))
                .exitEffort(EngineerMonths.of(whole.exitEffort().value() * part));
    }

    /**
     * Finds the components that a startup has: those that every platform has, and those that it states beside them.
     *
     * @param startup a startup
     * @param component a component
     * @return whether it is to be offered
     */
    public static boolean has(Startup startup, Component component) {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(component, "component");
        ComponentUse use = startup.components().get(component);
        return component.isUsual() || (use != null && use.sourcing() != ComponentSourcing.NONE);
    }

    private static BigMoney times(BigMoney amount, double share) {
        return BigMoney.of(amount.getCurrencyUnit(), amount.getAmount().multiply(BigDecimal.valueOf(share)));
    }

    /** A share of what is above the base, point by point. */
    private static Estimate beyond(Estimate estimate, Estimate base, double share) {
        return Estimate.range(
                (low(estimate) - low(base)) * share,
                (estimate.likely() - base.likely()) * share,
                (high(estimate) - high(base)) * share);
    }

    private static double low(Estimate estimate) {
        return estimate.anchors().get(0);
    }

    private static double high(Estimate estimate) {
        return estimate.anchors().get(estimate.anchors().size() - 1);
    }
}
