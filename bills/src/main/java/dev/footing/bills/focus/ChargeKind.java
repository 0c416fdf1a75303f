package dev.footing.bills.focus;

import dev.footing.api.quantity.Identified;
import java.util.Optional;

/** What a charge is for. */
public enum ChargeKind implements Identified {
    /** Something was used. */
    USAGE,
    /** Something was bought. */
    PURCHASE,
    /** Tax. */
    TAX,
    /** Money given back. */
    CREDIT,
    /** Something is put right. */
    ADJUSTMENT;

    static Optional<ChargeKind> named(String text) {
        for (ChargeKind kind : values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
