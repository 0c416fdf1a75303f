/**
 * The answer: {@link dev.footing.api.assessment.Assessment} holds the startup as understood, what each strategy would
 * do to it, and where all of it comes from.
 */
@NullMarked
package dev.footing.api.assessment;

import org.jspecify.annotations.NullMarked;
