package dev.footing.formats.evidence;

/**
 * One part of a number: a line of {@code values.csv}.
 *
 * @param part which part: {@code value} of a fixed number; {@code low}, {@code likely} and {@code high} of a range;
 *     {@code median} and {@code sigma} of a spread; {@code base}, {@code perEngineer} and {@code least} of what grows
 *     with the team, behind the part of a range and a dot; {@code word} of what is no number
 * @param value the built-in value
 * @param rounding how the calculated value becomes the built-in one
 * @param calculation a formula over ids of figures; blank where the value is judged as a whole
 * @param result what the formula gives, to six digits; blank where there is none
 */
public record LedgerValue(String part, String value, Rounding rounding, String calculation, String result) {
    /** {@return whether it is calculated} */
    public boolean calculated() {
        return !calculation.isEmpty();
    }
}
