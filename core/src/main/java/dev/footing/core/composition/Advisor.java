package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.composition.MixSearch.Figures;
import dev.footing.core.composition.MixSearch.Found;
import java.util.Collection;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Says for each component how the best mix gets it, and what the other ways would come to. */
public final class Advisor {
    /** From this share of the bill on a component dominates it: a judgement, at which half a dozen parts are uneven. */
    static final double DOMINATES = 0.3;

    private final Startup startup;
    private final Offering offering;
    private final MixSearch search;
    private final Found best;
    private final CurrencyUnit currency;

    /**
     * Prepares the advice.
     *
     * @param startup the startup
     * @param offering who offers what
     * @param search where its mixes were looked for
     * @param best the best of them
     * @param currency the currency of its amounts
     */
    public Advisor(Startup startup, Offering offering, MixSearch search, Found best, CurrencyUnit currency) {
        this.startup = startup;
        this.offering = offering;
        this.search = search;
        this.best = best;
        this.currency = currency;
    }

    /** {@return the advice on each component, in their order} */
    public ImmutableList<ComponentAdvice> advice() {
        ImmutableList.Builder<ComponentAdvice> advice = ImmutableList.builder();
        for (Component component : Component.values()) {
            ComponentAdvice.Builder builder = ComponentAdvice.builder()
                    .component(component)
                    .now(Menu.use(startup, component).map(ComponentUse::sourcing));
            Optional<Slot> slot = search.menu().slots().stream()
                    .filter(option -> option.component() == component)
                    .findFirst();
            if (slot.isPresent()) {
                advise(builder, slot.orElseThrow());
            } else if (!component.isUsual() && Menu.use(startup, component).isEmpty()) {
                continue;
            } else if (Menu.use(startup, component)
                    .filter(use -> use.sourcing() == ComponentSourcing.NONE)
                    .isPresent()) {
                builder.sourcing(ComponentSourcing.NONE).addBecause(said(ComponentCode.COMPONENT_NOT_NEEDED));
            } else {
                builder.addBecause(said(ComponentCode.COMPONENT_WITHOUT_OPTION));
                offering.notCounted(component).forEach(builder::addBecause);
            }
            advice.add(builder.build());
        }
        return advice.build();
    }

    private void advise(ComponentAdvice.Builder builder, Slot slot) {
        ComponentOption chosen = part(best.mix(), slot.component());
        ComponentSourcing sourcing = slot.sourcing(chosen);
        builder.sourcing(sourcing);
        boolean bought = chosen.sourcing() == ComponentSourcing.MANAGED;
        if (Menu.use(startup, slot.component()).filter(Menu::differentiates).isPresent()) {
            builder.addBecause(said(
                    bought ? ComponentCode.COMPONENT_DIFFERENTIATES_BOUGHT : ComponentCode.COMPONENT_DIFFERENTIATES));
        }
        if (sourcing == ComponentSourcing.CUSTOM && slot.standsIn()) {
            builder.addBecause(said(ComponentCode.COMPONENT_CUSTOM_AS_SELF_RUN));
        }
        double share = billShare(chosen);
        if (share >= DOMINATES) {
            builder.addBecause(Explanation.of(ComponentCode.COMPONENT_BILL_DOMINATES)
                    .figure("share", share, Unit.SHARE)
                    .figure("threshold", DOMINATES, Unit.SHARE)
                    .build());
        }
        if (!chosen.requiredExpertise().isEmpty()
                && startup.expertise().missing(chosen.requiredExpertise()).isEmpty()) {
            builder.addBecause(areas(ComponentCode.COMPONENT_HAS_EXPERTISE, sourcing, chosen.requiredExpertise()));
        }
        builder.addAllBecause(offering.of(slot, chosen, best, currency));
        ImmutableList<Mix> others = search.menu().others(best.mix(), slot);
        others.forEach(other -> other(builder, slot, other));
        if (others.isEmpty()) {
            builder.addBecause(Explanation.of(ComponentCode.COMPONENT_ONLY_OPTION)
                    .word("sourcing", sourcing.id())
                    .build());
        }
    }

    /** What another way of getting the component would come to, with all others as they are. */
    private void other(ComponentAdvice.Builder builder, Slot slot, Mix other) {
        ComponentSourcing sourcing = slot.sourcing(part(other, slot.component()));
        if (search.rule().forbids(other)) {
            builder.addBecause(forbidden(sourcing));
        } else if (!search.open(other)) {
            builder.addBecause(areas(ComponentCode.COMPONENT_LACKS_EXPERTISE, sourcing, search.missing(other)));
        }
        Figures figures = search.figures(other);
        if (!figures.lasts()) {
            builder.addBecause(of(ComponentCode.COMPONENT_OTHER_RUNS_OUT, sourcing));
        }
        if (!figures.manned()) {
            builder.addBecause(of(ComponentCode.COMPONENT_OTHER_TAKES_TOO_MANY, sourcing));
        }
        Money costs = Amounts.toMoney(best.figures().objective() - figures.objective(), currency);
        if (costs.isZero()) {
            builder.addBecause(of(ComponentCode.COMPONENT_OTHER_EQUAL, sourcing));
        } else {
            builder.addBecause(Explanation.of(
                            costs.isPositive()
                                    ? ComponentCode.COMPONENT_OTHER_COSTS
                                    : ComponentCode.COMPONENT_OTHER_GAINS)
                    .word("sourcing", sourcing.id())
                    .amount("amount", costs.abs())
                    .build());
        }
    }

    /** The component's part of the bill as stated, else as the option has it. */
    private double billShare(ComponentOption chosen) {
        Optional<BigMoney> stated = Menu.use(startup, chosen.component()).flatMap(ComponentUse::monthlyCost);
        Optional<BigMoney> bill =
                startup.current().flatMap(CurrentPlatform::monthlyPlatformCost).filter(BigMoney::isPositive);
        return stated.isPresent() && bill.isPresent()
                ? Math.min(1, Amounts.toDouble(stated.orElseThrow()) / Amounts.toDouble(bill.orElseThrow()))
                : chosen.share().value();
    }

    private Explanation forbidden(ComponentSourcing sourcing) {
        return search.rule().byComponent()
                ? Explanation.of(ComponentCode.COMPONENT_OTHER_COVERED)
                        .word("sourcing", sourcing.id())
                        .word(
                                "components",
                                Identified.listed(search.rule().covered().asList()))
                        .build()
                : of(ComponentCode.COMPONENT_OTHER_FORBIDDEN, sourcing);
    }

    private static ComponentOption part(Mix mix, Component component) {
        return mix.parts().stream()
                .filter(part -> part.component() == component)
                .findFirst()
                .orElseThrow(() -> new InternalFaultException("The mix has no " + component.id() + "."));
    }

    private static Explanation said(ComponentCode code) {
        return Explanation.of(code).build();
    }

    private static Explanation of(ComponentCode code, ComponentSourcing sourcing) {
        return Explanation.of(code).word("sourcing", sourcing.id()).build();
    }

    private static Explanation areas(ComponentCode code, ComponentSourcing sourcing, Collection<ExpertiseArea> areas) {
        return Explanation.of(code)
                .word("sourcing", sourcing.id())
                .word("areas", Identified.listed(areas))
                .build();
    }
}
