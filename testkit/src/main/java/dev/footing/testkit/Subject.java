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
 * The provider that a test is about. Its answers come as empty where it gave none, as one test is about that and the
 * others have nothing to look at then.
 */
record Subject(StrategyProvider provider, ProviderInfo info, ImmutableList<Probe> probes) {
    private static final String NO_INFO = "info() says nothing, which says_who_it_is tells";
    private static final String NOT_MADE = "provider() makes none, which is_made_without_side_effects tells";

    static Subject of(StrategyProviderContract contract) {
        StrategyProvider provider = made(contract);
        Optional<ProviderInfo> info = quietly(provider::info);
        if (info.isEmpty()) {
            return Assumptions.abort(NO_INFO);
        }
        ImmutableList<StrategyId> own = info.orElseThrow().strategies().stream()
                .map(StrategyInfo::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Subject(provider, info.orElseThrow(), Probes.of(own, contract.startups()));
    }

    static StrategyProvider made(StrategyProviderContract contract) {
        Optional<StrategyProvider> made = quietly(contract::provider);
        return made.isPresent() ? made.orElseThrow() : Assumptions.abort(NOT_MADE);
    }

    /** Whether it is one of Footing's own, which have plain ids. */
    boolean builtIn() {
        return info.id().startsWith("footing.") && provider.getClass().getName().startsWith("dev.footing.");
    }

    Optional<ImmutableList<Strategy>> answer(Probe probe) {
        return answer(provider, probe.startup());
    }

    static Optional<ImmutableList<Strategy>> answer(StrategyProvider provider, Startup startup) {
        return quietly(() -> provider.propose(startup));
    }

    /** Looks at every strategy of every answer. */
    void forEach(BiConsumer<Probe, Strategy> look) {
        for (Probe probe : probes) {
            answer(probe).ifPresent(answer -> answer.forEach(strategy -> look.accept(probe, strategy)));
        }
    }

    /** Somebody else's method, which may throw, or answer null. */
    interface Call<T> {
        @Nullable
        T call();
    }

    private static <T> Optional<T> quietly(Call<T> call) {
        try {
            return Optional.ofNullable(call.call());
        } catch (Throwable thrown) {
            Breach.rethrowFaultOfMachine(thrown);
            return Optional.empty();
        }
    }
}
