/**
 * Whether the ledger of evidence is right: each calculation is done again, in numbers and in units, and held against
 * the code. Start reading at {@link dev.footing.neutrality.evidence.LedgerTest}.
 */
@NullMarked
package dev.footing.neutrality.evidence;

import org.jspecify.annotations.NullMarked;
