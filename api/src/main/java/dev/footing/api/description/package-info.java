/**
 * How values are described: one {@link dev.footing.api.description.Description} for each type, with its
 * {@link dev.footing.api.description.Member members} and their {@link dev.footing.api.description.ValueType types}.
 * Each value type holds its own as {@code DESCRIPTION}. JSON, schemas, CSV, hashes and readers follow from it, so a
 * figure that is added to a value is named in one place. Start reading at
 * {@link dev.footing.api.description.Description}.
 */
@NullMarked
package dev.footing.api.description;

import org.jspecify.annotations.NullMarked;
