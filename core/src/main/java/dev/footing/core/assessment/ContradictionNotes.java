package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.decision.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/**
 * Notes on facts that can hardly all be true, and on statements that nothing reads. None of them changes a figure: what
 * is stated counts as stated.
 *
 * @param setting the startup and what competes
 * @param overrides the numbers of strategies that the rules replace
 */
record ContradictionNotes(Setting setting, ImmutableList<StrategyOverride> overrides) {
    /** Whoever buys the whole platform has these from its vendor. */
    private static final ImmutableSet<Component> OF_THE_PLATFORM =
            ImmutableSet.of(Component.ORCHESTRATION, Component.COMPUTE);

    Stream<Explanation.Builder> all() {
        return Stream.of(
                        platformRunByTeam().stream(),
                        machinesNotNeeded().stream(),
                        youngerThanPlatform().stream(),
                        partsAboveWhole().stream(),
                        correlationsUnread(),
                        overridesNotProposed())
                .flatMap(Function.identity());
    }

    private Startup startup() {
        return setting.startup();
    }

    /** A strategy that is bought whole runs programs; who runs them is then not the team. */
    private Optional<Explanation.Builder> platformRunByTeam() {
        return contradiction(Sourcing.MANAGED, ComponentSourcing.SELF_RUN)
                .or(() -> contradiction(Sourcing.MANAGED, ComponentSourcing.CUSTOM));
    }

    private Optional<Explanation.Builder> machinesNotNeeded() {
        return contradiction(Sourcing.SELF_RUN, ComponentSourcing.NONE);
    }

    private Optional<Explanation.Builder> contradiction(Sourcing sourcing, ComponentSourcing stated) {
        Predicate<Component> brought = stated == ComponentSourcing.NONE
                ? component -> component == Component.COMPUTE
                : OF_THE_PLATFORM::contains;
        ImmutableList<Component> components = startup().components().entrySet().stream()
                .filter(use -> brought.test(use.getKey()) && use.getValue().sourcing() == stated)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
        return setting.current()
                .filter(strategy -> strategy.info().sourcing() == sourcing && !components.isEmpty())
                .map(Strategy::id)
                .map(strategy -> Explanation.of(Code.COMPONENTS_CONTRADICT_STRATEGY)
                        .word("components", Identified.listed(components))
                        .word("sourcing", stated.id())
                        .word("strategy", strategy.value()));
    }

    private Optional<Explanation.Builder> youngerThanPlatform() {
        return startup()
                .ageMonths()
                .flatMap(age -> startup()
                        .current()
                        .filter(current -> current.strategy().isPresent()
                                && current.months().value() > age.value())
                        .map(current -> Explanation.of(Code.AGE_BELOW_CURRENT)
                                .figure("age", age.value(), Unit.MONTHS)
                                .figure("months", current.months().value(), Unit.MONTHS)));
    }

    private Optional<Explanation.Builder> partsAboveWhole() {
        List<Component> priced = startup().components().entrySet().stream()
                .filter(use -> use.getValue().monthlyCost().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return Inputs.CURRENT_BILL
                .get(startup())
                .filter(BigMoney::isPositive)
                .flatMap(bill -> priced.stream()
                        .map(startup().components()::get)
                        .map(ComponentUse::monthlyCost)
                        .flatMap(Optional::stream)
                        .reduce(BigMoney::plus)
                        .filter(bill::isLessThan)
                        .map(sum -> Explanation.of(Code.COMPONENTS_ABOVE_BILL)
                                .word("components", Identified.listed(priced))
                                .amount("costs", Amounts.toMoney(Amounts.toDouble(sum), bill.getCurrencyUnit()))
                                .amount("bill", Amounts.toMoney(Amounts.toDouble(bill), bill.getCurrencyUnit()))));
    }

    private Stream<Explanation.Builder> correlationsUnread() {
        return startup().correlations().stream()
                .filter(correlation -> !(isUncertain(correlation.first()) && isUncertain(correlation.second())))
                .map(correlation -> Explanation.of(Code.CORRELATION_UNREAD)
                        .word("input", correlation.first())
                        .word("other", correlation.second()));
    }

    private boolean isUncertain(String input) {
        return Inputs.find(input)
                .flatMap(found -> found.get(startup()))
                .filter(value -> (value instanceof Estimate && !(value instanceof Estimate.Fixed))
                        || (value instanceof MoneyEstimate && !(value instanceof MoneyEstimate.Fixed)))
                .isPresent();
    }

    private Stream<Explanation.Builder> overridesNotProposed() {
        return overrides.stream()
                .filter(override -> setting.proposals().proposed().stream()
                        .noneMatch(proposed -> proposed.strategy().id().equals(override.strategy())))
                .filter(override -> setting.current()
                        .filter(current -> current.id().equals(override.strategy()))
                        .isEmpty())
                .map(override -> Explanation.of(Code.OVERRIDE_NOT_PROPOSED)
                        .word("path", override.path())
                        .word("strategy", override.strategy().value()));
    }
}
