package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import java.math.BigDecimal;
import java.util.Comparator;
import org.joda.money.Money;

/**
 * By how much one strategy is ahead of another in one term of the objective.
 *
 * @param term the term
 * @param amount by how much it is ahead; negative where it is behind
 */
record ObjectiveLead(ObjectivePart term, Money amount) {
    /** The terms in which two objectives differ by at least a unit of the currency, the largest difference first. */
    static ImmutableList<ObjectiveLead> between(Objective first, Objective second) {
        return ObjectivePart.terms().stream()
                .map(term -> new ObjectiveLead(term, first.worth(term).minus(second.worth(term))))
                .filter(lead -> lead.amount().getAmount().abs().compareTo(BigDecimal.ONE) >= 0)
                .sorted(Comparator.comparing(
                                (ObjectiveLead lead) -> lead.amount().abs())
                        .reversed())
                .collect(ImmutableList.toImmutableList());
    }
}
