package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Component;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.composition.MixSearch.Figures;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which offer is taken where several providers offer the same way of getting a component. It begins once with the first
 * offer of each way, and once for each provider with all that this one offers, looks for the best mix, and exchanges
 * one offer after the other while that makes the mix better; the best end is taken. The offers of a way that the mix
 * does not take are compared in that mix as well. So an offer is never taken while exchanging it alone would be better;
 * whether exchanging several at once would be is tried for those of one provider.
 *
 * @param offers what is offered, the first offer of each way before the others of that way
 * @param searches prepares a search among options, one of each way
 */
public record OfferChoice(ImmutableList<Offered> offers, Function<ImmutableList<ComponentOption>, MixSearch> searches) {
    /** Exchanges that make a mix better end by themselves; where rounding would let them go on, this does. */
    private static final int MOST_ROUNDS = 16;

    /** Offers, one of each way, and the mix that is the best with them, where one is open. */
    private record End(
            ImmutableList<Offered> chosen, @Nullable Found found) {
        Optional<Found> best() {
            return Optional.ofNullable(found);
        }
    }

    /**
     * What an offer that is not taken would come to.
     *
     * @param offer the offer
     * @param figures those of the best mix with it, where the mix takes that way
     */
    record Rival(Offered offer, Figures figures) {}

    /**
     * Takes of other offers those of the providers that were chosen.
     *
     * @param others what is offered where something else was answered
     * @param chosen what was chosen
     * @return one offer of each way; the first one where the chosen provider has none
     */
    public static ImmutableList<Offered> alike(ImmutableList<Offered> others, ImmutableList<Offered> chosen) {
        return oneOfEachWay(
                others,
                offer -> chosen.stream()
                        .anyMatch(standing ->
                                standing.sameWay(offer) && standing.provider().equals(offer.provider())));
    }

    /** {@return one offer of each way, in the order of the offers} */
    public ImmutableList<Offered> chosen() {
        ImmutableList<Offered> first = preferring("");
        if (first.size() == offers.size()) {
            return offers;
        }
        Set<ImmutableList<Offered>> starts = new LinkedHashSet<>(List.of(first));
        offers.stream().map(Offered::provider).distinct().forEach(provider -> starts.add(preferring(provider)));
        Optional<End> best = Optional.empty();
        for (ImmutableList<Offered> start : starts) {
            End end = improved(start);
            if (best.isEmpty() || better(end.best(), best.orElseThrow().best())) {
                best = Optional.of(end);
            }
        }
        return best.map(this::settled).orElse(first);
    }

    /** The offers of a provider, and where it has none the first ones. */
    private ImmutableList<Offered> preferring(String provider) {
        return oneOfEachWay(offers, offer -> offer.provider().equals(provider));
    }

    /** Of each way the last offer that is preferred; the first one where none is. */
    private static ImmutableList<Offered> oneOfEachWay(List<Offered> offers, Predicate<Offered> preferred) {
        List<Offered> taken = new ArrayList<>();
        for (Offered offer : offers) {
            int last = taken.size() - 1;
            if (last < 0 || !taken.get(last).sameWay(offer)) {
                taken.add(offer);
            } else if (preferred.test(offer)) {
                taken.set(last, offer);
            }
        }
        return ImmutableList.copyOf(taken);
    }

    private End improved(ImmutableList<Offered> start) {
        End end = new End(start, search(start).best().orElse(null));
        boolean changed = end.best().isPresent();
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Offered offer : others(end.chosen())) {
                if (improves(offer, end)) {
                    ImmutableList<Offered> exchanged = exchanged(end.chosen(), offer);
                    end = new End(exchanged, search(exchanged).best().orElse(null));
                    changed = true;
                }
            }
        }
        return end;
    }

    /** Whether the best mix would be better with an offer, which it must be free to take. */
    private boolean improves(Offered offer, End end) {
        Found best = end.best().orElseThrow();
        MixSearch search = search(exchanged(end.chosen(), offer));
        Mix mix = search.menu().with(search.menu().mix(best.mix().number()), offer.option());
        return mix.parts().contains(offer.option()) && search.open(mix) && better(search.figures(mix), best.figures());
    }

    /** For ways that the best mix does not take, the offer that would be the best in it. */
    private ImmutableList<Offered> settled(End end) {
        ImmutableList<Offered> chosen = end.chosen();
        for (Offered offer : others(chosen)) {
            if (end.best().isEmpty() || !takes(end.best().orElseThrow(), offer)) {
                Figures now = figures(chosen, end, offer);
                ImmutableList<Offered> exchanged = exchanged(chosen, offer);
                if (better(figures(exchanged, end, offer), now)) {
                    chosen = exchanged;
                }
            }
        }
        return chosen;
    }

    /** Those of the best mix, got in the way of an offer instead; without a best mix those of the first one. */
    private Figures figures(ImmutableList<Offered> chosen, End end, Offered way) {
        MixSearch search = search(chosen);
        int number = end.best().map(found -> found.mix().number()).orElse(0);
        return search.figures(search.menu().with(search.menu().mix(number), way.option()));
    }

    /**
     * Lists what is not taken of the ways that the best mix takes.
     *
     * @param chosen the chosen offers
     * @param best the best mix of them
     * @param component which component
     * @return the other offers, in their order
     */
    ImmutableList<Rival> rivals(ImmutableList<Offered> chosen, Found best, Component component) {
        return others(chosen).stream()
                .filter(offer -> offer.option().component() == component && takes(best, offer))
                .map(offer -> {
                    MixSearch search = search(exchanged(chosen, offer));
                    return new Rival(
                            offer, search.figures(search.menu().mix(best.mix().number())));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean takes(Found best, Offered offer) {
        return best.mix().parts().stream()
                .anyMatch(part -> part.component() == offer.option().component()
                        && part.sourcing() == offer.option().sourcing());
    }

    private List<Offered> others(List<Offered> chosen) {
        return offers.stream().filter(offer -> !chosen.contains(offer)).toList();
    }

    private static ImmutableList<Offered> exchanged(ImmutableList<Offered> chosen, Offered offer) {
        return chosen.stream()
                .map(standing -> standing.sameWay(offer) ? offer : standing)
                .collect(ImmutableList.toImmutableList());
    }

    private MixSearch search(ImmutableList<Offered> chosen) {
        return searches.apply(chosen.stream().map(Offered::option).collect(ImmutableList.toImmutableList()));
    }

    private static boolean better(Optional<Found> found, Optional<Found> than) {
        return found.isPresent()
                && (than.isEmpty()
                        || better(
                                found.orElseThrow().figures(),
                                than.orElseThrow().figures()));
    }

    private static boolean better(Figures figures, Figures than) {
        return figures.holds() == than.holds() ? figures.objective() > than.objective() : figures.holds();
    }
}
