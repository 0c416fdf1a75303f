/**
 * What ails a startup, if anything: warning signs, how far the spiral has gone that ends companies, traps of thinking,
 * and motives that were checked. Start reading at {@link dev.footing.api.diagnosis.Diagnosis}.
 */
@NullMarked
package dev.footing.api.diagnosis;

import org.jspecify.annotations.NullMarked;
