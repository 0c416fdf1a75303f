/**
 * What a profile gets of a bill, with grades and sources. Start reading at
 * {@link dev.footing.bills.profile.BilledInputs}.
 */
@NullMarked
package dev.footing.bills.profile;

import org.jspecify.annotations.NullMarked;
