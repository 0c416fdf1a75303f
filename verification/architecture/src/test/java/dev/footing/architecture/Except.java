package dev.footing.architecture;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition with exceptions, each by its full name and with its reason. One that is no longer needed is a violation,
 * so that the list cannot outlive what it excuses.
 */
final class Except<T extends HasName.AndFullName> extends ArchCondition<T> {
    private final ArchCondition<T> condition;
    private final ImmutableMap<String, String> reasons;
    private final Set<String> needed = new TreeSet<>();

    private Except(ArchCondition<T> condition, ImmutableMap<String, String> reasons) {
        super(condition.getDescription() + " (but for named exceptions)");
        this.condition = condition;
        this.reasons = reasons;
    }

    static <T extends HasName.AndFullName> ArchCondition<T> named(
            ImmutableMap<String, String> reasons, ArchCondition<T> condition) {
        return new Except<>(condition, reasons);
    }

    @Override
    public void init(Collection<T> all) {
        needed.clear();
        condition.init(all);
    }

    @Override
    public void check(T item, ConditionEvents events) {
        ConditionEvents own = ConditionEvents.Factory.create();
        condition.check(item, own);
        if (own.containViolation() && reasons.containsKey(item.getFullName())) {
            needed.add(item.getFullName());
            return;
        }
        for (ConditionEvent violation : own.getViolating()) {
            events.add(violation);
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        condition.finish(events);
        reasons.forEach((name, reason) -> {
            if (!needed.contains(name)) {
                events.add(SimpleConditionEvent.violated(
                        name, "The exception for " + name + " (" + reason + ") is no longer needed: remove it"));
            }
        });
    }
}
