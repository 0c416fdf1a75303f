/**
 * What is wrong with a startup, if anything: red flags, how far the spiral has gone that ends companies, traps of
 * thinking, and motives that were checked. Start reading at {@link dev.footing.api.diagnosis.Diagnosis}.
 */
@NullMarked
package dev.footing.api.diagnosis;

import org.jspecify.annotations.NullMarked;
