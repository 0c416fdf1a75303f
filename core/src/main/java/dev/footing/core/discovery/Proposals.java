package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Fte;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Overridden;
import dev.footing.api.strategy.Overridden.ReplacedNumber;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.cancellation.Interruption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;

/**
 * What the providers propose for one startup.
 *
 * @param proposed the proposed strategies, by id
 * @param offers ways of getting single components, in the order of components and sourcings; of several offers for one
 *     of these, a built-in one is the first
 * @param problems providers whose answer could not be used, and why
 * @param replaced numbers of these strategies that the rules replaced
 */
public record Proposals(
        ImmutableList<Proposed> proposed,
        ImmutableList<Offered> offers,
        ImmutableList<Problem> problems,
        ImmutableList<ReplacedNumber> replaced) {
    private static final String RULE = "must propose strategies";

    /**
     * One proposed strategy.
     *
     * @param provider the id of the provider that proposes it
     * @param strategy the strategy, tailored to the startup
     */
    public record Proposed(String provider, Strategy strategy) {}

    /**
     * One way of getting one component.
     *
     * @param provider the id of the provider that offers it
     * @param option the option, tailored to the startup
     */
    public record Offered(String provider, ComponentOption option) {
        /**
         * {@return whether both are ways of getting the same component in the same sourcing}
         *
         * @param other another offer
         */
        public boolean sameWay(Offered other) {
            return option.component() == other.option.component() && option.sourcing() == other.option.sourcing();
        }
    }

    /**
     * Asks every provider. One that throws, or whose answer breaks a rule, is left out with all its strategies; what
     * the others propose is the same as without it.
     *
     * @param discovery the providers
     * @param startup the startup, with its phase derived
     * @return what they propose
     */
    public static Proposals ask(Discovery discovery, Startup startup) {
        Objects.requireNonNull(discovery, "discovery");
        Objects.requireNonNull(startup, "startup");
        List<Proposed> proposed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (FoundProvider found : discovery.providers()) {
            Interruption.check();
            GuardedCall<ImmutableList<Strategy>> answer = ask(found, startup);
            answer.problem().ifPresent(problems::add);
            answer.value()
                    .ifPresent(strategies -> strategies.forEach(
                            strategy -> proposed.add(new Proposed(found.info().id(), strategy))));
        }
        Offers offers = Offers.ask(discovery, startup);
        problems.addAll(offers.problems());
        return new Proposals(sorted(proposed), offers.offered(), ImmutableList.copyOf(problems), ImmutableList.of());
    }

    /**
     * Leaves out the providers that answer the same startup otherwise when they are asked again: nothing that is
     * computed from such answers can be computed again, and what is compared would differ for no reason.
     *
     * @param discovery the providers
     * @param startup the startup, with its phase derived
     * @return those that answer the same twice, or cannot answer at all, and what is wrong with the others; Footing's
     *     own are not asked, as its tests do
     */
    public static Discovery steady(Discovery discovery, Startup startup) {
        Objects.requireNonNull(discovery, "discovery");
        Objects.requireNonNull(startup, "startup");
        Discovery steady = discovery;
        for (FoundProvider found : discovery.providers()) {
            if (!found.builtIn() && !answers(found, startup).equals(answers(found, startup))) {
                steady = steady.without(
                        found,
                        Faults.problem(
                                found.describe(),
                                "must answer the same startup in the same way each time",
                                "otherwise the second time",
                                "Let its answer depend on the startup alone, or remove the plugin."));
            }
        }
        return steady;
    }

    /** What a provider answers, as far as it does. */
    private static List<Object> answers(FoundProvider found, Startup startup) {
        Interruption.check();
        List<Object> answers = new ArrayList<>();
        ask(found, startup).value().ifPresent(answers::add);
        Offers.answer(found, startup).value().ifPresent(answers::add);
        return answers;
    }

    /**
     * Adds strategies that the host composes.
     *
     * @param composed strategies whose ids no provider has
     * @return these and what the providers propose, by id
     */
    public Proposals with(List<Proposed> composed) {
        List<Proposed> all = new ArrayList<>(proposed);
        all.addAll(composed);
        return new Proposals(sorted(all), offers, problems, replaced);
    }

    /** {@return the options that are offered, without who offers them} */
    public ImmutableList<ComponentOption> options() {
        return offers.stream().map(Offered::option).collect(ImmutableList.toImmutableList());
    }

    /**
     * Replaces what is offered for components.
     *
     * @param standing offers
     * @return the same proposals with these
     */
    public Proposals offering(ImmutableList<Offered> standing) {
        return new Proposals(proposed, standing, problems, replaced);
    }

    /**
     * Changes each option.
     *
     * @param change what becomes of an option
     * @return the same proposals with the changed options
     */
    public Proposals withOptions(UnaryOperator<ComponentOption> change) {
        return offering(offers.stream()
                .map(offer -> new Offered(offer.provider(), change.apply(offer.option())))
                .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Proposed> sorted(List<Proposed> proposed) {
        return proposed.stream()
                .sorted(Comparator.comparing(offered -> offered.strategy().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what the team should have done before to run each component, or to write it where nothing to run is
     * offered: what the first offer requires, so that a plugin does not change what is said of today. Of a component
     * for which nothing is offered, nothing is known}
     */
    public ImmutableSortedMap<Component, ImmutableSortedSet<ExpertiseArea>> expertiseOfOwn() {
        return options().stream()
                .filter(option -> option.sourcing() == ComponentSourcing.SELF_RUN
                        || option.sourcing() == ComponentSourcing.CUSTOM)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.<Component>naturalOrder(),
                        ComponentOption::component,
                        ComponentOption::requiredExpertise,
                        (first, later) -> first));
    }

    /**
     * Replaces numbers of strategies.
     *
     * @param overrides overrides; those of strategies that are not proposed change nothing
     * @param engineers how many engineers the startup has
     * @return the same proposals with those numbers
     * @throws InvalidValueException where a strategy cannot have such a number
     */
    public Proposals overridden(ImmutableList<StrategyOverride> overrides, Fte engineers) {
        if (overrides.isEmpty()) {
            return this;
        }
        ImmutableList.Builder<Proposed> changed = ImmutableList.builder();
        ImmutableList.Builder<ReplacedNumber> numbers = ImmutableList.builder();
        for (Proposed offered : proposed) {
            Overridden overridden = StrategyOverride.overridden(offered.strategy(), overrides, engineers);
            changed.add(new Proposed(offered.provider(), overridden.strategy()));
            numbers.addAll(overridden.numbers());
        }
        return new Proposals(changed.build(), offers, problems, numbers.build());
    }

    /**
     * Leaves areas of expertise out of what is required.
     *
     * @param notRequired areas that nothing requires here
     * @return the same proposals and options, none of which requires one of them
     */
    public Proposals without(ImmutableSet<ExpertiseArea> notRequired) {
        if (notRequired.isEmpty()) {
            return this;
        }
        ImmutableList<Proposed> relieved = proposed.stream()
                .map(offered -> new Proposed(
                        offered.provider(),
                        offered.strategy().toBuilder()
                                .requiredExpertise(
                                        Sets.difference(offered.strategy().requiredExpertise(), notRequired))
                                .build()))
                .collect(ImmutableList.toImmutableList());
        return new Proposals(relieved, offers, problems, replaced)
                .withOptions(option -> option.toBuilder()
                        .requiredExpertise(Sets.difference(option.requiredExpertise(), notRequired))
                        .build());
    }

    private static GuardedCall<ImmutableList<Strategy>> ask(FoundProvider found, Startup startup) {
        GuardedCall<ImmutableList<Strategy>> answer =
                GuardedCall.of(found.describe(), RULE, () -> found.provider().propose(startup));
        return answer.value()
                .map(proposed -> GuardedCall.of(found.describe(), RULE, () -> checked(found, startup, proposed)))
                .orElse(answer);
    }

    private static ImmutableList<Strategy> checked(
            FoundProvider found, Startup startup, ImmutableList<Strategy> proposed) {
        List<StrategyId> seen = new ArrayList<>();
        for (Strategy strategy : proposed) {
            checkAnnounced(found, strategy);
            if (seen.contains(strategy.id())) {
                throw new InvalidValueException(
                        "id",
                        strategy.id() + " twice",
                        "must stand once in the answer",
                        "Propose it once, or call one otherwise.");
            }
            requireCurrency(strategy.id().value(), strategy.currency(), startup, "propose");
            checkTexts(strategy);
            seen.add(strategy.id());
        }
        return proposed.stream()
                .filter(strategy -> !found.overridden().contains(strategy.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Refuses amounts in another currency than that of the startup. */
    static void requireCurrency(String what, CurrencyUnit currency, Startup startup, String otherwise) {
        CurrencyUnit wanted = startup.budget().currency();
        if (!currency.equals(wanted)) {
            throw new InvalidValueException(
                    "the currency of " + what,
                    currency.getCode(),
                    "must be " + wanted.getCode() + " as that of the startup",
                    "Convert its amounts, or " + otherwise + " nothing to this startup.");
        }
    }

    private static void checkTexts(Strategy strategy) {
        for (String line : strategy.notQuantified()) {
            if (!FaultText.isLine(line)) {
                throw new InvalidValueException(
                        "notQuantified of " + strategy.id(),
                        '"' + line + '"',
                        "must be told " + FaultText.LINE_RULE,
                        "Write short lines for readers.");
            }
        }
    }

    private static void checkAnnounced(FoundProvider found, Strategy strategy) {
        String id = strategy.id().value();
        Optional<StrategyInfo> announced = found.info().strategies().stream()
                .filter(info -> info.id().equals(strategy.id()))
                .findFirst();
        if (announced.isEmpty()) {
            throw new InvalidValueException(
                    "id", id, "must be one that its info() announces", "Announce it there, or do not propose it.");
        }
        if (!announced.orElseThrow().equals(strategy.info())) {
            throw new InvalidValueException(
                    "the info of " + id,
                    strategy.info().toString(),
                    "must be what its info() announces",
                    "Use one StrategyInfo for both.");
        }
    }
}
