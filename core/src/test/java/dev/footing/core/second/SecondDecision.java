package dev.footing.core.second;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Section B of the page as far as it picks a winner: vetoes, feasibility, staying, the condition and the worth of
 * asking. Errors of a simulation, discrepancy and chances are not in it.
 */
final class SecondDecision {
    private static final double MATERIAL = 0.02;
    private static final double LASTS = 0.9;
    private static final double TOLERANCE = 0.05;

    /** What of a strategy decides: means over the trials of a view. */
    record Standing(double objective, double lasts, double usersAtHorizon, double steady) {}

    /** A way to look at a strategy: the plan, or so many trials. */
    interface View {
        Standing of(SecondSituation here, Strategy strategy);
    }

    /** "Unless you have these areas: then that strategy, worth so much." */
    record Unless(ImmutableSet<ExpertiseArea> areas, Strategy strategy, double worth) {}

    private final SecondSituation stated;
    private final List<Strategy> strategies;
    private final View view;
    private final Map<ExpertiseAudit, Map<Strategy, Standing>> known = new HashMap<>();

    SecondDecision(SecondSituation stated, List<Strategy> strategies, View view) {
        this.stated = stated;
        this.strategies = strategies;
        this.view = view;
    }

    double spend() {
        SecondStartup startup = stated.startup();
        return (startup.engineers() * startup.loadedCost().likely() + stated.bill()) * startup.horizon();
    }

    Optional<Strategy> winner() {
        return winner(ImmutableSet.of());
    }

    /** The winner where exactly these areas are answered yes beside those that are. */
    private Optional<Strategy> winner(Set<ExpertiseArea> yes) {
        SecondSituation here = answered(yes);
        List<Strategy> feasible = feasible(here);
        Optional<Strategy> best =
                feasible.stream().max(Comparator.comparingDouble(strategy -> objective(here, strategy)));
        Optional<Strategy> stay = feasible.stream().filter(here::staying).findFirst();
        boolean material = stay.isEmpty()
                || objective(here, best.orElseThrow()) - objective(here, stay.get()) > MATERIAL * spend();
        return material ? best : stay;
    }

    private List<Strategy> feasible(SecondSituation here) {
        List<Strategy> unvetoed =
                strategies.stream().filter(strategy -> !vetoed(here, strategy)).toList();
        double best = unvetoed.stream()
                .mapToDouble(strategy -> standing(here, strategy).lasts())
                .max()
                .orElse(0);
        return unvetoed.stream()
                .filter(strategy -> standing(here, strategy).lasts() >= Math.min(LASTS, best) - TOLERANCE)
                .toList();
    }

    private boolean vetoed(SecondSituation here, Strategy strategy) {
        SecondStartup startup = here.startup();
        boolean managed = strategy.info().sourcing() == Sourcing.MANAGED;
        if (startup.managedForbidden() && managed) {
            return true;
        }
        if (here.staying(strategy)) {
            return false;
        }
        for (ExpertiseArea area : ExpertiseArea.values()) {
            boolean missing = startup.expertise().answer(area) != Answer.YES;
            if (!managed && missing && here.requires(strategy, area)) {
                return true;
            }
        }
        return standing(here, strategy).steady() > startup.engineers() || tooLarge(here, strategy);
    }

    private boolean tooLarge(SecondSituation here, Strategy strategy) {
        if (strategy.ceiling().isEmpty()) {
            return false;
        }
        double users = standing(here, strategy).usersAtHorizon();
        if (here.startup().live() && here.billKnown()) {
            double h = here.rules().world().liveUsers();
            double load = here.load() * (users + h) / (here.startup().users() + h);
            return strategy.ceiling()
                    .get()
                    .monthlyListPriceBill()
                    .filter(limit -> load > Amounts.toDouble(limit))
                    .isPresent();
        }
        return users > strategy.ceiling().get().users().value();
    }

    /** U: areas answered unknown that some strategy requires here. */
    private ImmutableSet<ExpertiseArea> open() {
        ImmutableSet.Builder<ExpertiseArea> open = ImmutableSet.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            boolean required = strategies.stream().anyMatch(strategy -> stated.requires(strategy, area));
            if (required && stated.startup().expertise().answer(area) == Answer.UNKNOWN) {
                open.add(area);
            }
        }
        return open.build();
    }

    Optional<Unless> condition() {
        Strategy lead = winner().orElseThrow();
        Unless best = null;
        for (Set<ExpertiseArea> yes : Sets.powerSet(open())) {
            SecondSituation here = answered(yes);
            Optional<Strategy> then = winner(yes);
            if (yes.isEmpty()
                    || then.isEmpty()
                    || then.get().info().sourcing() == lead.info().sourcing()) {
                continue;
            }
            double gain = objective(here, then.get()) - objective(here, lead);
            boolean better = best == null
                    || yes.size() < best.areas().size()
                    || (yes.size() == best.areas().size() && gain > best.worth());
            if (gain > MATERIAL * spend() && better) {
                best = new Unless(ImmutableSet.copyOf(yes), then.get(), gain);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The worth of asking for all that is unknown; absent where no strategy is feasible whatever the answers are. */
    Optional<Double> worthOfAsking() {
        Set<Set<ExpertiseArea>> all = Sets.powerSet(open());
        double told = 0;
        Map<Strategy, Double> untold = new HashMap<>();
        strategies.forEach(strategy -> untold.put(strategy, 0.0));
        for (Set<ExpertiseArea> yes : all) {
            SecondSituation here = answered(yes);
            List<Strategy> feasible = feasible(here);
            if (feasible.isEmpty()) {
                return Optional.empty();
            }
            told += feasible.stream()
                            .mapToDouble(strategy -> objective(here, strategy))
                            .max()
                            .orElseThrow()
                    / all.size();
            untold.keySet().retainAll(feasible);
            untold.replaceAll((strategy, sum) -> sum + objective(here, strategy) / all.size());
        }
        double knowing = told;
        return untold.values().stream().max(Comparator.naturalOrder()).map(blind -> knowing - blind);
    }

    private SecondSituation answered(Set<ExpertiseArea> yes) {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            audit.putAnswers(
                    area,
                    yes.contains(area)
                            ? Answer.YES
                            : stated.startup().expertise().answer(area));
        }
        return new SecondSituation(stated.startup().with(audit.build()), stated.rules(), stated.current());
    }

    private double objective(SecondSituation here, Strategy strategy) {
        return standing(here, strategy).objective();
    }

    private Standing standing(SecondSituation here, Strategy strategy) {
        return known.computeIfAbsent(here.startup().expertise(), any -> new HashMap<>())
                .computeIfAbsent(strategy, any -> view.of(here, strategy));
    }
}
