/**
 * JSON Schemas (2020-12) of the documents that are read and written, made from the tables of inputs and parameters and
 * from the descriptions of results. What people write allows no further members; what Footing writes is open, as
 * members are added to it. Start reading at {@link dev.footing.formats.schema.DocumentSchema}.
 */
@NullMarked
package dev.footing.formats.schema;

import org.jspecify.annotations.NullMarked;
