package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What moves beside figures: what rules strategies out, the diagnosis, and what to do. */
final class WhatIfEffects {
    private final WhatIf answer;
    private final List<String> lines = new ArrayList<>();

    WhatIfEffects(WhatIf answer) {
        this.answer = answer;
    }

    ImmutableList<Block> blocks() {
        vetoes("Now ruled out", answer.vetoesAdded());
        vetoes("No longer broken", answer.vetoesGone());
        DiagnosedIds before = answer.before().diagnosis().ids();
        DiagnosedIds after = answer.after().diagnosis().ids();
        changed("Stage of the spiral", before.stage().id(), after.stage().id());
        moved("Warning signs", before.redFlags(), after.redFlags());
        moved("Traps", before.traps(), after.traps());
        changed("Course of action", course(answer.courseBefore()), course(answer.courseAfter()));
        moved("Actions", answer.actionsBefore(), answer.actionsAfter());
        if (lines.isEmpty()) {
            lines.add("What rules strategies out, the diagnosis and the course of action stay as they are.");
        }
        return Block.items(lines);
    }

    private void vetoes(String label, ImmutableSetMultimap<StrategyId, VetoRule> vetoes) {
        vetoes.asMap().forEach((strategy, rules) -> listed(label + ": " + strategy + " (", rules, ")."));
    }

    private static String course(Optional<CourseOfAction.Kind> kind) {
        return kind.map(Identified::id).orElse("none");
    }

    private void changed(String label, String before, String after) {
        if (!before.equals(after)) {
            lines.add(label + ": " + new Cell.Transition(new Cell.Phrase(before), new Cell.Phrase(after)).text() + ".");
        }
    }

    private <E extends Identified> void moved(String label, Set<E> before, Set<E> after) {
        listed(label + " that come: ", Sets.difference(after, before), ".");
        listed(label + " that go: ", Sets.difference(before, after), ".");
    }

    private void listed(String start, Collection<? extends Identified> constants, String end) {
        if (!constants.isEmpty()) {
            lines.add(start + Identified.listed(constants) + end);
        }
    }
}
