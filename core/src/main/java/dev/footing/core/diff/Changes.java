package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Lists in what two results differ. */
final class Changes {
    private final ResultSide from;
    private final ResultSide to;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private Changes(ResultSide from, ResultSide to) {
        this.from = from;
        this.to = to;
    }

    static ImmutableList<Change> between(ResultSide from, ResultSide to) {
        Changes all = new Changes(from, to);
        all.changes.addAll(Change.ofInputs(from.startup(), to.startup()));
        all.changes.addAll(Change.ofEvidence(from.startup(), to.startup()));
        all.named(Cause.CALIBRATION, from.calibration().id(), to.calibration().id());
        all.table(Cause.CALIBRATION, CalibrationParameters.all(), from.calibration(), to.calibration());
        all.named(Cause.POLICY, from.policy().id(), to.policy().id());
        all.table(Cause.POLICY, PolicyParameters.all(), from.policy(), to.policy());
        all.strategyOverrides(Cause.CALIBRATION, side -> side.calibration().strategyOverrides());
        all.strategyOverrides(Cause.POLICY, side -> side.policy().strategyOverrides());
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

    private void strategyOverrides(Cause cause, Function<ResultSide, ImmutableList<StrategyOverride>> stated) {
        Map<String, StrategyOverride> was = byPath(stated.apply(from));
        Map<String, StrategyOverride> now = byPath(stated.apply(to));
        Map<String, StrategyOverride> either = new TreeMap<>(was);
        either.putAll(now);
        either.values().removeIf(override -> !takesPart(override.strategy()));
        either.forEach(
                (path, override) -> add(cause, path, value(from, was, path, override), value(to, now, path, override)));
    }

    private boolean takesPart(StrategyId strategy) {
        return from.result().option(strategy).isPresent()
                || to.result().option(strategy).isPresent();
    }

    private static Map<String, StrategyOverride> byPath(List<StrategyOverride> overrides) {
        Map<String, StrategyOverride> all = new TreeMap<>();
        overrides.forEach(override -> all.put(RecordedOverride.pathOf(override.strategy(), override.path()), override));
        return all;
    }

    private static Optional<?> value(
            ResultSide side, Map<String, StrategyOverride> all, String path, StrategyOverride either) {
        StrategyOverride stated = all.get(path);
        Optional<?> own = stated == null
                ? Optional.empty()
                : stated.valueFor(side.startup().team().engineers());
        return own.isPresent() ? own : proposed(side, either);
    }

    /** The number that a result has: without an override what is proposed, with a multiple what that made of it. */
    private static Optional<?> proposed(ResultSide side, StrategyOverride override) {
        return side.result()
                .option(override.strategy())
                .flatMap(RecordedOption::strategy)
                .flatMap(strategy ->
                        StrategyOverride.entry(override.path()).parameter().get(strategy));
    }

    /**
     * Strategies and numbers that differ without the startup being the reason: where one of the results is not what is
     * proposed.
     */
    private void strategies() {
        for (RecordedOption option : from.result().options()) {
            Optional<Strategy> was = option.strategy();
            Optional<Strategy> now = to.result().option(option.id()).flatMap(RecordedOption::strategy);
            Set<String> shifted = new TreeSet<>();
            for (ResultSide side : List.of(from, to)) {
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
        onlyIn(from.result(), to.result())
                .forEach(option ->
                        add(Cause.STRATEGIES, option.id().value(), Optional.of(option.name()), Optional.empty()));
        onlyIn(to.result(), from.result())
                .forEach(option ->
                        add(Cause.STRATEGIES, option.id().value(), Optional.empty(), Optional.of(option.name())));
    }

    /** Strategies of one result alone, where it is not the startup that decides whether they are proposed. */
    private List<RecordedOption> onlyIn(RecordedResult result, RecordedResult other) {
        return result.options().stream()
                .filter(option -> other.option(option.id()).isEmpty())
                .filter(option -> shifted(from.shift(), option.id()) || shifted(to.shift(), option.id()))
                .sorted(Comparator.comparing(RecordedOption::id))
                .toList();
    }

    private static boolean shifted(StrategyShift shift, StrategyId id) {
        return shift.removed().contains(id)
                || shift.added().stream().anyMatch(strategy -> strategy.id().equals(id));
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
