package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Component;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.BillNow;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.plan.PlanModel;

/**
 * The plans of mixes that lack no expertise, from the likely values of their options: the same as those of the
 * strategies that {@link Composition} makes, without making them. It works in arrays of its own, so one instance serves
 * one thread.
 */
final class LikelyParts {
    private final PlanModel model;
    private final Terms like;
    private final Part[][] table;
    private final double borderLikely;
    private final double[] shares;
    private final double[] sharesOfRest;
    private final double[] values;
    private final boolean[] priced;
    private final boolean allPriced;
    private final BillNow billNow;

    /** Where each component of the bill has its slot; -1 for one that has none. */
    private final ImmutableIntArray slots;

    LikelyParts(Menu menu, PlanModel model) {
        this.model = model;
        this.like = model.terms(menu.mix(0).strategy(StrategyId.COMPOSED));
        this.table = menu.slots().stream()
                .map(slot -> slot.ways().stream().map(Part::of).toArray(Part[]::new))
                .toArray(Part[][]::new);
        this.borderLikely = Border.effort(menu.engineers()).likely();
        this.shares = new double[table.length];
        this.values = new double[table.length];
        this.sharesOfRest = new double[table.length];
        ImmutableList<Component> components =
                menu.slots().stream().map(Slot::component).collect(ImmutableList.toImmutableList());
        this.priced = new boolean[table.length];
        for (int slot = 0; slot < table.length; slot++) {
            priced[slot] = menu.priced().contains(components.get(slot));
        }
        this.allPriced = menu.priced().containsAll(components);
        this.billNow = model.situation().billNow();
        this.slots = ImmutableIntArray.copyOf(billNow.components().stream().mapToInt(components::indexOf));
    }

    /** The likely values of one option. */
    private record Part(
            double share,
            double time,
            double build,
            double steady,
            double baseBuild,
            double baseSteady,
            double price,
            double fixed,
            double perUser,
            double included,
            double rate,
            double audit,
            int auditMonths,
            double auditCost) {
        static Part of(ComponentOption option) {
            return new Part(
                    option.share().value(),
                    option.timeToProduction().likely(),
                    option.buildEffort().likely(),
                    option.steadyEffort().likely(),
                    option.baseBuildEffort().likely(),
                    option.baseSteadyEffort().likely(),
                    option.priceIndex().likely(),
                    Amounts.toDouble(option.platformFixed()),
                    Amounts.toDouble(option.platformPerUser()),
                    option.includedUsers().value(),
                    option.incidentRate().value(),
                    option.complianceEffort().value(),
                    option.complianceMonths(),
                    Amounts.toDouble(option.complianceCost()));
        }
    }

    /** What the plan of a mix says. */
    Signals signals(int number, Sourcing sourcing) {
        double time = 0;
        double build = 0;
        double steady = 0;
        double baseBuild = 0;
        double baseSteady = 0;
        double rate = 0;
        double audit = 0;
        double auditCost = 0;
        int auditMonths = 1;
        int rest = number;
        Part[] parts = new Part[table.length];
        for (int slot = 0; slot < parts.length; slot++) {
            Part part = table[slot][rest % table[slot].length];
            rest /= table[slot].length;
            parts[slot] = part;
            shares[slot] = part.share();
            sharesOfRest[slot] = priced[slot] && !allPriced ? 0 : part.share();
            time = Math.max(time, part.time());
            build += part.build();
            steady += part.steady();
            baseBuild = Math.max(baseBuild, part.baseBuild());
            baseSteady = Math.max(baseSteady, part.baseSteady());
            rate += part.rate();
            audit += part.audit();
            auditCost += part.auditCost();
            auditMonths = Math.max(auditMonths, part.auditMonths());
        }
        boolean border = sourcing == Sourcing.HYBRID;
        double borderMonths = border ? Border.MONTHS.likely() : 0;
        double borderEffort = border ? borderLikely : 0;
        double price = mean(parts, Part::price, sharesOfRest);
        return model.signals(
                like.like(
                        rate,
                        audit,
                        auditMonths,
                        auditCost,
                        mean(parts, Part::fixed, shares),
                        mean(parts, Part::perUser, shares),
                        mean(parts, Part::included, shares),
                        factor(parts, price),
                        model.situation().credits().paying(StrategyId.COMPOSED, sourcing)),
                StrategyDraws.likely(
                        time + borderMonths, build + baseBuild, steady + baseSteady + borderEffort, price));
    }

    /** The factor on the bill for components of which the cost is known. */
    private double factor(Part[] parts, double price) {
        return billNow.factor(place -> slots.get(place) < 0 ? price : parts[slots.get(place)].price(), price);
    }

    /** Reads a number of a part. */
    private interface Getter {
        double of(Part part);
    }

    private double mean(Part[] parts, Getter getter, double[] weights) {
        for (int i = 0; i < parts.length; i++) {
            values[i] = getter.of(parts[i]);
        }
        return Estimates.mean(values, weights);
    }
}
