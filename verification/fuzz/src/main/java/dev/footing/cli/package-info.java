/**
 * Input that nobody would write, for every command that reads some. Start with {@link dev.footing.cli.FuzzTarget};
 * {@code .ci/fuzz} runs it.
 */
package dev.footing.cli;
