package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Whether the stated components are boring, and how much time they leave.
 *
 * @param inputs what to look at
 */
record Boringness(FrameworkInputs inputs) {
    Finding finding() {
        if (inputs.startup().components().isEmpty()) {
            return new Finding(
                    TestState.UNKNOWN,
                    with(ImmutableList.of(
                            Explanation.of(FrameworkCode.COMPONENTS_NOT_SAID).build())));
        }
        List<Component> alike = custom(stated -> stated.isPresent() && !stated.orElseThrow());
        List<Component> unstated = custom(Optional::isEmpty);
        ImmutableList.Builder<Explanation> because =
                ImmutableList.<Explanation>builder().add(counts().build());
        if (!alike.isEmpty()) {
            because.add(Explanation.of(FrameworkCode.CUSTOM_WITHOUT_DIFFERENCE)
                    .word("components", Identified.listed(alike))
                    .build());
        }
        if (!unstated.isEmpty()) {
            because.add(Explanation.of(FrameworkCode.CUSTOM_UNSAID)
                    .word("components", Identified.listed(unstated))
                    .build());
        }
        TestState open = unstated.isEmpty() ? TestState.PASSED : TestState.UNKNOWN;
        return new Finding(alike.isEmpty() ? open : TestState.FAILED, with(because.build()));
    }

    private List<Component> custom(Predicate<Optional<Boolean>> differentiator) {
        return inputs.startup().components().entrySet().stream()
                .filter(entry -> entry.getValue().sourcing() == ComponentSourcing.CUSTOM)
                .filter(entry -> differentiator.test(entry.getValue().differentiator()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Explanation.Builder counts() {
        return Explanation.of(FrameworkCode.COMPONENTS_COUNTED)
                .figure("managed", count(ComponentSourcing.MANAGED), Unit.COUNT)
                .figure("selfRun", count(ComponentSourcing.SELF_RUN), Unit.COUNT)
                .figure("custom", count(ComponentSourcing.CUSTOM), Unit.COUNT)
                .figure("none", count(ComponentSourcing.NONE), Unit.COUNT);
    }

    private double count(ComponentSourcing sourcing) {
        return inputs.startup().components().values().stream()
                .map(ComponentUse::sourcing)
                .filter(sourcing::equals)
                .count();
    }

    /** Adds the time that is not spent, measured or else projected. */
    private ImmutableList<Explanation> with(ImmutableList<Explanation> because) {
        OptionalDouble spent = inputs.situation().observedShare();
        Optional<Explanation.Builder> time = spent.isPresent()
                ? Optional.of(Explanation.of(FrameworkCode.TIME_NOT_SPENT_MEASURED)
                        .figure("share", 1 - spent.getAsDouble(), Unit.SHARE))
                : inputs.current()
                        .or(inputs::ahead)
                        .map(projected -> Explanation.of(FrameworkCode.TIME_NOT_SPENT_PROJECTED)
                                .figure("share", projected.productShare(), Unit.SHARE)
                                .word("strategy", projected.id().value()));
        return ImmutableList.<Explanation>builder()
                .addAll(because)
                .addAll(time.map(Explanation.Builder::build).stream().iterator())
                .build();
    }
}
