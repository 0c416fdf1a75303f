package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.Optional;
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
    private static final ValueType TYPE =
            new ValueType.Named("contribution", new ValueType.Parts(() -> Contribution.DESCRIPTION, Unit.NONE));

    private static final ValueType GRADES = new ValueType.Entries(
            ImmutableList.of(),
            false,
            ValueType.word(Grade.class),
            "inputs and parameters by path, with the grade of each");

    /** What its members are, in documents and in hashes. */
    public static final Description<Contribution> DESCRIPTION = Description.of(Contribution.class)
            .add("part", ObjectivePart.class, "the part of the objective", Contribution::part)
            .amount("amount", "what the first gains on it", Contribution::amount)
            .maybe(
                    "parts",
                    ValueType.list(TYPE),
                    "what it is the sum of",
                    tree -> Optional.of(tree.parts()).filter(parts -> !parts.isEmpty()))
            .maybe("basis", GRADES, "the numbers that it rests on", Contribution::grades)
            .build();

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
        InvalidValueException.throwIf(
                !parts.isEmpty()
                        && !amount.isEqual(Money.total(
                                parts.stream().map(Contribution::amount).toList())),
                "parts",
                parts.stream().map(Contribution::amount).toList().toString(),
                "must sum to " + amount,
                "Leave out only parts that are nothing.");
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

    /** {@return the same tree without the numbers that it rests on} */
    public Contribution withoutBasis() {
        return new Contribution(
                part,
                amount,
                parts.stream().map(Contribution::withoutBasis).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    private Optional<ImmutableMap<String, Grade>> grades() {
        return basis.isEmpty()
                ? Optional.empty()
                : Optional.of(basis.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Basis::path, number -> number.evidence().grade())));
    }
}
