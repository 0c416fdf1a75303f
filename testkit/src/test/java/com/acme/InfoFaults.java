package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.concurrent.atomic.AtomicInteger;

/** Providers that say something wrong of themselves. */
public final class InfoFaults {
    private InfoFaults() {}

    static final AtomicInteger CALLS = new AtomicInteger();

    /** Describes itself with one strategy of another id. */
    private abstract static class Named extends AcmeProvider {
        private final String provider;
        private final StrategyInfo strategy;

        Named(String provider, String strategy) {
            this.provider = provider;
            this.strategy = StrategyInfo.of(strategy, "Acme's racks", Sourcing.SELF_RUN, "Racks in two sites");
        }

        @Override
        public ProviderInfo info() {
            return ProviderInfo.of(provider, "Acme", SPI_LEVEL, strategy);
        }

        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).info(strategy);
        }
    }

    public static final class NoInfo extends AcmeProvider {
        @Override
        @SuppressWarnings("NullAway")
        public ProviderInfo info() {
            return null;
        }
    }

    public static final class ThrowingInfo extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("Acme Inc.", "Acme", SPI_LEVEL, RACKS);
        }
    }

    public static final class ChangingInfo extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme " + CALLS.incrementAndGet(), SPI_LEVEL, RACKS);
        }
    }

    public static final class AnnouncesNothing extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL);
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of();
        }
    }

    public static final class AnnouncesTwice extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL, RACKS, RACKS);
        }
    }

    public static final class OtherLevel extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL + 1, RACKS);
        }
    }

    public static final class PosesAsBuiltIn extends Named {
        public PosesAsBuiltIn() {
            super("footing.acme", "footing.acme.racks");
        }
    }

    public static final class PlainStrategyId extends Named {
        public PlainStrategyId() {
            super("acme", "racks");
        }
    }

    public static final class ForeignNamespace extends Named {
        public ForeignNamespace() {
            super("acme", "acme-cloud.racks");
        }
    }

    public static final class NoNamespace extends Named {
        public NoNamespace() {
            super("acme-", "acme.racks");
        }
    }

    public static final class BlankName extends AcmeProvider {
        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", " ", SPI_LEVEL, RACKS);
        }
    }

    public static final class TwoLines extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).addNotQuantified("first\nsecond");
        }
    }
}
