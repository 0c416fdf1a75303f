package dev.footing.formats.reading;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/** Reads the value of one input or parameter by its form and holds it against its range. */
public final class ValueReader {
    private final Checks checks;
    private final ScalarReader scalars;
    private final EstimateReader estimates;

    /**
     * Reads amounts in one currency.
     *
     * @param checks where problems go
     * @param currency the currency of amounts
     */
    public ValueReader(Checks checks, CurrencyUnit currency) {
        this.checks = checks;
        this.scalars = new ScalarReader(checks, currency);
        this.estimates = new EstimateReader(checks, scalars, currency);
    }

    /** {@return reads words and plain numbers of the same document} */
    public ScalarReader scalars() {
        return scalars;
    }

    /**
     * Reads a value.
     *
     * @param form how it is written, and which values it may have; not of records or figures
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<?> read(Form form, JsonNode node) {
        return value(form, node).flatMap(value -> checks.make(node, () -> form.check(node.pointer(), value)));
    }

    private Optional<?> value(Form form, JsonNode node) {
        return switch (form.kind()) {
            case TEXT -> scalars.text(node);
            case TEXTS -> checks.list(node, "must be a list of texts", "Write [\"one line\"].", scalars::reason);
            case DATE -> scalars.date(node);
            case CHOICE -> scalars.word(node, form.words()).flatMap(form::constant);
            case CHOICES -> choices(form, node);
            case YES_NO -> scalars.yesNo(node);
            case WHOLE -> scalars.whole(form.range(), node);
            case NUMBER -> scalars.number(node);
            case AMOUNT -> scalars.amount(node);
            case ESTIMATE -> estimates.number(node);
            case AMOUNT_ESTIMATE -> estimates.amount(node);
            case AMOUNT_SPREAD -> estimates.amount(node).flatMap(amount -> logNormal(amount, node));
            case RECORDS, FIGURE -> throw new InternalFaultException("A " + form.kind() + " is not read by its form.");
        };
    }

    /** A set of words; a word that stands twice is a slip that should show at once. */
    private Optional<?> choices(Form form, JsonNode node) {
        boolean known = node.is(Kind.TEXT) && form.words().contains(node.text());
        String wayOut = "Write [\"" + (known ? node.text() : form.words().get(0)) + "\"].";
        TreeSet<Identified> chosen = new TreeSet<>();
        return checks.<Identified>list(node, "must be a list of words", wayOut, element -> {
                    Optional<? extends Identified> constant =
                            scalars.word(element, form.words()).flatMap(form::constant);
                    if (constant.isPresent() && !chosen.add(constant.get())) {
                        return checks.refused(element, "must stand once in its list", "Keep one of them.");
                    }
                    return constant;
                })
                .map(all -> ImmutableSortedSet.copyOfSorted(chosen));
    }

    private Optional<MoneyEstimate> logNormal(MoneyEstimate amount, JsonNode node) {
        return amount instanceof MoneyEstimate.LogNormal
                ? Optional.of(amount)
                : checks.refused(
                        node, "must be a log-normal amount", "Write {median, sigma} or {p5, p95}, without quotes.");
    }
}
