package dev.footing.cli;

import dev.footing.api.startup.Startup;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileWriter;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footing init [FILE]}. */
@Command(
        name = "init",
        description =
                "Asks the twelve questions that matter most and writes a profile. Answers are read line by line, from"
                        + " a terminal or a pipe.")
final class InitCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The profile to write. Default: ${DEFAULT-VALUE}.",
            defaultValue = "startup.json")
    private Path file;

    @Option(names = "--force", description = "Replaces the file where it exists.")
    private boolean force;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day from which months count. Default: today.")
    private Optional<String> date = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate day = date.map(DateOption::parse).orElseGet(DateOption::today);
        OutputOptions output = OutputOptions.into(InputFile.checked("FILE", file, "Name the profile to write."), force);
        output.check();
        PrintWriter out = spec.commandLine().getOut();
        Interview interview = new Interview(
                answers(),
                spec.commandLine().getErr(),
                Discovery.installed(InitCommand.class.getClassLoader()).knownStrategies());
        Startup startup = interview.startup(day);
        output.check();
        output.write(out, ProfileWriter.stated(startup));
        boolean yaml = file.toString().matches("(?i).*\\.ya?ml");
        out.println(
                "Wrote " + file + (yaml ? ", in JSON, which is YAML as well" : "") + ". Next: footing assess " + file);
        return Main.DONE;
    }

    /** What is typed, in the terminal's characters; what comes through a pipe is UTF-8. */
    @SuppressWarnings("SystemConsoleNull")
    private static Reader answers() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new InputStreamReader(System.in, ProgressBar.onTerminal() ? charset : StandardCharsets.UTF_8);
    }
}
