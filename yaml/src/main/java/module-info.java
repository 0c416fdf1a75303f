/**
 * YAML as another way to write what is read as JSON. A program names nothing of it: where it is there,
 * {@code ProfileReader.readYaml}, files named {@code .yaml} and rules in YAML can be read.
 *
 * <p>Start reading at {@link dev.footing.yaml.SnakeYamlParser}.
 */
module dev.footing.yaml {
    requires transitive dev.footing.formats;
    requires org.snakeyaml.engine;

    exports dev.footing.yaml;

    provides dev.footing.formats.json.YamlParser with
            dev.footing.yaml.SnakeYamlParser;
}
