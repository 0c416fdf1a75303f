/** The quickstart of the README: {@link dev.footing.examples.quickstart.Quickstart}. */
@NullMarked
package dev.footing.examples.quickstart;

import org.jspecify.annotations.NullMarked;
