package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the strategies of a result differ from what the providers that are here now propose to the same startup. The
 * difference can be put on what they propose to another startup, too. The mix that the host composes is no part of it:
 * no provider proposes it, and it follows from the startup, the rules and the strategies.
 *
 * @param parameters by strategy, the paths in which it differs, if it is not the sourcing alone, with the strategy as
 *     the result has it
 * @param added strategies that the result has and the providers do not propose
 * @param removed strategies that the providers propose and the result does not have
 */
record StrategyShift(
        ImmutableMap<StrategyId, Shifted> parameters, ImmutableList<Strategy> added, ImmutableSet<StrategyId> removed) {
    private static final String SETUP = "setupCost";
    private static final String CEILING = "ceiling";

    /**
     * A strategy that differs.
     *
     * @param paths in which parameters
     * @param recorded the strategy as the result has it
     */
    record Shifted(ImmutableSet<String> paths, Strategy recorded) {}

    /**
     * Compares.
     *
     * @param result a result with the numbers of its strategies
     * @param proposed what the providers propose to its startup, under its policy
     */
    static StrategyShift of(RecordedResult result, List<Strategy> proposed) {
        TreeMap<StrategyId, Shifted> parameters = new TreeMap<>();
        ImmutableList.Builder<Strategy> added = ImmutableList.builder();
        for (RecordedOption option : result.options()) {
            if (option.id().equals(StrategyId.COMPOSED)) {
                continue;
            }
            Optional<Strategy> now = proposed.stream()
                    .filter(strategy -> strategy.id().equals(option.id()))
                    .findFirst();
            if (option.strategy().isPresent() && now.isPresent()) {
                Strategy recorded = option.strategy().orElseThrow();
                ImmutableSet<String> paths = paths(recorded, now.orElseThrow());
                boolean sameSourcing =
                        recorded.info().sourcing() == now.orElseThrow().info().sourcing();
                if (!paths.isEmpty() || !sameSourcing) {
                    parameters.put(option.id(), new Shifted(paths, recorded));
                }
            } else {
                option.strategy().ifPresent(added::add);
            }
        }
        ImmutableSet<StrategyId> removed = proposed.stream()
                .map(Strategy::id)
                .filter(id -> result.option(id).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        return new StrategyShift(ImmutableMap.copyOf(parameters), added.build(), removed);
    }

    /** The parameters in which two strategies differ; sentences for readers are none. */
    static ImmutableSet<String> paths(Strategy first, Strategy other) {
        return StrategyParameters.all().stream()
                .filter(parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED))
                .filter(parameter -> !parameter.get(first).equals(parameter.get(other)))
                .map(Parameter::path)
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean isNone() {
        return parameters.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Puts the difference on what is proposed to any startup. */
    ImmutableList<Strategy> apply(List<Strategy> proposed) {
        TreeMap<StrategyId, Strategy> all = new TreeMap<>();
        proposed.stream()
                .filter(strategy -> !removed.contains(strategy.id()))
                .forEach(strategy -> all.put(strategy.id(), shifted(strategy)));
        added.forEach(strategy -> all.putIfAbsent(strategy.id(), strategy));
        return ImmutableList.copyOf(all.values());
    }

    private Strategy shifted(Strategy proposed) {
        Shifted shift = parameters.get(proposed.id());
        return shift == null ? proposed : shifted(proposed, shift);
    }

    private static Strategy shifted(Strategy proposed, Shifted shift) {
        Strategy.Builder whole = proposed.toBuilder()
                .info(withSourcing(proposed.info(), shift.recorded().info().sourcing()));
        if (shift.paths().stream().anyMatch(path -> path.startsWith(SETUP))) {
            whole.setupCost(shift.recorded().setupCost());
        }
        if (shift.paths().stream().anyMatch(path -> path.startsWith(CEILING))) {
            whole.ceiling(shift.recorded().ceiling());
        }
        StrategyDraft draft = StrategyDraft.of(whole.build());
        for (Entry<Strategy, StrategyDraft> entry : StrategyParameters.entries()) {
            boolean single = !entry.path().startsWith(SETUP) && !entry.path().startsWith(CEILING);
            if (single && shift.paths().contains(entry.path())) {
                entry.parameter().get(shift.recorded()).ifPresent(value -> entry.set(draft, plain(value)));
            }
        }
        return draft.build();
    }

    private static StrategyInfo withSourcing(StrategyInfo info, Sourcing sourcing) {
        return StrategyInfo.builder().from(info).sourcing(sourcing).build();
    }

    /** What a strategy is announced as where the difference is put on it. */
    StrategyInfo announced(StrategyInfo info) {
        Shifted shift = parameters.get(info.id());
        return shift == null ? info : withSourcing(info, shift.recorded().info().sourcing());
    }

    private static Object plain(Object value) {
        Objects.requireNonNull(value, "value");
        return value instanceof Measure measure ? (Object) measure.value() : value;
    }
}
