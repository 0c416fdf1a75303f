package dev.footing.formats.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of calculations: a line of {@code figures.csv}.
 *
 * @param id its name in calculations
 * @param value the figure
 * @param unit what it counts: {@code USD/month}, {@code FTE*month}, {@code 1} for a plain number
 * @param kind what it is
 * @param low the least that could be held in its place; present where it is judged or remembered
 * @param high the most
 * @param source the id of its source, blank where it has none; of another number that number and its part
 * @param context whether no calculation reads it: it stands beside a number
 * @param says what it is, in few words
 */
public record LedgerFigure(
        String id,
        BigDecimal value,
        String unit,
        FigureKind kind,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String source,
        boolean context,
        String says) {}
