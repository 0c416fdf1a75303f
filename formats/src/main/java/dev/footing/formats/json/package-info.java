/**
 * JSON as Footing reads and writes it, and YAML as another way to write what is read: a tree in which every value knows
 * its place, built within fixed limits, and a writer whose text does not depend on the Java version. Start reading at
 * {@link dev.footing.formats.json.JsonDocument} and {@link dev.footing.formats.json.JsonWriter}.
 */
@NullMarked
package dev.footing.formats.json;

import org.jspecify.annotations.NullMarked;
