/**
 * The conversation of {@code footing init}: questions, and what people type for an answer. Start reading at
 * {@link dev.footing.cli.interview.Interview}. What the questions say, what number words, currency signs and names of
 * vendors mean, is data beside this package: {@code questions.json}, {@code numbers.json}, {@code platforms.json}.
 */
@NullMarked
package dev.footing.cli.interview;

import org.jspecify.annotations.NullMarked;
