/**
 * What would change an answer: {@link dev.footing.core.sensitivity.Question} asks it again with something changed, a
 * {@link dev.footing.core.sensitivity.Driver} says what can be changed, and
 * {@link dev.footing.core.sensitivity.Inquiry} is where break-even, flips and sensitivity are found. Everything is
 * looked for in the plan view; a simulation confirms where two strategies break even.
 */
@NullMarked
package dev.footing.core.sensitivity;

import org.jspecify.annotations.NullMarked;
