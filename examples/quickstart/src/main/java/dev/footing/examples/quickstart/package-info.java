/**
 * The quickstart of the README: {@link dev.footing.examples.quickstart.Quickstart}; and the criterion that the document
 * on the policy hands over.
 */
@NullMarked
package dev.footing.examples.quickstart;

import org.jspecify.annotations.NullMarked;
