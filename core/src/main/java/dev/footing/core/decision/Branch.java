package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.verdict.VerdictCondition;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What follows if some unanswered areas are held and the others stay open: a strategy of another sourcing than the one
 * that follows from what is known.
 *
 * @param areas the areas that are held
 * @param strategy what follows then
 * @param gain by how much its objective is then above that of what follows from what is known
 * @param error the standard error of the gain; 0 of plans
 */
record Branch(ImmutableList<ExpertiseArea> areas, Candidate strategy, double gain, double error) {
    private static final Comparator<Branch> NEAREST = Comparator.<Branch>comparingInt(
                    branch -> branch.areas().size())
            .thenComparing(Comparator.comparingDouble(Branch::gain).reversed())
            .thenComparing(branch -> branch.areas().toString());

    /**
     * Finds the branch that takes the fewest areas, and of those the one that gains most.
     *
     * @param ways what is chosen under each way of answering
     * @param verdict what follows from what is known
     * @param view through what the strategies are looked at
     * @return the branch; empty where what follows does not hang on answers
     */
    static Optional<Branch> nearest(AnsweredWays ways, Final verdict, DecisionView view) {
        return IntStream.range(1, ways.evaluated().size())
                .mapToObj(held -> of(ways, held, verdict, view))
                .flatMap(Optional::stream)
                .min(NEAREST);
    }

    private static Optional<Branch> of(AnsweredWays ways, int held, Final verdict, DecisionView view) {
        Candidates candidates = ways.evaluated().get(held);
        Setting setting = candidates.setting();
        Choice choice = Choice.under(candidates, verdict.choice().threshold(), view);
        Final then = Final.of(choice, ways.likelihood(held), setting.rules().policy());
        Candidate known = verdict.choice().winner().orElseThrow();
        Optional<Candidate> same = choice.ranked().stream()
                .filter(candidate -> candidate.id().equals(known.id()))
                .findFirst();
        return then.choice()
                .winner()
                .filter(other -> other.sourcing() != known.sourcing())
                .flatMap(other -> same.map(stated -> new Branch(
                        ways.open().held(held),
                        other,
                        other.objective() - stated.objective(),
                        view.exactness(setting, other.strategy(), stated.strategy())
                                .error())))
                .filter(branch -> branch.gain() > choice.threshold())
                .filter(branch -> branch.worth(setting).isPositive());
    }

    private Money worth(Setting setting) {
        return Amounts.toMoney(gain, setting.startup().budget().currency());
    }

    /** As results have it. */
    VerdictCondition stated(CurrencyUnit currency, boolean simulated) {
        return VerdictCondition.builder()
                .areas(areas)
                .strategy(Mixing.shown(strategy.id()))
                .sourcing(strategy.sourcing())
                .worth(Amounts.toMoney(gain, currency))
                .error(simulated ? Optional.of(Amounts.toMoney(error, currency)) : Optional.empty())
                .build();
    }
}
