/**
 * The command {@code footing}: reads a profile, assesses it and prints the result. Start reading at
 * {@link dev.footing.cli.Main}; each subcommand is a class of its own.
 */
@NullMarked
package dev.footing.cli;

import org.jspecify.annotations.NullMarked;
