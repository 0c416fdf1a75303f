package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.CurrencyUnit;

/** Providers whose options for components break the contract. */
public final class ComponentFaults {
    static final AtomicInteger CALLS = new AtomicInteger();

    private ComponentFaults() {}

    /** Offers what it is told, to startups that count in US dollars. */
    private abstract static class Named extends AcmeProvider {
        @Override
        public ImmutableList<ComponentOption> components(Startup startup) {
            return startup.budget().currency().equals(CurrencyUnit.USD) ? offered(startup) : ImmutableList.of();
        }

        abstract ImmutableList<ComponentOption> offered(Startup startup);
    }

    public static ComponentOption.Builder option(Component component, double share) {
        return ComponentOption.builder()
                .component(component)
                .sourcing(ComponentSourcing.SELF_RUN)
                .evidence(Evidence.of(Grade.ASSUMED, "our platform team's estimate of May 2024"))
                .share(Share.of(share))
                .timeToProduction(Estimate.fixed(1))
                .buildEffort(Estimate.fixed(0.1))
                .steadyEffort(Estimate.fixed(0.1))
                .platformFixed(AcmeProvider.usd("4000"))
                .incidentRate(PerMonth.of(0.002))
                .incidentEffort(Estimate.fixed(0.2))
                .complianceEffort(EngineerMonths.of(0.1))
                .exitEffort(EngineerMonths.of(0.2));
    }

    static ImmutableList<ComponentOption> all(double share) {
        return Component.usual().stream()
                .map(component -> option(component, share).build())
                .collect(ImmutableList.toImmutableList());
    }

    public static final class SharesBelowOne extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return all(0.1);
        }
    }

    public static final class SharesAboveOne extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return ImmutableList.of(
                    option(Component.DATABASE, 0.6).build(),
                    option(Component.COMPUTE, 0.5).build());
        }
    }

    public static final class OffersTwice extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return ImmutableList.of(
                    option(Component.DATABASE, 0.2).build(),
                    option(Component.DATABASE, 0.1).build());
        }
    }

    public static final class OptionWithoutSource extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return ImmutableList.of(option(Component.DATABASE, 0.2)
                    .evidence(Evidence.of(Grade.ASSUMED, " "))
                    .build());
        }
    }

    public static final class OptionWithoutExit extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return ImmutableList.of(option(Component.DATABASE, 0.2)
                    .exitEffort(EngineerMonths.of(0))
                    .build());
        }
    }

    public static final class OptionsInDollarsForAll extends AcmeProvider {
        @Override
        public ImmutableList<ComponentOption> components(Startup startup) {
            return all(1.0 / 9);
        }
    }

    public static final class NoOptionsForLarge extends Named {
        @Override
        @SuppressWarnings("NullAway")
        ImmutableList<ComponentOption> offered(Startup startup) {
            return startup.team().engineers().value() > 100 ? null : all(1.0 / 9);
        }
    }

    public static final class EffortBeyondRangeForLarge extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            double engineers = startup.team().engineers().value();
            return ImmutableList.of(option(Component.DATABASE, 0.2)
                    .steadyEffort(Estimate.fixed(2.5 - engineers / 500))
                    .build());
        }
    }

    public static final class CountsOptions extends Named {
        @Override
        ImmutableList<ComponentOption> offered(Startup startup) {
            return ImmutableList.of(option(Component.DATABASE, 0.2)
                    .steadyEffort(Estimate.fixed(1 + CALLS.incrementAndGet() % 7))
                    .build());
        }
    }
}
