/**
 * Finds strategy providers and asks them. What was found, from which artifact, and what failed and why is a value:
 * {@link dev.footing.core.discovery.Discovery}. A provider that fails costs its own strategies and one problem, never
 * the run; only a fault of the machine, such as a lack of memory, is thrown on. A provider that never returns is not
 * stopped, as that takes a thread.
 */
@NullMarked
package dev.footing.core.discovery;

import org.jspecify.annotations.NullMarked;
