package dev.footing.core.simulation;

import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Customers;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Incidents;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.StrategyDraws;
import dev.footing.core.policy.Rules;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.QuantileTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A block of trials of a move, once as one leg and once as two. */
final class TwoLegs {
    private TwoLegs() {}

    /** The figures that differ in any bit between moving and moving after {@code months} by the code for two legs. */
    static List<Figure> differing(EngineCase one, Situation situation, int months) {
        Strategy old = one.strategies().get(0);
        Strategy next = one.strategies().get(1);
        List<SimulationCase> cases = List.of(new SimulationCase(situation, old), new SimulationCase(situation, next));
        SimulationSetup setup = new SimulationSetup(
                one.startup(), new Rules(one.calibration(), one.policy()), 5, cases, List.of(), new QuantileTables());
        RandomDraws luck = setup.randomDraws();
        luck.begin(3);
        SharedDraws shared = setup.sharedDraws(Lattice.BLOCK);
        setup.shared().fill(shared, luck);
        Customers customers = setup.customers(Lattice.BLOCK);
        if (customers.shared()) {
            customers.walk(shared);
        }
        Incidents incidents = setup.incidentDraws().draw(luck);
        StrategyDraws stayDraws = new StrategyDraws(Lattice.BLOCK);
        StrategyDraws moveDraws = new StrategyDraws(Lattice.BLOCK);
        SimulatedStrategy stay = setup.strategies().get(0);
        SimulatedStrategy move = setup.strategies().get(1);
        stay.fill(stayDraws, luck);
        move.fill(moveDraws, luck);

        Projection once = setup.projection(Lattice.BLOCK);
        move.run(once, moveDraws, stayDraws, shared, customers, incidents);
        Map<Figure, double[]> rows = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            rows.put(figure, once.row(figure).clone());
        }
        Projection twice = setup.projection(Lattice.BLOCK);
        twice.runLater(situation, stay.drawn(stayDraws), months, move.drawn(moveDraws), shared, customers, incidents);
        List<Figure> differing = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (!Arrays.equals(rows.get(figure), twice.row(figure))) {
                differing.add(figure);
            }
        }
        return differing;
    }
}
