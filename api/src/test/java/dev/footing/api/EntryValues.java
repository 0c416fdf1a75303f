package dev.footing.api;

import static dev.footing.api.Examples.usd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Optional;

/** Values that entries of policies, calibrations and strategies may have. */
public final class EntryValues {
    private EntryValues() {}

    /** The plain value of what an entry has. */
    public static Object plain(Optional<?> value) {
        Object found = value.orElseThrow();
        return found instanceof Measure measure ? (Object) measure.value() : found;
    }

    /** A value of a form that is not its default. */
    public static Object value(Form form) {
        return switch (form.kind()) {
            case NUMBER -> form.range().filter(range -> range.low() >= 1).isPresent() ? 7.5 : 0.125;
            case CHOICE -> form.constant(form.words().get(0)).orElseThrow();
            case WHOLE -> 7;
            case YES_NO -> true;
            case AMOUNT -> usd("12.5");
            case ESTIMATE -> Estimate.range(0.25, 0.5, 0.75);
            case AMOUNT_ESTIMATE -> MoneyEstimate.range(usd("1"), usd("2"), usd("3"));
            case AMOUNT_SPREAD -> new MoneyEstimate.LogNormal(usd("5"), 0.25);
            case CHOICES -> ImmutableSortedSet.of(ExpertiseArea.SCALING);
            case TEXTS -> ImmutableList.of("a line");
            default -> throw new IllegalArgumentException("No parameter that can be set is a " + form.kind() + ".");
        };
    }
}
