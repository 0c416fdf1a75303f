package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.startup.ComponentSourcing;
import java.util.List;
import java.util.stream.Collectors;

/** How the best mix gets each component, a line each, and the reasons below. */
final class ComponentLines {
    private final Assessment assessment;

    ComponentLines(Assessment assessment) {
        this.assessment = assessment;
    }

    void print(Page page) {
        if (assessment.components().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Component", "Best mix", "Now", "Other way");
        for (ComponentAdvice advice : assessment.components()) {
            table.row(List.of(
                    advice.component().id(),
                    advice.sourcing().map(ComponentSourcing::id).orElse("?"),
                    advice.now().map(ComponentSourcing::id).orElse(""),
                    other(advice)));
        }
        page.table(table);
        page.paragraph("The last column is what the other way would add to the plan's objective.");
        assessment.notes().stream()
                .filter(note -> note.code() instanceof ComponentCode)
                .forEach(note -> page.item(Sentences.of(note)));
        for (ComponentAdvice advice : assessment.components()) {
            String reasons = advice.because().stream()
                    .filter(because -> !inTable(because))
                    .map(Sentences::of)
                    .collect(Collectors.joining(" "));
            if (!reasons.isEmpty()) {
                page.item(advice.component().id() + ": " + reasons);
            }
        }
        page.blank();
    }

    /** What the other ways would add, each an amount with its sign. */
    private static String other(ComponentAdvice advice) {
        return advice.because().stream()
                .filter(ComponentLines::inTable)
                .map(because -> (because.code() == ComponentCode.COMPONENT_OTHER_COSTS ? "-" : "+") + amount(because))
                .collect(Collectors.joining(" "));
    }

    private static String amount(Explanation because) {
        return because.facts().values().stream()
                .filter(Fact.Amount.class::isInstance)
                .map(fact -> Words.money(((Fact.Amount) fact).money()))
                .collect(Collectors.joining());
    }

    private static boolean inTable(Explanation because) {
        return because.code() == ComponentCode.COMPONENT_OTHER_COSTS
                || because.code() == ComponentCode.COMPONENT_OTHER_GAINS;
    }
}
