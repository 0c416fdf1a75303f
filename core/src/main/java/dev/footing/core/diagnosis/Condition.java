package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that holds, does not hold, or is not known, with the facts behind it. What is missing keeps a condition
 * open only where it could change it.
 *
 * @param answer whether it holds
 * @param ownFacts what speaks for the answer, without the parts
 * @param ownMissing inputs that are not stated, without those of the parts
 * @param parts the conditions that it consists of
 */
record Condition(
        Answer answer,
        ImmutableList<Explanation> ownFacts,
        ImmutableList<Input<?>> ownMissing,
        ImmutableList<Condition> parts) {
    /** What facts say. */
    static Condition of(boolean holds, Explanation.Builder... facts) {
        return with(holds ? Answer.YES : Answer.NO, facts);
    }

    private static Condition with(Answer answer, Explanation.Builder... facts) {
        ImmutableList<Explanation> built =
                Arrays.stream(facts).map(Explanation.Builder::build).collect(ImmutableList.toImmutableList());
        return new Condition(answer, built, ImmutableList.of(), ImmutableList.of());
    }

    /** What does not hold, as there is nothing that it could hold of. */
    static Condition no() {
        return with(Answer.NO);
    }

    /** Unknown, as these inputs were not stated. */
    static Condition missing(Input<?>... inputs) {
        return missing(ImmutableList.copyOf(inputs));
    }

    static Condition missing(ImmutableList<Input<?>> inputs) {
        return new Condition(Answer.UNKNOWN, ImmutableList.of(), inputs, ImmutableList.of());
    }

    /** Unknown, as the figures do not apply or no figure measures it; the fact says why. */
    static Condition unknown(Explanation.Builder why) {
        return with(Answer.UNKNOWN, why);
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
        return answer == Answer.NO && anyOpen() ? opened() : this;
    }

    /** The same, but open where it does not hold: figures that can raise a sign and cannot clear it. */
    Condition raisingOnly() {
        return answer == Answer.NO ? opened() : this;
    }

    private Condition opened() {
        return new Condition(Answer.UNKNOWN, ownFacts, ownMissing, parts);
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
        return collect(leaf -> leaf.answer == Answer.YES ? leaf.ownFacts : ImmutableList.of());
    }

    /** The facts that do not hold. */
    ImmutableList<Explanation> opposing() {
        return collect(leaf -> leaf.answer == Answer.NO ? leaf.ownFacts : ImmutableList.of());
    }

    /** All facts, in the order of the rule. */
    ImmutableList<Explanation> facts() {
        return collect(leaf -> leaf.ownFacts);
    }

    /** The inputs that were not stated and could change it; none where it is known. */
    ImmutableList<Input<?>> missing() {
        return open() ? this.<Input<?>>collect(leaf -> leaf.ownMissing) : ImmutableList.of();
    }

    /** The ids of these inputs, in one text. */
    String missingIds() {
        return missing().stream().map(Input::id).collect(Collectors.joining(", "));
    }

    private <T> ImmutableList<T> collect(Function<Condition, ImmutableList<T>> of) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        all.addAll(of.apply(this));
        parts.forEach(part -> all.addAll(part.collect(of)));
        return all.build().stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
