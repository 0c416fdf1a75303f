package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import java.math.BigDecimal;
import java.util.Comparator;
import org.joda.money.Money;

/** Where the stated objectives of two strategies differ; the parts sum to the whole difference. */
final class ObjectiveGap {
    private static final ImmutableList<ObjectivePart> LEAVES = ImmutableList.of(
            ObjectivePart.EXPECTED_ROUND,
            ObjectivePart.REVENUE_MARGIN,
            ObjectivePart.INFRASTRUCTURE_ENGINEERING,
            ObjectivePart.PLATFORM,
            ObjectivePart.INCIDENTS,
            ObjectivePart.COMPLIANCE,
            ObjectivePart.OPPORTUNITY);

    /** A part of the objective and by how much the first strategy is ahead in it; behind where negative. */
    record Part(ObjectivePart part, Money ahead) {}

    private ObjectiveGap() {}

    /** The parts in which they differ by at least a unit of the currency, the largest first. */
    static ImmutableList<Part> between(Objective one, Objective other) {
        return LEAVES.stream()
                .map(part -> new Part(part, one.worth(part).minus(other.worth(part))))
                .filter(part -> part.ahead().getAmount().abs().compareTo(BigDecimal.ONE) >= 0)
                .sorted(Comparator.comparing((Part part) -> part.ahead().abs()).reversed())
                .collect(ImmutableList.toImmutableList());
    }
}
