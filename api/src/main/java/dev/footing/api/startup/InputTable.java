package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Input.Spec;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts the inputs in the order of the profile and adds those that exist once for each area, component or sign. */
final class InputTable {
    private final ImmutableList<Input<?>> all = inputs();
    private final ImmutableSortedMap<String, Input<?>> byId =
            all.stream().collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, Input::id, input -> input));

    ImmutableList<Input<?>> all() {
        return all;
    }

    ImmutableSortedMap<String, Input<?>> byId() {
        return byId;
    }

    private static ImmutableList<Input<?>> inputs() {
        ImmutableList.Builder<Input<?>> all = ImmutableList.builder();
        all.add(
                Inputs.NAME,
                Inputs.AS_OF,
                Inputs.PHASE,
                Inputs.AGE,
                Inputs.CURRENCY,
                Inputs.CASH,
                Inputs.OTHER_COSTS,
                Inputs.HORIZON,
                Inputs.CREDITS);
        all.add(Inputs.ENGINEERS, Inputs.COST_PER_ENGINEER);
        all.add(Inputs.INFRASTRUCTURE_ENGINEERS, Inputs.PLANNED_INFRASTRUCTURE_SHARE);
        for (ExpertiseArea area : ExpertiseArea.values()) {
            all.add(expertise(area));
        }
        all.add(Inputs.ACTIVE_USERS, Inputs.LAUNCH_USERS, Inputs.MONTHLY_GROWTH, Inputs.GROWTH_VOLATILITY);
        all.add(Inputs.REVENUE_PER_USER, Inputs.PEAK_TO_AVERAGE);
        all.add(Inputs.FUNDING_MONTH, Inputs.INVESTED, Inputs.FUNDING_STAGE);
        all.add(Inputs.COMPLIANCE_MONTH, Inputs.COMPLIANCE_COVERS);
        all.add(Inputs.CURRENT_STRATEGY, Inputs.CURRENT_MONTHS, Inputs.CURRENT_BILL, Inputs.LIST_PRICE);
        all.add(Inputs.PAYMENTS);
        all.addAll(BillInputs.ofCurrent());
        for (Component component : Component.values()) {
            all.addAll(component(component));
        }
        all.add(Inputs.INFRASTRUCTURE_TIME_SHARE, Inputs.RELEASES_PER_MONTH, Inputs.BURN_MULTIPLE, Inputs.UPTIME);
        all.add(Inputs.SECURITY_INCIDENTS, Inputs.MONTHS_SINCE_FEATURE);
        all.add(Inputs.SERIOUS_INCIDENTS, Inputs.OBSERVED_MONTHS, BillInputs.BILL_GROWTH);
        for (RedFlag flag : RedFlag.values()) {
            all.add(redFlag(flag));
        }
        all.add(Inputs.MOTIVES);
        all.addAll(answers());
        all.add(Inputs.PLANNED_OPTIMIZATIONS, Inputs.CORRELATIONS);
        return all.build();
    }

    private static Input<Answer> expertise(ExpertiseArea area) {
        String label = "expertise in " + area.id().replace('-', ' ');
        return Spec.choice("/expertise/" + area.id(), label, Answer.class)
                .implicit(Answer.UNKNOWN)
                .bind(s -> Optional.of(s.expertise().answer(area)), (d, v) -> d.expertise.put(area, v));
    }

    private static Input<FlagState> redFlag(RedFlag flag) {
        return Spec.choice("/redFlags/" + flag.id(), flag.id().replace('-', ' '), FlagState.class)
                .bind(s -> Optional.ofNullable(s.redFlags().get(flag)), (d, v) -> d.redFlags.put(flag, v));
    }

    private static ImmutableList<Input<?>> component(Component component) {
        String group = "/components/" + component.id() + '/';
        String name = component.id();
        Function<Startup, Optional<ComponentUse>> use =
                s -> Optional.ofNullable(s.components().get(component));
        return ImmutableList.of(
                Spec.choice(group + "sourcing", "sourcing of " + name, ComponentSourcing.class)
                        .presence(Presence.REQUIRED_IN_GROUP)
                        .bind(
                                s -> use.apply(s).map(ComponentUse::sourcing),
                                (d, v) -> d.component(component).sourcing(v)),
                Inputs.yesNo(group + "differentiator", name + " sets the product apart")
                        .bind(
                                s -> use.apply(s).flatMap(ComponentUse::differentiator),
                                (d, v) -> d.component(component).differentiator(v)),
                Inputs.amount(group + "monthlyCost", "monthly bill for " + name)
                        .range(ComponentUse.BILL)
                        .bind(
                                s -> use.apply(s).flatMap(ComponentUse::monthlyCost),
                                (d, v) -> d.component(component).monthlyCost(v)));
    }

    private static ImmutableList<Input<?>> answers() {
        String ten = "/answers/ten-ten-ten/";
        String back = "/answers/customer-back/";
        return ImmutableList.of(
                horizon(ten + "ten-days", a -> a.tenDays(), (d, v) -> d.answers.tenDays(v)),
                horizon(ten + "ten-months", a -> a.tenMonths(), (d, v) -> d.answers.tenMonths(v)),
                horizon(ten + "ten-years", a -> a.tenYears(), (d, v) -> d.answers.tenYears(v)),
                Spec.choice("/answers/product-velocity", "features reach customers", VelocityAnswer.class)
                        .bind(s -> s.answers().productVelocity(), (d, v) -> d.answers.productVelocity(v)),
                yesNo(back + "serves-better", a -> a.servesBetter(), (d, v) -> d.answers.servesBetter(v)),
                yesNo(back + "acquires-faster", a -> a.acquiresFaster(), (d, v) -> d.answers.acquiresFaster(v)),
                yesNo(
                        back + "enables-wanted-features",
                        a -> a.enablesWantedFeatures(),
                        (d, v) -> d.answers.enablesWantedFeatures(v)),
                yesNo(
                        back + "shortens-idea-to-value",
                        a -> a.shortensIdeaToValue(),
                        (d, v) -> d.answers.shortensIdeaToValue(v)));
    }

    private static Input<TenTenTenReason> horizon(
            String id,
            Function<FounderAnswers, Optional<TenTenTenReason>> getter,
            BiConsumer<StartupDraft, TenTenTenReason> setter) {
        String label = "expected in " + id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
        return Spec.choice(id, label, TenTenTenReason.class).bind(s -> getter.apply(s.answers()), setter);
    }

    private static Input<Boolean> yesNo(
            String id, Function<FounderAnswers, Optional<Boolean>> getter, BiConsumer<StartupDraft, Boolean> setter) {
        String label = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
        return Inputs.yesNo(id, label).bind(s -> getter.apply(s.answers()), setter);
    }
}
