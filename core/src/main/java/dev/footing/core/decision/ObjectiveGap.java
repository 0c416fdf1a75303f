package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.core.cashflow.ObjectiveParts;
import java.util.Comparator;

/** Where the objectives of two strategies differ; the parts sum to the whole difference. */
final class ObjectiveGap {
    /** A part of the objective and by how much the first strategy is ahead in it; behind where negative. */
    record Part(String name, double ahead) {}

    private ObjectiveGap() {}

    /** The parts in which they differ by at least a unit of the currency, the largest first. */
    static ImmutableList<Part> between(Candidate one, Candidate other) {
        ObjectiveParts a = one.signals().objective();
        ObjectiveParts b = other.signals().objective();
        return ImmutableList.of(
                        new Part("expected round", a.round() - b.round()),
                        new Part("margin of revenue", a.revenue() - b.revenue()),
                        new Part("infrastructure work", b.engineering() - a.engineering()),
                        new Part("platform bills", b.platform() - a.platform()),
                        new Part("incidents", b.incidents() - a.incidents()),
                        new Part("audit", b.audit() - a.audit()),
                        new Part("opportunity", b.opportunity() - a.opportunity()))
                .stream()
                .filter(part -> Math.abs(part.ahead()) >= 1)
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.ahead())))
                .collect(ImmutableList.toImmutableList());
    }
}
