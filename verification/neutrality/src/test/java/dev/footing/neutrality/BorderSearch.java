package dev.footing.neutrality;

import dev.footing.api.startup.Input;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Candidates;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.DecisionView;
import dev.footing.core.decision.OpenAnswers;
import dev.footing.core.decision.PlanView;
import dev.footing.core.decision.Setting;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Spreads;
import dev.footing.core.simulation.Workers;
import dev.footing.neutrality.PlausibleStartups.Expertise;
import dev.footing.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks for steps of one input that turn a verdict to a strategy that was not close: at 0 and 1, at each threshold, and
 * wherever halving or doubling an input turns a verdict, at the place where it turns. Mixes of components take no part.
 *
 * <p>As a program it prints how many flips there are of each kind: {@code java dev.footing.neutrality.BorderSearch
 * STARTUPS TRIALS}, by plans alone where no trials are asked for.
 */
final class BorderSearch {
    static final double CLOSE = 0.01;
    static final long SEED = 1;

    private static final Rules RULES = new Rules(Calibrations.field2026(), Policies.default2());
    private static final Assessor ASSESSOR = Assessor.withInstalledStrategies();
    private static final List<Phase> PHASES = List.of(Phase.values());
    private static final List<Expertise> EXPERTISE = List.of(Expertise.values());
    private static final int HALVINGS = 16;
    private static final double[] FACTORS = {0.5, 1, 2};

    private final int trials;

    /**
     * Makes a search.
     *
     * @param trials how many trials decide; 0 for the plan view
     */
    BorderSearch(int trials) {
        this.trials = trials;
    }

    /** A decision, and what is spent anyway. */
    private record Decided(Choice choice, double spend) {
        String winner() {
            return VerdictFlip.ahead(choice).map(StrategyId::value).orElse("");
        }
    }

    /** Plausible startups, of all phases and kinds of answers in turn. */
    static List<Startup> startups(int count, long seed) {
        PlausibleStartups plausible = new PlausibleStartups(Seeds.random(seed));
        List<Startup> startups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Phase phase = PHASES.get(i % PHASES.size());
            Expertise expertise = EXPERTISE.get(i / PHASES.size() % EXPERTISE.size());
            startups.add(plausible.next(phase, expertise));
        }
        return startups;
    }

    private Decided decide(Startup startup) {
        Setting setting = Setting.of(ASSESSOR.discovery(), startup, RULES);
        double spend = new PlanModel(startup, setting.current(), RULES).spend();
        DecisionView view = view(setting);
        return new Decided(Choice.of(Candidates.of(setting, view), RULES.policy(), spend, view), spend);
    }

    private DecisionView view(Setting setting) {
        if (trials == 0) {
            return new PlanView(RULES);
        }
        SimulationView view =
                new SimulationView(setting, OpenAnswers.NONE, RULES, 1, Workers.own(1), Spreads.OF_DECISION);
        view.growTo(trials, done -> {});
        return view;
    }

    /** The flips of many, of which none depends on another. */
    List<VerdictFlip> flips(List<Startup> startups) {
        return startups.parallelStream()
                .flatMap(startup -> flips(startup).stream())
                .toList();
    }

    private List<VerdictFlip> flips(Startup startup) {
        Setting setting = Setting.of(ASSESSOR.discovery(), startup, RULES);
        double priceIndex = setting.current()
                .map(Strategy::priceIndex)
                .map(index -> index.likely())
                .orElse(1.3);
        List<VerdictFlip> flips = new ArrayList<>();
        for (InputBorder border : new InputBorders(startup, priceIndex).all()) {
            flip(startup, border).ifPresent(flips::add);
        }
        for (Input<?> input : InputBorders.numeric(startup)) {
            InputBorder.value(startup, input)
                    .filter(value -> value > 0)
                    .ifPresent(value -> turns(startup, input, value, flips));
        }
        return flips;
    }

    private Optional<VerdictFlip> flip(Startup startup, InputBorder border) {
        Optional<Startup> below = border.below(startup);
        Optional<Startup> above = border.above(startup);
        if (below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        Decided first = decide(below.orElseThrow());
        Decided then = decide(above.orElseThrow());
        return VerdictFlip.of(border, first.choice(), first.spend(), then.choice(), then.spend(), CLOSE);
    }

    /** Where halving or doubling turns the verdict, halves the way until the place is known. */
    private void turns(Startup startup, Input<?> input, double value, List<VerdictFlip> flips) {
        for (int i = 1; i < FACTORS.length; i++) {
            double low = value * FACTORS[i - 1];
            double high = value * FACTORS[i];
            Optional<Decided> first = decided(startup, input, low);
            Optional<Decided> last = decided(startup, input, high);
            if (first.isEmpty()
                    || last.isEmpty()
                    || first.get().winner().equals(last.get().winner())) {
                continue;
            }
            String winner = first.orElseThrow().winner();
            for (int k = 0; k < HALVINGS && high - low > InputBorders.step(input); k++) {
                double middle = (low + high) / 2;
                boolean same = decided(startup, input, middle)
                        .map(Decided::winner)
                        .filter(winner::equals)
                        .isPresent();
                low = same ? middle : low;
                high = same ? high : middle;
            }
            flip(startup, InputBorder.of(input, "anywhere", low, high)).ifPresent(flips::add);
        }
    }

    private Optional<Decided> decided(Startup startup, Input<?> input, double value) {
        return InputBorder.at(startup, input, value).map(this::decide);
    }

    /**
     * Prints the kinds.
     *
     * @param args how many startups, how many trials
     */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        BorderSearch search = new BorderSearch(args.length > 1 ? Integer.parseInt(args[1]) : 0);
        Map<String, List<VerdictFlip>> kinds = new TreeMap<>();
        search.flips(startups(count, SEED))
                .forEach(flip -> kinds.computeIfAbsent(flip.kind(), key -> new ArrayList<>())
                        .add(flip));
        kinds.forEach((kind, flips) -> System.out.println(kind + " | " + flips.size() + " | "
                + Objects.requireNonNull(flips.get(0)).turn()));
    }
}
