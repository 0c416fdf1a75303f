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
import java.util.stream.Stream;
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
    private static final ImmutableList<ObjectivePart> OWNERSHIP = ImmutableList.of(
            ObjectivePart.INFRASTRUCTURE_ENGINEERING,
            ObjectivePart.PLATFORM,
            ObjectivePart.INCIDENTS,
            ObjectivePart.COMPLIANCE);

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
     * @param one a strategy
     * @param first its objective
     * @param other another strategy
     * @param second the other's objective
     * @return the difference of the two objectives as a tree that sums to the cent
     */
    public Contribution between(Strategy one, Objective first, Strategy other, Objective second) {
        Pair pair = new Pair(one, first, other, second);
        ImmutableList<Contribution> ownership = present(OWNERSHIP.stream().map(part -> leaf(part, pair)));
        Contribution costs = new Contribution(
                ObjectivePart.TOTAL_COST_OF_OWNERSHIP,
                pair.gap(ObjectivePart.TOTAL_COST_OF_OWNERSHIP),
                ownership,
                ImmutableList.of());
        ImmutableList<Contribution> parts = present(Stream.of(
                leaf(ObjectivePart.EXPECTED_ROUND, pair),
                leaf(ObjectivePart.REVENUE_MARGIN, pair),
                costs,
                leaf(ObjectivePart.OPPORTUNITY, pair)));
        return new Contribution(ObjectivePart.OBJECTIVE, pair.gap(ObjectivePart.OBJECTIVE), parts, ImmutableList.of());
    }

    /** Parts that cancel within one stay, as they say where the strategies differ. */
    private static ImmutableList<Contribution> present(Stream<Contribution> parts) {
        return parts.filter(part -> !part.amount().isZero() || !part.parts().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private Contribution leaf(ObjectivePart part, Pair pair) {
        return new Contribution(part, pair.gap(part), ImmutableList.of(), basis(Reads.of(part), pair));
    }

    private ImmutableList<Basis> basis(Reads reads, Pair pair) {
        Map<String, Evidence> sources = new TreeMap<>();
        for (String id : reads.inputs()) {
            Input<?> input = Inputs.find(id).orElseThrow();
            if (input.get(startup).isPresent()) {
                sources.put(id, startup.evidenceOf(input));
            }
        }
        addStrategy(sources, pair.one(), reads.own());
        addStrategy(sources, pair.other(), reads.own());
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
                    .filter(parameter -> parameter.get(value).isPresent())
                    .forEach(parameter -> sources.put(prefix + path, Objects.requireNonNull(evidence.get(path), path)));
        }
    }

    /** Two strategies with what they come to. */
    private record Pair(Strategy one, Objective first, Strategy other, Objective second) {
        Money gap(ObjectivePart part) {
            return first.worth(part).minus(second.worth(part));
        }
    }
}
