package dev.footing.cli;

import dev.footing.formats.text.PageStyle;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The format of a result, for readers or for programs, and where it is written. */
final class FormatOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private OutputOptions output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The formats. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json
    }

    /** Refuses a file that cannot be written, before any work is done. */
    void check() {
        output.check(format, command);
    }

    /** Writes the result in the chosen format. */
    void write(Function<PageStyle, String> text, Supplier<String> json) {
        output.write(
                command.commandLine().getOut(),
                switch (format) {
                    case text -> text.apply(output.style());
                    case json -> json.get();
                });
    }
}
