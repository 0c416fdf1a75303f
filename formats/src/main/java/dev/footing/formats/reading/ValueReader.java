package dev.footing.formats.reading;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads the value of one parameter by its form and holds it against its range. */
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
     * @param form how it is written, and which values it may have
     * @param node a value of the document
     * @return the value, or empty where it was reported
     */
    public Optional<?> read(Form form, JsonNode node) {
        return value(form, node).flatMap(value -> checks.make(node, () -> form.check(node.pointer(), value)));
    }

    private Optional<?> value(Form form, JsonNode node) {
        return switch (form.kind()) {
            case NUMBER -> scalars.number(node);
            case WHOLE -> scalars.whole(form.range(), node);
            case YES_NO -> scalars.yesNo(node);
            case AMOUNT -> scalars.amount(node);
            case ESTIMATE -> estimates.number(node).map(Estimate.class::cast);
            case AMOUNT_ESTIMATE -> estimates.amount(node).map(MoneyEstimate.class::cast);
            case AMOUNT_SPREAD -> estimates.amount(node).flatMap(amount -> spread(amount, node));
            case WORDS -> scalars.choices(ExpertiseArea.class, node);
            case TEXTS -> texts(node);
            case FIGURE -> throw new IllegalStateException("A figure is computed, not read.");
        };
    }

    private Optional<MoneyEstimate.LogNormal> spread(MoneyEstimate amount, JsonNode node) {
        if (amount instanceof MoneyEstimate.LogNormal logNormal) {
            return Optional.of(logNormal);
        }
        checks.problems()
                .add(node, "must be a log-normal amount", "Write {median, sigma} or {p5, p95}, without quotes.");
        return Optional.empty();
    }

    private Optional<ImmutableList<String>> texts(JsonNode node) {
        if (!checks.is(node, Kind.LIST, "must be a list of texts", "Write [\"one line\"].")) {
            return Optional.empty();
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        node.elements()
                .forEach(element -> scalars.text(element)
                        .flatMap(text -> checks.make(element, () -> ParameterOverride.checkReason(text)))
                        .ifPresent(texts::add));
        ImmutableList<String> read = texts.build();
        return read.size() == node.elements().size() ? Optional.of(read) : Optional.empty();
    }
}
