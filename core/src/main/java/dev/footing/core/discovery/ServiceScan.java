package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Iterates over what {@link ServiceLoader} finds, past every fault. Each step of its iterator is guarded separately, as
 * the first missing class would otherwise hide all providers behind it. A class loader that cannot list its files fails
 * at every step, so a search is abandoned after a hundred faults.
 */
final class ServiceScan {
    private static final int MOST_FAULTS = 100;

    private final List<FoundProvider> found = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final SearchFaults faults;

    private final Origin origin;
    private final Predicate<Class<?>> own;

    private ServiceScan(ClassLoader loader, Origin origin, Predicate<Class<?>> own) {
        this.faults = new SearchFaults(loader);
        this.origin = origin;
        this.own = own;
    }

    /** Everything that a class loader sees. */
    static Discovery installed(ClassLoader loader) {
        return scan(loader, Origin.INSTALLED, type -> true);
    }

    /** What a plugin brings with it. */
    static Discovery plugin(ClassLoader loader, Predicate<Class<?>> own) {
        return scan(loader, Origin.PLUGIN_DIRECTORY, own);
    }

    private static Discovery scan(ClassLoader loader, Origin origin, Predicate<Class<?>> own) {
        ServiceScan scan = new ServiceScan(loader, origin, own);
        scan.run(ServiceLoader.load(StrategyProvider.class, loader).stream().iterator());
        return new Discovery(ImmutableList.copyOf(scan.found), ImmutableList.copyOf(scan.problems), ImmutableList.of());
    }

    private void run(Iterator<ServiceLoader.Provider<StrategyProvider>> services) {
        for (int failed = 0; failed < MOST_FAULTS; failed++) {
            try {
                while (services.hasNext()) {
                    take(services.next());
                }
                return;
            } catch (Throwable fault) {
                problems.add(faults.problem(fault));
            }
        }
        problems.add(Problem.ofProvider(
                "META-INF/services",
                "given up after " + MOST_FAULTS + " faults",
                "must be readable",
                "Mend the faults named above; what comes after them was not looked at."));
    }

    private void take(ServiceLoader.Provider<StrategyProvider> service) {
        String artifact = Artifact.of(service.type());
        String where = service.type().getName() + " in " + artifact;
        if (!own.test(service.type())) {
            problems.add(Faults.problem(
                    where,
                    "must be a class of the jar that names it",
                    "of another artifact",
                    "Put the class into the jar, or remove its line from META-INF/services."));
            return;
        }
        GuardedCall<StrategyProvider> made = GuardedCall.of(where, "must be loadable", service);
        made.problem().ifPresent(problems::add);
        made.value().ifPresent(provider -> {
            GuardedCall<ProviderInfo> info = GuardedCall.of(where, "must say who it is", provider::info);
            info.problem().ifPresent(problems::add);
            info.value().ifPresent(stated -> found.add(new FoundProvider(provider, stated, artifact, origin)));
        });
    }
}
