package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Something that holds, does not hold, or is not known, with the facts behind it. What is missing keeps a condition
 * open only where it could change it.
 */
final class Condition {
    private final Answer answer;
    private final ImmutableList<Explanation> facts;
    private final ImmutableList<Input<?>> missing;
    private final ImmutableList<Condition> parts;

    private Condition(
            Answer answer,
            ImmutableList<Explanation> facts,
            ImmutableList<Input<?>> missing,
            ImmutableList<Condition> parts) {
        this.answer = answer;
        this.facts = facts;
        this.missing = missing;
        this.parts = parts;
    }

    /** What facts say. */
    static Condition of(boolean holds, Explanation... facts) {
        return new Condition(
                holds ? Answer.YES : Answer.NO, ImmutableList.copyOf(facts), ImmutableList.of(), ImmutableList.of());
    }

    /** What does not hold, as there is nothing that it could hold of. */
    static Condition no() {
        return new Condition(Answer.NO, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** Unknown, as these inputs were not stated. */
    static Condition missing(Input<?>... inputs) {
        return missing(ImmutableList.copyOf(inputs));
    }

    static Condition missing(ImmutableList<Input<?>> inputs) {
        return new Condition(Answer.UNKNOWN, ImmutableList.of(), inputs, ImmutableList.of());
    }

    /** Unknown, as the figures do not speak of it; the fact says why. */
    static Condition untold(Explanation why) {
        return new Condition(Answer.UNKNOWN, ImmutableList.of(why), ImmutableList.of(), ImmutableList.of());
    }

    /** All of them hold. */
    static Condition all(Condition... parts) {
        return atLeast(parts.length, parts);
    }

    /** One of them holds. */
    static Condition any(Condition... parts) {
        return atLeast(1, parts);
    }

    /** So many of them hold. */
    static Condition atLeast(int needed, Condition... parts) {
        long hold = count(parts, Answer.YES);
        Answer answer;
        if (hold >= needed) {
            answer = Answer.YES;
        } else {
            answer = hold + count(parts, Answer.UNKNOWN) >= needed ? Answer.UNKNOWN : Answer.NO;
        }
        return new Condition(answer, ImmutableList.of(), ImmutableList.of(), ImmutableList.copyOf(parts));
    }

    /** The same, but open as long as anything of it is: a missing answer never clears. */
    Condition strictly() {
        return answer == Answer.NO && anyOpen() ? unknown() : this;
    }

    /** The same, but open where it does not hold: figures that can raise a sign and cannot clear it. */
    Condition raisingOnly() {
        return answer == Answer.NO ? unknown() : this;
    }

    private Condition unknown() {
        return new Condition(Answer.UNKNOWN, facts, missing, parts);
    }

    private boolean anyOpen() {
        return parts.isEmpty() ? open() : parts.stream().anyMatch(Condition::anyOpen);
    }

    private static long count(Condition[] parts, Answer wanted) {
        return Arrays.stream(parts).filter(part -> part.answer == wanted).count();
    }

    boolean holds() {
        return answer == Answer.YES;
    }

    boolean open() {
        return answer == Answer.UNKNOWN;
    }

    /** As the state of a warning sign that is there where this holds. */
    FlagState state() {
        return switch (answer) {
            case YES -> FlagState.RAISED;
            case NO -> FlagState.CLEAR;
            case UNKNOWN -> FlagState.UNKNOWN;
        };
    }

    /** The facts that hold. */
    ImmutableList<Explanation> supporting() {
        return collect(leaf -> leaf.answer == Answer.YES ? leaf.facts : ImmutableList.of());
    }

    /** The facts that do not hold. */
    ImmutableList<Explanation> opposing() {
        return collect(leaf -> leaf.answer == Answer.NO ? leaf.facts : ImmutableList.of());
    }

    /** All facts, in the order of the rule. */
    ImmutableList<Explanation> facts() {
        return collect(leaf -> leaf.facts);
    }

    /** The inputs that were not stated and could change it; none where it is known. */
    ImmutableList<Input<?>> missing() {
        return open() ? this.<Input<?>>collect(leaf -> leaf.missing) : ImmutableList.of();
    }

    private <T> ImmutableList<T> collect(Function<Condition, ImmutableList<T>> of) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        all.addAll(of.apply(this));
        parts.forEach(part -> all.addAll(part.collect(of)));
        return all.build().stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
