package dev.footing.formats.text;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/** Triggers in words. */
public final class TriggerLines {
    private static final int DECIMALS = 2;

    private TriggerLines() {}

    /**
     * Says what is measured.
     *
     * @param trigger a trigger
     * @return the input's label and id, or what the figure is
     */
    public static String measure(Trigger trigger) {
        String id = trigger.measure();
        if (!Identified.ids(Gauge.class).contains(id)) {
            return Inputs.find(id).map(input -> input.label() + " (" + id + ")").orElse(id);
        }
        String of = trigger.strategy().map(StrategyId::value).orElse("the strategy");
        return switch (Identified.of(Gauge.class, id)) {
            case MARGIN -> "margin over the rival";
            case CONFIDENCE -> "share of trials ahead of the rival";
            case LASTS -> "share of trials in which cash lasts with " + of;
            case GAIN_ELSEWHERE -> "gain of the best other strategy";
            case WORTH_OF_ANSWERS -> "worth of the missing answers on expertise";
        };
    }

    /**
     * Says a value.
     *
     * @param value the value
     * @param unit what it counts
     * @param currency the currency of amounts
     * @return the value with its unit
     */
    public static String value(double value, Unit unit, CurrencyUnit currency) {
        return switch (unit) {
            case MONEY -> Words.money(Amounts.toMoney(value, currency));
            case SHARE -> plain(100 * value) + "%";
            case NONE, COUNT -> plain(value);
            default -> plain(value) + " " + unit.symbol();
        };
    }

    /**
     * Says when a trigger trips.
     *
     * @param trigger a trigger
     * @param currency the currency of amounts
     * @return such as {@code falls to 65%}
     */
    public static String threshold(Trigger trigger, CurrencyUnit currency) {
        return trigger.direction().id() + " to " + value(trigger.threshold(), trigger.unit(), currency);
    }

    /**
     * Says what is to be expected then.
     *
     * @param trigger a trigger
     * @return the rest of a sentence
     */
    public static String effect(Trigger trigger) {
        String strategy = trigger.strategy().map(StrategyId::value).orElse("another strategy");
        return switch (trigger.effect()) {
            case WINS -> strategy + " wins";
            case TOO_CLOSE -> "it is too close to call";
            case CALLED -> "it can be called";
            case INFEASIBLE -> strategy + " is no longer feasible";
            case RULED_OUT -> strategy + " is ruled out";
            case ALLOWED -> strategy + " is no longer ruled out";
            case LASTS -> "cash lasts with " + strategy;
            case ANSWERS_NEEDED -> "answers on expertise may be needed first";
            case ANSWERS_IDLE -> "missing answers no longer hold the verdict up";
            case NOTHING_LEFT -> "nothing can be recommended";
        };
    }

    private static String plain(double value) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() != 0 || value == 0
                ? rounded.toPlainString()
                : new BigDecimal(value)
                        .round(new MathContext(DECIMALS))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
