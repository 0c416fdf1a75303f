package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.whatif.Supposition;
import dev.footing.cli.interview.TypedNumber.Period;
import dev.footing.formats.profile.InputText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Reads an answer that is a number, for one input, in the unit of that input.
 *
 * @param input the input
 * @param currency the code of the currency of the other answers
 */
record TypedAmounts(Input<?> input, String currency) {
    /** Amounts are read as numbers of this currency; the last question says in which they are. */
    static final CurrencyUnit BARE = CurrencyUnit.USD;

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final int CENTS = 2;
    private static final int PERCENT = 2;

    /**
     * Reads an answer; what is no number as people type it is read as a profile has it.
     *
     * @throws UnclearAnswerException where it can be read in more than one way
     * @throws RuntimeException where the input cannot have it, with the reason
     */
    GivenAnswer read(String line) {
        boolean uncertain = line.startsWith("{");
        Optional<TypedNumber> typed = uncertain ? Optional.empty() : TypedNumber.of(line, input.unit() == Unit.MONTHS);
        refuseIf(
                !uncertain && typed.isEmpty(),
                line,
                switch (input.unit()) {
                    case MONTHS -> "must be a number of months";
                    case PER_MONTH -> "must be a percentage, or a share of 1";
                    case MONEY, MONEY_PER_MONTH, MONEY_PER_USER_MONTH -> "must be an amount";
                    default -> "must be a number";
                });
        String text = typed.map(
                        number -> plain(line, number).stripTrailingZeros().toPlainString())
                .orElse(line);
        return new GivenAnswer(
                line,
                ImmutableList.of(supposition(input, text)),
                typed.map(TypedNumber::currency).orElse(""));
    }

    private static <T> Supposition<T> supposition(Input<T> input, String text) {
        return new Supposition<>(input, InputText.value(input, BARE, text));
    }

    private BigDecimal plain(String line, TypedNumber typed) {
        boolean money = input.unit().money();
        boolean growth = input.unit() == Unit.PER_MONTH;
        refuseIf(!money && !typed.currency().isEmpty(), line, "must be a number without a currency");
        refuseIf(!growth && typed.percent(), line, "must be a number, not a percentage");
        boolean monthly = growth || input.unit() == Unit.MONEY_PER_MONTH || input.unit() == Unit.MONEY_PER_USER_MONTH;
        refuseIf(!monthly && typed.period() != Period.UNSAID, line, "must be one number, not so much a month or year");
        refuseIf(
                growth && typed.period() == Period.YEAR,
                line,
                "must be growth in a month, which compounds over a year");
        if (growth) {
            return growth(line, typed);
        }
        if (typed.period() == Period.YEAR) {
            return typed.value().divide(MONTHS_OF_A_YEAR, CENTS, RoundingMode.HALF_EVEN);
        }
        if (typed.period() == Period.UNSAID && input == Inputs.COST_PER_ENGINEER) {
            askWhetherYearly(line, typed.value());
        }
        return typed.value();
    }

    private BigDecimal growth(String line, TypedNumber typed) {
        if (typed.percent()) {
            return typed.value().movePointLeft(PERCENT);
        }
        if (typed.value().abs().compareTo(BigDecimal.ONE) >= 0) {
            String number = typed.value().stripTrailingZeros().toPlainString();
            String percent = number + '%';
            String factor =
                    typed.value().movePointRight(PERCENT).stripTrailingZeros().toPlainString() + '%';
            throw new UnclearAnswerException(
                    '"' + line + "\" is unclear. As a share it is " + factor + " a month: type " + percent + " or "
                            + factor + '.',
                    ImmutableMap.of(percent, percent, factor, factor));
        }
        return typed.value();
    }

    /** Salaries are told by the year; so large a one may be. */
    private void askWhetherYearly(String line, BigDecimal value) {
        boolean large = NumberWords.yearlyFrom(currency)
                .filter(limit -> value.compareTo(limit) >= 0)
                .isPresent();
        if (large) {
            String month = line + " a month";
            String year = line + " a year";
            throw new UnclearAnswerException(
                    '"' + line + "\" is much for a month. Type month for " + month + ", or year for " + year + ".",
                    ImmutableMap.<String, String>builder()
                            .put("month", month)
                            .put("a month", month)
                            .put("m", month)
                            .put("year", year)
                            .put("a year", year)
                            .put("y", year)
                            .buildOrThrow());
        }
    }

    private void refuseIf(boolean wrong, String line, String rule) {
        InvalidValueException.throwIf(wrong, input.id(), '"' + line + '"', rule, "");
    }
}
