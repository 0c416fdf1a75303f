/**
 * Everything that Footing took up from the founding article, by id. Start reading at
 * {@link dev.footing.core.catalog.Catalog}. Each package states its entries beside the rules that read them; this one
 * only gathers them.
 */
@NullMarked
package dev.footing.core.catalog;

import org.jspecify.annotations.NullMarked;
