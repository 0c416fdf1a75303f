package dev.footing.formats.document.chart;

import dev.footing.api.quantity.Unit;
import org.joda.money.CurrencyUnit;

/**
 * What an axis of a chart counts. A renderer chooses its ticks and writes them by the unit.
 *
 * @param label what it counts, in a few words
 * @param unit the unit of its values
 * @param currency the currency of its values where they are amounts of money
 */
public record Axis(String label, Unit unit, CurrencyUnit currency) {}
