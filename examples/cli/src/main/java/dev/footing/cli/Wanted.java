package dev.footing.cli;

import com.google.common.base.Splitter;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.api.sensitivity.Analysis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What an assessment is to look into beyond its verdict. */
final class Wanted {
    private static final String BY_FORMAT = "";

    @Option(
            names = "--analyses",
            paramLabel = "NAME,...",
            description = "What to look into: break-even, flips, sensitivity, or all, or none. Default: none for text"
                    + " and csv, all for json, html and adr.",
            defaultValue = BY_FORMAT)
    private String names = BY_FORMAT;

    Wanted() {}

    /** Refuses names that are none, before any work is done. */
    void check() {
        analyses(false);
    }

    /** What is wanted; where nothing was said, everything or nothing. */
    Analysis[] analyses(boolean allByDefault) {
        if (names.equals("all") || (names.equals(BY_FORMAT) && allByDefault)) {
            return Analysis.values();
        }
        Set<Analysis> wanted = EnumSet.noneOf(Analysis.class);
        if (!names.equals("none") && !names.equals(BY_FORMAT)) {
            Splitter.on(',').split(names).forEach(name -> wanted.add(named(name)));
        }
        return wanted.toArray(new Analysis[0]);
    }

    private Analysis named(String name) {
        for (Analysis analysis : Analysis.values()) {
            if (analysis.id().equals(name)) {
                return analysis;
            }
        }
        if (name.equals("all") || name.equals("none")) {
            throw new InvalidValueException(
                    "--analyses",
                    '"' + names + '"',
                    "must be all or none by itself, or names of analyses with commas between",
                    "Give --analyses " + name + ", or leave " + name + " out.");
        }
        List<String> known = Stream.concat(Identified.ids(Analysis.class).stream(), Stream.of("all", "none"))
                .toList();
        throw new InvalidValueException(
                "--analyses",
                '"' + name + '"',
                "must be names of analyses with commas between, or all, or none",
                KnownNames.of(known).wayOut(name));
    }
}
