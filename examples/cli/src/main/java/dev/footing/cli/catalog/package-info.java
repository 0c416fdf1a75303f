/**
 * What Footing took up from the founding article, kept as data: {@code entries.json} says of each rule what it means,
 * where the article has it and which class reads it; {@code claims.json} holds what the article claims in figures.
 * Start reading at {@link dev.footing.cli.catalog.Catalog}; {@link dev.footing.cli.catalog.ReferenceCase} works out
 * what the article's own figures give.
 */
@NullMarked
package dev.footing.cli.catalog;

import org.jspecify.annotations.NullMarked;
