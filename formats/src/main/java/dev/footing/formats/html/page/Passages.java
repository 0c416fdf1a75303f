package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.text.Passage;
import dev.footing.formats.text.Section;
import java.util.ArrayList;
import java.util.List;

/** What the text report says, as blocks of the page. */
final class Passages {
    /** Headings that say what the rows are, and not what the table is about. */
    private static final ImmutableSet<String> ROWS = ImmutableSet.of("Strategy", "Component", "Calibration");

    /** Tables whose rows are not strategies. */
    private static final ImmutableSet<String> ACTIONS = ImmutableSet.of("Roadmap", "Recovery");

    private final Assessment assessment;

    Passages(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The blocks of some parts of the text; a table whose heading says nothing of itself gets the caption. */
    ImmutableList<Block> of(String caption, Section... sections) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (Section section : sections) {
            blocks.addAll(blocks(caption, section.passages(assessment)));
        }
        return blocks.build();
    }

    static ImmutableList<Block> blocks(String caption, List<Passage> passages) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<String> items = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Item item) {
                items.add(item.text());
                continue;
            }
            flush(items, blocks);
            if (passage instanceof Passage.Title title) {
                blocks.add(new Block.Title(title.text()));
            } else if (passage instanceof Passage.Prose prose) {
                blocks.add(new Block.Prose(prose.text()));
            } else if (passage instanceof Passage.Grid grid) {
                blocks.add(grid(caption, grid));
            }
        }
        flush(items, blocks);
        return blocks.build();
    }

    private static void flush(List<String> items, ImmutableList.Builder<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(ImmutableList.copyOf(items)));
            items.clear();
        }
    }

    private static Block.Grid grid(String caption, Passage.Grid grid) {
        String first = grid.headings().get(0);
        if (ROWS.contains(first)) {
            return new Block.Grid(caption, named(grid.headings()), grid.rows());
        }
        ImmutableList<String> headings = ImmutableList.<String>builder()
                .add(ACTIONS.contains(first) ? "Action" : "Strategy")
                .addAll(grid.headings().subList(1, grid.headings().size()))
                .build();
        return new Block.Grid(first, named(headings), grid.rows());
    }

    /** A column that needs no name on a terminal needs one for those who hear it. */
    private static ImmutableList<String> named(ImmutableList<String> headings) {
        return headings.stream()
                .map(heading -> heading.isEmpty() ? "Out" : heading)
                .collect(ImmutableList.toImmutableList());
    }
}
