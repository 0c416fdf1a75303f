package dev.footing.api.description;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;

/**
 * A value whose canonical text follows from its description.
 *
 * @param <T> the type of the value itself
 */
public interface Described<T extends Described<T>> extends Encodable {
    /** {@return what the members of the value are} */
    Description<T> description();

    @Override
    @SuppressWarnings("unchecked") // T is the type of this
    default void encodeTo(Encoding encoding, String path) {
        description().encodeTo((T) this, encoding, path + ".");
    }
}
