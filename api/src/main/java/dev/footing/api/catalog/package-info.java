/**
 * What Footing took up from the founding article: {@link dev.footing.api.catalog.CatalogEntry} names one thing, where
 * the article has it, and what of Footing reads it.
 */
@NullMarked
package dev.footing.api.catalog;

import org.jspecify.annotations.NullMarked;
