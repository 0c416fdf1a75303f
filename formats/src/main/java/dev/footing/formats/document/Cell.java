package dev.footing.formats.document;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.Money;

/**
 * A value in a table or among key figures, with its type. It is rounded where it is written, by the rule of its type.
 */
public sealed interface Cell {
    /**
     * Writes it.
     *
     * @param brevity how briefly
     * @return the value in few letters; empty where nothing is said
     */
    String text(Brevity brevity);

    /** {@return the value in full} */
    default String text() {
        return text(Brevity.FULL);
    }

    /**
     * A name or an id, as users or plugins wrote it.
     *
     * @param value the name
     */
    record Name(String value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return value;
        }
    }

    /**
     * A few words or a sentence.
     *
     * @param words the words
     */
    record Phrase(String words) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return words;
        }
    }

    /**
     * An exact amount of money.
     *
     * @param amount the amount
     */
    record Amount(BigMoney amount) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.brief(amount, brevity, Words.money(amount));
        }
    }

    /**
     * An amount of which only the size matters: three digits of it.
     *
     * @param amount the amount
     */
    record RoughAmount(Money amount) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.brief(amount, brevity, Rounded.roughly(amount));
        }
    }

    /**
     * An amount of which thousands are enough, wherever it stands.
     *
     * @param amount the amount
     */
    record Thousands(BigMoneyProvider amount) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.brief(amount, brevity, Words.thousands(amount));
        }
    }

    /**
     * An amount of which millions are enough, wherever it stands.
     *
     * @param amount the amount
     */
    record Millions(BigMoneyProvider amount) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Words.millions(amount);
        }
    }

    /**
     * A mean amount over trials, with no more digits than its error leaves it.
     *
     * @param figure the amount over the trials
     */
    record MeanAmount(MoneyDistribution figure) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.brief(figure.mean(), brevity, Rounded.money(figure));
        }
    }

    /**
     * A mean amount over trials with its standard error.
     *
     * @param mean the mean
     * @param error its standard error; nothing where it is the same in all trials
     */
    record AmountWithError(Money mean, Money error) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return switch (brevity) {
                case FULL -> Rounded.withError(mean, error);
                case THOUSANDS, SHORT -> Rounded.withErrorInThousands(mean, error);
                case MILLIONS, WHOLE_MILLIONS -> CellText.brief(mean, brevity, "");
            };
        }
    }

    /**
     * A share, 1 being all.
     *
     * @param value the share
     */
    record Share(double value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Words.percent(value);
        }
    }

    /**
     * A share of trials: it is nothing, or all, only where it is so in every trial.
     *
     * @param value the share, 0 to 1
     */
    record ShareOfTrials(double value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Rounded.percent(value);
        }
    }

    /**
     * A chance in whole percent, which is never nothing and never all.
     *
     * @param value the chance, 0 to 1
     */
    record Chance(double value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Rounded.chance(value);
        }
    }

    /**
     * A number of months.
     *
     * @param value how many
     */
    record Months(double value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.months(Words.number(value), brevity);
        }
    }

    /**
     * A mean number of months over trials, with no more digits than its error leaves it.
     *
     * @param figure the months over the trials
     */
    record MeanMonths(Distribution figure) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return CellText.months(Rounded.number(figure), brevity);
        }
    }

    /**
     * A number without a unit, such as points or a count.
     *
     * @param value the number
     */
    record Decimal(double value) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Words.number(value);
        }
    }

    /**
     * A number with its unit.
     *
     * @param value the number
     * @param unit what it counts
     */
    record Quantity(double value, Unit unit) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return Words.number(value, unit);
        }
    }

    /**
     * A number whose unit is written by a rule of its own.
     *
     * @param value the number
     * @param written the number and its unit
     */
    record Written(double value, String written) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return written;
        }
    }

    /**
     * From one value to another, or the one where both are written alike.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Span(Cell low, Cell high) implements Cell {
        @Override
        public String text(Brevity brevity) {
            String from = low.text(brevity);
            String to = high.text(brevity);
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    /**
     * More than a value: how much more is not known.
     *
     * @param least the value
     */
    record MoreThan(Cell least) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return "> " + least.text(brevity);
        }
    }

    /**
     * A change: what is above nothing has a plus before it.
     *
     * @param by the change
     * @param rise whether it is above nothing
     */
    record Signed(Cell by, boolean rise) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return (rise ? "+" : "") + by.text(brevity);
        }
    }

    /**
     * A value before and after, or the one where both are written alike.
     *
     * @param before the value before
     * @param after the value after
     */
    record Transition(Cell before, Cell after) implements Cell {
        @Override
        public String text(Brevity brevity) {
            String was = before.text(brevity);
            String is = after.text(brevity);
            return was.equals(is) ? was : was + " -> " + is;
        }
    }

    /**
     * Yes or no.
     *
     * @param answer whether it is yes
     */
    record YesNo(boolean answer) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return answer ? "yes" : "no";
        }
    }

    /**
     * No value.
     *
     * @param reason why, in a word or two; empty where the empty cell says it
     */
    record Absent(String reason) implements Cell {
        @Override
        public String text(Brevity brevity) {
            return reason;
        }
    }

    /**
     * Creates an amount.
     *
     * @param amount an exact amount
     * @return the cell
     */
    static Amount amount(BigMoneyProvider amount) {
        return new Amount(amount.toBigMoney());
    }

    /**
     * Creates the mean of an amount with its standard error.
     *
     * @param figure an amount over trials
     * @return the cell
     */
    static AmountWithError withError(MoneyDistribution figure) {
        return new AmountWithError(figure.mean(), figure.error());
    }

    /**
     * Creates the mean of an amount, with its standard error where it has one.
     *
     * @param mean the mean
     * @param error its standard error
     * @return the cell
     */
    static AmountWithError withError(Money mean, Optional<Money> error) {
        return new AmountWithError(mean, error.orElse(Money.zero(mean.getCurrencyUnit())));
    }

    /**
     * Creates the mean of an amount in thousands, with its standard error where it has one.
     *
     * @param mean the mean
     * @param error its standard error
     * @return the cell
     */
    static Cell thousands(Money mean, Optional<Money> error) {
        return error.<Cell>map(
                        around -> new Written(Amounts.toDouble(mean), Rounded.withErrorInThousands(mean, around)))
                .orElse(new Thousands(mean));
    }

    /**
     * Creates a range of shares.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the cell
     */
    static Span shares(double low, double high) {
        return new Span(new Share(low), new Share(high));
    }

    /**
     * Creates a cell for what may be missing.
     *
     * @param <T> the type of the value
     * @param value the value, or nothing
     * @param cell the cell of a value
     * @param absent why there is none, in a word or two
     * @return the cell of the value, or an absent one
     */
    static <T> Cell of(Optional<T> value, Function<? super T, ? extends Cell> cell, String absent) {
        return value.<Cell>map(cell).orElse(new Absent(absent));
    }
}
