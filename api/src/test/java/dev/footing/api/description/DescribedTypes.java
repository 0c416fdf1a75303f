package dev.footing.api.description;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.bill.Bill;
import dev.footing.api.difference.Difference;
import dev.footing.api.record.Check;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.whatif.WhatIf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every description that a document is made of. */
final class DescribedTypes {
    private static final List<Description<?>> DOCUMENTS = List.of(
            Assessment.DESCRIPTION,
            Assessment.COMPACT,
            WhatIf.DESCRIPTION,
            Difference.DESCRIPTION,
            RecordedResult.DESCRIPTION,
            DecisionRecord.DESCRIPTION,
            Check.DESCRIPTION,
            Bill.DESCRIPTION,
            Backtest.DESCRIPTION);

    private final Set<Description<?>> found = new LinkedHashSet<>();

    private DescribedTypes() {}

    static List<Description<?>> all() {
        DescribedTypes types = new DescribedTypes();
        DOCUMENTS.forEach(types::add);
        return List.copyOf(types.found);
    }

    private void add(Description<?> description) {
        if (found.add(description)) {
            description.members().forEach(member -> add(member.type().bare()));
        }
    }

    private void add(ValueType type) {
        if (type instanceof ValueType.Parts parts) {
            add(parts.description().get());
        } else if (type instanceof ValueType.Elements list) {
            add(list.element().bare());
        } else if (type instanceof ValueType.Entries entries) {
            add(entries.value().bare());
        }
    }
}
