package dev.footing.benchmarks;

import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/**
 * A row of a table. All numbers are taken of each round, so that a slow one slows down both sides of a ratio; the table
 * has their medians.
 *
 * @param what what it is, in Markdown
 * @param figure its number in a round
 * @param ratio how it compares in a round; not a number where it is compared with nothing
 * @param goal what is to be reached, in words; nothing where there is no goal
 * @param judged the number that is judged
 * @param met whether that number is good enough
 */
record Row(
        String what,
        ToDoubleFunction<Round> figure,
        ToDoubleFunction<Round> ratio,
        String goal,
        ToDoubleFunction<Round> judged,
        DoublePredicate met) {
    /** A row that stands for itself. */
    static Row of(String what, ToDoubleFunction<Round> figure) {
        return new Row(what, figure, Row::none, "", Row::none, number -> true);
    }

    /** The same with a ratio. */
    Row against(ToDoubleFunction<Round> compared) {
        return new Row(what, figure, compared, goal, judged, met);
    }

    /** The same with the goal that its ratio is at most so much. */
    Row ratioAtMost(double most, String words) {
        return new Row(what, figure, ratio, words, ratio, number -> number <= most);
    }

    /** The same with the goal that its ratio is at least so much. */
    Row ratioAtLeast(double least, String words) {
        return new Row(what, figure, ratio, words, ratio, number -> number >= least);
    }

    /** The same with the goal that its own number is at most so much. */
    Row atMost(double most, String words) {
        return new Row(what, figure, ratio, words, figure, number -> number <= most);
    }

    /** The row in Markdown. */
    String line(Measured measured) {
        double reached = measured.median(judged);
        String verdict = met.test(reached) ? ": met" : ": missed";
        return String.format(
                "| %s | %s | %s | %s |",
                what,
                number(measured.median(figure)),
                number(measured.median(ratio)),
                goal.isEmpty() || Double.isNaN(reached) ? goal : goal + verdict);
    }

    private static double none(Round round) {
        return Double.NaN;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }
}
