package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a part of the objective adds to the difference between two strategies. The parts within it sum to its amount, to
 * the cent; those that add nothing are left out. A part without parts says which numbers it comes from.
 *
 * @param part what differs
 * @param amount by how much it speaks for the first strategy; against it where negative
 * @param parts what it is made of; none of a leaf
 * @param basis the numbers that a leaf comes from; none of a part that has parts, or where nothing differs
 */
public record Contribution(
        ObjectivePart part, Money amount, ImmutableList<Contribution> parts, ImmutableList<Basis> basis) {
    /**
     * Refuses null and parts that do not sum to the amount.
     *
     * @param part what differs
     * @param amount by how much it speaks for the first strategy
     * @param parts what it is made of; none of a leaf
     * @param basis the numbers that a leaf comes from
     */
    public Contribution {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(basis, "basis");
        if (!parts.isEmpty()
                && !amount.isEqual(
                        Money.total(parts.stream().map(Contribution::amount).toList()))) {
            throw new InvalidValueException(
                    "parts",
                    parts.stream().map(Contribution::amount).toList().toString(),
                    "must sum to " + amount,
                    "Leave out only parts that are nothing.");
        }
    }

    /** {@return the leaves of the tree, in its order} */
    public ImmutableList<Contribution> leaves() {
        return parts.isEmpty()
                ? (amount.isZero() ? ImmutableList.of() : ImmutableList.of(this))
                : parts.stream().flatMap(inner -> inner.leaves().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return this part and all within it, from the outside in} */
    public ImmutableList<Contribution> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(inner -> inner.all().stream()))
                .collect(ImmutableList.toImmutableList());
    }
}
