package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.recovery.Action;
import dev.footing.api.startup.Motive;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A trap: a motive that was named leads into it, and facts decide. With facts for it and none against it is raised;
 * with facts against it and none for it, it is clear; else it stays open. {@link #ALL} is the table.
 *
 * @param trap the trap
 * @param facts the facts on both sides
 * @param remedy what to do about it
 * @param action the action of a recovery that takes away what leads into it
 */
record TrapRule(Trap trap, Function<TrapFacts, WeighedFacts> facts, RemedyRule remedy, Action action) {
    static final ImmutableList<TrapRule> ALL = ImmutableList.of(
            new TrapRule(
                    Trap.SMART_ENGINEER,
                    TrapFacts::sizeAndSpecialists,
                    RemedyRule.BUY_WHAT_NEEDS_SPECIALISTS,
                    Action.FREEZE_NEW_INFRASTRUCTURE),
            new TrapRule(
                    Trap.LEARNING_EXPERIENCE,
                    TrapFacts::expertiseAndProductWork,
                    RemedyRule.LEARN_ON_WHAT_IS_BOUGHT,
                    Action.ENGINEERS_TO_ASKED_FOR_FEATURES),
            new TrapRule(
                    Trap.NOT_INVENTED_HERE,
                    TrapFacts::differenceAndFigures,
                    RemedyRule.WRITE_ONLY_WHAT_DIFFERENTIATES,
                    Action.MANAGED_FOR_COMMODITY));

    /** What is known of each trap, in the order of {@link Trap}. */
    static ImmutableList<TrapFinding> findings(TrapFacts facts) {
        return Arrays.stream(Trap.values())
                .map(trap -> of(trap).finding(facts))
                .collect(ImmutableList.toImmutableList());
    }

    private static TrapRule of(Trap trap) {
        return ALL.stream().filter(rule -> rule.trap == trap).findFirst().orElseThrow();
    }

    private TrapFinding finding(TrapFacts known) {
        WeighedFacts weighed = facts.apply(known);
        ImmutableSortedSet<Motive> motives = known.motives();
        ImmutableSortedSet<Motive> leading = ImmutableSortedSet.copyOf(Sets.intersection(trap.motives(), motives));
        return TrapFinding.builder()
                .trap(trap)
                .state(motives.isEmpty() ? TrapState.UNKNOWN : state(leading, weighed))
                .motives(leading)
                .forIt(weighed.forIt())
                .against(weighed.against())
                .remedy(remedy.remedy())
                .build();
    }

    private static TrapState state(ImmutableSortedSet<Motive> leading, WeighedFacts weighed) {
        if (leading.isEmpty()) {
            return TrapState.CLEAR;
        }
        if (weighed.forIt().isEmpty() == weighed.against().isEmpty()) {
            return TrapState.OPEN;
        }
        return weighed.against().isEmpty() ? TrapState.RAISED : TrapState.CLEAR;
    }
}
