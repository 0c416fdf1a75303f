package com.acme.filed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Objects;

/** Keeps its reasons in a file beside the class. */
public final class FiledProvider implements StrategyProvider {
    private static final EvidenceTable REASONS = EvidenceTable.read(
            "reasons.properties",
            Objects.requireNonNull(FiledProvider.class.getResourceAsStream("reasons.properties"), "reasons"));

    @Override
    public ProviderInfo info() {
        return ProviderInfo.of("filed", REASONS.of("filed.racks").source(), SPI_LEVEL);
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return ImmutableList.of();
    }
}
