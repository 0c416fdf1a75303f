package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.cli.interview.Interview;
import dev.footing.cli.interview.InterviewResult;
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
import java.util.Comparator;
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
                "Asks what matters most and writes a profile. Answers are read line by line, from a terminal or a pipe;"
                        + " where they end early, defaults stand in for the rest.")
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

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Answers to begin with, one a line, such as an interview leaves that ended early.")
    private Optional<Path> answers = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate day = date.map(DateOption::parse).orElseGet(DateOption::today);
        OutputOptions output = OutputOptions.into(InputFile.checked("FILE", file, "Name the profile to write."), force);
        output.check();
        KeptAnswers kept = new KeptAnswers(file);
        kept.check(force || answers.isPresent());
        PrintWriter out = spec.commandLine().getOut();
        Reader typed =
                answers.map(before -> KeptAnswers.before(before, typed())).orElseGet(InitCommand::typed);
        InterviewResult result = new Interview(typed, spec.commandLine().getErr(), strategies(), kept::keep).run(day);
        Startup startup = result.startup().orElseThrow(() -> new UsageException(result.end() + howToGoOn(kept)));
        output.check();
        output.write(out, ProfileWriter.stated(startup));
        kept.drop();
        boolean yaml = file.toString().matches("(?i).*\\.ya?ml");
        out.println("Wrote " + file + (yaml ? ", in JSON, which is YAML as well" : "") + ". Next: footing assess "
                + file + exchange(startup));
        return Main.DONE;
    }

    private String howToGoOn(KeptAnswers kept) {
        return kept.kept()
                ? " What was said is in " + kept.file() + ". Go on with: footing init " + file + " --answers "
                        + kept.file()
                : " Nothing was written.";
    }

    /** The option without which a profile in another currency is refused. */
    private static String exchange(Startup startup) {
        String code = startup.budget().currency().getCode();
        String ours = StartupDraft.DEFAULT_CURRENCY.getCode();
        return code.equals(ours)
                ? ""
                : " --exchange-rate " + code + "=RATE@YYYY-MM-DD, where RATE is what 1 " + code + " is worth in " + ours
                        + " on that day";
    }

    private static ImmutableList<StrategyInfo> strategies() {
        return Discovery.installed(InitCommand.class.getClassLoader()).providers().stream()
                .flatMap(found -> found.info().strategies().stream())
                .sorted(Comparator.comparing(StrategyInfo::id))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is typed, in the terminal's characters; what comes through a pipe is UTF-8. */
    @SuppressWarnings("SystemConsoleNull")
    private static Reader typed() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new InputStreamReader(System.in, ProgressBar.onTerminal() ? charset : StandardCharsets.UTF_8);
    }
}
