package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through what {@link ServiceLoader} knows, past every fault. Each step of its iterator is guarded by itself, as
 * the first missing class would otherwise hide all providers behind it; a fault that repeats for ever is given up after
 * a hundred times.
 */
final class ServiceScan {
    private static final int MOST_FAULTS = 100;

    private final ImmutableList.Builder<FoundProvider> found = ImmutableList.builder();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Set<String> told = new TreeSet<>();
    private int faults;

    private ServiceScan() {}

    static Discovery scan(ClassLoader loader) {
        ServiceScan scan = new ServiceScan();
        scan.run(ServiceLoader.load(StrategyProvider.class, loader).stream().iterator());
        return new Discovery(scan.found.build(), scan.problems.build());
    }

    private void run(Iterator<ServiceLoader.Provider<StrategyProvider>> services) {
        while (faults < MOST_FAULTS) {
            try {
                if (!services.hasNext()) {
                    return;
                }
                take(services.next());
            } catch (ServiceConfigurationError | LinkageError fault) {
                Guard.rethrowFaultOfMachine(fault);
                fault("META-INF/services", fault);
            }
        }
        problems.add(Problem.ofProvider(
                "META-INF/services",
                MOST_FAULTS + " faults",
                "must be readable",
                "Mend the faults named above; what comes after them was not looked at."));
    }

    private void take(ServiceLoader.Provider<StrategyProvider> service) {
        String name = service.type().getName();
        String artifact = Guard.artifact(service.type());
        try {
            StrategyProvider provider = service.get();
            Guard.Result<ProviderInfo> info =
                    Guard.call(name + " in " + artifact, "must say who it is", provider::info);
            info.problem().ifPresent(problems::add);
            info.value().ifPresent(said -> found.add(new FoundProvider(provider, said, artifact, false)));
        } catch (ServiceConfigurationError | LinkageError fault) {
            Guard.rethrowFaultOfMachine(fault);
            fault(name + " in " + artifact, fault);
        }
    }

    private void fault(String where, Throwable fault) {
        faults++;
        String what = Guard.describe(fault);
        if (told.add(where + what)) {
            problems.add(Problem.ofProvider(
                    where, what, "must be loadable", "Mend or remove the plugin; the others are not affected."));
        }
    }
}
