package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;

/** Providers whose answers follow from more than the startup. */
public final class SamenessFaults {
    private static final String MAKER = Thread.currentThread().getName();

    private SamenessFaults() {}

    private static double engineers(Startup startup) {
        return startup.team().engineers().value();
    }

    public static final class Counts extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup)
                    .steadyEffort(Estimate.fixed((double) (1 + Scratch.COUNTER.incrementAndGet() % 7)));
        }
    }

    /** Finds an equal startup again by its identity, which differs from run to run. */
    public static final class LooksAtIdentity extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).steadyEffort(Estimate.fixed(1 + System.identityHashCode(startup) % 999_999));
        }
    }

    public static final class CachesTooCoarsely extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            boolean live = Scratch.LIVE_BY_SIZE.computeIfAbsent(
                    engineers(startup), any -> startup.usage().live());
            return super.racks(startup).steadyEffort(Estimate.fixed(live ? 2 : 1));
        }
    }

    /** Lets what it learnt from one startup into the next. */
    public static final class RemembersLargest extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            double largest = Scratch.LIKELY_BY_SIZE.merge(0.0, engineers(startup), Math::max);
            return super.racks(startup).steadyEffort(Estimate.fixed(StrictMath.min(1e5, largest)));
        }
    }

    public static final class KnowsItsThread extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup)
                    .steadyEffort(Estimate.fixed(Scratch.THREAD.get().equals(MAKER) ? 1 : 2));
        }
    }

    public static final class ThrowsInOtherThreads extends AcmeProvider {
        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            if (!Thread.currentThread().getName().equals(MAKER)) {
                throw new IllegalStateException("wrong thread");
            }
            return super.propose(startup);
        }
    }

    public static final class ReadsName extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup)
                    .steadyEffort(Estimate.fixed(startup.name().length()));
        }
    }

    public static final class ReadsDate extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup)
                    .steadyEffort(Estimate.fixed(startup.asOf().isPresent() ? 2 : 1));
        }
    }

    public static final class ReadsEvidence extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            boolean firm = startup.evidenceOf(Inputs.CASH).grade() == Grade.MEASURED;
            return super.racks(startup).steadyEffort(Estimate.fixed(firm ? 1 : 2));
        }
    }

    public static final class LooksForOthers extends AcmeProvider {
        @Override
        protected Strategy.Builder racks(Startup startup) {
            boolean others = Thread.currentThread()
                            .getContextClassLoader()
                            .getResource("META-INF/services/dev.footing.api.spi.StrategyProvider")
                    != null;
            return super.racks(startup).steadyEffort(Estimate.fixed(others ? 2 : 1));
        }
    }
}
