/**
 * The article's tests, goals and patterns, computed from what plan and simulation say anyway. Start reading at
 * {@link dev.footing.core.framework.Framework}; {@link dev.footing.core.framework.Frame} is what it looks at.
 */
@NullMarked
package dev.footing.core.framework;

import org.jspecify.annotations.NullMarked;
