package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Fixtures;
import java.util.function.Function;

/** Providers for tests of discovery; the public ones are named in services files that the tests write. */
public final class TestProviders {
    private TestProviders() {}

    /** A provider that proposes what a function says. */
    record Scripted(ProviderInfo info, Function<Startup, ImmutableList<Strategy>> proposal)
            implements StrategyProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return proposal.apply(startup);
        }
    }

    static StrategyProvider good(String id, String strategy) {
        Strategy proposed = Fixtures.strategy(strategy);
        return new Scripted(
                ProviderInfo.of(id, id, StrategyProvider.SPI_LEVEL, proposed.info()),
                startup -> ImmutableList.of(proposed));
    }

    /** Loads and proposes. */
    public static final class GoodProvider implements StrategyProvider {
        public GoodProvider() {}

        @Override
        public ProviderInfo info() {
            return good("acme", "acme.good").info();
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return good("acme", "acme.good").propose(startup);
        }
    }

    /** Has no constructor that works. */
    public static final class ThrowingProvider implements StrategyProvider {
        public ThrowingProvider() {
            throw new IllegalStateException("no licence file");
        }

        @Override
        public ProviderInfo info() {
            throw new AssertionError("never made");
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            throw new AssertionError("never made");
        }
    }

    /** Does not say who it is. */
    public static final class SilentProvider implements StrategyProvider {
        public SilentProvider() {}

        @Override
        public ProviderInfo info() {
            throw new UnsupportedOperationException("later");
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of();
        }
    }
}
