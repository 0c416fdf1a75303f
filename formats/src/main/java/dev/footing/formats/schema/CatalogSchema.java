package dev.footing.formats.schema;

import dev.footing.api.quantity.Grade;

/** Makes the schema of the catalog: what was taken up from the founding article. */
final class CatalogSchema {
    private CatalogSchema() {}

    static Schema catalog() {
        Schema figure = Schema.open()
                .required("what", Schema.type("string"))
                .required("unit", Schema.type("string").description("its symbol; blank where it has none"))
                .required("published", span())
                .property("beside", span().description("what its own figures give"));
        Schema entry = Schema.open()
                .required("id", Schema.type("string"))
                .required("system", Schema.words(CatalogSystem.class))
                .required("meaning", Schema.type("string"))
                .required("section", Schema.type("string"))
                .required("grade", Schema.words(Grade.class))
                .required("readBy", Schema.list(Schema.type("string").description("a class")))
                .property("figures", Schema.list(figure))
                .property("caveat", Schema.type("string"));
        return Schema.open()
                .required("schema", Schema.word(DocumentSchema.CATALOG.schemaId()))
                .required("entries", Schema.list(entry));
    }

    private static Schema span() {
        return Schema.open().required("low", Schema.type("number")).required("high", Schema.type("number"));
    }
}
