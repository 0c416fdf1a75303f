package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyParameters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Derives the one tree of where two strategies differ from their stated objectives. It computes no figure anew.
 *
 * @param startup the startup as it was assessed
 * @param calibration the parameters of the world
 * @param policy the rules of judgement
 * @param proposed the strategies that were proposed to it, among them the one that it is on, where that is one of them
 */
public record Attribution(Startup startup, Calibration calibration, Policy policy, ImmutableList<Strategy> proposed) {
    /**
     * Refuses null.
     *
     * @param startup the startup as it was assessed
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     * @param proposed the strategies that were proposed to it
     */
    public Attribution {
        Objects.requireNonNull(startup, "startup");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(proposed, "proposed");
    }

    /**
     * Says where two strategies differ.
     *
     * @param first a strategy
     * @param objective its objective
     * @param second another strategy
     * @param secondObjective the other's objective
     * @return the difference of the two objectives as a tree that sums to the cent
     */
    public Contribution between(Strategy first, Objective objective, Strategy second, Objective secondObjective) {
        return contribution(ObjectivePart.OBJECTIVE, new Compared(first, objective, second, secondObjective));
    }

    /** A sum whose parts cancel stays in the tree, since its parts say where the strategies differ. */
    private Contribution contribution(ObjectivePart part, Compared compared) {
        ImmutableList<Contribution> parts = part.parts().stream()
                .map(inner -> contribution(inner, compared))
                .filter(inner -> !inner.amount().isZero() || !inner.parts().isEmpty())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Basis> basis = part.isTerm() ? basis(Reads.of(part), compared) : ImmutableList.of();
        return new Contribution(part, compared.gap(part), parts, basis);
    }

    private ImmutableList<Basis> basis(Reads reads, Compared compared) {
        Map<String, Evidence> sources = new TreeMap<>();
        for (String id : reads.inputs()) {
            Input<?> input = Inputs.find(id).orElseThrow();
            if (input.get(startup).isPresent()) {
                sources.put(id, startup.evidenceOf(input));
            }
        }
        addStrategy(sources, compared.first(), reads.own());
        addStrategy(sources, compared.second(), reads.own());
        current().ifPresent(strategy -> addStrategy(sources, strategy, reads.current()));
        add(
                sources,
                "calibration/",
                CalibrationParameters.all(),
                calibration,
                calibration.evidence(),
                reads.calibration());
        add(sources, "policy/", PolicyParameters.all(), policy, policy.evidence(), reads.policy());
        return sources.entrySet().stream()
                .map(source -> new Basis(source.getKey(), source.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Strategy> current() {
        return startup.current()
                .flatMap(platform -> platform.strategy())
                .flatMap(id -> proposed.stream()
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
    }

    private static void addStrategy(Map<String, Evidence> sources, Strategy strategy, Iterable<String> paths) {
        for (String path : paths) {
            StrategyParameters.all().stream()
                    .filter(parameter -> parameter.path().equals(path))
                    .filter(parameter -> parameter.get(strategy).isPresent())
                    .forEach(parameter -> sources.put(strategy.id() + "/" + path, strategy.evidenceOf(parameter)));
        }
    }

    private static <S> void add(
            Map<String, Evidence> sources,
            String prefix,
            ImmutableList<Parameter<S>> table,
            S value,
            Map<String, Evidence> evidence,
            Iterable<String> paths) {
        for (String path : paths) {
            table.stream()
                    .filter(parameter -> parameter.path().equals(path))
                    .filter(parameter -> parameter.stated(value).isPresent())
                    .forEach(parameter -> sources.put(prefix + path, Objects.requireNonNull(evidence.get(path), path)));
        }
    }

    /** Two strategies with what they come to. */
    private record Compared(Strategy first, Objective objective, Strategy second, Objective secondObjective) {
        Money gap(ObjectivePart part) {
            return objective.worth(part).minus(secondObjective.worth(part));
        }
    }
}
