package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The examples in Javadoc go through the compiler, in the packages in which they stand. What they leave to the reader
 * are variables and methods of the reader's own; every class and every call of Footing has to be there.
 */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\\s*\\n(.*?)\\n\\s*\\*\\s*\\}</pre>");
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\* ?");
    /** What an example leaves out. */
    private static final Pattern BODY_LEFT_OUT = Pattern.compile("\\{ \\.\\.\\. }");

    private static final Pattern LEFT_OUT = Pattern.compile(" \\.\\.\\.");

    /** Variables and constants, methods of the class that the example is, and a few classes. */
    private static final Pattern OF_THE_READER = Pattern.compile("(?s).*symbol:\\s+(variable ([a-z]\\w*|[A-Z_]+)"
            + "|method [a-z]\\w*\\(.*\\)|(class|variable) (Racks|Cloud|AcmeProvider|Offer|Reading))"
            + "\\s+location: class (\\w+|[\\w.]*Example\\d+.*)");

    private static final ImmutableList<String> OF_JAVA = ImmutableList.of(
            "java.io",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.stream",
            "com.google.common.collect",
            "org.joda.money",
            "org.junit.jupiter.params",
            "org.junit.jupiter.params.provider");

    /** An example is statements, members of a class, or something that has a value. */
    private static final ImmutableList<String> SHAPES = ImmutableList.of(
            "void example() throws Exception {\n%s\n}", "%s", "Object example() throws Exception {\nreturn %s\n;}");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @Test
    void every_example_in_javadoc_compiles_but_for_what_is_the_readers_own() throws IOException {
        String imports = imports();
        ImmutableList<Path> published = Repository.javaFiles().stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .filter(file -> !file.startsWith("examples") && !file.startsWith("verification"))
                .collect(ImmutableList.toImmutableList());
        List<Source> examples = published.stream()
                .flatMap(file -> examples(file).map(example -> shaped(file, imports, example)))
                .toList();
        assertThat(examples).hasSizeGreaterThan(100);
        assertThat(wrong(examples)).isEmpty();
    }

    @Test
    void an_example_that_calls_what_is_not_there_is_found() throws IOException {
        Path file = Path.of("core/src/main/java/dev/footing/core/Assessor.java");
        String imports = imports();
        assertThat(wrong(List.of(
                        shaped(file, imports, "Assessor.installed().sead(7).build()"),
                        shaped(file, imports, "Assesor assessor = theirs;"),
                        shaped(file, imports, "show(Assessor.installed().seed(yours).build().assess(startup));"))))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("sead"))
                .anyMatch(fault -> fault.contains("Assesor"));
    }

    private static Stream<String> examples(Path file) {
        return EXAMPLE.matcher(Repository.text(file))
                .results()
                .map(found -> MARGIN.matcher(found.group(1)).replaceAll(""))
                .filter(example -> !example.startsWith("<"))
                .map(example ->
                        BODY_LEFT_OUT.matcher(example).replaceAll("{ throw new UnsupportedOperationException(); }"))
                .map(example -> LEFT_OUT.matcher(example).replaceAll(""));
    }

    /** In the first shape in which it is Java, or in the first of all. */
    private static Source shaped(Path file, String imports, String example) {
        List<Source> shapes = SHAPES.stream()
                .map(shape -> Source.of(file, imports, String.format(Locale.ROOT, shape, example)))
                .toList();
        return shapes.stream().filter(JavadocExamplesTest::isJava).findFirst().orElse(shapes.get(0));
    }

    private static boolean isJava(Source source) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try {
            task(said, List.of(source)).parse();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return said.getDiagnostics().isEmpty();
    }

    private static ImmutableList<String> wrong(List<Source> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        task(said, sources).analyze();
        return said.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .filter(fault ->
                        !OF_THE_READER.matcher(fault.getMessage(Locale.ROOT)).matches())
                .map(fault -> fault + "\n"
                        + Optional.ofNullable(fault.getSource())
                                .map(JavadocExamplesTest::body)
                                .orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    private static JavacTask task(DiagnosticCollector<JavaFileObject> said, List<Source> sources) {
        return (JavacTask) COMPILER.getTask(
                Writer.nullWriter(),
                null,
                said,
                List.of("-proc:none", "-XDshould-stop.ifError=ATTR", "-Xmaxerrs", "1000"),
                null,
                sources);
    }

    private static String body(JavaFileObject source) {
        return ((Source) source).text.substring(((Source) source).text.indexOf("class Example"));
    }

    private static String imports() throws IOException {
        Stream<String> footing =
                ClassPath.from(JavadocExamplesTest.class.getClassLoader())
                        .getTopLevelClassesRecursive("dev.footing")
                        .stream()
                        .map(ClassPath.ClassInfo::getPackageName)
                        .distinct()
                        .sorted();
        return Stream.concat(OF_JAVA.stream(), footing)
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    /** One example as a class of its own. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        static Source of(Path file, String imports, String member) {
            String path = file.toString().replace('\\', '/');
            String folder =
                    path.substring(path.indexOf("src/main/java/") + "src/main/java/".length(), path.lastIndexOf('/'));
            String name = "Example" + Integer.toUnsignedString((path + member).hashCode());
            return new Source(
                    folder + "/" + name,
                    "package " + folder.replace('/', '.') + ";\n" + imports + "class " + name + " {\n" + member
                            + "\n}\n");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
