package dev.footing.neutrality.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Grade;
import dev.footing.formats.evidence.FigureKind;
import dev.footing.formats.evidence.Ledger;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The best grade that a number may have: that of its weakest figure, and derived at best where it is calculated. Judged
 * and remembered figures leave it that grade only where together they move the number by less than a fifth: each is put
 * to both ends of what could be held in its place, the larger move counts, and the moves are added as squares. A range
 * counts by its mean, and what grows with the team by what it is for two teams.
 *
 * @param ledger the ledger
 */
record GradeRule(Ledger ledger) {
    static final double A_FIFTH = 0.2;

    private static final ImmutableList<Integer> TEAMS = ImmutableList.of(8, 50);

    /** The first is proposed to no smaller team. */
    private static final ImmutableList<Integer> LARGE_TEAMS = ImmutableList.of(60, 200);

    Grade best(LedgerNumber number) {
        if (!whole(number) || judged(number) >= A_FIFTH) {
            return Grade.ASSUMED;
        }
        List<LedgerFigure> figures = ledger.figuresOf(number);
        Grade weakest = figures.stream()
                .filter(figure -> !judged(figure))
                .map(this::grade)
                .max(Grade::compareTo)
                .orElse(Grade.ASSUMED);
        boolean plain =
                number.values().stream().allMatch(value -> new Calculation(value.calculation(), ledger).plain());
        boolean read = figures.stream().noneMatch(this::judged);
        Grade atBest = plain && read ? Grade.MEASURED : Grade.DERIVED;
        return weakest.compareTo(atBest) > 0 ? weakest : atBest;
    }

    /** By how much the judged terms move the number together, as a part of it. */
    double judged(LedgerNumber number) {
        List<LedgerFigure> judged = whole(number)
                ? ledger.figuresOf(number).stream().filter(this::judged).toList()
                : ImmutableList.of();
        double most = 0;
        for (int engineers : number.owner().equals("platform-team") ? LARGE_TEAMS : TEAMS) {
            double squares = 0;
            for (LedgerFigure figure : judged) {
                double usual = mean(number, engineers, ImmutableMap.of());
                double move = ends(figure)
                        .mapToDouble(end ->
                                Math.abs(mean(number, engineers, ImmutableMap.of(figure.id(), end)) / usual - 1))
                        .max()
                        .orElse(0);
                squares += move * move;
            }
            most = Math.max(most, Math.sqrt(squares));
        }
        return most;
    }

    private static boolean whole(LedgerNumber number) {
        return !number.values().isEmpty() && number.values().stream().allMatch(LedgerValue::calculated);
    }

    /** Whether it is judged, remembered, or another number that is. */
    private boolean judged(LedgerFigure figure) {
        return grade(figure) == Grade.ASSUMED;
    }

    private static Stream<BigDecimal> ends(LedgerFigure figure) {
        return Stream.of(figure.low(), figure.high())
                .map(end -> end.orElseThrow(() -> new AssertionError(
                        figure.id() + " is judged and says not how far it could be off. Give its low and high.")));
    }

    private Grade grade(LedgerFigure figure) {
        if (figure.kind() != FigureKind.NUMBER) {
            return figure.kind().grade();
        }
        String number = figure.source().substring(0, figure.source().lastIndexOf('.'));
        return ledger.number(number).grade();
    }

    private double mean(LedgerNumber number, int engineers, Map<String, BigDecimal> others) {
        Map<String, Double> calculated = new HashMap<>();
        number.values().stream()
                .filter(LedgerValue::calculated)
                .forEach(value -> calculated.put(
                        value.part(),
                        new Calculation(value.calculation(), ledger)
                                .value(others)
                                .doubleValue()));
        return Parts.mean(Parts.of(number, engineers, calculated));
    }
}
