package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Input;
import dev.footing.api.whatif.Supposition;
import dev.footing.formats.sentences.Quantities;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The answers of one line in words and units, which show a user how the line was read.
 *
 * @param answers the inputs that the line states
 * @param currency the currency of their amounts
 */
record AnswerText(List<Supposition<?>> answers, CurrencyUnit currency) {
    /** How the line was read. */
    String text() {
        return answers.stream().allMatch(answer -> answer.value() instanceof Answer)
                ? expertise()
                : answers.stream()
                        .map(answer -> answer.input().label() + ", " + value(answer.input(), answer.value()))
                        .collect(Collectors.joining("; "));
    }

    private String expertise() {
        String done = answers.stream()
                .filter(answer -> answer.value() == Answer.YES)
                .map(answer -> answer.input().id().substring("/expertise/".length()))
                .collect(Collectors.joining(", "));
        return done.isEmpty()
                ? "no team member has done any of it"
                : "the team has done " + done + ", and none of the others";
    }

    private String value(Input<?> input, Object value) {
        if (value instanceof BigMoney amount) {
            return number(input, Amounts.toDouble(amount));
        } else if (value instanceof Number number) {
            return number(input, number.doubleValue());
        } else if (value instanceof MoneyEstimate estimate) {
            return value(input, estimate.toEstimate());
        } else if (value instanceof Estimate.Pert range) {
            return number(input, range.low()) + " to " + number(input, range.high()) + ", most likely "
                    + number(input, range.likely());
        } else if (value instanceof Estimate.LogNormal spread) {
            double factor = StrictMath.exp(Estimate.NORMAL_P95 * spread.sigma());
            return "about " + number(input, spread.median()) + ", in nine cases of ten "
                    + number(input, spread.median() / factor) + " to " + number(input, spread.median() * factor);
        } else if (value instanceof Estimate.Fixed fixed) {
            return number(input, fixed.value());
        }
        if (value instanceof ImmutableList<?> list) {
            return list.stream()
                    .map(entry -> entry instanceof Credit credit ? credit(input, credit) : entry.toString())
                    .collect(Collectors.joining(" and "));
        }
        return value.toString();
    }

    private String credit(Input<?> input, Credit credit) {
        return Quantities.of(input.id(), Amounts.toDouble(credit.amount()), Unit.MONEY, currency) + " until month "
                + credit.untilMonth();
    }

    private String number(Input<?> input, double value) {
        return Quantities.of(input.id(), value, input.unit(), currency);
    }
}
