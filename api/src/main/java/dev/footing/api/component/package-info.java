/**
 * What an assessment says of single components of the infrastructure. Start reading at
 * {@link dev.footing.api.component.ComponentAdvice}.
 */
@NullMarked
package dev.footing.api.component;

import org.jspecify.annotations.NullMarked;
