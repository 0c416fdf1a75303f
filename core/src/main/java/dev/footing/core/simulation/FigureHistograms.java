package dev.footing.core.simulation;

import dev.footing.api.problem.InternalFaultException;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.statistics.Histogram;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the figures of a strategy spread over trials: a histogram for each, for cash one a month. Each thread has its
 * own; merging them is exact and free of order.
 */
final class FigureHistograms {
    private final Map<Figure, Histogram> figures = new EnumMap<>(Figure.class);
    private final List<Histogram> cash = new ArrayList<>();
    private final Histogram valuation = new Histogram();
    private final Histogram value = new Histogram();

    private FigureHistograms() {}

    /** Room for everything that is stated of a strategy. */
    static FigureHistograms ofAll(int months) {
        FigureHistograms spread = new FigureHistograms();
        for (Figure figure : Figure.values()) {
            if (figure.spread()) {
                spread.figures.put(figure, new Histogram());
            }
        }
        for (int month = 1; month <= months; month++) {
            spread.cash.add(new Histogram());
        }
        return spread;
    }

    /** Room for what alone decides, of a strategy that is not stated. */
    static FigureHistograms ofUsers() {
        FigureHistograms spread = new FigureHistograms();
        spread.figures.put(Figure.USERS_AT_HORIZON, new Histogram());
        return spread;
    }

    /** Room for what one row of a table of startups says of a strategy, which is all that a decision reads, too. */
    static FigureHistograms ofRow() {
        FigureHistograms spread = ofDecision();
        spread.figures.put(Figure.TOTAL_COST_OF_OWNERSHIP, new Histogram());
        return spread;
    }

    /** Room for what a decision reads of a strategy that is compared and not stated. */
    static FigureHistograms ofDecision() {
        FigureHistograms spread = ofUsers();
        spread.figures.put(Figure.LOWEST_CASH, new Histogram());
        spread.figures.put(Figure.RUNWAY, new Histogram());
        return spread;
    }

    /** Whether percentiles of a figure are kept. */
    boolean keeps(Figure figure) {
        return figures.containsKey(figure);
    }

    /** Whether valuations and the cash of every month are kept, too. */
    boolean states() {
        return !cash.isEmpty();
    }

    void add(Projection projection, int n) {
        for (Map.Entry<Figure, Histogram> kept : figures.entrySet()) {
            kept.getValue().add(projection.row(kept.getKey()), n);
        }
        for (int month = 1; month <= cash.size(); month++) {
            cash.get(month - 1).add(projection.cash(month), n);
        }
    }

    void addRound(double[] valuations, double[] values, int n) {
        valuation.add(valuations, n);
        value.add(values, n);
    }

    void merge(FigureHistograms other) {
        other.figures.forEach((figure, histogram) -> of(figure).merge(histogram));
        for (int month = 0; month < cash.size(); month++) {
            cash.get(month).merge(other.cash.get(month));
        }
        valuation.merge(other.valuation);
        value.merge(other.value);
    }

    Histogram of(Figure figure) {
        Histogram histogram = figures.get(figure);
        if (histogram == null) {
            throw new InternalFaultException("No percentiles of " + figure + " are kept.");
        }
        return histogram;
    }

    /** Cash at the end of a month, from 1. */
    Histogram cash(int month) {
        return cash.get(month - 1);
    }

    /** What the company would be valued at. */
    Histogram valuation() {
        return valuation;
    }

    /** The valuation where the coin says that the round is raised, else nothing. */
    Histogram value() {
        return value;
    }
}
