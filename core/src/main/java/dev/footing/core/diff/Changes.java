package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists in what two results differ. */
final class Changes {
    private final Side from;
    private final Side to;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private Changes(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    static ImmutableList<Change> between(Side from, Side to) {
        Changes all = new Changes(from, to);
        all.changes.addAll(Change.ofInputs(from.startup(), to.startup()));
        all.named(Cause.CALIBRATION, from.calibration().id(), to.calibration().id());
        all.table(Cause.CALIBRATION, CalibrationParameters.all(), from.calibration(), to.calibration());
        all.named(Cause.POLICY, from.policy().id(), to.policy().id());
        all.table(Cause.POLICY, PolicyParameters.all(), from.policy(), to.policy());
        all.strategyOverrides();
        all.strategies();
        all.makers();
        return all.changes.build();
    }

    private void named(Cause cause, String was, String now) {
        add(cause, "id", Optional.of(was), Optional.of(now));
    }

    private <S> void table(Cause cause, List<Parameter<S>> table, S was, S now) {
        for (Parameter<S> parameter : table) {
            add(cause, parameter.path(), parameter.get(was), parameter.get(now));
        }
    }

    private void strategyOverrides() {
        Map<String, StrategyOverride> was = overrides(from.policy());
        Map<String, StrategyOverride> now = overrides(to.policy());
        Set<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(now.keySet());
        for (String path : paths) {
            StrategyOverride override = Optional.ofNullable(now.get(path))
                    .or(() -> Optional.ofNullable(was.get(path)))
                    .orElseThrow();
            add(Cause.POLICY, path, value(was, path, from, override), value(now, path, to, override));
        }
    }

    /** What an override puts in place; without it the strategy's own number, where the result has it. */
    private static Optional<?> value(
            Map<String, StrategyOverride> overrides, String path, Side side, StrategyOverride override) {
        return Optional.ofNullable(overrides.get(path))
                .<Object>flatMap(StrategyOverride::value)
                .or(() -> side.result()
                        .option(override.strategy())
                        .flatMap(RecordedOption::strategy)
                        .flatMap(strategy -> StrategyParameters.all().stream()
                                .filter(parameter -> parameter.path().equals(override.path()))
                                .findFirst()
                                .flatMap(parameter -> parameter.get(strategy))));
    }

    private static Map<String, StrategyOverride> overrides(Policy policy) {
        Map<String, StrategyOverride> all = new TreeMap<>();
        for (StrategyOverride override : policy.strategyOverrides()) {
            all.put("strategyOverrides:" + override.strategy() + ":" + override.path(), override);
        }
        return all;
    }

    /** Numbers that differ without the startup being the reason: where one of the results is not what is proposed. */
    private void strategies() {
        for (RecordedOption option : from.result().options()) {
            Optional<Strategy> was = option.strategy();
            Optional<Strategy> now = to.result().option(option.id()).flatMap(RecordedOption::strategy);
            Set<String> shifted = new TreeSet<>();
            for (Side side : List.of(from, to)) {
                Optional.ofNullable(side.shift().parameters().get(option.id()))
                        .ifPresent(shift -> shifted.addAll(shift.paths()));
            }
            if (was.isPresent() && now.isPresent()) {
                StrategyParameters.all().stream()
                        .filter(parameter -> shifted.contains(parameter.path()))
                        .forEach(parameter -> add(
                                Cause.STRATEGIES,
                                option.id() + ":" + parameter.path(),
                                parameter.get(was.orElseThrow()),
                                parameter.get(now.orElseThrow())));
            }
        }
    }

    private void makers() {
        RecordedResult was = from.result();
        RecordedResult now = to.result();
        add(Cause.LUCK, "seed", text(was.seed()), text(now.seed()));
        add(Cause.LUCK, "trials", whole(was.trials()), whole(now.trials()));
        add(Cause.ENGINE, "engine", Optional.of(was.engine()), Optional.of(now.engine()));
    }

    /** As text: no document's number holds every seed. */
    private static Optional<?> text(OptionalLong number) {
        return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    }

    private static Optional<?> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private void add(Cause cause, String path, Optional<?> was, Optional<?> now) {
        if (!was.equals(now)) {
            changes.add(new Change(cause, path, was, now));
        }
    }
}
