package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * Cash month by month: the plan as a line, or percentiles over the trials as a fan around the median.
 *
 * @param name what it is of, a few words
 * @param points the months, the first one first; at least two
 * @param simulated whether the percentiles differ from the plan
 * @param low the lowest amount that the axis has to show
 * @param high the highest amount that the axis has to show
 * @param round the month of the next round, where one is planned
 * @param amount how an amount on the axis is written
 */
public record Fan(
        String name,
        ImmutableList<Point> points,
        boolean simulated,
        double low,
        double high,
        OptionalInt round,
        DoubleFunction<String> amount) {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 280;
    private static final double TOP = 46;
    private static final double BOTTOM = 238;
    private static final double RIGHT = 402;
    private static final int TICKS = 5;
    private static final int MONTH_TICKS = 8;

    /**
     * The percentiles of an amount at the end of a month.
     *
     * @param month the month, 0 for now
     * @param p5 5 in 100 trials lie below
     * @param p25 25 in 100 trials lie below
     * @param p50 the median, or the plan
     * @param p75 75 in 100 trials lie below
     * @param p95 95 in 100 trials lie below
     */
    public record Point(int month, double p5, double p25, double p50, double p75, double p95) {}

    /**
     * Draws it.
     *
     * @param description what it shows, in a sentence
     * @return the drawing
     */
    public Drawing draw(String description) {
        double left = 12 + Letters.widest(labels());
        Scale months = Scale.months(0, points.get(points.size() - 1).month(), left, RIGHT, MONTH_TICKS);
        Scale cash = cash();
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        axes(marks, months, cash);
        if (simulated) {
            marks.add(band(months, cash, Point::p5, Point::p95, "band outer"));
            marks.add(band(months, cash, Point::p25, Point::p75, "band inner"));
        }
        marks.add(new Mark.Shape(line(months, cash, Point::p50), "middle", ""));
        out(marks, months, cash);
        round(marks, months);
        names(marks, cash);
        return new Drawing(WIDTH, HEIGHT, name, description, marks.build());
    }

    private Scale cash() {
        return Scale.round(Math.min(0, low), Math.max(0, high), BOTTOM, TOP, TICKS);
    }

    private List<String> labels() {
        return cash().ticks().stream().map(amount::apply).toList();
    }

    private void axes(ImmutableList.Builder<Mark> marks, Scale months, Scale cash) {
        double left = months.from();
        for (double tick : cash.ticks()) {
            marks.add(new Mark.Line(left, cash.at(tick), RIGHT, cash.at(tick), "grid"));
            marks.add(new Mark.Label(left - 6, cash.at(tick) + 4, "t e", amount.apply(tick)));
        }
        for (double tick : months.ticks()) {
            marks.add(new Mark.Line(months.at(tick), BOTTOM, months.at(tick), BOTTOM + 4, "axis"));
            marks.add(new Mark.Label(months.at(tick), BOTTOM + 17, "t m", Drawing.at(tick)));
        }
        marks.add(new Mark.Line(left, BOTTOM, RIGHT, BOTTOM, "axis"));
        marks.add(new Mark.Label((left + RIGHT) / 2, HEIGHT - 8, "t m", "months from now"));
        marks.add(new Mark.Label(2, 13, "t", "cash at the end of the month"));
    }

    private Mark band(
            Scale months, Scale cash, ToDoubleFunction<Point> lower, ToDoubleFunction<Point> upper, String look) {
        StringBuilder path = new StringBuilder(line(months, cash, upper));
        for (int i = points.size() - 1; i >= 0; i--) {
            path.append('L').append(place(months, cash, points.get(i), lower));
        }
        return new Mark.Shape(path.append('Z').toString(), look, "");
    }

    private String line(Scale months, Scale cash, ToDoubleFunction<Point> value) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(months, cash, point, value));
        }
        return path.toString();
    }

    private static String place(Scale months, Scale cash, Point point, ToDoubleFunction<Point> value) {
        return Drawing.at(months.at(point.month())) + " " + Drawing.at(cash.at(value.applyAsDouble(point)));
    }

    /** The line at which cash has run out, named where there is room below it or above it. */
    private static void out(ImmutableList.Builder<Mark> marks, Scale months, Scale cash) {
        double zero = cash.at(0);
        marks.add(new Mark.Line(months.from(), zero, RIGHT, zero, "out"));
        double below = zero + 13 < BOTTOM - 2 ? zero + 13 : zero - 5;
        marks.add(new Mark.Label(months.from() + 4, below, "t halo", "cash has run out"));
    }

    private void round(ImmutableList.Builder<Mark> marks, Scale months) {
        if (round.isEmpty() || round.getAsInt() > months.high()) {
            return;
        }
        double at = months.at(round.getAsInt());
        marks.add(new Mark.Line(at, TOP - 4, at, BOTTOM, "round"));
        marks.add(new Mark.Label(at, TOP - 8, at > RIGHT - 40 ? "t e" : "t m", "round, month " + round.getAsInt()));
    }

    /** The names of the lines, at their ends. */
    private void names(ImmutableList.Builder<Mark> marks, Scale cash) {
        Point last = points.get(points.size() - 1);
        List<String> names = simulated ? List.of("95%", "75%", "median", "25%", "5%") : List.of("plan");
        List<Double> wanted = new ArrayList<>();
        List<Double> values =
                simulated ? List.of(last.p95(), last.p75(), last.p50(), last.p25(), last.p5()) : List.of(last.p50());
        values.forEach(value -> wanted.add(cash.at(value) + 4));
        List<Double> places = Letters.apart(wanted, TOP + 4, BOTTOM);
        for (int i = 0; i < names.size(); i++) {
            double end = wanted.get(i) - 4;
            double at = places.get(i) - 4;
            if (Math.abs(end - at) > 2) {
                marks.add(new Mark.Line(RIGHT, end, RIGHT + 9, at, "lead"));
            }
            marks.add(new Mark.Label(RIGHT + 11, places.get(i), "t", names.get(i)));
        }
    }
}
