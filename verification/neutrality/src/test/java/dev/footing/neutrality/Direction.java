package dev.footing.neutrality;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a case points: to some sourcings or strategies, and perhaps away from a strategy. */
record Direction(ImmutableSet<Sourcing> sourcings, ImmutableSet<StrategyId> strategies, Optional<StrategyId> never) {
    /** The word for the strategy that a startup is on. */
    static final String STAY = "stay";

    private static final String OR = " or ";
    private static final String BUT_NOT = " but not ";

    /** Reads it as it stands in a list of cases, for a startup on some strategy. */
    static Direction parse(String text, StrategyId current) {
        ImmutableSet.Builder<Sourcing> sourcings = ImmutableSet.builder();
        ImmutableSet.Builder<StrategyId> strategies = ImmutableSet.builder();
        for (String word : words(text)) {
            if (word.equals(STAY)) {
                strategies.add(current);
            } else if (Identified.ids(Sourcing.class).contains(word)) {
                sourcings.add(Identified.of(Sourcing.class, word));
            } else {
                strategies.add(StrategyId.of(word));
            }
        }
        return new Direction(
                sourcings.build(),
                strategies.build(),
                Splitter.on(BUT_NOT).splitToStream(text).skip(1).findFirst().map(StrategyId::of));
    }

    private static Iterable<String> words(String text) {
        return Splitter.on(OR).split(Splitter.on(BUT_NOT).splitToList(text).get(0));
    }

    /** The one rule of all tests here: whether an answer goes this way. */
    boolean holds(Answer answer) {
        return (strategies.contains(answer.strategy()) || sourcings.contains(answer.sourcing()))
                && !never.equals(Optional.of(answer.strategy()));
    }

    /** The same as a document of outcomes says it, beside what was known. */
    ActualOutcome outcome(Startup startup) {
        ActualOutcome.Builder outcome = ActualOutcome.builder().startup(startup);
        if (sourcings.size() == Sourcing.values().length && never.isPresent()) {
            return outcome.addDirections(ActualOutcome.OFF + never.orElseThrow().value())
                    .build();
        }
        for (StrategyId strategy : strategies) {
            if (strategy.equals(PublicCase.on(startup))) {
                outcome.addDirections(STAY);
            } else {
                outcome.strategy(strategy);
            }
        }
        return outcome.addAllDirections(sourcings.stream().map(Sourcing::id).toList())
                .build();
    }

    /** In words, as short as they can be. */
    String told(StrategyId current) {
        if (sourcings.size() == Sourcing.values().length) {
            return never.map(strategy -> "off `" + strategy + "`").orElse("anything");
        }
        return Stream.concat(
                        strategies.stream().map(id -> id.equals(current) ? STAY : "`" + id + "`"),
                        sourcings.stream().map(Sourcing::id))
                .collect(Collectors.joining(OR));
    }
}
