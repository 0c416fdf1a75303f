package dev.footing.cli;

import com.google.common.base.Throwables;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.UnreadableFileException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code footing}. Results go to standard output, everything else to standard error. Exit codes: 0 done, 2
 * bad input or usage, 1 a fault of Footing.
 */
@Command(
        name = "footing",
        description = "Works out how a startup should get its infrastructure: buy it, run it, or mix.",
        subcommands = {
            AssessCommand.class,
            BacktestCommand.class,
            BillCommand.class,
            CalibrateCommand.class,
            CatalogCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            EvidenceCommand.class,
            InitCommand.class,
            PortfolioCommand.class,
            ReplayCommand.class,
            SchemaCommand.class,
            ServeCommand.class,
            StrategiesCommand.class,
            WhatIfCommand.class
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:bad input or usage; the message names the place", "1:a fault of Footing"})
public final class Main implements Runnable {
    /** What Java puts in place of bytes that are not characters of the locale. */
    private static final char LOST = '\uFFFD';

    private static final int MEGABYTES = 20;
    /** Done. */
    static final int DONE = 0;
    /** A fault of Footing. */
    static final int FAULT = 1;
    /** Bad input or usage. */
    static final int BAD_INPUT = 2;
    /** Of a check: the decision stands, and something moves; of a gate: the verdict leaves it open. */
    static final int WATCH = 10;
    /** Of a check: the decision has to be made again; of a gate: it is not met. */
    static final int REOPEN = 20;

    @Spec
    private CommandSpec spec;

    /** Makes the command; the library for command lines does so. */
    public Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments the words after {@code footing}
     */
    public static void main(String[] arguments) {
        StandardOutput stream = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // what a plugin prints is no part of the result
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Screen screen = Screen.of(System.getenv(), ProgressBar.onTerminal());
        Ending ending = Ending.watched(err);
        Waiting.watch(err, arguments);
        int code = run(PluginTimeout.tenSeconds(), screen, out, err, arguments);
        Optional<String> failure = stream.failure();
        failure.ifPresent(why -> err.println(
                "footing: standard output cannot be written: " + why + ". Make room, or send it elsewhere."));
        ending.with(failure.isPresent() ? BAD_INPUT : code);
    }

    /** Runs the command without ending the program, with a timeout for plugins. */
    static int run(PluginTimeout timeout, Screen screen, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Main(), new Factory(timeout, screen))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command.getErr()));
        commands.setParameterExceptionHandler((fault, words) -> {
            err.println(UsageErrors.of(fault, words));
            return BAD_INPUT;
        });
        Optional<String> lost =
                Arrays.stream(arguments).filter(word -> word.indexOf(LOST) >= 0).findFirst();
        lost.ifPresent(
                word -> err.println("footing: \"" + word + "\" has lost a character that the locale does not have."
                        + " Set a locale of UTF-8 before the command, such as LC_ALL=C.UTF-8."));
        int code = lost.isPresent() ? BAD_INPUT : executed(commands, withHelp(arguments));
        out.flush();
        err.flush();
        return code;
    }

    /** Runs a command; an error of Java is reported as any other fault is. */
    private static int executed(CommandLine commands, String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (Error fault) {
            return report(fault, commands.getErr());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? One of: "
                        + String.join(", ", new TreeSet<>(spec.subcommands().keySet())) + ".");
    }

    /** Makes the parts of the command. */
    private record Factory(PluginTimeout timeout, Screen screen) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type.equals(OutputOptions.class)) {
                return type.cast(new OutputOptions(screen));
            }
            if (type.equals(PortfolioCommand.class)) {
                return type.cast(new PortfolioCommand(screen));
            }
            if (type.equals(CalibrateCommand.class)) {
                return type.cast(new CalibrateCommand(screen));
            }
            if (type.equals(StrategiesCommand.class)) {
                return type.cast(new StrategiesCommand(screen));
            }
            return type.equals(PluginOptions.class)
                    ? type.cast(new PluginOptions(timeout))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** {@code help COMMAND} means {@code COMMAND --help}. */
    private static String[] withHelp(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }

    private static int report(Throwable fault, PrintWriter err) {
        Optional<OutOfMemoryError> lacking = Throwables.getCausalChain(fault).stream()
                .filter(OutOfMemoryError.class::isInstance)
                .map(OutOfMemoryError.class::cast)
                .findFirst();
        if (lacking.isPresent()) {
            err.println(
                    "footing: memory did not suffice: " + lacking.orElseThrow().getMessage() + ". Its heap may grow to "
                            + (Runtime.getRuntime().maxMemory() >> MEGABYTES)
                            + " MB; allow more, as in java -Xmx1g -jar footing.jar, or ask for fewer --analyses.");
            return BAD_INPUT;
        }
        if (fault instanceof InvalidProfileException invalid) {
            invalid.problems().forEach(problem -> err.println("footing: " + problem.sentence()));
            return BAD_INPUT;
        }
        if (fault instanceof InvalidValueException
                || fault instanceof UnreadableFileException
                || fault instanceof UsageException) {
            err.println("footing: " + fault.getMessage());
            return BAD_INPUT;
        }
        err.println("footing: this is a fault of Footing, not of the input. Please report it with the lines below.");
        fault.printStackTrace(err);
        return FAULT;
    }
}
