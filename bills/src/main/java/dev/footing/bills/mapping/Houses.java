package dev.footing.bills.mapping;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Whether a publisher is the provider itself, by names that go together. */
final class Houses {
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final ImmutableList<ImmutableSet<String>> HOUSES = ImmutableList.of(
            ImmutableSet.of("aws", "amazon"),
            ImmutableSet.of("microsoft", "azure"),
            ImmutableSet.of("google", "gcp"),
            ImmutableSet.of("oracle", "oci"),
            ImmutableSet.of("alibaba", "aliyun"));

    private Houses() {}

    static boolean same(String provider, String publisher) {
        String first = bare(provider);
        String second = bare(publisher);
        return first.isEmpty()
                || second.isEmpty()
                || first.contains(second)
                || second.contains(first)
                || HOUSES.stream().anyMatch(house -> names(house, first) && names(house, second));
    }

    private static boolean names(ImmutableSet<String> house, String name) {
        return house.stream().anyMatch(name::startsWith);
    }

    private static String bare(String name) {
        return LETTERS.retainFrom(name.toLowerCase(Locale.ROOT));
    }
}
