package dev.footing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of Java on a page, and the code of a test that they are meant to stand in, both without indents. */
final class PageCode {
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private PageCode() {}

    static List<String> blocks(Path page) throws IOException {
        return CODE.matcher(Files.readString(page))
                .results()
                .map(block -> unindented(block.group(1)))
                .toList();
    }

    static String of(Path test) throws IOException {
        return unindented(Files.readString(test));
    }

    /** The code however its lines are broken. */
    private static String unindented(String code) {
        return code.replaceAll("\\s", "");
    }
}
