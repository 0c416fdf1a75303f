/**
 * Tells a result in the currency in which its startup is stated. Everything is computed, decided and hashed in the
 * currency of strategies and calibration; the finished result is converted here, once, amount by amount. Start reading
 * at {@link dev.footing.core.currency.Telling}.
 */
@NullMarked
package dev.footing.core.currency;

import org.jspecify.annotations.NullMarked;
