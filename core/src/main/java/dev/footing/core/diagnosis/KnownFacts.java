package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Measure;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of a startup now, as the rules ask for it. Absent means that it was not stated: a default never stands
 * in for a fact here. What is worked out from facts counts as known, as everywhere: so does the bill of now where it
 * was not stated and the strategy that the startup is on is known, as its list prices give it. {@link SpiralRule} has
 * it in the burn of now, and says so.
 *
 * @param startup the startup
 * @param current the strategy that it is on, where its provider described it
 * @param takes the expertise that running or writing a component takes, for those for which a way is offered
 */
record KnownFacts(
        Startup startup, Optional<Strategy> current, ImmutableMap<Component, ImmutableSortedSet<ExpertiseArea>> takes) {
    boolean live() {
        return startup.usage().live();
    }

    double engineers() {
        return startup.team().engineers().value();
    }

    /** The measured share of engineering time. */
    OptionalDouble timeShare() {
        return number(startup.observations().infrastructureTimeShare());
    }

    /** The share of engineers whose work is infrastructure. */
    OptionalDouble staffedShare() {
        return startup.team()
                .infrastructureEngineers()
                .map(fte -> OptionalDouble.of(fte.value() / engineers()))
                .orElse(OptionalDouble.empty());
    }

    /** What infrastructure takes of engineering: as measured, else by who works on it. */
    OptionalDouble share() {
        return timeShare().isPresent() ? timeShare() : staffedShare();
    }

    OptionalDouble plannedShare() {
        return number(startup.team().plannedInfrastructureShare());
    }

    /** Months on the strategy that it is on, where stated. */
    OptionalDouble monthsOnIt() {
        return startup.states(Inputs.CURRENT_MONTHS)
                ? number(startup.current().map(CurrentPlatform::months))
                : OptionalDouble.empty();
    }

    /** Months that its strategy takes a team with all the expertise: what one would plan. */
    OptionalDouble plannedMonths() {
        return current.map(strategy ->
                        OptionalDouble.of(strategy.timeToProduction().likely()))
                .orElse(OptionalDouble.empty());
    }

    /** Months since customers got a feature; a product that never launched had none since its build began. */
    OptionalDouble monthsWithoutFeature() {
        OptionalDouble stated = number(startup.observations().monthsSinceLastCustomerFeature());
        if (stated.isPresent() || live()) {
            return stated;
        }
        return monthsOnIt();
    }

    /** Whether what it is on is known, and not bought. */
    boolean runsItself() {
        return current.filter(strategy -> strategy.info().sourcing() != Sourcing.MANAGED)
                .isPresent();
    }

    /** Components that it runs or writes itself, in their order. */
    ImmutableList<Component> ownComponents() {
        return components(
                use -> use.sourcing() == ComponentSourcing.SELF_RUN || use.sourcing() == ComponentSourcing.CUSTOM);
    }

    ImmutableList<Component> components(Predicate<ComponentUse> wanted) {
        return startup.components().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is known to run infrastructure itself: a strategy, or several components. */
    boolean builds() {
        return runsItself() || ownComponents().size() >= Threshold.OWN_COMPONENTS.whole();
    }

    /**
     * Whether its components show if it builds: several are its own, or too few are open to be. Where what it is on is
     * known, those that were stated show it.
     */
    boolean tellsWhetherItBuilds() {
        int stated = startup.components().size();
        long open = current.isPresent() ? 0 : notStated();
        int own = ownComponents().size();
        return stated > 0 && (builds() || own + open < Threshold.OWN_COMPONENTS.whole());
    }

    /** Whether it is known to run and write nothing itself: what it is on is bought, or every component was stated. */
    boolean ownsNothing() {
        boolean known = current.isPresent() || notStated() == 0;
        return known && !runsItself() && ownComponents().isEmpty();
    }

    /** How many of the components that every platform has were not stated. */
    private long notStated() {
        return Component.usual().stream()
                .filter(component -> !startup.components().containsKey(component))
                .count();
    }

    /** The expertise that what it runs itself needs; a component for which nothing is offered needs nothing known. */
    ImmutableSortedSet<ExpertiseArea> neededAreas() {
        Set<ExpertiseArea> areas = EnumSet.noneOf(ExpertiseArea.class);
        if (runsItself()) {
            areas.addAll(current.orElseThrow().requiredExpertise());
        }
        for (Component component : ownComponents()) {
            Optional.ofNullable(takes.get(component)).ifPresent(areas::addAll);
        }
        return ImmutableSortedSet.copyOf(areas);
    }

    /** Of some areas, those with such an answer. */
    ImmutableList<ExpertiseArea> answered(Set<ExpertiseArea> areas, Answer wanted) {
        return areas.stream()
                .sorted(Comparator.naturalOrder())
                .filter(area -> startup.expertise().answer(area) == wanted)
                .collect(ImmutableList.toImmutableList());
    }

    static Input<?> input(ExpertiseArea area) {
        return Inputs.find("/expertise/" + area.id()).orElseThrow();
    }

    static OptionalDouble number(Optional<? extends Measure> measure) {
        return measure.map(stated -> OptionalDouble.of(stated.value())).orElse(OptionalDouble.empty());
    }
}
