package com.acme;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Providers that are made or registered wrongly, or keep something. */
public final class MakingFaults {
    private MakingFaults() {}

    static final class NotPublic extends AcmeProvider {
        public NotPublic() {}
    }

    public static final class TakesArguments extends AcmeProvider {
        private final double engineers;

        public TakesArguments(double engineers) {
            this.engineers = engineers;
        }

        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).buildEffort(Estimate.fixed(engineers));
        }
    }

    public static final class StartsThread extends AcmeProvider {
        public StartsThread() {
            CountDownLatch never = new CountDownLatch(1);
            Thread thread = new Thread(() -> {
                try {
                    never.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }

    public static final class ReadsMissingFile extends AcmeProvider {
        public ReadsMissingFile() {
            throw new IllegalStateException("prices.csv is not there");
        }
    }

    public static final class KeepsVariable extends AcmeProvider {
        private static int asked;

        @Override
        protected Strategy.Builder racks(Startup startup) {
            asked++;
            return super.racks(startup);
        }

        static int asked() {
            return asked;
        }
    }

    public static final class KeepsMap extends AcmeProvider {
        private static final Map<Startup, Strategy> CACHE = new HashMap<>();

        static int cached() {
            return CACHE.size();
        }
    }

    public static final class KeepsInNested extends AcmeProvider {
        /** What a nested class holds counts, too. */
        private static final class Prices {
            static final double[] LIST = {1, 2};
        }

        @Override
        protected Strategy.Builder racks(Startup startup) {
            return super.racks(startup).steadyEffort(Estimate.fixed(Prices.LIST[0]));
        }
    }

    public static final class KeepsField extends AcmeProvider {
        private double last;

        @Override
        protected Strategy.Builder racks(Startup startup) {
            last = 3;
            return super.racks(startup).steadyEffort(Estimate.fixed(last));
        }
    }

    public static final class NotRegistered extends AcmeProvider {}
}
