package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;

/**
 * Equal startups get equal answers. Each check but the first looks only at startups whose answers pass the checks
 * before it, so that a provider whose answers are random fails one test and not all.
 */
final class SamenessChecks {
    private static final int THREADS = 8;
    private static final String FOLLOWS = "an answer follows from the startup alone.";

    private final StrategyProviderContract contract;
    private final TestedProvider tested;

    SamenessChecks(StrategyProviderContract contract) {
        this.contract = contract;
        this.tested = TestedProvider.of(contract);
    }

    void again() {
        for (Probe probe : tested.probes()) {
            Probe equal =
                    new Probe(probe.description(), probe.startup().toBuilder().build());
            Optional<ImmutableList<Strategy>> first = tested.answer(probe);
            Optional<ImmutableList<Strategy>> second = tested.answer(equal);
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                throw Breach.of(
                        "Asked twice for " + probe.description() + ", it answers differently: "
                                + new AnswerDifference(first.orElseThrow(), second.orElseThrow()) + ".",
                        "equal startups get equal answers.",
                        "Use no randomness, no clock, no counter, and no collection whose order changes.");
            }
        }
    }

    void whateverBefore() {
        Map<Probe, ImmutableList<Strategy>> forward = steady(tested.provider(), tested.probes());
        Map<Probe, ImmutableList<Strategy>> backward = backward();
        forward.forEach((probe, answer) -> {
            ImmutableList<Strategy> other = backward.getOrDefault(probe, answer);
            if (!answer.equals(other)) {
                throw Breach.of(
                        "Asked for " + probe.description() + " after other startups than before, it answers"
                                + " differently: " + new AnswerDifference(answer, other) + ".",
                        FOLLOWS,
                        "Remember nothing between calls; a cache has to have the whole startup as its key.");
            }
        });
    }

    void inThreads() {
        Map<Probe, ImmutableList<Strategy>> settled = settled();
        List<Probe> probes = List.copyOf(settled.keySet());
        ConcurrentLinkedQueue<String> found = new ConcurrentLinkedQueue<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            List<Probe> rotated = rotated(probes, probes.size() * i / THREADS);
            threads.add(new Thread(() -> {
                await(start);
                compare(tested.provider(), rotated, settled).ifPresent(found::add);
            }));
        }
        threads.forEach(Thread::start);
        threads.forEach(MakingChecks::join);
        if (!found.isEmpty()) {
            throw Breach.of(
                    "Asked by " + THREADS + " threads at once, it answers one of them differently: " + found.peek(),
                    "a provider is asked from any thread, by several at once.",
                    "Share nothing between calls that changes, and keep nothing for a thread.");
        }
    }

    void ignoresLabels() {
        settled().forEach((probe, answer) -> {
            Startup startup = probe.startup();
            compare(probe, answer, "name", startup.toBuilder().name("Renamed").build());
            compare(
                    probe,
                    answer,
                    "date",
                    startup.toBuilder().asOf(LocalDate.of(2001, 2, 3)).build());
            compare(
                    probe,
                    answer,
                    "date",
                    startup.toBuilder().asOf(Optional.empty()).build());
            compare(probe, answer, "evidence", sourced(startup));
        });
    }

    private static Startup sourced(Startup startup) {
        Map<String, Evidence> evidence = new LinkedHashMap<>(startup.evidence());
        evidence.put(Inputs.CASH.id(), Evidence.of(Grade.MEASURED, "the books"));
        evidence.put(Inputs.ENGINEERS.id(), Evidence.of(Grade.ASSUMED, "somebody's guess"));
        return startup.toBuilder().evidence(evidence).build();
    }

    private void compare(Probe probe, ImmutableList<Strategy> answer, String what, Startup changed) {
        Optional<ImmutableList<Strategy>> other = TestedProvider.answer(tested.provider(), changed);
        if (!other.equals(Optional.of(answer))) {
            throw Breach.of(
                    "Where only the " + what + " of the startup changes (" + probe.description()
                            + "), the answer changes: "
                            + other.map(changedAnswer -> new AnswerDifference(answer, changedAnswer).toString())
                                    .orElse("there is none")
                            + ".",
                    "a strategy follows from what the startup is, not from what it is called, when it was described or"
                            + " who stated it.",
                    "Do not read name(), asOf() or evidence() in propose().");
        }
    }

    void ignoresOthers() {
        Map<Probe, ImmutableList<Strategy>> settled = settled();
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        Optional<String> found;
        thread.setContextClassLoader(
                new NoServicesLoader(tested.provider().getClass().getClassLoader()));
        try {
            found = compare(tested.provider(), List.copyOf(settled.keySet()), settled);
        } finally {
            thread.setContextClassLoader(usual);
        }
        found.ifPresent(difference -> {
            throw Breach.of(
                    "Where other providers are installed, it answers differently: " + difference,
                    "a provider proposes as if it were the only one; who else is there is not its business.",
                    "Look for no services, resources or classes of others in propose().");
        });
    }

    /** Answers that are the same twice in a row, in this order. */
    private static Map<Probe, ImmutableList<Strategy>> steady(StrategyProvider provider, List<Probe> probes) {
        Map<Probe, ImmutableList<Strategy>> steady = new LinkedHashMap<>();
        for (Probe probe : probes) {
            TestedProvider.answer(provider, probe.startup())
                    .filter(answer ->
                            TestedProvider.answer(provider, probe.equal()).equals(Optional.of(answer)))
                    .ifPresent(answer -> steady.put(probe, answer));
        }
        return steady;
    }

    private Map<Probe, ImmutableList<Strategy>> backward() {
        return steady(ReloadingLoader.another(contract), Lists.reverse(tested.probes()));
    }

    /** Answers that are the same whatever was asked before. */
    private Map<Probe, ImmutableList<Strategy>> settled() {
        Map<Probe, ImmutableList<Strategy>> settled = steady(tested.provider(), tested.probes());
        Map<Probe, ImmutableList<Strategy>> backward = backward();
        settled.entrySet().removeIf(entry -> !entry.getValue().equals(backward.get(entry.getKey())));
        return settled;
    }

    private static Optional<String> compare(
            StrategyProvider provider, List<Probe> probes, Map<Probe, ImmutableList<Strategy>> expected) {
        for (Probe probe : probes) {
            ImmutableList<Strategy> answer = expected.getOrDefault(probe, ImmutableList.of());
            Optional<ImmutableList<Strategy>> other = TestedProvider.answer(provider, probe.startup());
            if (!other.equals(Optional.of(answer))) {
                return Optional.of(probe.description() + ", "
                        + other.map(changedAnswer -> new AnswerDifference(answer, changedAnswer).toString())
                                .orElse("no answer")
                        + ".");
            }
        }
        return Optional.empty();
    }

    private static List<Probe> rotated(List<Probe> probes, int by) {
        return ImmutableList.<Probe>builder()
                .addAll(probes.subList(by, probes.size()))
                .addAll(probes.subList(0, by))
                .build();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
