package dev.footing.neutrality.evidence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;

/**
 * What a figure counts, as powers of base units: {@code USD/month} is dollars to the first and months to the minus
 * first. {@code 1} is a plain number. Units of one dimension, such as weeks and months, are not converted; figures do
 * that.
 *
 * @param powers the powers that are not zero, by base unit
 */
record Dimension(ImmutableSortedMap<String, Integer> powers) {
    static final Dimension NONE = new Dimension(ImmutableSortedMap.of());

    static Dimension of(String unit) {
        Dimension read = NONE;
        int sign = 1;
        for (String part : Splitter.on('/').split(unit)) {
            for (String base : Splitter.on('*').split(part)) {
                if (!base.equals("1")) {
                    read = read.times(new Dimension(ImmutableSortedMap.of(base, 1)), sign);
                }
            }
            sign = -1;
        }
        return read;
    }

    Dimension times(Dimension other) {
        return times(other, 1);
    }

    Dimension over(Dimension other) {
        return times(other, -1);
    }

    Dimension power(int exponent) {
        return NONE.times(this, exponent);
    }

    Dimension root() {
        TreeMap<String, Integer> halves = new TreeMap<>();
        powers.forEach((base, power) -> {
            if (power % 2 != 0) {
                throw new IllegalArgumentException("the root of " + this + " counts nothing");
            }
            halves.put(base, power / 2);
        });
        return new Dimension(ImmutableSortedMap.copyOf(halves));
    }

    private Dimension times(Dimension other, int sign) {
        TreeMap<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(ImmutableSortedMap.copyOf(sum));
    }
}
