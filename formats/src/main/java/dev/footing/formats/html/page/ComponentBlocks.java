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
        ImmutableList<Block> said = passages.of("", Section.COMPONENTS);
        return said.stream()
                .map(block -> block instanceof Block.Grid table ? map(table) : block)
                .collect(ImmutableList.toImmutableList());
    }

    /** The table of the text with a column for each way in place of words; its last column stays. */
    private Block map(Block.Grid table) {
        int last = table.headings().size() - 1;
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        headings.add("Component");
        for (ComponentSourcing sourcing : ComponentSourcing.values()) {
            headings.add(sourcing == ComponentSourcing.NONE ? "not needed" : sourcing.id());
        }
        headings.add(table.headings().get(last));
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(assessment.components().get(i), table.rows().get(i).get(last)));
        }
        return new Block.Grid(
                "Map of components: how the best mix gets each, and how it is got now", headings.build(), rows.build());
    }

    private static ImmutableList<String> row(ComponentAdvice advice, String other) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        row.add(advice.component().id());
        for (ComponentSourcing sourcing : ComponentSourcing.values()) {
            boolean best = advice.sourcing().equals(Optional.of(sourcing));
            boolean now = advice.now().equals(Optional.of(sourcing));
            row.add(best ? now ? "\u25cf best mix and now" : "\u25cf best mix" : now ? "\u25cb now" : "");
        }
        return row.add(other).build();
    }
}
