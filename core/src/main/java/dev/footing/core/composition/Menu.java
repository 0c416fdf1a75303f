package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a startup can choose from: for each component that it needs the ways that providers offer. Writing it in-house
 * counts only where that is so now, or where the component sets the product apart. The mixes are numbered: 0 takes the
 * first way of each component, and the first component changes fastest.
 *
 * @param slots the components that are needed and can be got, in the order of {@link Component}
 * @param engineers how many engineers the startup has
 * @param priced the components of which the startup knows what they cost
 */
record Menu(ImmutableList<Slot> slots, double engineers, ImmutableSet<Component> priced) {
    static Menu of(Startup startup, List<ComponentOption> options, ImmutableSet<Component> priced) {
        ImmutableList.Builder<Slot> slots = ImmutableList.builder();
        for (Component component : Component.values()) {
            Optional<ComponentUse> use = use(startup, component);
            if (use.filter(stated -> stated.sourcing() == ComponentSourcing.NONE)
                    .isEmpty()) {
                Slot slot = slot(component, use.filter(Menu::customCounts).isPresent(), options);
                if (!slot.ways().isEmpty()) {
                    slots.add(slot);
                }
            }
        }
        return new Menu(slots.build(), startup.team().engineers().value(), priced);
    }

    private static Slot slot(Component component, boolean customCounts, List<ComponentOption> options) {
        List<ComponentOption> ways = new ArrayList<>();
        boolean written = false;
        for (ComponentSourcing sourcing : ComponentSourcing.values()) {
            for (ComponentOption option : options) {
                boolean fits = option.component() == component && option.sourcing() == sourcing;
                if (fits && (customCounts || sourcing != ComponentSourcing.CUSTOM)) {
                    ways.add(option);
                    written |= sourcing == ComponentSourcing.CUSTOM;
                }
            }
        }
        return new Slot(component, ImmutableList.copyOf(ways), customCounts && !written);
    }

    static Optional<ComponentUse> use(Startup startup, Component component) {
        return Optional.ofNullable(startup.components().get(component));
    }

    static boolean differentiates(ComponentUse use) {
        return use.differentiator().filter(yes -> yes).isPresent();
    }

    private static boolean customCounts(ComponentUse use) {
        return use.sourcing() == ComponentSourcing.CUSTOM || differentiates(use);
    }

    /** How many mixes there are: none where no component can be got. */
    int size() {
        int size = slots.isEmpty() ? 0 : 1;
        for (Slot slot : slots) {
            size *= slot.ways().size();
        }
        return size;
    }

    Mix mix(int number) {
        ImmutableList.Builder<ComponentOption> parts = ImmutableList.builderWithExpectedSize(slots.size());
        int rest = number;
        for (Slot slot : slots) {
            int ways = slot.ways().size();
            parts.add(slot.ways().get(rest % ways));
            rest /= ways;
        }
        return new Mix(number, parts.build(), engineers, priced);
    }

    /** The mix that gets one component in the way of an option; the same mix where that way is not on the menu. */
    Mix with(Mix mix, ComponentOption option) {
        int step = 1;
        for (Slot slot : slots) {
            int ways = slot.ways().size();
            for (int way = 0; way < ways && slot.component() == option.component(); way++) {
                if (slot.ways().get(way).sourcing() == option.sourcing()) {
                    return mix(mix.number() + (way - mix.number() / step % ways) * step);
                }
            }
            step *= ways;
        }
        return mix;
    }

    /** The mixes that differ from one in this component alone, in the order of its ways. */
    ImmutableList<Mix> others(Mix mix, Slot changed) {
        int step = 1;
        for (Slot slot : slots) {
            int ways = slot.ways().size();
            if (slot.equals(changed)) {
                int now = mix.number() / step % ways;
                ImmutableList.Builder<Mix> others = ImmutableList.builder();
                for (int way = 0; way < ways; way++) {
                    if (way != now) {
                        others.add(mix(mix.number() + (way - now) * step));
                    }
                }
                return others.build();
            }
            step *= ways;
        }
        throw new IllegalArgumentException(changed.component() + " is not on the menu.");
    }
}
