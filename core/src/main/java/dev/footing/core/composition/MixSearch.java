package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.PlanModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every mix that is open to a startup, through its plan, and finds the best. Open is what no answer rules out:
 * where not everything is bought, the team has done all that the parts need, and what a rule forbids to buy is not
 * bought.
 */
public final class MixSearch {
    private final Startup startup;
    private final PlanModel model;
    private final @Nullable Figures[] known;
    private @Nullable LikelyParts parts;
    private final Menu menu;

    /** Whether a way of a slot needs what the team is not known to have, and whether it is bought. */
    private final boolean[][] lacking;

    private final boolean[][] buying;
    private final boolean[][] forbidden;
    private final BuyingRule rule;

    /**
     * What is known of a mix.
     *
     * @param objective the objective of its plan, in the currency's unit
     * @param lasts whether cash lasts in it
     * @param manned whether the team has the hands to run it
     */
    public record Figures(double objective, boolean lasts, boolean manned) {
        /** {@return whether the mix can be taken at all} */
        public boolean holds() {
            return lasts && manned;
        }
    }

    /**
     * The best mix, and its figures.
     *
     * @param mix the mix
     * @param figures what is known of it
     */
    public record Found(Mix mix, Figures figures) {}

    /**
     * Prepares a search.
     *
     * @param startup the startup
     * @param options ways of getting components
     * @param model the plan view of the startup
     * @param rule what it must not buy
     * @param known figures of mixes that another search of a startup with other answers has found already
     */
    public MixSearch(
            Startup startup,
            ImmutableList<ComponentOption> options,
            PlanModel model,
            BuyingRule rule,
            MixFigures known) {
        this.startup = startup;
        this.model = model;
        this.menu = Menu.of(
                startup, options, model.situation().componentCosts().costs().keySet());
        this.known = known.figures(menu.size());
        this.lacking = table(
                way -> !startup.expertise().missing(way.requiredExpertise()).isEmpty());
        this.buying = table(way -> way.sourcing() == ComponentSourcing.MANAGED);
        this.forbidden = table(rule::forbids);
        this.rule = rule;
    }

    private boolean[][] table(Predicate<ComponentOption> what) {
        boolean[][] table = new boolean[menu.slots().size()][];
        for (int slot = 0; slot < table.length; slot++) {
            List<ComponentOption> ways = menu.slots().get(slot).ways();
            table[slot] = new boolean[ways.size()];
            for (int way = 0; way < ways.size(); way++) {
                table[slot][way] = what.test(ways.get(way));
            }
        }
        return table;
    }

    /**
     * Finds the best of the open mixes: one that holds before one that does not, then the higher objective, then the
     * one with more bought parts, then the first of the menu.
     *
     * @return the best mix; empty where none is open
     */
    public Optional<Found> best() {
        Best best = new Best();
        Walk walk = new Walk();
        int size = menu.size();
        for (int number = 0; number < size; number++) {
            if (walk.bought == menu.slots().size()) {
                if (walk.forbidden == 0 && (rule.byComponent() || !rule.forbids(Sourcing.MANAGED))) {
                    best.consider(number, walk.bought, figures(menu.mix(number)));
                }
            } else if (walk.lacking == 0 && walk.forbidden == 0) {
                best.consider(
                        number, walk.bought, likely(number, walk.bought == 0 ? Sourcing.SELF_RUN : Sourcing.HYBRID));
            }
            walk.next();
        }
        return best.number < 0 ? Optional.empty() : Optional.of(new Found(menu.mix(best.number), best.figures));
    }

    /** Goes through the mixes by number, and counts the parts that are bought, lack expertise or must not be bought. */
    private final class Walk {
        private final int[] ways = new int[menu.slots().size()];
        private int bought;
        private int lacking;
        private int forbidden;

        Walk() {
            for (int slot = 0; slot < ways.length; slot++) {
                count(slot, 1);
            }
        }

        void next() {
            for (int slot = 0; slot < ways.length; slot++) {
                count(slot, -1);
                ways[slot]++;
                boolean over = ways[slot] == buying[slot].length;
                if (over) {
                    ways[slot] = 0;
                }
                count(slot, 1);
                if (!over) {
                    return;
                }
            }
        }

        private void count(int slot, int by) {
            int way = ways[slot];
            bought += buying[slot][way] ? by : 0;
            lacking += MixSearch.this.lacking[slot][way] ? by : 0;
            forbidden += MixSearch.this.forbidden[slot][way] ? by : 0;
        }
    }

    /** The best so far. */
    private static final class Best {
        private int number = -1;
        private int bought;
        private Figures figures = new Figures(0, false, false);

        void consider(int other, int itsBought, Figures its) {
            if (number < 0 || better(itsBought, its)) {
                number = other;
                bought = itsBought;
                figures = its;
            }
        }

        private boolean better(int itsBought, Figures its) {
            if (its.holds() != figures.holds()) {
                return its.holds();
            }
            int byObjective = Double.compare(its.objective(), figures.objective());
            return byObjective == 0 ? itsBought > bought : byObjective > 0;
        }
    }

    Menu menu() {
        return menu;
    }

    /** Whether no answer rules it out. */
    boolean open(Mix mix) {
        return !rule.forbids(mix)
                && (mix.sourcing() == Sourcing.MANAGED || missing(mix).isEmpty());
    }

    BuyingRule rule() {
        return rule;
    }

    List<ExpertiseArea> missing(Mix mix) {
        return startup.expertise().missing(mix.requiredExpertise());
    }

    Figures figures(Mix mix) {
        return missing(mix).isEmpty()
                ? likely(mix.number(), mix.sourcing())
                : figures(model.signals(mix.strategy(StrategyId.COMPOSED)));
    }

    /** The figures of a mix that lacks no expertise, which answers leave as they are. */
    private Figures likely(int number, Sourcing sourcing) {
        Figures figures = known[number];
        if (figures == null) {
            if (parts == null) {
                parts = new LikelyParts(menu, model);
            }
            figures = figures(parts.signals(number, sourcing));
            known[number] = figures;
        }
        return figures;
    }

    private Figures figures(Signals signals) {
        return new Figures(
                signals.objective().total(),
                signals.lasts() > 0,
                signals.steadyEffort() <= startup.team().engineers().value());
    }
}
