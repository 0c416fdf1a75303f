package dev.footing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.Console;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/** The same question has the same answer: at any hour, on any machine, in any thread. */
@AnalyzeClasses(packages = "dev.footing", importOptions = ImportOption.DoNotIncludeTests.class)
class NothingAmbientTest {
    private static final ImmutableSet<Part> OURS = ImmutableSet.copyOf(Part.values());
    private static final ImmutableSet<Part> BUT_FOR_PROGRAMS =
            ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.of(Part.CLI)));
    private static final ImmutableSet<Part> ARITHMETIC =
            ImmutableSet.of(Part.API, Part.CORE, Part.STRATEGIES_MANAGED, Part.STRATEGIES_DIY);

    private static final ImmutableList<Banned> CLOCKS = ImmutableList.of(
            Banned.all(System.class, "currentTimeMillis", "nanoTime"),
            Banned.all(
                    Clock.class,
                    "systemUTC",
                    "systemDefaultZone",
                    "system",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes"),
            Banned.all(Instant.class, "now"),
            Banned.all(LocalDate.class, "now"),
            Banned.all(LocalDateTime.class, "now"),
            Banned.all(LocalTime.class, "now"),
            Banned.all(MonthDay.class, "now"),
            Banned.all(OffsetDateTime.class, "now"),
            Banned.all(OffsetTime.class, "now"),
            Banned.all(Year.class, "now"),
            Banned.all(YearMonth.class, "now"),
            Banned.all(ZonedDateTime.class, "now"),
            Banned.withoutArguments(Date.class, Banned.NEW),
            Banned.all(Calendar.class, Banned.NEW, "getInstance"));

    private static final ImmutableList<Banned> CHANCE = ImmutableList.of(
            Banned.all(Math.class, "random"),
            Banned.all(StrictMath.class, "random"),
            Banned.all(Random.class, Banned.NEW),
            Banned.all(SecureRandom.class, Banned.NEW, "getInstance", "getInstanceStrong"),
            Banned.all(ThreadLocalRandom.class, "current"),
            Banned.withoutArguments(SplittableRandom.class, Banned.NEW),
            Banned.withoutArguments(RandomGenerator.class, "getDefault"),
            Banned.withoutArguments(RandomGeneratorFactory.class, "create", "getDefault"),
            Banned.all(UUID.class, "randomUUID"),
            Banned.all(Collections.class, "shuffle"));

    private static final ImmutableList<Banned> SURROUNDINGS = ImmutableList.of(
            Banned.all(
                    System.class,
                    "getenv",
                    "getProperty",
                    "getProperties",
                    "setProperty",
                    "lineSeparator",
                    "exit",
                    "console",
                    "out",
                    "err",
                    "in",
                    "setOut",
                    "setErr"),
            Banned.all(Console.class, "writer", "printf", "readLine"),
            Banned.all(Runtime.class, "getRuntime"),
            Banned.all(Integer.class, "getInteger"),
            Banned.all(Long.class, "getLong"),
            Banned.all(Boolean.class, "getBoolean"),
            Banned.all(Throwable.class, "printStackTrace"));

    private static final ImmutableList<Banned> HABITS_OF_THE_PLACE = ImmutableList.of(
            Banned.all(Locale.class, "getDefault", "setDefault"),
            Banned.all(ZoneId.class, "systemDefault"),
            Banned.all(TimeZone.class, "getDefault"),
            Banned.all(Charset.class, "defaultCharset"),
            Banned.withoutArguments(String.class, "toLowerCase", "toUpperCase", "getBytes"),
            Banned.all(String.class, "formatted"),
            new Banned(String.class, ImmutableSet.of("format"), count -> count == 2));

    private static final ImmutableList<Banned> CHANCE_ORDERS = ImmutableList.of(
            Banned.from(2, Set.class, "of"),
            Banned.all(Set.class, "copyOf"),
            Banned.from(4, Map.class, "of"),
            Banned.all(Map.class, "copyOf", "ofEntries"),
            Banned.all(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap"),
            Banned.all(System.class, "identityHashCode"));

    private static final ImmutableList<Banned> THREADS = ImmutableList.of(
            Banned.all(Thread.class, Banned.NEW, "start", "sleep", "yield", "join"),
            Banned.all(Timer.class, Banned.NEW),
            Banned.all(Collection.class, "parallelStream"),
            Banned.all(BaseStream.class, "parallel"),
            Banned.all(Object.class, "wait", "notify", "notifyAll"));

    private static final ImmutableList<Banned> RESOURCES = ImmutableList.of(
            Banned.all(Class.class, "getResource", "getResourceAsStream"),
            Banned.all(
                    ClassLoader.class,
                    "getResource",
                    "getResources",
                    "resources",
                    "getResourceAsStream",
                    "getSystemResource",
                    "getSystemResourceAsStream"));

    /** Those whose last digits may differ between processors; min, max, abs, sqrt and rounding are exact. */
    private static final ImmutableList<Banned> LOOSE_MATH = ImmutableList.of(Banned.all(
            Math.class,
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "exp",
            "expm1",
            "log",
            "log10",
            "log1p",
            "pow",
            "cbrt",
            "sinh",
            "cosh",
            "tanh",
            "hypot"));

    /** What finding plugins in a folder takes, and nothing else of the arithmetic does. */
    private static final ImmutableMap<String, String> MAY_READ_PLUGINS = ImmutableMap.<String, String>builder()
            .put(
                    "dev.footing.core.discovery.Artifact -> java.net.URL",
                    "the location of a plugin's class is reported, and not opened")
            .put(
                    "dev.footing.core.discovery.Artifact -> java.net.URLDecoder",
                    "a jar is reported by its name, with spaces and letters of any script")
            .put("dev.footing.core.discovery.Plugin -> java.net.MalformedURLException", "a jar is found by its address")
            .put("dev.footing.core.discovery.Plugin -> java.net.URL", "a jar is found by its address")
            .put("dev.footing.core.discovery.Plugin -> java.net.URI", "a jar is found by its address")
            .put("dev.footing.core.discovery.Plugin -> java.nio.file.Path", "a jar of the folder that the caller named")
            .put(
                    "dev.footing.core.discovery.PluginDirectory -> java.nio.file.Files",
                    "the caller names the folder whose jars are looked at")
            .put(
                    "dev.footing.core.discovery.PluginDirectory -> java.nio.file.LinkOption",
                    "a link in the folder is not followed")
            .put(
                    "dev.footing.core.discovery.PluginDirectory -> java.nio.file.Path",
                    "the caller names the folder whose jars are looked at")
            .put(
                    "dev.footing.core.discovery.PluginLoader -> java.net.URL",
                    "the classes of one jar are read by a loader of their own")
            .put(
                    "dev.footing.core.discovery.PluginLoader -> java.net.URLClassLoader",
                    "the classes of one jar are read by a loader of their own")
            .put(
                    "dev.footing.core.discovery.ServiceFiles -> java.net.URL",
                    "a class that cannot be loaded is reported with the artifact that names it")
            .put(
                    "dev.footing.core.discovery.ServiceFiles -> java.net.URLConnection",
                    "it reads services files without a cache, as the loader of services does")
            .buildOrThrow();

    private static final String CREW = "dev.footing.core.simulation.WorkerPool -> java.util.concurrent.";

    @ArchTest
    static final ArchRule no_clock = ours(OURS)
            .should(Uses.none(
                    "a clock",
                    CLOCKS,
                    ImmutableMap.of(
                            "dev.footing.cli.ProgressBar -> java.lang.System.nanoTime",
                            "a progress bar appears only after a while",
                            "dev.footing.cli.PortfolioCommand -> java.lang.System.nanoTime",
                            "the progress of a portfolio says how fast it goes",
                            "dev.footing.cli.DateOption -> java.time.LocalDate.now",
                            "a record or a check without a day is of the day on which the command runs")))
            .because("the day of an assessment is an input");

    @ArchTest
    static final ArchRule no_chance = ours(OURS)
            .should(Uses.none(
                    "randomness of its own",
                    CHANCE,
                    ImmutableMap.of(
                            "dev.footing.cli.ServeCommand -> java.security.SecureRandom.new",
                            "the secret of an address must not be guessed, and no result sees it")))
            .because("a seed is an input, and what is drawn follows from it");

    @ArchTest
    static final ArchRule no_surroundings = ours(BUT_FOR_PROGRAMS)
            .should(Uses.none(
                    "the environment, the console or the end of the program",
                    SURROUNDINGS,
                    ImmutableMap.of(
                            "dev.footing.examples.quickstart.Quickstart -> java.lang.System.out",
                            "its main method prints to the reader's screen")))
            .because("these belong to the program that uses a library");

    @ArchTest
    static final ArchRule no_habits_of_the_place = ours(OURS)
            .should(Uses.none("the default locale, zone or charset", HABITS_OF_THE_PLACE, ImmutableMap.of()))
            .because("the same text must come out everywhere");

    @ArchTest
    static final ArchRule no_order_by_chance = ours(OURS)
            .should(Uses.none("collections whose order changes between runs", CHANCE_ORDERS, ImmutableMap.of()))
            .because("an answer has one order");

    @ArchTest
    static final ArchRule no_logging = ours(OURS)
            .should(Uses.noType(
                    "logging",
                    Uses.types(
                            "java.lang.System$Logger",
                            "java.lang.System$LoggerFinder",
                            "java.util.logging..",
                            "org.slf4j..",
                            "org.apache.logging..",
                            "org.apache.commons.logging.."),
                    ImmutableMap.of()))
            .because("a library does not log; what went wrong is part of its answer");

    @ArchTest
    static final ArchRule no_logger = ours(OURS)
            .should(Uses.none(
                    "loggers of the system",
                    ImmutableList.of(Banned.all(System.class, "getLogger")),
                    ImmutableMap.of()))
            .because("a logger that is only handed on is no type that a class mentions");

    @ArchTest
    static final ArchRule no_threads = ours(Part.library())
            .should(Uses.none("threads", THREADS, ImmutableMap.of()))
            .because("how many threads work is the caller's decision");

    @ArchTest
    static final ArchRule no_concurrency = ours(Part.library())
            .should(Uses.noType("java.util.concurrent", Uses.types("java.util.concurrent.."), crew()))
            .because("immutable values need no locks");

    @ArchTest
    static final ArchRule no_files_or_network = ours(ARITHMETIC)
            .should(Uses.noType(
                    "files or the network",
                    Uses.types(
                            "java.io.File",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.FileReader",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile",
                            "java.lang.Process",
                            "java.lang.ProcessBuilder",
                            "java.net..",
                            "java.net.http..",
                            "java.nio.channels..",
                            "java.nio.file..",
                            "javax.net.."),
                    MAY_READ_PLUGINS))
            .because("what is read and written is the business of formats and programs");

    @ArchTest
    static final ArchRule no_resources = ours(ARITHMETIC)
            .should(Uses.none(
                    "resources",
                    RESOURCES,
                    ImmutableMap.of(
                            "dev.footing.core.assessment.EngineVersion -> java.lang.Class.getResourceAsStream",
                            "it reads its own version, which the build writes into the artifact",
                            "dev.footing.core.calibration.Calibrations -> java.lang.Class.getResourceAsStream",
                            "it reads where its numbers come from, in words, as the ledger says",
                            "dev.footing.core.policy.Policies -> java.lang.Class.getResourceAsStream",
                            "it reads where its numbers come from, in words, as the ledger says",
                            "dev.footing.strategies.managed.ManagedStrategy -> java.lang.Class.getResourceAsStream",
                            "it reads where its numbers come from, in words, as the ledger says",
                            "dev.footing.strategies.diy.DiyStrategy -> java.lang.Class.getResourceAsStream",
                            "it reads where its numbers come from, in words, as the ledger says",
                            "dev.footing.core.discovery.ServiceFiles -> java.lang.ClassLoader.getResources",
                            "it looks for services files where the caller said, once something is wrong with one")))
            .because("numbers stand in the code where they can be reviewed");

    @ArchTest
    static final ArchRule no_loose_math = ours(OURS)
            .should(Uses.none("functions of Math that may differ between machines", LOOSE_MATH, ImmutableMap.of()))
            .because("the last digit must be the same everywhere; StrictMath has them all");

    /** The classes with threads; those are the caller's, or work for one call. */
    private static ImmutableMap<String, String> crew() {
        String said = "the caller says how many threads simulate";
        String whose = "the caller says whose threads work";
        String interruption = "an interrupted assessment throws the type that Java has for it";
        return ImmutableMap.<String, String>builder()
                .put(
                        "dev.footing.core.cancellation.Interruption -> java.util.concurrent.CancellationException",
                        interruption)
                .put(CREW + "ConcurrentLinkedQueue", said)
                .put(CREW + "CountDownLatch", said)
                .put(CREW + "Executor", said)
                .put(CREW + "ExecutorService", said)
                .put(CREW + "RejectedExecutionException", said)
                .put(CREW + "atomic.AtomicBoolean", said)
                .put(CREW + "atomic.AtomicLong", said)
                .put("dev.footing.core.simulation.Workers -> java.util.concurrent.Executor", whose)
                .put("dev.footing.core.simulation.Workers -> java.util.concurrent.ExecutorService", said)
                .put("dev.footing.core.simulation.Workers -> java.util.concurrent.Executors", said)
                .put("dev.footing.core.Assessor -> java.util.concurrent.Executor", whose)
                .put("dev.footing.core.AssessmentJob -> java.util.concurrent.Callable", whose)
                .put("dev.footing.core.AssessmentStream -> java.util.concurrent.CancellationException", interruption)
                .put("dev.footing.core.AssessmentStream -> java.util.concurrent.ExecutionException", whose)
                .put("dev.footing.core.AssessmentStream -> java.util.concurrent.Executor", whose)
                .put("dev.footing.core.AssessmentStream -> java.util.concurrent.RejectedExecutionException", whose)
                .put("dev.footing.core.AssessmentJob -> java.util.concurrent.CancellationException", interruption)
                .put("dev.footing.core.AssessmentJob -> java.util.concurrent.ExecutionException", whose)
                .put("dev.footing.core.CancellableTask -> java.util.concurrent.Callable", whose)
                .put("dev.footing.core.CancellableTask -> java.util.concurrent.FutureTask", whose)
                .put("dev.footing.core.CancellableTask -> java.util.concurrent.atomic.AtomicReference", whose)
                .buildOrThrow();
    }

    private static GivenClassesConjunction ours(ImmutableSet<Part> parts) {
        return classes().that(Part.in(parts));
    }
}
