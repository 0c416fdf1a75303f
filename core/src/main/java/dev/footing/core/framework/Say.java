package dev.footing.core.framework;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Shorter words for explanations. */
final class Say {
    private Say() {}

    static Explanation that(FrameworkCode code) {
        return Explanation.of(code).build();
    }

    static Explanation that(FrameworkCode code, String name, String word) {
        return Explanation.of(code).word(name, word).build();
    }

    static String ids(Collection<? extends Identified> constants) {
        return constants.stream().map(Identified::id).collect(Collectors.joining(", "));
    }

    /** A figure; a quotient that no number holds is the largest one. */
    static Fact.Figure figure(double value, Unit unit) {
        return new Fact.Figure(Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)), unit);
    }
}
