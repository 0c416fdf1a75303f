/**
 * The way in: {@link dev.footing.core.Assessor} answers a startup with an assessment. The packages below hold its steps
 * in the order of the data: {@code discovery}, {@code calibration}, {@code policy}, {@code plan}. Beside them
 * {@code claims} and {@code catalog} tell what the founding article said and what reads it.
 */
@NullMarked
package dev.footing.core;

import org.jspecify.annotations.NullMarked;
