/**
 * Reads YAML 1.2 into the tree that the same document in JSON has. Start reading at
 * {@link dev.footing.yaml.SnakeYamlParser}.
 */
@NullMarked
package dev.footing.yaml;

import org.jspecify.annotations.NullMarked;
