package dev.footing.formats.text;

import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What moves beside figures: what rules strategies out, what ails the startup, and what to do. */
final class WhatIfLines {
    private final WhatIf answer;

    WhatIfLines(WhatIf answer) {
        this.answer = answer;
    }

    void print(Page page) {
        List<String> lines = new ArrayList<>();
        answer.vetoesAdded().asMap().forEach((strategy, rules) -> lines.add(veto("Now ruled out", strategy, rules)));
        answer.vetoesGone().asMap().forEach((strategy, rules) -> lines.add(veto("No longer broken", strategy, rules)));
        DiagnosedIds was = answer.before().diagnosis().ids();
        DiagnosedIds now = answer.after().diagnosis().ids();
        if (was.stage() != now.stage()) {
            lines.add("Stage of the spiral: "
                    + WhatIfReport.arrow(was.stage().id(), now.stage().id()) + ".");
        }
        moved(lines, "Warning signs", was.redFlags(), now.redFlags());
        moved(lines, "Traps", was.traps(), now.traps());
        if (!answer.courseBefore().equals(answer.courseAfter())) {
            lines.add("Course of action: "
                    + WhatIfReport.arrow(course(answer.courseBefore()), course(answer.courseAfter())) + ".");
        }
        moved(lines, "Actions", answer.actionsBefore(), answer.actionsAfter());
        if (lines.isEmpty()) {
            lines.add("What rules strategies out, the diagnosis and the course of action stay as they are.");
        }
        lines.forEach(page::item);
        page.blank();
    }

    private static String veto(String label, StrategyId strategy, Collection<VetoRule> rules) {
        return label + ": " + strategy + " (" + rules.stream().map(VetoRule::id).collect(Collectors.joining(", "))
                + ").";
    }

    private static String course(Optional<? extends Identified> kind) {
        return kind.map(Identified::id).orElse("none");
    }

    private static <E extends Identified> void moved(List<String> lines, String label, Set<E> was, Set<E> now) {
        add(lines, label + " that come", now, was);
        add(lines, label + " that go", was, now);
    }

    private static <E extends Identified> void add(List<String> lines, String label, Set<E> has, Set<E> lacks) {
        String ids = has.stream()
                .filter(one -> !lacks.contains(one))
                .map(Identified::id)
                .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            lines.add(label + ": " + ids + ".");
        }
    }
}
