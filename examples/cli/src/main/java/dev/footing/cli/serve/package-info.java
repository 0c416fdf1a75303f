/**
 * A page with inputs beside the answer, for the browser of the machine it runs on. Start reading at
 * {@link dev.footing.cli.serve.LocalServer}; {@link dev.footing.cli.serve.Door} says who is let in, and
 * {@link dev.footing.cli.serve.Desk} works out what is asked.
 */
@NullMarked
package dev.footing.cli.serve;

import org.jspecify.annotations.NullMarked;
