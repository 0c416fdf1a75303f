package dev.footing.core.second;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Strategy;
import java.util.Map;
import java.util.Optional;

/**
 * Section A.2 of the page as far as it is fixed at month 0 and the same for all strategies: the current strategy, the
 * bill, the price of its machines and the size that follows from it.
 *
 * @param current the current strategy, where it is among those that are known
 */
record SecondSituation(SecondStartup startup, SecondRules rules, Optional<Strategy> current) {
    private static final double UNKNOWN_INDEX = 1.3;

    /** k0: the bill as stated; derived from the current strategy's own table where live; 0 where not known. */
    double bill() {
        if (startup.bill() > 0 || !startup.live() || current.isEmpty()) {
            return startup.bill();
        }
        return tableBill(current.get(), startup.users());
    }

    boolean billKnown() {
        return bill() > 0;
    }

    /** iota_0. */
    double priceIndex() {
        return current.map(strategy -> strategy.priceIndex().likely()).orElse(UNKNOWN_INDEX);
    }

    /** The ratio by components over that of the whole, as the costs of components are known. */
    double byComponents(Strategy strategy) {
        double known =
                startup.costs().values().stream().mapToDouble(cost -> cost).sum();
        if (!(known > 0)) {
            return 1;
        }
        double rest = Math.max(0, bill() - known);
        double whole = strategy.priceIndex().likely() / priceIndex();
        double elsewhere = rest * whole;
        for (Map.Entry<Component, Double> cost : startup.costs().entrySet()) {
            double now = current.map(old -> index(old, cost.getKey())).orElse(UNKNOWN_INDEX);
            elsewhere += cost.getValue() * index(strategy, cost.getKey()) / now;
        }
        return elsewhere / (known + rest) / whole;
    }

    private static double index(Strategy strategy, Component component) {
        return Optional.ofNullable(strategy.priceIndexByComponent().get(component))
                .orElse(strategy.priceIndex().likely());
    }

    /** A0: its machines at list price. */
    double listPrice() {
        return startup.listPrice().isPresent()
                ? startup.listPrice().getAsDouble() / Math.max(1, priceIndex())
                : bill() / priceIndex();
    }

    /** eps_s: how much more has to be bought for the peak than is used on average, relative to the usual. */
    double peak(Strategy strategy) {
        if (!startup.live()
                || !strategy.paysForPeak()
                || startup.peak().isEmpty()
                || rules.world().peakReference().isEmpty()) {
            return 1;
        }
        return Math.max(1, startup.peak().getAsDouble())
                / rules.world().peakReference().getAsDouble();
    }

    /** A: what today's load costs a month on machines paid by use, at list price. */
    double load() {
        return listPrice() / current.map(this::peak).orElse(1.0);
    }

    /** v: how much the bill says against the table. */
    double weight() {
        double h = rules.world().liveUsers();
        return h == 0 ? 1 : startup.users() / (startup.users() + h);
    }

    /** zeta. */
    double size() {
        if (!startup.live() || !(listPrice() > 0)) {
            return 1;
        }
        SecondRules.WorldNumbers world = rules.world();
        double power = Math.pow(listPrice() / world.sizeReference(), world.sizeExponent());
        double clamped = Math.min(Math.max(power, world.sizeLow()), world.sizeHigh());
        return Math.pow(clamped, weight());
    }

    boolean staying(Strategy strategy) {
        return current.isPresent() && current.get().id().equals(strategy.id());
    }

    boolean moving(Strategy strategy) {
        return current.isPresent() && !staying(strategy);
    }

    /** R: whether an area belongs to what a strategy requires here. */
    boolean requires(Strategy strategy, ExpertiseArea area) {
        boolean asked = !rules.world().securityOnlyWithAudit() || startup.audited();
        return strategy.requiredExpertise().contains(area) && (asked || area != ExpertiseArea.SECURITY_AND_COMPLIANCE);
    }

    /** n: how many required areas are missing; what it has run for long with a stated bill counts as held. */
    int missing(Strategy strategy) {
        int missing = 0;
        for (ExpertiseArea area : ExpertiseArea.values()) {
            Answer answer = startup.expertise().answer(area);
            boolean held = answer == Answer.YES || (answer == Answer.UNKNOWN && staying(strategy) && familiar());
            if (requires(strategy, area) && !held) {
                missing++;
            }
        }
        return missing;
    }

    boolean familiar() {
        return startup.live()
                && rules.world().familiarMonths().isPresent()
                && startup.currentMonths() >= rules.world().familiarMonths().getAsDouble()
                && startup.bill() > 0;
    }

    /** lambda' of a strategy, before what was seen of it. */
    double incidentRate(Strategy strategy) {
        return strategy.incidentRate().value() * (1 + rules.world().gapIncidents() * missing(strategy));
    }

    /** lambda' of the current strategy: a gamma prior, updated with what was seen. */
    double observedRate(Strategy strategy) {
        double prior = incidentRate(strategy);
        if (startup.incidents().isEmpty() || rules.world().incidentPrior().isEmpty()) {
            return prior;
        }
        double alpha = rules.world().incidentPrior().getAsDouble();
        return prior * (alpha + startup.incidents().getAsInt()) / (alpha + prior * startup.observedMonths());
    }

    /** b_s: the bill by a strategy's table. */
    static double tableBill(Strategy strategy, double users) {
        return Amounts.toDouble(strategy.platformFixed())
                + Amounts.toDouble(strategy.platformPerUser())
                        * Math.max(0, users - strategy.includedUsers().value());
    }
}
