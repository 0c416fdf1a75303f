package dev.footing.formats.evidence;

/**
 * A public figure that a built-in number stands against: a line of {@code contradictions.csv}.
 *
 * @param part the part of the number that it is about; blank where it is about none
 * @param value what public figures give, to six digits
 * @param unit what that counts; blank where it counts what the number does
 * @param calculation how it is calculated
 * @param says what it is
 * @param kept why the built-in number stands all the same
 */
public record LedgerContradiction(
        String part, String value, String unit, String calculation, String says, String kept) {}
