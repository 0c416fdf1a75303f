package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.Problem;
import dev.footing.api.spi.StrategyProvider;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explains a fault that occurred before a provider's class was loaded: which class or file it is about, which artifact
 * names it, and what to do. {@code ServiceLoader} reports it in sentences of its own, or throws on what the class
 * loader threw, which may not even mention the provider.
 */
final class SearchFaults {
    private static final String LOADABLE = "must be loadable";
    private static final String SERVICES = "META-INF/services";
    private static final String PREFIX = StrategyProvider.class.getName() + ": ";
    private static final Pattern LINE =
            Pattern.compile("(?s)(.*" + Pattern.quote(ServiceFiles.RESOURCE) + "):(\\d+): (.*)");
    private static final Pattern CLASS =
            Pattern.compile("(?s)(?:Provider |Unable to load |class |interface )?(\\S+\\.\\S+) ?(.*)");

    private final ClassLoader loader;
    private final Set<String> reported = new HashSet<>();

    /** Messages of {@code ServiceLoader}, with words of our own. */
    private enum KnownMessage {
        NOT_FOUND("not found", "not found", "Put the artifact that has the class on the path, or remove its line."),
        NOT_A_SUBTYPE(
                "not a subtype",
                "not a StrategyProvider",
                "Let it implement dev.footing.api.spi.StrategyProvider, and have footing-api once."),
        NOT_PUBLIC("is not public", "not public", "Make the class public."),
        NOT_TO_BE_MADE(
                "Unable to get public no-arg constructor",
                "without a public constructor that takes nothing",
                "Give it one; the class must be public, too.");

        private final String words;
        private final String value;
        private final String wayOut;

        KnownMessage(String words, String value, String wayOut) {
            this.words = words;
            this.value = value;
            this.wayOut = wayOut;
        }
    }

    SearchFaults(ClassLoader loader) {
        this.loader = loader;
    }

    Problem problem(Throwable fault) {
        Faults.rethrowFaultOfMachine(fault);
        if (!(fault instanceof ServiceConfigurationError)) {
            return Faults.problem(culprit(fault), LOADABLE, fault);
        }
        String message = FaultText.quietly(fault::getMessage).orElse("");
        String text = message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message;
        Matcher line = LINE.matcher(text);
        if (line.matches()) {
            return badLine(line.group(1), line.group(2), line.group(3));
        }
        List<Throwable> chain = Faults.chain(fault);
        if (chain.get(0) instanceof IOException) {
            return unreadable(chain);
        }
        Matcher named = CLASS.matcher(text);
        return named.matches() ? badClass(named.group(1), named.group(2), fault) : other(SERVICES, text, fault);
    }

    private static Problem badLine(String file, String line, String what) {
        return Faults.problem(
                ServiceFiles.in(ImmutableList.of(Artifact.of(file, ServiceFiles.RESOURCE))),
                "must hold one class name on each line",
                "wrong in line " + line + ": " + what,
                "Mend line " + line
                        + "; until then the whole file is not read, and no provider that it names is found.");
    }

    private Problem unreadable(List<Throwable> chain) {
        ImmutableSet<String> unreadable = ServiceFiles.of(loader).unreadable();
        return Faults.problem(
                unreadable.isEmpty() ? SERVICES : ServiceFiles.in(unreadable),
                "must be readable",
                FaultText.stopped(chain),
                "Look for a damaged jar or folder; no provider that it names is found.");
    }

    private Problem badClass(String name, String what, Throwable fault) {
        reported.add(name);
        String where = ServiceFiles.of(loader).describe(name);
        for (KnownMessage known : KnownMessage.values()) {
            if (what.equals(known.words) && !(fault.getCause() instanceof LinkageError)) {
                return Faults.problem(where, LOADABLE, known.value, known.wayOut);
            }
        }
        return other(where, what, fault);
    }

    private static Problem other(String where, String what, Throwable fault) {
        return fault.getCause() != null
                ? Faults.problem(where, LOADABLE, fault)
                : Faults.problem(where, LOADABLE, what, Faults.MEND);
    }

    /** The first provider that fails to load with the same words, preferably one that was not reported yet. */
    private String culprit(Throwable fault) {
        String stopped = FaultText.stopped(Faults.chain(fault));
        ServiceFiles files = ServiceFiles.of(loader);
        List<String> failing = files.artifacts().keySet().stream()
                .filter(name -> stopped.equals(loading(name)))
                .toList();
        Optional<String> culprit = failing.stream()
                .filter(name -> !reported.contains(name))
                .findFirst()
                .or(() -> failing.stream().findFirst());
        culprit.ifPresent(reported::add);
        return culprit.map(files::describe).orElse(SERVICES);
    }

    /** Loads a class as {@code ServiceLoader} does, without running any of its code. */
    private String loading(String name) {
        try {
            return Class.forName(name, false, loader).getConstructor().getName();
        } catch (Throwable fault) {
            Faults.rethrowFaultOfMachine(fault);
            return FaultText.stopped(Faults.chain(fault));
        }
    }
}
