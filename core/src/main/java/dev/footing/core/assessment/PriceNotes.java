package dev.footing.core.assessment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of list prices: which of those that competing strategies rest on are old on the day of the
 * profile. Prices that the rules replace are not those of the providers any more.
 *
 * @param setting the startup and what competes
 * @param rules calibration, with the prices that were handed over, and policy
 * @param discovery the providers, with the prices that they bring
 */
record PriceNotes(Setting setting, Rules rules, Discovery discovery) {
    /** Old prices, where the profile says of which day it is. */
    Optional<Explanation.Builder> old() {
        return setting.startup().asOf().flatMap(this::old);
    }

    private Optional<Explanation.Builder> old(LocalDate day) {
        ImmutableSet<StrategyId> competing = setting.proposals().proposed().stream()
                .map(Proposed::strategy)
                .map(strategy -> strategy.id())
                .collect(ImmutableSet.toImmutableSet());
        List<StrategyOverride> old = Stream.concat(
                        discovery.providers().stream()
                                .flatMap(found -> found.info().prices().staleOn(day).stream())
                                .filter(price -> !isReplaced(price)),
                        rules.calibration().prices().map(book -> book.staleOn(day)).stream()
                                .flatMap(List::stream))
                .filter(price -> competing.contains(price.strategy()))
                .toList();
        return old.stream()
                .flatMap(price -> price.evidence().date().stream())
                .min(Comparator.naturalOrder())
                .map(oldest -> Explanation.of(Code.PRICES_OLD)
                        .word("strategies", strategies(old))
                        .word("oldest", oldest.toString())
                        .word("date", day.toString()));
    }

    private boolean isReplaced(StrategyOverride price) {
        return rules.strategyOverrides().stream()
                .anyMatch(override -> override.strategy().equals(price.strategy())
                        && override.path().equals(price.path()));
    }

    private static String strategies(List<StrategyOverride> prices) {
        return String.join(
                ", ",
                prices.stream()
                        .map(price -> price.strategy().value())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }
}
