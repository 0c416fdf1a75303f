package dev.footing.core.decision;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.composition.Advisor;
import dev.footing.core.composition.Mix;
import dev.footing.core.composition.MixFigures;
import dev.footing.core.composition.MixSearch;
import dev.footing.core.composition.OfferChoice;
import dev.footing.core.composition.Offering;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;

/**
 * Lets the best mix take part, under the answers as they are and under those not given yet. It takes part where it
 * mixes sourcings, holds, and its plan is ahead of that of each strategy that nothing rules out and that lasts by more
 * than is material: a mix that differs from a strategy in little would else stand beside it and make a close call of
 * it.
 *
 * @param setting the startup and all that competes
 * @param ways the startup under the answers not given yet, and all that competes there; worked out once it is asked for
 * @param offers all offers for components, of which the proposals of the setting have one of each way
 * @param search where the mixes of the startup were looked for
 * @param best the best mix under the answers as they are; empty where none is open
 * @param takesPart whether it competes
 */
public record Mixing(
        Setting setting,
        Supplier<OpenAnswers> ways,
        OfferChoice offers,
        MixSearch search,
        Optional<MixSearch.Found> best,
        boolean takesPart) {
    /** The provider of what the host composes. */
    public static final String PROVIDER = "footing.composed";

    private static final String SUPPOSED = PROVIDER + ".mix-";

    /** Everything on which the figures of a mix hang from one way of answering to another. */
    private record Key(ImmutableList<ComponentOption> options, Optional<Strategy> current, int currentMissing) {}

    /** What is the same for all ways of answering. */
    private record World(Rules rules, Map<Key, MixFigures> known) {
        PlanModel model(Setting setting) {
            return new PlanModel(setting.startup(), setting.current(), rules);
        }

        MixSearch search(Setting setting, PlanModel model) {
            return search(setting, model, setting.proposals().options());
        }

        MixSearch search(Setting setting, PlanModel model, ImmutableList<ComponentOption> options) {
            Situation situation = model.situation();
            Key key = new Key(
                    options,
                    setting.current(),
                    setting.current().map(situation::missing).orElse(0));
            return new MixSearch(
                    setting.startup(),
                    options,
                    model,
                    setting.rule(),
                    known.computeIfAbsent(key, any -> new MixFigures()));
        }

        /** The best mix, where it takes part. */
        Optional<Mix> competing(Setting setting, PlanModel model, Optional<MixSearch.Found> best) {
            return best.filter(found -> found.figures().holds() && found.mix().sourcing() == Sourcing.HYBRID)
                    .filter(found -> ahead(
                            found.figures().objective()
                                    - rules.policy().materiality().value() * model.spend(),
                            Candidates.of(setting, new PlanView(rules))))
                    .map(MixSearch.Found::mix);
        }

        private static boolean ahead(double objective, Candidates evaluation) {
            return evaluation.candidates().stream()
                    .filter(candidate ->
                            candidate.unvetoed() && candidate.signals().lasts() > 0)
                    .allMatch(candidate -> objective > candidate.objective());
        }
    }

    /** {@return the startup under the answers not given yet, and all that competes there} */
    public OpenAnswers open() {
        return ways.get();
    }

    /**
     * Looks for the best mix and lets it take part.
     *
     * @param setting the startup and the proposals
     * @param open gives the startup under the answers not given yet
     * @param rules calibration and policy
     * @return what competes
     */
    public static Mixing of(Setting setting, Supplier<OpenAnswers> open, Rules rules) {
        World world = new World(rules, new HashMap<>());
        PlanModel model = world.model(setting);
        OfferChoice offers =
                new OfferChoice(setting.proposals().offers(), options -> world.search(setting, model, options));
        ImmutableList<Offered> chosen = offers.chosen();
        return of(setting.offering(chosen), () -> open.get().offering(chosen), world, offers);
    }

    /** With one offer of each way of getting a component. */
    private static Mixing of(Setting setting, Supplier<OpenAnswers> open, World world, OfferChoice offers) {
        PlanModel model = world.model(setting);
        MixSearch search = world.search(setting, model);
        Optional<MixSearch.Found> best = search.best();
        Optional<Mix> stated = world.competing(setting, model, best);
        return new Mixing(
                setting.with(stated.map(Mixing::proposed).map(ImmutableList::of).orElse(ImmutableList.of())),
                Suppliers.memoize(() -> ways(open.get(), stated, world)),
                offers,
                search,
                best,
                stated.isPresent());
    }

    /**
     * The ways of answering with the mixes that take part in them. What takes part under some answers takes part under
     * all that only add expertise, so that its worth there can be computed.
     */
    private static OpenAnswers ways(OpenAnswers open, Optional<Mix> stated, World world) {
        List<Map<Integer, Mix>> mixes = new ArrayList<>();
        for (int way = 0; way < open.ways().size(); way++) {
            mixes.add(open.sameAs(way) == way ? taking(open, way, mixes, stated, world) : mixes.get(open.sameAs(way)));
        }
        return new OpenAnswers(
                open.unknown(),
                open.each(way -> open.ways()
                        .get(way)
                        .with(mixes.get(way).values().stream()
                                .map(mix -> stated.filter(mix::equals).isPresent() ? proposed(mix) : supposed(mix))
                                .collect(ImmutableList.toImmutableList()))),
                open.decisive());
    }

    /** What takes part in a way: what is stated, what takes part in ways with fewer areas, and its own. */
    private static Map<Integer, Mix> taking(
            OpenAnswers open, int way, List<Map<Integer, Mix>> before, Optional<Mix> stated, World world) {
        Setting setting = open.ways().get(way);
        Map<Integer, Mix> taking = new TreeMap<>();
        stated.ifPresent(mix -> taking.put(mix.number(), mix));
        for (int fewer = 0; fewer < way; fewer++) {
            if ((fewer & way) == fewer) {
                taking.putAll(before.get(fewer));
            }
        }
        PlanModel model = world.model(setting);
        world.competing(setting, model, world.search(setting, model).best())
                .ifPresent(mix -> taking.put(mix.number(), mix));
        return taking;
    }

    private static Proposed proposed(Mix mix) {
        return new Proposed(PROVIDER, mix.strategy(StrategyId.COMPOSED));
    }

    /** A mix that is the best under other answers has a name of its own, which no result shows. */
    private static Proposed supposed(Mix mix) {
        return new Proposed(PROVIDER, mix.strategy(StrategyId.of(SUPPOSED + mix.number())));
    }

    /** The name under which results show a strategy: one for all mixes. */
    static StrategyId shown(StrategyId id) {
        return id.value().startsWith(SUPPOSED) ? StrategyId.COMPOSED : id;
    }

    /**
     * Says how the best mix gets each component.
     *
     * @param currency the currency of the startup's amounts
     * @return the advice on each component; empty where no provider offers options or no mix is open
     */
    public ImmutableList<ComponentAdvice> advice(CurrencyUnit currency) {
        return best.map(found -> new Advisor(
                                setting.startup(),
                                new Offering(offers, setting.proposals().offers()),
                                search,
                                found,
                                currency)
                        .advice())
                .orElse(ImmutableList.of());
    }

    /**
     * Says how the best mix compares with what is ahead.
     *
     * @param choice which strategy is ahead
     * @param model the plan view of the startup
     * @param currency the currency of the startup's amounts
     * @return notes; empty where no provider offers options
     */
    public ImmutableList<Explanation> notes(Choice choice, PlanModel model, CurrencyUnit currency) {
        return new MixNotes(this, model, currency).of(choice);
    }
}
