package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;

/** Proposes to startups of 77 engineers alone. */
public final class RareProvider extends AcmeProvider {
    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return startup.team().engineers().value() == 77 ? super.propose(startup) : ImmutableList.of();
    }
}
