package dev.footing.cli;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.schema.DocumentSchema;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing schema NAME}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a kind of document, by which editors complete and validate.")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "profile, result, policy or calibration.")
    private String name;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() {
        output.check();
        DocumentSchema schema = Arrays.stream(DocumentSchema.values())
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "NAME",
                        '"' + name + '"',
                        "must be a kind of document",
                        KnownNames.of(Identified.ids(DocumentSchema.class)).wayOut(name)));
        output.write(spec.commandLine().getOut(), schema.text());
        return Main.DONE;
    }
}
