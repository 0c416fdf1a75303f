/**
 * Decisions as documents: Markdown for people around a block of JSON for the next check. Start reading at
 * {@link dev.footing.formats.record.RecordWriter}; {@link dev.footing.formats.record.RecordReader} reads the block and
 * nothing else, so that people may edit the rest.
 */
@NullMarked
package dev.footing.formats.record;

import org.jspecify.annotations.NullMarked;
