package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.footing.api.difference.Mechanism;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.policy.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of two results, mixed by mechanisms: each is as in the one or as in the other. */
final class MixedRules {
    private final Rules from;
    private final Rules to;
    private final ImmutableList<Moved> moved;

    MixedRules(Rules from, Rules to) {
        this.from = from;
        this.to = to;
        this.moved = moved();
    }

    /**
     * A mechanism in which the two differ.
     *
     * @param mechanism the mechanism
     * @param paths its entries that differ
     */
    record Moved(Mechanism mechanism, ImmutableList<String> paths) {}

    /** The mechanisms in which the two differ, in the order in which they are exchanged; at most 30. */
    ImmutableList<Moved> mechanisms() {
        return moved;
    }

    private ImmutableList<Moved> moved() {
        Set<String> changed = new TreeSet<>();
        changed(changed, CalibrationParameters.all(), from.calibration(), to.calibration());
        changed(changed, PolicyParameters.all(), from.policy(), to.policy());
        if (!from.policy().exchangeRates().equals(to.policy().exchangeRates())) {
            changed.add("exchangeRate");
        }
        ImmutableList.Builder<Moved> found = ImmutableList.builder();
        for (MechanismRule rule : MechanismRule.ALL) {
            List<String> paths = rule.mechanism() == Mechanism.STRATEGY_NUMBERS
                    ? replaced()
                    : changed.stream().filter(rule.paths()::contains).toList();
            changed.removeAll(rule.paths());
            if (!paths.isEmpty()) {
                found.add(new Moved(rule.mechanism(), ImmutableList.copyOf(paths)));
            }
        }
        if (!changed.isEmpty()) {
            found.add(new Moved(Mechanism.OTHER_ENTRIES, ImmutableList.copyOf(changed)));
        }
        return found.build();
    }

    private static <S> void changed(Set<String> changed, List<Parameter<S>> table, S was, S now) {
        table.stream()
                .filter(parameter -> !parameter.get(was).equals(parameter.get(now)))
                .forEach(parameter -> changed.add(parameter.path()));
    }

    private List<String> replaced() {
        Set<String> paths = new TreeSet<>(differing(
                from.calibration().strategyOverrides(), to.calibration().strategyOverrides()));
        paths.addAll(differing(from.policy().strategyOverrides(), to.policy().strategyOverrides()));
        return new ArrayList<>(paths);
    }

    private static Set<String> differing(List<StrategyOverride> was, List<StrategyOverride> now) {
        Set<String> paths = new TreeSet<>();
        Streams.concat(
                        was.stream().filter(override -> !now.contains(override)),
                        now.stream().filter(override -> !was.contains(override)))
                .forEach(override -> paths.add(RecordedOverride.pathOf(override.strategy(), override.path())));
        return paths;
    }

    /**
     * Mixes them.
     *
     * @param mask bit i is set where the mechanism i of {@link #mechanisms()} is as in the second rules
     */
    Rules mixed(int mask) {
        Rules base = source(Mechanism.OTHER_ENTRIES, mask);
        Calibration.Builder calibration = Calibration.builder()
                .from(base.calibration())
                .basedOn(Optional.empty())
                .overrides(ImmutableList.of());
        Policy.Builder policy =
                Policy.builder().from(base.policy()).basedOn(Optional.empty()).overrides(ImmutableList.of());
        Map<String, Evidence> ofWorld = new TreeMap<>(base.calibration().evidence());
        Map<String, Evidence> ofJudgement = new TreeMap<>(base.policy().evidence());
        for (MechanismRule rule : MechanismRule.ALL) {
            Rules source = source(rule.mechanism(), mask);
            rule.world().accept(source.calibration(), calibration);
            rule.judgement().accept(source.policy(), policy);
            replace(ofWorld, source.calibration().evidence(), rule.paths());
            replace(ofJudgement, source.policy().evidence(), rule.paths());
        }
        return new Rules(
                calibration.evidence(ofWorld).build(),
                policy.evidence(ofJudgement).build());
    }

    /** What does not differ is taken from the second rules. */
    private Rules source(Mechanism mechanism, int mask) {
        for (int i = 0; i < moved.size(); i++) {
            if (moved.get(i).mechanism() == mechanism) {
                return (mask & 1 << i) == 0 ? from : to;
            }
        }
        return to;
    }

    private static void replace(
            Map<String, Evidence> evidence, Map<String, Evidence> source, ImmutableSet<String> paths) {
        for (String path : paths) {
            Optional.ofNullable(source.get(path))
                    .ifPresentOrElse(stated -> evidence.put(path, stated), () -> evidence.remove(path));
        }
    }
}
