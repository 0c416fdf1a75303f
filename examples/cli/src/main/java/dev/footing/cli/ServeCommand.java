package dev.footing.cli;

import com.google.common.io.BaseEncoding;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.cli.serve.AnswerService;
import dev.footing.cli.serve.LocalServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code footing serve PROFILE}. */
@Command(
        name = "serve",
        description = "Serves a page with the inputs of a startup and the answer to the browser of this machine"
                + " alone. The answer follows each change. Nothing is stored; interrupt the command to end it.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final int TOKEN_BYTES = 16;

    @Mixin
    private ProfileParameter profile;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listens on this port. Default: any that is free.",
            defaultValue = "0")
    private String port = "0";

    @Mixin
    private AssessOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RulesOptions.Selection rules = options.rules();
        int number = portNumber();
        ProfileInput input = profile.read(rules);
        InputFile file = profile.file(rules);
        PrintWriter out = spec.commandLine().getOut();
        try (PluginOptions.Opened opened = file.locating(() -> options.open(rules, input))) {
            file.locating(() -> input.assess(
                    options.assessor(rules, opened.discovery()),
                    spec.commandLine().getErr()));
            AnswerService answers = new AnswerService(
                    input.startup(),
                    () -> options.assessor(rules, opened.discovery()),
                    Math.min(AnswerService.FIRST_TRIALS, options.trials().orElse(AnswerService.FIRST_TRIALS)));
            try (LocalServer server = start(number, answers)) {
                out.println("Serving " + input.startup().name() + " to this machine, until it is interrupted:");
                out.println(server.address());
                out.flush();
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Main.DONE;
    }

    private LocalServer start(int number, AnswerService answers) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        try {
            return LocalServer.start(
                    number,
                    BaseEncoding.base16().lowerCase().encode(token),
                    answers,
                    spec.commandLine().getErr());
        } catch (IOException taken) {
            throw new UsageException("Port " + number + " of 127.0.0.1 cannot be listened on: " + taken.getMessage()
                    + ". Give another one with --port, or none for any that is free.");
        }
    }

    private int portNumber() {
        if (port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= HIGHEST_PORT) {
            return Integer.parseInt(port);
        }
        throw new InvalidValueException(
                "--port",
                '"' + port + '"',
                "must be a whole number from 0 to " + HIGHEST_PORT,
                "Leave it out for any that is free.");
    }
}
