package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.composition.OfferChoice.Rival;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Says who offers what the best mix takes, and what others offer for the same. Of what only the built-in providers
 * offer there is nothing to say.
 *
 * @param choice all offers
 * @param chosen one of each way of getting a component
 */
public record Offering(OfferChoice choice, ImmutableList<Offered> chosen) {
    private static final String BUILT_IN = "footing.";

    /** What to say of the way in which a component is got. */
    List<Explanation> of(Slot slot, ComponentOption way, Found best, CurrencyUnit currency) {
        return Stream.of(
                        taken(way),
                        choice.rivals(chosen, best, way.component()).stream()
                                .map(rival -> rival(rival, best, currency)),
                        notCounted(slot))
                .flatMap(said -> said)
                .toList();
    }

    private Stream<Explanation> taken(ComponentOption way) {
        return chosen.stream()
                .filter(offer -> offer.option().equals(way))
                .filter(offer -> !offer.provider().startsWith(BUILT_IN) || offers(way) > 1)
                .map(offer -> Explanation.of(ComponentCode.COMPONENT_OFFERED_BY)
                        .word("provider", offer.provider())
                        .build());
    }

    private long offers(ComponentOption way) {
        return choice.offers().stream()
                .filter(offer -> offer.option().component() == way.component()
                        && offer.option().sourcing() == way.sourcing())
                .count();
    }

    private static Explanation rival(Rival rival, Found best, CurrencyUnit currency) {
        Money costs =
                Amounts.toMoney(best.figures().objective() - rival.figures().objective(), currency);
        return Explanation.of(
                        costs.isNegative()
                                ? ComponentCode.COMPONENT_OTHER_OFFER_GAINS
                                : ComponentCode.COMPONENT_OTHER_OFFER_COSTS)
                .word("provider", rival.offer().provider())
                .amount("amount", costs.abs())
                .build();
    }

    /** Figures for writing it in-house that do not count. */
    private Stream<Explanation> notCounted(Slot slot) {
        return chosen.stream()
                .filter(offer -> offer.option().sourcing() == ComponentSourcing.CUSTOM)
                .filter(offer -> offer.option().component() == slot.component()
                        && !slot.ways().contains(offer.option()))
                .map(offer -> Explanation.of(ComponentCode.COMPONENT_CUSTOM_NOT_COUNTED)
                        .word("provider", offer.provider())
                        .build());
    }

    /** What to say of a component that can be got in no way, but for which figures are there that do not count. */
    Stream<Explanation> notCounted(Component component) {
        return notCounted(new Slot(component, ImmutableList.of(), false));
    }
}
