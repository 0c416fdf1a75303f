package dev.footing.api;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.Pair;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import java.util.Optional;

/** What-ifs, stated by hand. */
public final class WhatIfExamples {
    private WhatIfExamples() {}

    public static Supposition<Double> supposition() {
        return new Supposition<>(Inputs.ENGINEERS, 12.0);
    }

    public static Pair pair() {
        return new Pair(StrategyId.of("acme.one"), StrategyId.of("acme.other"));
    }

    public static ImmutableMap<ObjectivePart, MoneyChange> parts() {
        ImmutableMap.Builder<ObjectivePart, MoneyChange> parts = ImmutableMap.builder();
        for (ObjectivePart part : ObjectivePart.values()) {
            parts.put(part, RecoveryExamples.gain(Integer.toString(part.label().length())));
        }
        return parts.buildOrThrow();
    }

    public static StrategyChange strategy() {
        return new StrategyChange(
                StrategyId.of("acme.one"),
                parts(),
                RecoveryExamples.change(),
                RecoveryExamples.change(),
                Optional.empty());
    }

    public static SingleChange single() {
        return new SingleChange(supposition(), Examples.verdict().build(), Optional.of(RecoveryExamples.gain("5")));
    }
}
