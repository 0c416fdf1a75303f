package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the best mix gets each component, a row each, and the reasons below. */
final class ComponentSection {
    private static final String OTHER_WAY = "Other way";

    private final StrategyMentions mentions;
    private final Assessment assessment;

    ComponentSection(Assessment assessment, StrategyMentions mentions) {
        this.mentions = mentions;
        this.assessment = assessment;
    }

    /** With the ways as words. */
    Section section() {
        return section(layout("How the best mix gets each component")
                .words("Best mix", advice -> sourcing(advice.sourcing(), "?"))
                .words("Now", advice -> sourcing(advice.now(), "")));
    }

    /** With a column for each way. */
    Section mapped() {
        TableLayout<ComponentAdvice> layout =
                layout("Map of components: how the best mix gets each, and how it is got now");
        for (ComponentSourcing way : ComponentSourcing.values()) {
            layout.words(way == ComponentSourcing.NONE ? "not needed" : way.id(), advice -> mark(advice, way));
        }
        return section(layout);
    }

    private static TableLayout<ComponentAdvice> layout(String caption) {
        return TableLayout.<ComponentAdvice>captioned(caption).names("Component", advice -> name(advice));
    }

    private static String name(ComponentAdvice advice) {
        return Sentences.capitalized(Sentences.word("list", advice.component()));
    }

    private Section section(TableLayout<ComponentAdvice> layout) {
        if (assessment.components().isEmpty()) {
            return Section.quiet("components", "Components");
        }
        return new Blocks()
                .add(layout.figures(OTHER_WAY, advice -> new Cell.Phrase(otherWay(advice)))
                        .explain(OTHER_WAY, "what it would add to the plan's objective")
                        .block(assessment.components()))
                .items(Stream.concat(notes(), reasons()))
                .quiet("components", "Components");
    }

    private static Cell sourcing(Optional<ComponentSourcing> sourcing, String absent) {
        return Cell.of(sourcing, way -> new Cell.Phrase(way.id()), absent);
    }

    private static Cell mark(ComponentAdvice advice, ComponentSourcing sourcing) {
        boolean best = advice.sourcing().equals(Optional.of(sourcing));
        boolean now = advice.now().equals(Optional.of(sourcing));
        if (best) {
            return new Cell.Phrase(now ? "\u25cf best mix and now" : "\u25cf best mix");
        }
        return now ? new Cell.Phrase("\u25cb now") : new Cell.Absent("");
    }

    private Stream<String> notes() {
        return assessment.notes().stream()
                .filter(note -> note.code() instanceof ComponentCode)
                .map(mentions::said);
    }

    private Stream<String> reasons() {
        return assessment.components().stream()
                .map(advice -> name(advice) + ": " + reasons(advice))
                .filter(line -> !line.endsWith(": "));
    }

    private String reasons(ComponentAdvice advice) {
        return mentions.said(
                advice.because().stream().filter(because -> !inTable(because)).toList());
    }

    /** What the other ways would add, each an amount with its sign. */
    private static String otherWay(ComponentAdvice advice) {
        return advice.because().stream()
                .filter(ComponentSection::inTable)
                .map(because -> (because.code() == ComponentCode.COMPONENT_OTHER_COSTS ? "-" : "+") + amount(because))
                .collect(Collectors.joining(" "));
    }

    private static String amount(Explanation because) {
        return because.facts().values().stream()
                .filter(Fact.Amount.class::isInstance)
                .map(fact -> Rounded.roughly(((Fact.Amount) fact).money()))
                .collect(Collectors.joining());
    }

    private static boolean inTable(Explanation because) {
        return because.code() == ComponentCode.COMPONENT_OTHER_COSTS
                || because.code() == ComponentCode.COMPONENT_OTHER_GAINS;
    }
}
