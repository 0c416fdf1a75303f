package dev.footing.core.currency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * Compares a value in one currency with its twin in another, member by member of its description: what is money has to
 * be worth the same, everything else has to be the same. What is in no description is not compared.
 */
final class Twins {
    /** A total is the sum of up to so many parts, each of them rounded. */
    private static final int MOST_PARTS = 12;

    /** Shares of amounts move with their rounding. */
    private static final double SHARES = 1e-6;

    private final BigDecimal rate;
    private final List<String> left;
    private int amounts;

    /**
     * Compares by a rate.
     *
     * @param rate what one unit of the first currency is worth in the other
     * @param left members that are not compared, by name wherever they are or by path
     */
    Twins(BigDecimal rate, List<String> left) {
        this.rate = rate;
        this.left = left;
    }

    /** How many amounts other than nothing were compared. */
    int amounts() {
        return amounts;
    }

    <T> void compare(Description<T> description, T told, T computed) {
        parts(description, told, computed, "", Unit.NONE);
    }

    private <T> void parts(Description<T> description, T told, T computed, String path, Unit around) {
        Unit unit = around;
        for (Member<T> member : description.members()) {
            if (member.name().equals("unit")
                    && member.get(told).filter(Unit.class::isInstance).isPresent()) {
                unit = (Unit) member.get(told).orElseThrow();
            }
        }
        for (Member<T> member : description.members()) {
            String name = path + '/' + member.name();
            if (left.contains(member.name()) || left.contains(name)) {
                continue;
            }
            Optional<?> first = member.get(told);
            Optional<?> second = member.get(computed);
            assertThat(first.isPresent()).as(name).isEqualTo(second.isPresent());
            if (first.isPresent()) {
                value(member.type().bare(), first.orElseThrow(), second.orElseThrow(), name, unit);
            }
        }
    }

    @SuppressWarnings("unchecked") // a member holds what its type says
    private void value(ValueType type, Object told, Object computed, String path, Unit unit) {
        if (type instanceof ValueType.Parts parts) {
            parts((Description<Object>) parts.description().get(), told, computed, path, unit);
        } else if (type instanceof ValueType.Elements list) {
            Iterator<?> others = ((Iterable<?>) computed).iterator();
            for (Object element : (Iterable<?>) told) {
                value(list.element().bare(), element, others.next(), path, unit);
            }
            assertThat(others.hasNext()).as(path).isFalse();
        } else if (type instanceof ValueType.Entries entries) {
            Map<?, ?> others = (Map<?, ?>) computed;
            ((Map<?, ?>) told)
                    .forEach((key, held) -> value(
                            entries.value().bare(),
                            held,
                            Objects.requireNonNull(others.get(key)),
                            path + '/' + key,
                            unit));
        } else if (!(type instanceof Scalar scalar && scalar.kind() == Scalar.Kind.SENTENCE)) {
            single(told, computed, path, unit);
        }
    }

    private void single(Object told, Object computed, String path, Unit unit) {
        if (told instanceof BigMoneyProvider amount) {
            amount(amount.toBigMoney(), ((BigMoneyProvider) computed).toBigMoney(), path);
        } else if (told instanceof Fact.Amount amount) {
            amount(amount.money().toBigMoney(), ((Fact.Amount) computed).money().toBigMoney(), path);
        } else if (told instanceof Fact.Price price) {
            number(price.value(), ((Fact.Price) computed).value(), path);
        } else if (told instanceof Fact.Phrase phrase) {
            phrase.part()
                    .facts()
                    .forEach((name, fact) -> single(
                            fact,
                            Objects.requireNonNull(
                                    ((Fact.Phrase) computed).part().facts().get(name)),
                            path + '/' + name,
                            unit));
        } else if (told instanceof Double number && unit.money()) {
            number(number, (Double) computed, path);
        } else if (told instanceof Double number) {
            double other = (Double) computed;
            assertThat(number).as(path).isCloseTo(other, Offset.offset(SHARES * Math.max(1, Math.abs(other))));
        } else {
            assertThat(told).as(path).isEqualTo(computed);
        }
    }

    private void amount(BigMoney told, BigMoney computed, String path) {
        int decimals = told.getCurrencyUnit().getDecimalPlaces();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal cents = new BigDecimal("0.01").divide(rate, 10, RoundingMode.UP);
        assertThat(told.getAmount())
                .as(path)
                .isCloseTo(
                        computed.getAmount().divide(rate, 10, RoundingMode.HALF_EVEN),
                        Offset.offset(unit.add(cents).multiply(BigDecimal.valueOf(MOST_PARTS / 2))));
        assertThat(told.getCurrencyUnit()).as(path).isNotEqualTo(computed.getCurrencyUnit());
        amounts += told.isZero() ? 0 : 1;
    }

    private void number(double told, double computed, String path) {
        double wanted = computed / rate.doubleValue();
        assertThat(told).as(path).isCloseTo(wanted, Offset.offset(1e-9 * Math.max(1, Math.abs(wanted))));
    }
}
