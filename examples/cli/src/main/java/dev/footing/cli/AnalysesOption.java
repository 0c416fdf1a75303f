package dev.footing.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.api.sensitivity.Analysis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The analyses beyond the verdict that an assessment includes. */
final class AnalysesOption {
    private static final String BY_FORMAT = "";

    @Option(
            names = "--analyses",
            paramLabel = "NAME,...",
            description = "Analyses to include: break-even, flips, sensitivity, or all, or none. Default: what the one"
                    + " screen of text shows of them, none for csv, all for everything else.",
            defaultValue = BY_FORMAT)
    private String names = BY_FORMAT;

    /** Refuses unknown names, before any work is done. */
    void check() {
        analyses(false);
    }

    /** Whether none were named, so that the format decides. */
    boolean byFormat() {
        return names.equals(BY_FORMAT);
    }

    /** The analyses; where none were named, all or none. */
    Analysis[] analyses(boolean allByDefault) {
        if (names.equals("all") || (names.equals(BY_FORMAT) && allByDefault)) {
            return Analysis.values();
        }
        Set<Analysis> chosen = EnumSet.noneOf(Analysis.class);
        if (!names.equals("none") && !names.equals(BY_FORMAT)) {
            Splitter.on(',').split(names).forEach(name -> chosen.add(named(name)));
        }
        return chosen.toArray(new Analysis[0]);
    }

    private Analysis named(String name) {
        ImmutableList<String> ids = Identified.ids(Analysis.class);
        if (ids.contains(name)) {
            return Identified.of(Analysis.class, name);
        }
        if (name.equals("all") || name.equals("none")) {
            throw new InvalidValueException(
                    "--analyses",
                    '"' + names + '"',
                    "must be all or none by itself, or names of analyses with commas between",
                    "Give --analyses " + name + ", or leave " + name + " out.");
        }
        throw KnownNames.of(Iterables.concat(ids, List.of("all", "none")))
                .refusal("--analyses", name, "must be names of analyses with commas between, or all, or none");
    }
}
