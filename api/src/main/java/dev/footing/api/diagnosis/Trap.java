package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Motive;

/** A way of thinking that leads teams to build what they should buy. A motive alone is none. */
public enum Trap implements Identified {
    /** What worked at a large company, without its specialists and without its problem. */
    SMART_ENGINEER(Motive.PEDIGREE),
    /** Learning or control, paid with the product's time. */
    LEARNING_EXPERIENCE(Motive.LEARNING, Motive.CONTROL),
    /** What is written in-house is held to be better or cheaper, without a check. */
    NOT_INVENTED_HERE(Motive.CUSTOM_IS_BETTER, Motive.DIFFERENTIATOR, Motive.HOSTING_SAVINGS);

    private final ImmutableSortedSet<Motive> motives;

    Trap(Motive... motives) {
        this.motives = ImmutableSortedSet.copyOf(motives);
    }

    /** {@return the motives that lead into it} */
    public ImmutableSortedSet<Motive> motives() {
        return motives;
    }
}
