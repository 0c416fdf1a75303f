package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A kind of cost that a strategy or an option for a component has.
 *
 * @param name what it is called
 * @param stated whether it is there
 * @param numbers the numbers whose own evidence can explain why it is not
 */
record CostKind<T>(String name, Predicate<T> stated, ImmutableList<String> numbers) {
    CostKind(String name, Predicate<T> stated, String... numbers) {
        this(name, stated, ImmutableList.copyOf(numbers));
    }

    /** Whether it is neither stated nor explained. */
    boolean missing(T costly, Map<String, Evidence> evidenceByParameter) {
        return !stated.test(costly) && numbers.stream().noneMatch(evidenceByParameter::containsKey);
    }

    static boolean some(Estimate estimate) {
        return estimate.anchors().stream().anyMatch(anchor -> anchor > 0);
    }
}
