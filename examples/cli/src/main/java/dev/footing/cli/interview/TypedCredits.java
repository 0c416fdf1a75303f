package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.whatif.Supposition;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;

/**
 * Reads what is left of a credit and until when it can be used: {@code 120k until month 18}, {@code $100k, 2 years}.
 */
final class TypedCredits {
    private static final Pattern PARTS = Pattern.compile(
            "(?<amount>.*?\\S)(?:\\s*[,;]\\s+|\\s+)(?:until|till|for|over|within|in|to)?\\s*(?:the\\s+)?(?:next\\s+)?"
                    + "(?:month\\s+)?(?<months>(?:\\d[\\d.]*|[a-z]+)(?:\\s*(?:months?|mo|m|years?|yrs?|y))?)",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal LATEST = BigDecimal.valueOf(120);

    private TypedCredits() {}

    /**
     * Reads an answer.
     *
     * @throws InvalidValueException where it is not an amount and a number of months, or no credit can have them
     */
    static GivenAnswer read(String line) {
        Matcher parts = PARTS.matcher(line.strip());
        Optional<TypedNumber> amount = Optional.empty();
        Optional<TypedNumber> months = Optional.empty();
        if (parts.matches()) {
            amount = TypedNumber.of(parts.group("amount"), false);
            months = TypedNumber.of(parts.group("months").toLowerCase(Locale.ROOT), true);
        }
        boolean both = amount.filter(found -> !found.percent()).isPresent() && months.isPresent();
        refuseIf(!both, line, "must be an amount, and the number of months for which it can be used");
        refuseIf(
                amount.orElseThrow().period() != TypedNumber.Period.UNSAID,
                line,
                "must be what is left, not so much a month or year");
        BigDecimal month = months.orElseThrow().value();
        refuseIf(
                month.stripTrailingZeros().scale() > 0 || month.compareTo(LATEST) > 0,
                line,
                "must end in a whole number of months, 120 at most");
        Credit credit =
                Credit.of(BigMoney.of(TypedAmounts.BARE, amount.orElseThrow().value()), month.intValueExact());
        return new GivenAnswer(
                line,
                ImmutableList.of(new Supposition<>(Inputs.CREDITS, ImmutableList.of(credit))),
                amount.orElseThrow().currency());
    }

    private static void refuseIf(boolean wrong, String line, String rule) {
        InvalidValueException.throwIf(wrong, Inputs.CREDITS.id(), '"' + line + '"', rule, "");
    }
}
