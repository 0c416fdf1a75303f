package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The provider under test. An answer that it fails to give is empty, because a test of its own reports that and the
 * others have nothing to check then.
 */
record TestedProvider(StrategyProvider provider, ProviderInfo info, ImmutableList<Probe> probes) {
    private static final String NO_INFO = "info() returns nothing, which says_who_it_is reports";
    private static final String NOT_MADE = "provider() makes none, which is_made_without_side_effects reports";

    static TestedProvider of(StrategyProviderContract contract) {
        StrategyProvider provider = made(contract);
        Optional<ProviderInfo> info = quietly(provider::info);
        if (info.isEmpty()) {
            return Assumptions.abort(NO_INFO);
        }
        ImmutableList<StrategyId> own = info.orElseThrow().strategies().stream()
                .map(StrategyInfo::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new TestedProvider(provider, info.orElseThrow(), new Probes(own, contract.startups()).all());
    }

    static StrategyProvider made(StrategyProviderContract contract) {
        Optional<StrategyProvider> made = quietly(contract::provider);
        return made.isPresent() ? made.orElseThrow() : Assumptions.abort(NOT_MADE);
    }

    /** Whether it is one of Footing's own, which have ids without a namespace. */
    boolean builtIn() {
        return info.id().startsWith("footing.") && provider.getClass().getName().startsWith("dev.footing.");
    }

    Optional<ImmutableList<Strategy>> answer(Probe probe) {
        return answer(provider, probe.startup());
    }

    static Optional<ImmutableList<Strategy>> answer(StrategyProvider provider, Startup startup) {
        return quietly(() -> provider.propose(startup));
    }

    /** Visits every strategy of every answer. */
    void forEach(BiConsumer<Probe, Strategy> visitor) {
        for (Probe probe : probes) {
            answer(probe).ifPresent(answer -> answer.forEach(strategy -> visitor.accept(probe, strategy)));
        }
    }

    /** A call of foreign code, which may throw or return null. */
    interface Call<T> {
        @Nullable
        T call();
    }

    static <T> Optional<T> quietly(Call<T> call) {
        try {
            return Optional.ofNullable(call.call());
        } catch (Throwable thrown) {
            Breach.rethrowFaultOfMachine(thrown);
            return Optional.empty();
        }
    }
}
