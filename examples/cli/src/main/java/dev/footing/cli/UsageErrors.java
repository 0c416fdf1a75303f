package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.KnownNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains why the arguments of a call are invalid, and what to do. */
final class UsageErrors {
    private final CommandSpec command;
    private final List<String> arguments;

    private UsageErrors(CommandSpec command, List<String> arguments) {
        this.command = command;
        this.arguments = arguments;
    }

    /** A sentence with the way out, and a line that points to the help; the help itself would fill the screen. */
    static String of(ParameterException fault, String... arguments) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        return "footing: " + new UsageErrors(command, ImmutableList.copyOf(arguments)).sentence(fault)
                + System.lineSeparator() + "'" + command.qualifiedName() + " --help' says what it takes.";
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched());
        }
        if (fault instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(this::missing).collect(Collectors.joining(" "));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice. Give it once.";
        }
        return Optional.ofNullable(fault.getArgSpec())
                .flatMap(spec -> Optional.ofNullable(fault.getValue()).map(value -> refused(spec, value)))
                .orElseGet(() -> String.valueOf(fault.getMessage()));
    }

    /** What follows an unknown option is misread as well, so the option alone is reported. */
    private String unmatched(List<String> unmatched) {
        Optional<String> option =
                unmatched.stream().filter(word -> word.startsWith("-")).findFirst();
        if (option.isPresent()) {
            String typed = option.orElseThrow().replaceFirst("=.*", "");
            List<String> known = command.options().stream()
                    .flatMap(candidate -> Arrays.stream(candidate.names()))
                    .toList();
            return typed + " is no option of " + command.qualifiedName() + ". "
                    + KnownNames.of(known).wayOut(typed);
        }
        String word = unmatched.get(0);
        if (command.subcommands().isEmpty()) {
            return '"' + word + "\" is one argument more than " + command.qualifiedName()
                    + " takes. Remove it; a name with blanks is to be put in quotes.";
        }
        return '"' + word + "\" is no command. "
                + KnownNames.of(command.subcommands().keySet()).wayOut(word);
    }

    private String missing(ArgSpec spec) {
        String value = spec.paramLabel();
        if (spec instanceof OptionSpec option) {
            return Arrays.stream(option.names()).anyMatch(arguments::contains)
                    ? name(spec) + " needs a value: give " + name(spec) + " " + value + "."
                    : name(spec) + " is required: give " + name(spec) + " " + value + ".";
        }
        return value + " is required: give " + command.qualifiedName() + " " + value + ".";
    }

    private static String refused(ArgSpec spec, String value) {
        if (spec.arity().max() == 0) {
            return name(spec) + " stands without a value. Remove \"" + value + "\".";
        }
        List<String> known = Optional.ofNullable(spec.completionCandidates())
                .map(all -> StreamSupport.stream(all.spliterator(), false).toList())
                .orElse(List.of());
        return name(spec) + " must be one of " + String.join(", ", known) + ", but is \"" + value + "\". "
                + KnownNames.of(known)
                        .nearest(value)
                        .map(near -> "Maybe " + near + " was meant.")
                        .orElse("Give one of them.");
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
