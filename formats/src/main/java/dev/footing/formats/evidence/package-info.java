/**
 * The ledger of evidence: the public figures behind the built-in numbers, how each number is calculated from them, and
 * what stands against it, as the files of the folder {@code evidence} say. It is data; the numbers that count are those
 * of the code, and a test holds the two against each other. Start reading at
 * {@link dev.footing.formats.evidence.Ledger}.
 */
@NullMarked
package dev.footing.formats.evidence;

import org.jspecify.annotations.NullMarked;
