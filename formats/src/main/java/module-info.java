/**
 * The edge of Footing: documents in, documents out.
 *
 * <p>Start reading at {@link dev.footing.formats.profile.ProfileReader}, which turns a profile into a startup;
 * {@link dev.footing.formats.json} is the JSON below it, or the YAML where {@code dev.footing.yaml} is there.
 */
module dev.footing.formats {
    requires transitive dev.footing.api;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports dev.footing.formats.csv;
    exports dev.footing.formats.document;
    exports dev.footing.formats.document.chart;
    exports dev.footing.formats.evidence;
    exports dev.footing.formats.json;
    exports dev.footing.formats.markdown;
    exports dev.footing.formats.portfolio;
    exports dev.footing.formats.profile;
    exports dev.footing.formats.record;
    exports dev.footing.formats.report;
    exports dev.footing.formats.result;
    exports dev.footing.formats.rules;
    exports dev.footing.formats.schema;
    exports dev.footing.formats.sentences;
    exports dev.footing.formats.text;

    uses dev.footing.formats.json.YamlParser;
}
