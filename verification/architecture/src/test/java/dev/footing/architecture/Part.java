package dev.footing.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;

/** The modules: where each lives, which of our own it may see, and which libraries beside {@code java.base}. */
enum Part {
    API("api", "dev.footing.api", 60, Library.VALUES, Library.GENERATED),
    TESTKIT("testkit", "dev.footing.testkit", 20, Library.VALUES, Library.TESTS),
    CORE("core", "dev.footing.core", 15, Library.VALUES, Library.ROOTS),
    STRATEGIES_MANAGED("strategies-managed", "dev.footing.strategies.managed", 2, Library.VALUES),
    STRATEGIES_DIY("strategies-diy", "dev.footing.strategies.diy", 2, Library.VALUES),
    FORMATS("formats", "dev.footing.formats", 15, Library.VALUES, Library.JSON, Library.CSV),
    HTML("html", "dev.footing.html", 15, Library.VALUES, Library.TEMPLATES),
    YAML("yaml", "dev.footing.yaml", 4, Library.VALUES, Library.EVENTS_OF_YAML),
    BILLS("bills", "dev.footing.bills", 15, Library.VALUES, Library.CSV),
    BILL_PARQUET("bill-parquet", "dev.footing.parquet", 8, Library.VALUES, Library.TABLES),
    QUICKSTART("examples/quickstart", "dev.footing.examples.quickstart", 1, Library.VALUES),
    CLI("examples/cli", "dev.footing.cli", 4, Library.VALUES, Library.COMMAND_LINE, Library.SERVER, Library.DATABASE);

    /** Foreign packages that go together. */
    enum Library {
        VALUES("com.google.common..", "org.joda.money..", "org.jspecify.annotations.."),
        GENERATED("org.immutables.value.."),
        TESTS("org.junit.jupiter.api.."),
        JSON("com.fasterxml.jackson.core.."),
        /** What templates become, and writes them escaped; it has no compiler. */
        TEMPLATES("gg.jte", "gg.jte.html", "gg.jte.output", "gg.jte.runtime"),
        EVENTS_OF_YAML("org.snakeyaml.engine.v2.."),
        /** Reads the ledger of evidence, and bills. */
        CSV("de.siegmar.fastcsv.reader"),
        /** Reads bills in Parquet, for those who have them. */
        TABLES("org.apache.parquet..", "io.airlift.compress.."),
        ROOTS("org.apache.commons.numbers.rootfinder"),
        COMMAND_LINE("picocli.."),
        SERVER("org.eclipse.jetty.."),
        DATABASE("java.sql..");

        private final ImmutableList<String> patterns;

        Library(String... patterns) {
            this.patterns = ImmutableList.copyOf(patterns);
        }

        ImmutableList<String> patterns() {
            return patterns;
        }
    }

    private final String folder;
    private final String root;
    private final int fewestClasses;
    private final ImmutableSet<Library> libraries;

    Part(String folder, String root, int fewestClasses, Library... libraries) {
        this.folder = folder;
        this.root = root;
        this.fewestClasses = fewestClasses;
        this.libraries = ImmutableSet.copyOf(libraries);
    }

    /** The parts that decide: everything but tests and programs. */
    static ImmutableSet<Part> library() {
        return ImmutableSet.of(API, CORE, STRATEGIES_MANAGED, STRATEGIES_DIY, FORMATS, HTML, YAML, BILLS, BILL_PARQUET);
    }

    static Optional<Part> of(JavaClass type) {
        String name = type.getPackageName();
        return Arrays.stream(values()).filter(part -> part.holds(name)).findFirst();
    }

    static DescribedPredicate<JavaClass> in(Iterable<Part> parts) {
        ImmutableSet<Part> wanted = ImmutableSet.copyOf(parts);
        return DescribedPredicate.describe(
                "are in " + wanted, type -> of(type).filter(wanted::contains).isPresent());
    }

    boolean holds(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** What it may see of ours beside itself. */
    ImmutableSet<Part> sees() {
        return switch (this) {
            case API -> ImmutableSet.of();
            case QUICKSTART, CLI -> ImmutableSet.copyOf(values());
            case BILLS, HTML, YAML -> ImmutableSet.of(API, FORMATS);
            case BILL_PARQUET -> ImmutableSet.of(API, FORMATS, BILLS);
            default -> ImmutableSet.of(API);
        };
    }

    /** Where it lives, from the root of the repository. */
    String folder() {
        return folder;
    }

    /** The package above all of its packages. */
    String root() {
        return root;
    }

    String pattern() {
        return root + "..";
    }

    /** So many classes that were written by hand and are not nested have to be seen, or something is not looked at. */
    int fewestClasses() {
        return fewestClasses;
    }

    ImmutableSet<Library> libraries() {
        return libraries;
    }
}
