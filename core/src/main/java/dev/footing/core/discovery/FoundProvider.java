package dev.footing.core.discovery;

import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import java.util.Objects;

/**
 * A provider that can be asked.
 *
 * @param provider the provider
 * @param info what it said of itself when it was found
 * @param artifact the artifact that it was found in: the file name of a jar or the last folder of a class directory
 * @param explicit whether it was registered in code and not discovered
 */
public record FoundProvider(StrategyProvider provider, ProviderInfo info, String artifact, boolean explicit) {
    private static final String BUILT_IN_PACKAGE = "dev.footing.";
    static final String BUILT_IN_ID = "footing.";

    /**
     * Refuses null.
     *
     * @param provider the provider
     * @param info what it said of itself when it was found
     * @param artifact the artifact that it was found in
     * @param explicit whether it was registered in code
     */
    public FoundProvider {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(artifact, "artifact");
    }

    /** {@return the provider as results name it} */
    public ProviderRecord toRecord() {
        return ProviderRecord.builder()
                .id(info.id())
                .name(info.name())
                .artifact(artifact)
                .strategies(info.strategies())
                .build();
    }

    /** Whether it is one of Footing's own. */
    boolean builtIn() {
        return info.id().startsWith(BUILT_IN_ID)
                && provider.getClass().getName().startsWith(BUILT_IN_PACKAGE);
    }

    /** Who stands where two have the same id: registered in code, then built in, then the rest. */
    int standing() {
        if (explicit) {
            return 2;
        }
        return builtIn() ? 1 : 0;
    }

    String describe() {
        return info.id() + " (" + provider.getClass().getName() + " in " + artifact + ")";
    }
}
