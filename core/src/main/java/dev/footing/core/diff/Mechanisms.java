package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.difference.MechanismDifference;
import dev.footing.api.difference.VerdictTurn;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.policy.Rules;
import dev.footing.core.record.Recording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Shares out what other rules change among the mechanisms in which they differ. Sixteen of them would take 65,536
 * mixtures for all orders, so it is two orders: that of the table, and the same backwards. A mechanism gets the mean of
 * what it adds in the two; the parts sum to the change to the cent, and exchanging the rules turns their sign.
 */
final class Mechanisms {
    private static final BigDecimal ORDERS = BigDecimal.valueOf(2);

    private final ResultSide from;
    private final ResultSide to;
    private final Mixtures mixtures;
    private final MixedRules rules;
    private final Map<Integer, Assessment> made = new HashMap<>();

    Mechanisms(ResultSide from, ResultSide to, Mixtures mixtures) {
        this.from = from;
        this.to = to;
        this.mixtures = mixtures;
        this.rules =
                new MixedRules(new Rules(from.calibration(), from.policy()), new Rules(to.calibration(), to.policy()));
    }

    /** What each adds; none where the rules are the same, or in different currencies. */
    ImmutableList<MechanismDifference> all() {
        if (!from.calibration().currency().equals(to.calibration().currency())) {
            return ImmutableList.of();
        }
        int count = rules.mechanisms().size();
        ImmutableList.Builder<MechanismDifference> all = ImmutableList.builder();
        Map<StrategyId, ImmutableList<BigInteger>> parts = count == 0 ? Map.of() : parts();
        CurrencyUnit currency = to.startup().budget().currency();
        for (int i = 0; i < count; i++) {
            ImmutableSortedMap.Builder<StrategyId, Money> objectives = ImmutableSortedMap.naturalOrder();
            for (Map.Entry<StrategyId, ImmutableList<BigInteger>> shared : parts.entrySet()) {
                BigInteger part = shared.getValue().get(i);
                objectives.put(shared.getKey(), Money.of(currency, new BigDecimal(part, currency.getDecimalPlaces())));
            }
            MixedRules.Moved moved = rules.mechanisms().get(i);
            all.add(new MechanismDifference(moved.mechanism(), moved.paths(), objectives.buildOrThrow(), turns(i)));
        }
        return all.build();
    }

    private Map<StrategyId, ImmutableList<BigInteger>> parts() {
        Map<StrategyId, ImmutableList<BigInteger>> parts = new HashMap<>();
        for (StrategyAssessment strategy : assessed(whole()).strategies()) {
            StrategyId id = strategy.id();
            if (everyMixtureHas(id)) {
                List<BigInteger> sums = new ArrayList<>();
                for (int i = 0; i < rules.mechanisms().size(); i++) {
                    BigInteger forwards = objective(before(i) | 1 << i, id).subtract(objective(before(i), id));
                    BigInteger backwards = objective(after(i) | 1 << i, id).subtract(objective(after(i), id));
                    sums.add(forwards.add(backwards));
                }
                parts.put(
                        id, Shapley.shared(sums, ORDERS, objective(whole(), id).subtract(objective(0, id))));
            }
        }
        return parts;
    }

    private boolean everyMixtureHas(StrategyId id) {
        for (int i = 0; i < rules.mechanisms().size(); i++) {
            for (int mask : List.of(before(i), before(i) | 1 << i, after(i), after(i) | 1 << i)) {
                if (assessed(mask).strategy(id).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The verdicts that turn with a mechanism, in either order. */
    private ImmutableList<VerdictTurn> turns(int i) {
        return List.of(before(i), after(i)).stream()
                .distinct()
                .map(mask -> new VerdictTurn(verdict(mask), verdict(mask | 1 << i)))
                .filter(turn -> VerdictTurn.isOne(turn.from(), turn.to()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that come before one in the order of the table. */
    private static int before(int i) {
        return (1 << i) - 1;
    }

    /** Those that come before one in the order backwards. */
    private int after(int i) {
        return whole() & ~before(i + 1);
    }

    private int whole() {
        return before(rules.mechanisms().size());
    }

    private RecordedVerdict verdict(int mask) {
        return Recording.verdict(assessed(mask).verdict());
    }

    private BigInteger objective(int mask, StrategyId id) {
        return assessed(mask)
                .strategy(id)
                .map(Recording::objective)
                .orElseThrow()
                .getAmountMinor()
                .toBigIntegerExact();
    }

    private Assessment assessed(int mask) {
        Assessment known = made.get(mask);
        if (known != null) {
            return known;
        }
        Assessment assessed = mask == 0 || mask == whole() ? mixtures.by(mask != 0) : mixtures.by(rules.mixed(mask));
        made.put(mask, assessed);
        return Objects.requireNonNull(assessed, "assessed");
    }
}
