package dev.footing.cli;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.schema.DocumentSchema;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing schema NAME}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a kind of document, by which editors complete and validate.",
        footerHeading = "%nDocuments that are read:%n",
        footer = {
            "  profile      a startup, as JSON or YAML",
            "  policy       rules of judgement, as JSON or YAML",
            "  calibration  parameters of the world, as JSON or YAML",
            "  prices       list prices, as JSON or YAML",
            "  record       the block of JSON in what footing assess --format adr writes",
            "",
            "Documents that are written, with --format json where no other is named:",
            "  result       by footing assess",
            "  summary      by footing assess --format summary",
            "  what-if      by footing what-if",
            "  comparison   by footing compare",
            "  check        by footing check",
            "  difference   by footing diff",
            "  bill         by footing bill",
            "  backtest     by footing backtest",
            "  replay       by footing replay",
            "  catalog      by footing catalog",
            "  evidence     by footing evidence"
        })
final class SchemaCommand implements Callable<Integer> {
    /** Where the command that writes a document has another name than the document. */
    private static final ImmutableMap<String, DocumentSchema> BY_COMMAND = ImmutableMap.of(
            "assess", DocumentSchema.RESULT,
            "compare", DocumentSchema.COMPARISON,
            "diff", DocumentSchema.DIFFERENCE);

    @Parameters(paramLabel = "NAME", description = "The document, or the command that writes it.")
    private String name;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        output.check();
        DocumentSchema schema = Arrays.stream(DocumentSchema.values())
                .filter(document -> document.id().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(BY_COMMAND.get(name)))
                .orElseThrow(() -> KnownNames.of(Identified.ids(DocumentSchema.class))
                        .refusal("NAME", name, "must be a kind of document"));
        output.write(spec.commandLine().getOut(), schema.text());
        return Main.DONE;
    }
}
