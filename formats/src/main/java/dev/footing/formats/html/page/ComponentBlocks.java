package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.formats.text.Section;
import java.util.Optional;

/** A map of components by the ways of getting them, and the reasons below it. */
final class ComponentBlocks {
    private final Assessment assessment;
    private final Passages passages;

    ComponentBlocks(Assessment assessment, Passages passages) {
        this.assessment = assessment;
        this.passages = passages;
    }

    ImmutableList<Block> blocks() {
        if (assessment.components().isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.<Block>builder()
                .add(map())
                .addAll(passages.of("What the other way would add", Section.COMPONENTS))
                .build();
    }

    private Block map() {
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        headings.add("Component");
        for (ComponentSourcing sourcing : ComponentSourcing.values()) {
            headings.add(sourcing == ComponentSourcing.NONE ? "not needed" : sourcing.id());
        }
        return new Block.Grid(
                "Map of components: how the best mix gets each, and how it is got now",
                headings.build(),
                assessment.components().stream().map(ComponentBlocks::row).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> row(ComponentAdvice advice) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        row.add(advice.component().id());
        for (ComponentSourcing sourcing : ComponentSourcing.values()) {
            boolean best = advice.sourcing().equals(Optional.of(sourcing));
            boolean now = advice.now().equals(Optional.of(sourcing));
            row.add(best ? now ? "\u25cf best mix and now" : "\u25cf best mix" : now ? "\u25cb now" : "");
        }
        return row.build();
    }
}
