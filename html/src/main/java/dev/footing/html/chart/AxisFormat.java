package dev.footing.html.chart;

import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.sentences.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;

/**
 * Values of an axis in few letters: amounts in thousands or millions, shares in percent.
 *
 * @param axis the axis
 */
record AxisFormat(Axis axis) {
    private static final double THOUSAND = 1_000;
    private static final double MILLION = 1_000_000;

    String of(double value) {
        if (axis.unit() != Unit.MONEY) {
            return axis.unit() == Unit.SHARE ? Words.percent(value) : Words.number(value);
        }
        BigMoney amount = BigMoney.of(axis.currency(), BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN));
        if (Math.abs(value) >= MILLION) {
            return Words.millions(amount);
        }
        return Math.abs(value) >= THOUSAND ? Words.thousands(amount) : Words.money(amount);
    }
}
