package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The parts of {@link SelfRunServices}, one for each component: run together they are that strategy. */
final class SelfRunComponents {
    /** What the first part that one runs oneself takes, whichever it is: machines, backups, and a rota that answers. */
    private static final Estimate BASE_BUILD = Estimate.fixed(1.5);

    private static final Estimate BASE_STEADY = Estimate.range(0.4, 0.6, 1.2);

    private static final Evidence JUDGEMENT = Evidence.of(
            Grade.ASSUMED,
            "a judgement of how self-run-services divides: machines are the largest part of the bill, data and monitoring"
                    + " of the work, and what holds data needs who has restored it; no data set is known");

    private static final ImmutableList<Part> PARTS = ImmutableList.of(
            new Part(Component.ORCHESTRATION, 0.03, 0.10, 0.6, ExpertiseArea.SCALING),
            new Part(Component.COMPUTE, 0.40, 0.15, 0.5, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY),
            new Part(Component.DATABASE, 0.22, 0.25, 1.0, ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.SCALING),
            new Part(Component.STORAGE, 0.10, 0.08, 0.4, ExpertiseArea.DISASTER_RECOVERY),
            new Part(Component.CACHE, 0.05, 0.05, 0.3, ExpertiseArea.SCALING),
            new Part(Component.OBSERVABILITY, 0.10, 0.15, 0.8, ExpertiseArea.OBSERVABILITY),
            new Part(Component.SECURITY, 0.02, 0.10, 0.8, ExpertiseArea.SECURITY_AND_COMPLIANCE),
            new Part(Component.SECRETS, 0.02, 0.04, 0.3, ExpertiseArea.SECURITY_AND_COMPLIANCE),
            new Part(Component.CI_CD, 0.06, 0.08, 0.5, ExpertiseArea.SECURITY_AND_COMPLIANCE));

    private SelfRunComponents() {}

    /**
     * What one component is of the whole.
     *
     * @param component which one
     * @param bill its share of the bill at list prices
     * @param work its share of efforts, incidents and audit
     * @param time its time to production against the longest
     * @param expertise what the team should have done before
     */
    private record Part(
            Component component, double bill, double work, double time, ImmutableSortedSet<ExpertiseArea> expertise) {
        Part(Component component, double bill, double work, double time, ExpertiseArea... expertise) {
            this(component, bill, work, time, ImmutableSortedSet.copyOf(expertise));
        }
    }

    static ImmutableList<ComponentOption> tailoredTo(Startup startup) {
        Strategy whole = SelfRunServices.tailoredTo(startup);
        return PARTS.stream().map(part -> option(part, whole)).collect(ImmutableList.toImmutableList());
    }

    private static ComponentOption option(Part part, Strategy whole) {
        return ComponentOption.builder()
                .component(part.component())
                .sourcing(ComponentSourcing.SELF_RUN)
                .evidence(JUDGEMENT)
                .share(Share.of(part.bill()))
                .timeToProduction(times(whole.timeToProduction(), part.time()))
                .overrunSigma(whole.overrunSigma())
                .requiredExpertise(part.expertise())
                .buildEffort(beyond(whole.buildEffort(), BASE_BUILD, part.work()))
                .steadyEffort(beyond(whole.steadyEffort(), BASE_STEADY, part.work()))
                .baseBuildEffort(BASE_BUILD)
                .baseSteadyEffort(BASE_STEADY)
                .platformFixed(whole.platformFixed())
                .platformPerUser(whole.platformPerUser())
                .includedUsers(whole.includedUsers())
                .priceIndex(whole.priceIndex())
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
