package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Puts the options of a mix together (the section on components and mixes of the page on the model). Options of one
 * sourcing for all components give back the strategy that they are parts of.
 */
final class Composition {
    private static final Evidence COMPOSED = Evidence.of(
            Grade.ASSUMED, "composed from one option for each component, none of them firmer than a judgement");

    private static final ImmutableList<String> NOT_QUANTIFIED =
            ImmutableList.of("parts of several vendors and of one's own, and the borders between them");

    private final List<ComponentOption> parts;
    private final CurrencyUnit currency;
    private final double[] shares;
    private final double[] sharesOfRest;
    private final double[] incidentRates;

    private Composition(Mix mix) {
        this.parts = mix.parts();
        this.currency = parts.get(0).currency();
        this.shares = values(part -> part.share().value());
        this.sharesOfRest = sharesOfRest(parts, mix.priced(), shares);
        this.incidentRates = values(part -> part.incidentRate().value());
    }

    static Strategy of(Mix mix, StrategyId id) {
        Composition composition = new Composition(mix);
        return composition
                .numbers()
                .info(info(mix, id))
                .priceIndexByComponent(prices(mix))
                .evidence(COMPOSED)
                .putEvidenceByParameter("timeToProduction", Border.MONTHS_EVIDENCE)
                .putEvidenceByParameter("steadyEffort", Border.EFFORT_EVIDENCE)
                .timeToProduction(composition.time(mix.sourcing()))
                .steadyEffort(composition.steadyEffort(mix))
                .requiredExpertise(mix.requiredExpertise())
                .notQuantified(mix.sourcing() == Sourcing.HYBRID ? NOT_QUANTIFIED : ImmutableList.of())
                .build();
    }

    /**
     * The weights of prices in the mean of a bill's rest: those of components of which the cost is known count for
     * nothing there, unless it is known of all.
     */
    static double[] sharesOfRest(List<ComponentOption> parts, Set<Component> priced, double[] shares) {
        if (parts.stream().allMatch(part -> priced.contains(part.component()))) {
            return shares;
        }
        double[] rest = shares.clone();
        for (int i = 0; i < rest.length; i++) {
            if (priced.contains(parts.get(i).component())) {
                rest[i] = 0;
            }
        }
        return rest;
    }

    /** The price of each component of which the cost is known, as the option has it. */
    private static ImmutableSortedMap<Component, Double> prices(Mix mix) {
        return mix.parts().stream()
                .filter(part -> mix.priced().contains(part.component()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        ComponentOption::component,
                        part -> part.priceIndex().likely()));
    }

    private static StrategyInfo info(Mix mix, StrategyId id) {
        String own = mix.parts().stream()
                .filter(part -> part.sourcing() != ComponentSourcing.MANAGED)
                .map(part -> part.component().id())
                .collect(Collectors.joining(", "));
        String summary = switch (mix.sourcing()) {
            case MANAGED -> "Every component is bought";
            case SELF_RUN -> "Every component is run by the team";
            case HYBRID -> "Run by the team: " + own + "; everything else is bought";
        };
        return StrategyInfo.builder()
                .id(id)
                .name("Composed")
                .sourcing(mix.sourcing())
                .summary(summary)
                .build();
    }

    private Strategy.Builder numbers() {
        return Strategy.builder()
                .overrunSigma(most(ComponentOption::overrunSigma))
                .buildEffort(Estimates.sum(efforts(ComponentOption::baseBuildEffort, ComponentOption::buildEffort)))
                .platformFixed(mean(ComponentOption::platformFixed))
                .platformPerUser(mean(ComponentOption::platformPerUser))
                .includedUsers(Users.of(
                        Estimates.mean(values(part -> part.includedUsers().value()), shares)))
                .priceIndex(Estimates.mean(Estimates.of(parts, ComponentOption::priceIndex), sharesOfRest))
                .incidentRate(PerMonth.of(sum(part -> part.incidentRate().value())))
                .incidentEffort(Estimates.mean(Estimates.of(parts, ComponentOption::incidentEffort), incidentRates))
                .incidentCost(Estimates.moneyMean(
                        parts.stream().map(ComponentOption::incidentCost).toList(), incidentRates))
                .complianceEffort(
                        EngineerMonths.of(sum(part -> part.complianceEffort().value())))
                .complianceMonths((int) most(ComponentOption::complianceMonths))
                .complianceCost(total(ComponentOption::complianceCost))
                .exitEffort(EngineerMonths.of(sum(part -> part.exitEffort().value())));
    }

    private Estimate time(Sourcing sourcing) {
        Estimate slowest = Estimates.largest(Estimates.of(parts, ComponentOption::timeToProduction));
        return sourcing == Sourcing.HYBRID ? Estimates.sum(List.of(slowest, Border.MONTHS)) : slowest;
    }

    private Estimate steadyEffort(Mix mix) {
        List<Estimate> efforts = efforts(ComponentOption::baseSteadyEffort, ComponentOption::steadyEffort);
        if (mix.sourcing() == Sourcing.HYBRID) {
            efforts.add(Border.effort(mix.engineers()));
        }
        return Estimates.sum(efforts);
    }

    /** Every part's own, and the largest base. */
    private List<Estimate> efforts(Getter<Estimate> base, Getter<Estimate> own) {
        List<Estimate> efforts = Estimates.of(parts, own::of);
        efforts.add(Estimates.largest(Estimates.of(parts, base::of)));
        return efforts;
    }

    /** Reads something of an option. */
    private interface Getter<T> {
        T of(ComponentOption part);
    }

    private BigMoney mean(Getter<BigMoney> amount) {
        BigMoney first = amount.of(parts.get(0));
        if (parts.stream().allMatch(part -> amount.of(part).equals(first))) {
            return first;
        }
        double[] amounts = values(part -> Amounts.toDouble(amount.of(part)));
        return Estimates.money(Estimates.mean(amounts, shares), currency);
    }

    private BigMoney total(Getter<BigMoney> amount) {
        BigDecimal total = BigDecimal.ZERO;
        for (ComponentOption part : parts) {
            total = total.add(amount.of(part).getAmount());
        }
        return BigMoney.of(currency, total);
    }

    private double[] values(ToDoubleFunction<ComponentOption> getter) {
        double[] values = new double[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = getter.applyAsDouble(parts.get(i));
        }
        return values;
    }

    private double sum(ToDoubleFunction<ComponentOption> getter) {
        double sum = 0;
        for (ComponentOption part : parts) {
            sum += getter.applyAsDouble(part);
        }
        return sum;
    }

    private double most(ToDoubleFunction<ComponentOption> getter) {
        double most = 0;
        for (ComponentOption part : parts) {
            most = Math.max(most, getter.applyAsDouble(part));
        }
        return most;
    }
}
