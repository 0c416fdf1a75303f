package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The parts of {@link ManagedServices}, one for each component: bought together they are that strategy. */
final class ManagedComponents {
    /** What the first managed service takes, whichever it is: accounts, network, access, and somebody on call. */
    private static final Estimate BASE_BUILD = Estimate.fixed(2);

    private static final Estimate BASE_STEADY = Estimate.range(0.1, 0.2, 0.5);

    /** How far the ends of each price lie from what is likely, as those of the whole strategy do. */
    private static final double BELOW = 0.15;

    private static final double ABOVE = 0.3;

    private static final Evidence JUDGEMENT = Evidence.of(
            Grade.ASSUMED,
            "a judgement of how managed-services divides: machines are the largest part of a bill and the cheapest against"
                    + " list prices, data and monitoring carry the surcharges; no data set is known");

    private static final ImmutableList<Part> PARTS = ImmutableList.of(
            new Part(Component.ORCHESTRATION, 0.03, 0.10, 0.6, 1.2),
            new Part(Component.COMPUTE, 0.40, 0.15, 0.5, 1.0),
            new Part(Component.DATABASE, 0.22, 0.25, 1.0, 1.6),
            new Part(Component.STORAGE, 0.10, 0.08, 0.4, 1.2),
            new Part(Component.CACHE, 0.05, 0.05, 0.3, 1.6),
            new Part(Component.OBSERVABILITY, 0.10, 0.15, 0.8, 1.7),
            new Part(Component.SECURITY, 0.02, 0.10, 0.8, 1.3),
            new Part(Component.SECRETS, 0.02, 0.04, 0.3, 1.3),
            new Part(Component.CI_CD, 0.06, 0.08, 0.5, 1.5));

    private ManagedComponents() {}

    /**
     * What one component is of the whole.
     *
     * @param component which one
     * @param bill its share of the bill at list prices
     * @param work its share of efforts, incidents and audit
     * @param time its time to production against the longest
     * @param price its likely unit price against machines at list price
     */
    private record Part(Component component, double bill, double work, double time, double price) {}

    static ImmutableList<ComponentOption> tailoredTo(Startup startup) {
        Strategy whole = ManagedServices.tailoredTo(startup);
        return PARTS.stream().map(part -> option(part, whole)).collect(ImmutableList.toImmutableList());
    }

    private static ComponentOption option(Part part, Strategy whole) {
        return ComponentOption.builder()
                .component(part.component())
                .sourcing(ComponentSourcing.MANAGED)
                .evidence(JUDGEMENT)
                .share(Share.of(part.bill()))
                .timeToProduction(times(whole.timeToProduction(), part.time()))
                .overrunSigma(whole.overrunSigma())
                .buildEffort(beyond(whole.buildEffort(), BASE_BUILD, part.work()))
                .steadyEffort(beyond(whole.steadyEffort(), BASE_STEADY, part.work()))
                .baseBuildEffort(BASE_BUILD)
                .baseSteadyEffort(BASE_STEADY)
                .platformFixed(whole.platformFixed())
                .platformPerUser(whole.platformPerUser())
                .includedUsers(whole.includedUsers())
                .priceIndex(Estimate.range(part.price() - BELOW, part.price(), part.price() + ABOVE))
                .incidentRate(PerMonth.of(whole.incidentRate().value() * part.work()))
                .incidentEffort(whole.incidentEffort())
                .incidentCost(whole.incidentCost())
                .complianceEffort(EngineerMonths.of(whole.complianceEffort().value() * part.work()))
                .complianceMonths(whole.complianceMonths())
                .complianceCost(times(whole.complianceCost(), part.work()))
                .exitEffort(EngineerMonths.of(whole.exitEffort().value() * part.work()))
                .build();
    }

    private static BigMoney times(BigMoney amount, double share) {
        return BigMoney.of(CurrencyUnit.USD, amount.getAmount().multiply(BigDecimal.valueOf(share)));
    }

    private static Estimate times(Estimate whole, double share) {
        return beyond(whole, Estimate.fixed(0), share);
    }

    /** A share of what is above the base, point by point. */
    private static Estimate beyond(Estimate whole, Estimate base, double share) {
        return Estimate.range(
                (low(whole) - low(base)) * share,
                (whole.likely() - base.likely()) * share,
                (high(whole) - high(base)) * share);
    }

    private static double low(Estimate estimate) {
        return estimate.anchors().get(0);
    }

    private static double high(Estimate estimate) {
        return estimate.anchors().get(estimate.anchors().size() - 1);
    }
}
