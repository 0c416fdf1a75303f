package dev.footing.formats.report;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.Trigger;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.document.Cell;
import dev.footing.formats.sentences.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * A trigger in words.
 *
 * @param trigger the trigger
 * @param currency the currency of amounts
 */
public record TriggerWords(Trigger trigger, CurrencyUnit currency) {
    private static final int DECIMALS = 2;

    /** {@return what is measured: the input's label and id, or what the figure is} */
    public String measure() {
        String id = trigger.measure();
        if (!Identified.ids(Gauge.class).contains(id)) {
            return Inputs.find(id).map(input -> input.label() + " (" + id + ")").orElse(id);
        }
        return switch (Identified.of(Gauge.class, id)) {
            case MARGIN -> "margin over the rival";
            case CONFIDENCE -> "share of trials ahead of the rival";
            case DIRECTION_CHANCE -> "chance of the direction of " + strategy("the strategy");
            case DIRECTION_LEAD -> "lead of the direction of " + strategy("the strategy") + " over the next one";
            case CONDITION_MISSING -> "number of areas of the condition that are not answered yes";
            case LASTS -> "share of trials in which cash lasts with " + strategy("the strategy");
            case GAIN_ELSEWHERE -> "gain of the best other strategy";
            case WORTH_OF_ANSWERS -> "worth of the missing answers on expertise";
        };
    }

    /** {@return the value that was recorded, with its unit} */
    public Cell recorded() {
        return cell(trigger.recorded());
    }

    /** {@return when it trips, such as {@code falls to 65%}} */
    public String threshold() {
        return trigger.direction().id() + " to " + written(trigger.threshold());
    }

    /** {@return what is to be expected then, the rest of a sentence} */
    public String effect() {
        String strategy = strategy("another strategy");
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

    private String strategy(String unnamed) {
        return trigger.strategy().map(StrategyId::value).orElse(unnamed);
    }

    /**
     * Writes a value of what is measured.
     *
     * @param value the value
     * @return the value with its unit
     */
    public Cell cell(double value) {
        return new Cell.Written(value, written(value));
    }

    private String written(double value) {
        return switch (trigger.unit()) {
            case MONEY -> Words.money(Amounts.toMoney(value, currency));
            case MONEY_PER_MONTH -> Words.money(Amounts.toMoney(value, currency)) + " a month";
            case MONEY_PER_USER_MONTH -> currency + " " + plain(value) + " a user and month";
            case SHARE -> plain(100 * value) + "%";
            case NONE, COUNT -> plain(value);
            default -> plain(value) + " " + trigger.unit().symbol();
        };
    }

    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() != 0 || value == 0
                ? rounded.toPlainString()
                : exact.round(new MathContext(DECIMALS)).stripTrailingZeros().toPlainString();
    }
}
