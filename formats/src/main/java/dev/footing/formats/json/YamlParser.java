package dev.footing.formats.json;

import dev.footing.api.problem.InvalidProfileException;

/**
 * Reads a text in YAML into the tree that the same document in JSON has. It is a service, which the artifact
 * {@code footing-yaml} provides, so that who reads JSON alone carries no parser of YAML. It is looked for where
 * {@link JsonDocument#parseYaml} is called, by the class loader of this interface whatever the thread's is: one of the
 * two artifacts is put beside the other. An implementation has a public constructor without arguments.
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>dev.footing</groupId>
 *   <artifactId>footing-yaml</artifactId>
 *   <scope>runtime</scope>
 * </dependency>
 * }</pre>
 */
public interface YamlParser {
    /**
     * Parses one document.
     *
     * @param text the document, without byte-order mark, of at most 1 MB
     * @param problems takes what is wrong with single values
     * @return its root, with its places in the text
     * @throws InvalidProfileException where the text cannot be parsed: with everything up to the first such place
     */
    JsonNode parse(String text, ProblemList problems);
}
