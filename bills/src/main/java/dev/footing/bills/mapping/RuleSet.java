package dev.footing.bills.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Rules that are tried together, in their order.
 *
 * @param name what results call them
 * @param rules what places
 * @param managed what says that something is bought managed
 */
record RuleSet(String name, ImmutableList<MappingRule> rules, ImmutableList<MappingRule> managed) {
    static RuleSet of(String name, ImmutableList<MappingRule> all) {
        return new RuleSet(
                name,
                all.stream().filter(rule -> !isManaged(rule)).collect(ImmutableList.toImmutableList()),
                all.stream().filter(RuleSet::isManaged).collect(ImmutableList.toImmutableList()));
    }

    private static boolean isManaged(MappingRule rule) {
        return rule.field() == MappingRule.Field.MANAGED;
    }

    /** These rules after those of another text. */
    RuleSet after(String title, ImmutableList<MappingRule> own) {
        return of(
                title + " before " + name,
                ImmutableList.<MappingRule>builder()
                        .addAll(own)
                        .addAll(rules)
                        .addAll(managed)
                        .build());
    }

    /** The component or bucket of what is billed or planned, and the rule. */
    Placement place(BilledItem item) {
        Optional<MappingRule> found =
                rules.stream().filter(rule -> rule.matches(item)).findFirst();
        if (found.isEmpty()) {
            return Houses.same(item.provider(), item.publisher())
                    ? Placement.inBucket(Placement.OTHER)
                    : Placement.inBucket(Placement.THIRD_PARTY);
        }
        MappingRule rule = found.get();
        boolean bought = managed.stream()
                .anyMatch(service -> service.component().equals(rule.component()) && service.matches(item));
        return new Placement(rule.component(), rule.title(), rule.field() == MappingRule.Field.CATEGORY, bought);
    }
}
