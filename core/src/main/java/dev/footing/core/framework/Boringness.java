package dev.footing.core.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Whether the stated components are boring, and how much time they leave. */
final class Boringness {
    private final Frame frame;

    Boringness(Frame frame) {
        this.frame = frame;
    }

    Finding finding() {
        if (frame.startup().components().isEmpty()) {
            return new Finding(TestState.UNKNOWN, with(ImmutableList.of(Say.that(FrameworkCode.COMPONENTS_NOT_SAID))));
        }
        List<Component> vain = custom(said -> said.isPresent() && !said.orElseThrow());
        List<Component> unsaid = custom(Optional::isEmpty);
        ImmutableList.Builder<Explanation> because =
                ImmutableList.<Explanation>builder().add(counts());
        if (!vain.isEmpty()) {
            because.add(Say.that(FrameworkCode.CUSTOM_WITHOUT_DIFFERENCE, "components", Say.ids(vain)));
        }
        if (!unsaid.isEmpty()) {
            because.add(Say.that(FrameworkCode.CUSTOM_UNSAID, "components", Say.ids(unsaid)));
        }
        TestState open = unsaid.isEmpty() ? TestState.PASSED : TestState.UNKNOWN;
        return new Finding(vain.isEmpty() ? open : TestState.FAILED, with(because.build()));
    }

    private List<Component> custom(Predicate<Optional<Boolean>> differentiator) {
        return frame.startup().components().entrySet().stream()
                .filter(entry -> entry.getValue().sourcing() == ComponentSourcing.CUSTOM)
                .filter(entry -> differentiator.test(entry.getValue().differentiator()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Explanation counts() {
        return Explanation.of(FrameworkCode.COMPONENTS_COUNTED)
                .figure("managed", count(ComponentSourcing.MANAGED), Unit.COUNT)
                .figure("selfRun", count(ComponentSourcing.SELF_RUN), Unit.COUNT)
                .figure("custom", count(ComponentSourcing.CUSTOM), Unit.COUNT)
                .figure("none", count(ComponentSourcing.NONE), Unit.COUNT)
                .build();
    }

    private double count(ComponentSourcing sourcing) {
        return frame.startup().components().values().stream()
                .map(ComponentUse::sourcing)
                .filter(sourcing::equals)
                .count();
    }

    /** Adds the time that is not spent, measured or else projected. */
    private ImmutableList<Explanation> with(ImmutableList<Explanation> because) {
        OptionalDouble spent = frame.situation().observedShare();
        Optional<Explanation> time = spent.isPresent()
                ? Optional.of(Explanation.of(FrameworkCode.TIME_NOT_SPENT_MEASURED)
                        .figure("share", 1 - spent.getAsDouble(), Unit.SHARE)
                        .build())
                : frame.current()
                        .or(frame::ahead)
                        .map(one -> Explanation.of(FrameworkCode.TIME_NOT_SPENT_PROJECTED)
                                .figure("share", one.productShare(), Unit.SHARE)
                                .word("strategy", one.id().value())
                                .build());
        return ImmutableList.<Explanation>builder()
                .addAll(because)
                .addAll(time.stream().iterator())
                .build();
    }
}
