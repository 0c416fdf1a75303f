package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import org.joda.money.CurrencyUnit;

/** Offers a database that nothing has to be done to leave, and says why. */
public final class ExplainedOption extends AcmeProvider {
    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? ImmutableList.of(ComponentFaults.option(Component.DATABASE, 0.2)
                        .exitEffort(EngineerMonths.of(0))
                        .evidence(
                                Grade.ASSUMED, "none, because it speaks the protocol of what it replaces", "exitEffort")
                        .build())
                : ImmutableList.of();
    }
}
