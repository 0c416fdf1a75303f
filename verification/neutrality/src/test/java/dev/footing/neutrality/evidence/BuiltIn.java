package dev.footing.neutrality.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.strategies.diy.DiyStrategyProvider;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.joda.money.BigMoney;

/**
 * Every built-in number for a team of one size, with its evidence, by its path.
 *
 * @param values the numbers and words
 * @param evidence where the code says that they come from
 */
record BuiltIn(ImmutableSortedMap<String, Object> values, ImmutableSortedMap<String, Evidence> evidence) {
    private static final ImmutableList<StrategyProvider> PROVIDERS =
            ImmutableList.of(new ManagedStrategyProvider(), new DiyStrategyProvider());

    static BuiltIn forTeamOf(double engineers) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, Evidence> evidence = new TreeMap<>();
        for (StrategyProvider provider : PROVIDERS) {
            for (StrategyInfo info : provider.info().strategies()) {
                Strategy strategy = tailored(provider, info.id(), engineers);
                evidence.put(info.id().value(), strategy.evidence());
                collect(StrategyParameters.all(), strategy, info.id() + "/", strategy::evidenceOf, values, evidence);
            }
            Startup plain = startup("paas", engineers);
            provider.components(plain)
                    .forEach(option -> collect(option, 1, 1, whole(option, engineers), values, evidence));
            ImmutableList<ComponentOption> all = provider.components(pricing(plain));
            all.stream()
                    .filter(option -> !option.component().isUsual())
                    .forEach(option -> collect(
                            option,
                            sumOfUsual(all, one -> one.share().value()),
                            sumOfUsual(all, one -> one.exitEffort().value())
                                    / whole(option, engineers).exitEffort().value(),
                            whole(option, engineers),
                            values,
                            evidence));
        }
        collect(
                CalibrationParameters.all(),
                Calibrations.field2026(),
                "calibration/",
                parameter -> of(Calibrations.field2026().evidence(), parameter.path()),
                values,
                evidence);
        collect(
                PolicyParameters.all(),
                Policies.default2(),
                "policy/",
                parameter -> of(Policies.default2().evidence(), parameter.path()),
                values,
                evidence);
        return new BuiltIn(ImmutableSortedMap.copyOf(values), ImmutableSortedMap.copyOf(evidence));
    }

    private static Evidence of(ImmutableSortedMap<String, Evidence> evidence, String path) {
        return Objects.requireNonNull(evidence.get(path), path);
    }

    private static <T> void collect(
            ImmutableList<Parameter<T>> parameters,
            T from,
            String start,
            Function<Parameter<T>, Evidence> source,
            Map<String, Object> values,
            Map<String, Evidence> evidence) {
        for (Parameter<T> parameter : parameters) {
            Optional<?> stated = parameter.stated(from);
            if (stated.isPresent() && !parameter.path().equals(StrategyParameters.NOT_QUANTIFIED.path())) {
                values.put(start + parameter.path(), stated.orElseThrow());
                evidence.put(start + parameter.path(), source.apply(parameter));
            }
        }
    }

    private static double sumOfUsual(List<ComponentOption> options, ToDoubleFunction<ComponentOption> share) {
        return options.stream()
                .filter(option -> option.component().isUsual())
                .mapToDouble(share)
                .sum();
    }

    /** The parts of a whole: what was multiplied is told by dividing. */
    private static void collect(
            ComponentOption option,
            double usualOfBill,
            double usualOfWork,
            Strategy whole,
            Map<String, Object> values,
            Map<String, Evidence> evidence) {
        String side = "components/" + option.sourcing().id();
        String start = side + "/" + option.component().id();
        evidence.put(start, option.evidence());
        values.put(start + "/share", Ratio.of(option.share().value() / usualOfBill));
        values.put(
                start + "/work",
                Ratio.of(option.exitEffort().value() / whole.exitEffort().value() / usualOfWork));
        values.put(
                start + "/time",
                Ratio.of(option.timeToProduction().likely()
                        / whole.timeToProduction().likely()));
        values.put(side + "/baseBuildEffort", option.baseBuildEffort());
        values.put(side + "/baseSteadyEffort", option.baseSteadyEffort());
        if (!option.priceIndex().equals(whole.priceIndex())) {
            values.put(start + "/priceIndex", option.priceIndex());
        }
        Fte.RANGE.check("buildEffort", option.buildEffort());
    }

    private static Strategy whole(ComponentOption option, double engineers) {
        boolean bought = option.sourcing().id().equals("managed");
        return tailored(
                PROVIDERS.get(bought ? 0 : 1),
                StrategyId.of(bought ? "managed-services" : "self-run-services"),
                engineers);
    }

    private static Strategy tailored(StrategyProvider provider, StrategyId id, double engineers) {
        return provider.propose(pricing(startup(id.value(), engineers))).stream()
                .filter(strategy -> strategy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same startup, which says of every component what it costs. */
    private static Startup pricing(Startup startup) {
        return startup.toBuilder()
                .components(Maps.toMap(
                        ImmutableList.copyOf(Component.values()),
                        any -> ComponentUse.builder()
                                .sourcing(ComponentSourcing.MANAGED)
                                .monthlyCost(BigMoney.parse("USD 100"))
                                .build()))
                .build();
    }

    private static Startup startup(String current, double engineers) {
        return Fixtures.reference().with(Inputs.ENGINEERS, engineers).toBuilder()
                .current(CurrentPlatform.of(current, 6))
                .build();
    }
}
