package dev.footing.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.footing.api.spi.StrategyProvider;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs the contract on a provider as a plugin's build would, and tells what failed. */
record ContractRun(EngineExecutionResults results) {
    static ContractRun of(Class<? extends StrategyProvider> provider) {
        return of(Inherited.class, provider);
    }

    static ContractRun of(Class<? extends StrategyProviderContract> test, Class<? extends StrategyProvider> provider) {
        return new ContractRun(EngineTestKit.engine("junit-jupiter")
                .configurationParameter(InsideRun.PROVIDER, provider.getName())
                .selectors(selectClass(test))
                .execute());
    }

    /** The messages of the tests that failed, by the names of their methods. */
    Map<String, String> failed() {
        Map<String, String> failed = new TreeMap<>();
        for (Event event : results.testEvents().failed().list()) {
            String message = event.getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .map(Throwable::getMessage)
                    .orElse("");
            failed.put(event.getTestDescriptor().getDisplayName().replace("()", ""), message);
        }
        return failed;
    }

    long succeeded() {
        return results.testEvents().succeeded().count();
    }

    long skipped() {
        return results.testEvents().aborted().count();
    }

    /** The test of a plugin, whose provider the run names. */
    @ExtendWith({InsideRun.class, Named.class})
    record Inherited(Supplier<StrategyProvider> made) implements StrategyProviderContract {
        @Override
        public StrategyProvider provider() {
            return made.get();
        }
    }

    /** Gives a test the provider that the run names. */
    static final class Named implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(Supplier.class);
        }

        @Override
        public Supplier<StrategyProvider> resolveParameter(ParameterContext parameter, ExtensionContext context) {
            String name = context.getConfigurationParameter(InsideRun.PROVIDER).orElseThrow();
            return () -> ContractProviders.made(name);
        }
    }
}
