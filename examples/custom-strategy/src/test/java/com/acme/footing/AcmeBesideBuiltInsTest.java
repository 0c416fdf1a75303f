package com.acme.footing;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.testkit.BesideBuiltInsContract;

class AcmeBesideBuiltInsTest implements BesideBuiltInsContract {
    @Override
    public StrategyProvider provider() {
        return new AcmeProvider();
    }

    @Override
    public Assessment assess(Startup startup, ImmutableList<StrategyProvider> plugins) {
        Assessor.Builder assessor =
                Assessor.builder().discovery(Discovery.installed().builtIn()).trials(256);
        plugins.forEach(assessor::provider);
        return assessor.build().assess(startup);
    }
}
