package dev.footing.cli;

import dev.footing.formats.text.PageStyle;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a result is printed, for readers or for programs, and where it goes. */
final class Printing {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format;

    @Mixin
    private Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** How a result is printed. */
    enum Format {
        /** For readers. */
        text,
        /** For programs. */
        json
    }

    @SuppressWarnings("NullAway.Init")
    Printing() {}

    /** Refuses a file that cannot be written as asked, before any work is done. */
    void check() {
        output.check(format, command);
    }

    /** Writes the form of a result that was asked for. */
    void write(Function<PageStyle, String> text, Supplier<String> json) {
        output.write(
                command.commandLine().getOut(),
                switch (format) {
                    case text -> text.apply(output.style());
                    case json -> json.get();
                });
    }
}
