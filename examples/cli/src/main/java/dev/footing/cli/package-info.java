/**
 * The command {@code footing}: reads a profile, assesses it and prints the result. Start reading at
 * {@link dev.footing.cli.Main}; each subcommand is a class of its own. What commands share is a mixin:
 * {@link dev.footing.cli.ProfileParameter}, {@link dev.footing.cli.AssessOptions} with rules, plugins and simulation,
 * and {@link dev.footing.cli.FormatOptions} with {@link dev.footing.cli.OutputOptions}. A new command is a class beside
 * them, named in {@link dev.footing.cli.Main}.
 */
@NullMarked
package dev.footing.cli;

import org.jspecify.annotations.NullMarked;
