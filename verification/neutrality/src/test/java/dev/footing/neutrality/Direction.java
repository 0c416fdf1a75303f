package dev.footing.neutrality;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.Optional;

/** Where a case points: to some sourcings or to one strategy, and perhaps away from a strategy. */
record Direction(ImmutableSet<Sourcing> sourcings, Optional<StrategyId> only, Optional<StrategyId> never) {
    private static final String OR = " or ";
    private static final String BUT_NOT = " but not ";

    /** Reads it as it stands in the list of cases. */
    static Direction parse(String text) {
        List<String> halves = Splitter.on(BUT_NOT).splitToList(text);
        ImmutableList<String> words = ImmutableList.copyOf(Splitter.on(OR).split(halves.get(0)));
        Optional<StrategyId> never = halves.stream().skip(1).findFirst().map(StrategyId::of);
        boolean sourcings = Identified.ids(Sourcing.class).containsAll(words);
        return sourcings
                ? new Direction(
                        words.stream()
                                .map(word -> Identified.of(Sourcing.class, word))
                                .collect(ImmutableSet.toImmutableSet()),
                        Optional.empty(),
                        never)
                : new Direction(ImmutableSet.of(), Optional.of(StrategyId.of(halves.get(0))), never);
    }

    /** The one rule of all tests here: whether an answer goes this way. */
    boolean holds(Answer answer) {
        return only.map(answer.strategy()::equals).orElse(sourcings.contains(answer.sourcing()))
                && !never.equals(Optional.of(answer.strategy()));
    }
}
