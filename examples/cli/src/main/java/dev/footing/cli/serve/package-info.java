/**
 * A page with inputs and the answer, for the browser of the machine it runs on. Start reading at
 * {@link dev.footing.cli.serve.LocalServer}; {@link dev.footing.cli.serve.RequestGuard} decides which requests are
 * admitted, and {@link dev.footing.cli.serve.AnswerService} works out the answers.
 */
@NullMarked
package dev.footing.cli.serve;

import org.jspecify.annotations.NullMarked;
